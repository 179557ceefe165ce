import { isTold, type SkippedEffect } from '../../../lib/checklist/skipped';
import { reachedRate } from '../../../lib/models/review';
import type { JudgedExperiment } from '../../data/experiments';
import type { DueDecision } from '../../data/reviews';
import { ActionLink } from '../../ui/action';
import { Card } from '../../ui/card';
import { calendarDay, decimal, interval, ratio } from '../../ui/format';
import { Light, type LightLevel } from '../../ui/light';
import { EmptyState, FourStates, type Loadable, LoadingState } from '../../ui/states';
import { t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import { SkippedTable } from '../work/skipped-table';
import css from './reviews-page.module.css';
import { experimentText, outcomeText, predictionText } from './text';

const lights: Readonly<Record<'reached' | 'partly' | 'missed' | 'unknown', LightLevel>> = {
  reached: 'ok',
  partly: 'warn',
  missed: 'stop',
  unknown: 'unknown',
};

/** An answer that is not there yet, or that failed, is not "none". */
function waiting(state: Exclude<Loadable<unknown>, { status: 'ready' }>) {
  return (
    <FourStates state={state} empty={{}} loading={<LoadingState lines={2} />}>
      {() => null}
    </FourStates>
  );
}

/** Decisions that fell due in the period, each against what was measured. */
export function DueCard({ due: state }: { due: Loadable<DueDecision[]> }) {
  if (state.status !== 'ready') return <Card title={t('reviews.due')}>{waiting(state)}</Card>;
  const due = state.data;
  const rate = reachedRate(due.flatMap(({ scored }) => scored?.outcome ?? []));
  return (
    <Card
      title={t('reviews.due')}
      note={
        rate
          ? t('reviews.rate', [
              String(rate.reached),
              String(rate.of),
              interval(rate.low, rate.high, (share) => ratio(share, 0)),
            ])
          : t('reviews.dueNote')
      }
    >
      {due.length === 0 && <EmptyState why={t('reviews.noneDue')} next={t('reviews.noneDueNext')} />}
      <ul className={css.list}>
        {due.map((each) => {
          const { decision, scored } = each;
          const prediction = predictionText(decision);
          return (
            <li key={decision.id}>
              <div className={css.headline}>
                <Light level={lights[scored?.outcome ?? 'unknown']}>
                  {scored ? t(`reviews.outcome.${scored.outcome}`) : t('reviews.outcome.none')}
                </Light>
                <b>{decision.what}</b>
                <Faint>{[decision.owner, calendarDay(decision.due)].filter(Boolean).join(' · ')}</Faint>
              </div>
              <div className={css.why}>
                {[prediction && t('reviews.predicted', [prediction]), outcomeText(each)]
                  .filter(Boolean)
                  .join(t('experiments.join'))}
              </div>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

/** Experiments that ended in the period. */
export function ExperimentsCard({ ended: state }: { ended: Loadable<JudgedExperiment[]> }) {
  if (state.status !== 'ready') return <Card title={t('reviews.experiments')}>{waiting(state)}</Card>;
  const ended = state.data;
  return (
    <Card title={t('reviews.experiments')}>
      {ended.length === 0 ? (
        <EmptyState why={t('reviews.noExperiments')} />
      ) : (
        <ul className={css.list}>
          {ended.map((experiment) => (
            <li key={experiment.row.id}>
              <ActionLink action={{ label: experiment.row.name, href: '#/experiments' }} />
              <div className={css.why}>{experimentText(experiment)}</div>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

/** Two-sided share of intervals that miss zero by chance alone. */
const byChance = 0.2;

/** Skipped checklist items against results, over all works with a checklist so far. */
export function SkippedCard({ effects: state }: { effects: Loadable<SkippedEffect[]> }) {
  if (state.status !== 'ready') return <Card title={t('reviews.skipped')}>{waiting(state)}</Card>;
  const effects = state.data;
  const judged = effects.filter(({ difference }) => difference !== null);
  const told = judged.filter(isTold);
  return (
    <Card
      title={t('reviews.skipped')}
      note={[
        t('workChecklist.againstNote'),
        judged.length > 0 &&
          t('reviews.byChance', [
            String(judged.length),
            String(told.length),
            decimal(judged.length * byChance, 1),
          ]),
      ]
        .filter(Boolean)
        .join(' ')}
    >
      {effects.length === 0 ? (
        <EmptyState why={t('reviews.noSkipped')} next={t('reviews.noSkippedNext')} />
      ) : (
        <SkippedTable effects={effects} />
      )}
    </Card>
  );
}
