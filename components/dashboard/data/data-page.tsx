import { useEffect, useState } from 'react';
import { askPersistence } from '../../data/backup';
import { useCoverage, useReaderHealth, useStorageUse } from '../../data/questions';
import { useSource } from '../../data/source';
import { useNow } from '../../data/use-now';
import { ActionButton } from '../../ui/action';
import { Card } from '../../ui/card';
import { exactCount, fileSize, when } from '../../ui/format';
import { PageHeader } from '../../ui/page-header';
import { FourStates } from '../../ui/states';
import { t } from '../../ui/text';
import { PageFrame } from '../page-frame';
import { BackupCard } from './backup-card';
import { CoverageList } from './coverage-list';
import css from './data-page.module.css';
import { DefinitionsCard } from './definitions-card';
import { HealthTable } from './health-table';
import { OpenNextCard } from './open-next';
import { DriftReport } from './report-card';

/** The strip of an account: a month, as far as a studio's daily figures can still be fetched without haste. */
const coveredDays = 30;

/** What was read and what was not, how the readers are, and the way out and in for all data. */
export function DataPage() {
  const now = useNow();
  const health = useReaderHealth();
  const coverage = useCoverage(now, coveredDays);
  return (
    <PageFrame ready={health.status !== 'loading' && coverage.status !== 'loading'}>
      <PageHeader title={t('nav.data')} meta={t('data.meta')} actions={<DemoSwitch />} />
      {coverage.status === 'ready' && <OpenNextCard accounts={coverage.data} now={now} />}
      <Card title={t('data.coverageTitle')} note={t('data.coverageNote')}>
        <FourStates state={coverage} empty={{ why: t('works.empty'), next: t('data.emptyNext') }}>
          {(accounts) => <CoverageList accounts={accounts} now={now} />}
        </FourStates>
      </Card>
      <Card title={t('data.healthTitle')} note={t('data.healthNote')}>
        <FourStates state={health} empty={{ why: t('data.healthEmpty'), next: t('data.emptyNext') }}>
          {(rows) => (
            <>
              <HealthTable rows={rows} now={now} />
              <DriftReport rows={rows} now={now} />
            </>
          )}
        </FourStates>
      </Card>
      <DefinitionsCard />
      <div className={css.two}>
        <BackupCard />
        <StorageCard now={now} />
      </div>
    </PageFrame>
  );
}

function DemoSwitch() {
  const { demo, enterDemo, leaveDemo } = useSource();
  const action = demo
    ? { label: t('ui.demoExit'), onClick: () => void leaveDemo() }
    : { label: t('works.demo'), onClick: () => void enterDemo() };
  return <ActionButton action={action} />;
}

function StorageCard({ now }: { now: number }) {
  const state = useStorageUse();
  const [kept, setKept] = useState<boolean | null>(null);
  useEffect(() => {
    void askPersistence().then(setKept);
  }, []);
  return (
    <Card
      title={t('data.storageTitle')}
      note={kept === null ? undefined : t(kept ? 'data.kept' : 'data.notKept')}
    >
      <FourStates state={state} empty={{}}>
        {({ accounts, works, readings, usage, quota, lastBackup }) => (
          <dl className={css.facts}>
            <dt>{t('data.accounts')}</dt>
            <dd>{exactCount(accounts)}</dd>
            <dt>{t('nav.works')}</dt>
            <dd>{exactCount(works)}</dd>
            <dt>{t('data.readings')}</dt>
            <dd>{exactCount(readings)}</dd>
            <dt>{t('data.used')}</dt>
            <dd>{t('data.usedOf', [fileSize(usage), fileSize(quota)])}</dd>
            <dt>{t('data.lastBackup')}</dt>
            <dd>{lastBackup === null ? t('data.noBackup') : when(lastBackup, now)}</dd>
          </dl>
        )}
      </FourStates>
    </Card>
  );
}
