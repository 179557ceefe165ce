import { useState } from 'react';
import { type JudgedExperiment, useExperimentActions } from '../../data/experiments';
import { studioName } from '../../figures/studio-pill';
import { ActionLink } from '../../ui/action';
import { Card } from '../../ui/card';
import { dateTime } from '../../ui/format';
import { Light } from '../../ui/light';
import { Pill } from '../../ui/pill';
import { camel, t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import { Arms } from './arms';
import { CaseForm } from './case-form';
import css from './experiments.module.css';
import { ReadOuts } from './read-outs';
import { StudioResult } from './studio-result';
import { Verdicts } from './verdicts';

/** One experiment: what was planned, what each node says, the verdict with its reason, and what was made of it. */
export function ExperimentCard({ experiment, now }: { experiment: JudgedExperiment; now: number }) {
  const { row, judgement, early } = experiment;
  const { remove } = useExperimentActions();
  const [isSure, setIsSure] = useState(false);
  const isRunning = row.endedAt === null;
  return (
    <Card
      title={row.name}
      note={[
        t(`experiments.kind.${camel(row.kind)}`),
        row.studio && studioName(row.studio),
        row.variables.join(' × '),
        t('experiments.startedAt', [dateTime(row.startedAt)]),
      ]
        .filter((part) => part !== null && part !== '')
        .join(' · ')}
      aside={
        <>
          <Pill tone={isRunning ? 'accent' : 'plain'}>
            {t(isRunning ? 'experiments.running' : 'experiments.ended')}
          </Pill>
          <ActionLink
            action={{
              label: t(isSure ? 'experiments.reallyRemove' : 'commerce.remove'),
              onClick: () => (isSure ? void remove(row.id) : setIsSure(true)),
            }}
          />
        </>
      }
    >
      {row.hypothesis !== '' && (
        <p className={css.line}>
          <Faint>{t('experiments.expected')}</Faint> {row.hypothesis}
        </p>
      )}
      {row.kind === 'studio' ? (
        <StudioResult experiment={experiment} />
      ) : (
        <Verdicts experiment={experiment} />
      )}
      {early > 0 && (
        <p className={css.line}>
          <Light level="warn">{t('experiments.early', early)}</Light>
        </p>
      )}
      <Closed row={row} />
      {(row.kind === 'ab' || row.kind === 'two-variables') && <Arms experiment={experiment} />}
      {judgement && <ReadOuts judgement={judgement} row={row} />}
      <CaseForm experiment={experiment} now={now} />
    </Card>
  );
}

/** What was decided and learnt, once somebody wrote it down. */
function Closed({ row: { decision, learnt } }: { row: JudgedExperiment['row'] }) {
  if (decision === null && learnt === '') return null;
  return (
    <p className={css.line}>
      <Faint>{t('experiments.decisionLabel')}</Faint>{' '}
      {t(decision === null ? 'experiments.undecided' : `experiments.decision.${camel(decision)}`)}
      {learnt !== '' && (
        <>
          {' · '}
          <Faint>{t('experiments.learntLabel')}</Faint> {learnt}
        </>
      )}
    </p>
  );
}
