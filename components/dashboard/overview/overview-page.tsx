import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { addDays, dayOf, startOfDay } from '../../../lib/core/dates';
import {
  type AccountOverview,
  type DayRange,
  type OverviewQuestion,
  useCoverage,
  useOverviewByAccount,
  useReaderHealth,
  useRecentStandings,
  useStorageUse,
} from '../../data/questions';
import { useSource } from '../../data/source';
import { studioLinks } from '../../data/studio-links';
import { useNow } from '../../data/use-now';
import { attentionOf } from '../../figures/attention-of';
import { studioName } from '../../figures/studio-pill';
import { ActionLink } from '../../ui/action';
import { Card } from '../../ui/card';
import { fetched } from '../../ui/fetched';
import { calendarDay, exactCount, when } from '../../ui/format';
import { PageHeader } from '../../ui/page-header';
import { FourStates, LoadingState } from '../../ui/states';
import { t } from '../../ui/text';
import { PageFrame } from '../page-frame';
import { CoverageCard } from './coverage-card';
import { KpiRow } from './kpi-row';
import { NeedsMe } from './needs-me';
import { nextSteps } from './next-steps';
import { NextStepsCard } from './next-steps-card';
import css from './overview-page.module.css';
import { againstName, RangeControls, ScopeSelect, useScope } from './range-controls';
import { RunChart } from './run-chart';
import { filterOf, inScope, lengthOf, rangesOf, useView, type View } from './view';

/** What is out of line is no part of the first look: it comes when the rest stands, and takes no room before. */
const AlertsCard = fetched(
  async () => (await import('./alerts-card')).AlertsCard,
  () => null,
);

/** How the accounts are doing, what needs a person, and what is not known yet. */
export function OverviewPage() {
  const now = useNow();
  const [kept, change] = useView();
  const scope = useScope(kept.scope);
  const view = { ...kept, scope };
  const question = { ...rangesOf(view, now), filter: filterOf(scope) };
  const state = useOverviewByAccount(question);
  const empty = state.status === 'empty';
  return (
    <PageFrame ready={state.status !== 'loading'}>
      <PageHeader
        title={t('nav.overview')}
        tags={!empty && <ScopeSelect scope={scope} onChange={(next) => change({ scope: next })} />}
        actions={!empty && <RangeControls view={view} range={question.range} onChange={change} />}
        meta={state.status === 'ready' && <Meta accounts={state.data} question={question} now={now} />}
      />
      {empty ? (
        <Welcome />
      ) : (
        <FourStates state={state} empty={{}} loading={<LoadingState lines={10} />}>
          {(accounts) => <Answers accounts={accounts} question={question} view={view} now={now} />}
        </FourStates>
      )}
    </PageFrame>
  );
}

interface MetaProps {
  readonly accounts: readonly AccountOverview[];
  readonly question: OverviewQuestion;
  readonly now: number;
}

/** The days on show, how new the numbers are, and how many of the works have any in these days. */
function Meta({ accounts, question: { range }, now }: MetaProps) {
  const read = accounts.reduce((sum, { views }) => sum + views.works, 0);
  const asOf = accounts.reduce<number | null>(
    (latest, each) => Math.max(latest ?? 0, each.asOf ?? 0) || null,
    null,
  );
  return (
    <>
      {[
        t('overview.days', [calendarDay(range.from), calendarDay(range.to), String(lengthOf(range))]),
        t('overview.asOf', [when(asOf, now)]),
        t('overview.worksRead', [exactCount(worksIn(accounts)), exactCount(read)]),
      ].join(' · ')}
    </>
  );
}

/** Nothing was ever read: why, what to open, and a way to look around first. */
function Welcome() {
  const { enterDemo } = useSource();
  const [busy, setBusy] = useState(false);
  const enter = () => {
    setBusy(true);
    void enterDemo().finally(() => setBusy(false));
  };
  return (
    <Card title={t('overview.welcome')}>
      <div className={css.welcome}>
        <p>{t('overview.welcomeWhy')}</p>
        <p className={css.links}>
          {t('overview.welcomeOpen')}
          {studioLinks('works').map(({ studio, url }) => (
            <ActionLink key={studio} action={{ label: studioName(studio), href: url }} />
          ))}
        </p>
        <p className={css.links}>
          <Button data-action="demo" loading={busy} onClick={enter}>
            {t('overview.demo')}
          </Button>
          {t('overview.demoNote')}
        </p>
        <p>{t('overview.welcomePrivacy')}</p>
      </div>
    </Card>
  );
}

const worksIn = (accounts: readonly AccountOverview[]): number =>
  accounts.reduce((sum, { workCount }) => sum + workCount, 0);

/** Works older than this need nobody any more, apart from rejected ones (lib/models/attention). */
const recentDays = 32;

/** From when on works are judged: the compared range, and what may still need a person. Whole days, so that it holds still. */
function sinceOf({ from }: DayRange, now: number): number {
  const earliest = startOfDay(addDays(from, -1), 'UTC');
  const recent = startOfDay(addDays(dayOf(now, 'UTC'), -recentDays), 'UTC');
  return Math.min(earliest, recent);
}

interface AnswersProps extends MetaProps {
  readonly view: View;
}

function Answers({ accounts, question, view, now }: AnswersProps) {
  const { filter = {}, range, before } = question;
  const table = useRecentStandings(filter, sinceOf(before ?? range, now));
  const rows = table.status === 'ready' ? table.data : null;
  const attention = useMemo(() => attentionOf(rows ?? []), [rows]);
  const names = useMemo(
    () =>
      new Map(
        accounts.map(({ account }) => [
          account?.id ?? '',
          { name: account?.givenName ?? account?.name ?? null },
        ]),
      ),
    [accounts],
  );
  const against = before ? againstName(view, range) : undefined;
  return (
    <>
      <KpiRow accounts={accounts} table={table} range={range} before={before} against={against} now={now} />
      <div className={css.middle}>
        <RunChart filter={filter} now={now} accounts={names} />
        <Next attention={attention} rows={rows} view={view} now={now} />
      </div>
      {rows ? (
        <NeedsMe rows={rows} attention={attention} works={worksIn(accounts)} now={now} />
      ) : (
        <Card title={t('overview.needsMe')}>
          <FourStates state={table} empty={{ why: t('overview.noWorks'), next: t('overview.noWorksNext') }}>
            {() => null}
          </FourStates>
        </Card>
      )}
      <AlertsCard scope={view.scope} now={now} />
      <Covered view={view} now={now} />
    </>
  );
}

type NextProps = Pick<AnswersProps, 'view' | 'now'> & {
  readonly attention: ReturnType<typeof attentionOf>;
  readonly rows: Parameters<typeof attentionOf>[0] | null;
};

function Next({ attention, rows, view, now }: NextProps) {
  const { demo } = useSource();
  const health = useReaderHealth();
  const coverage = useCoverage(now);
  const storage = useStorageUse();
  if (!rows || coverage.status === 'loading' || storage.status === 'loading') {
    return (
      <Card title={t('overview.next')}>
        <LoadingState />
      </Card>
    );
  }
  const steps = nextSteps({
    attention,
    works: new Map(rows.map(({ work }) => [work.id, work])),
    health: health.status === 'ready' ? health.data.filter(({ studio }) => inScope(view.scope, studio)) : [],
    coverage:
      coverage.status === 'ready'
        ? coverage.data.filter(({ account }) => inScope(view.scope, account.studio, account.id))
        : [],
    lastBackup: demo || storage.status !== 'ready' ? undefined : storage.data.lastBackup,
    now,
  });
  return <NextStepsCard steps={steps} now={now} />;
}

function Covered({ view, now }: Pick<AnswersProps, 'view' | 'now'>) {
  const coverage = useCoverage(now);
  if (coverage.status !== 'ready') return null;
  const inside = coverage.data.filter(({ account }) => inScope(view.scope, account.studio, account.id));
  return <CoverageCard accounts={inside} now={now} everything={view.scope === 'all'} />;
}
