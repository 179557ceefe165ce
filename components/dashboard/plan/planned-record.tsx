import type { PlanRecord } from '../../../lib/core/rows';
import { plannedAgainstRated } from '../../../lib/models/plan-share';
import { useMarks } from '../../data/plan';
import { decimal } from '../../ui/format';
import { Light } from '../../ui/light';
import { t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import css from './plan.module.css';

const lines = ['mix', 'cadence', 'length', 'window', 'hot', 'formulas', 'blacklist', 'quality'] as const;
const levels = { green: 'ok', amber: 'warn', unknown: 'unknown' } as const;

/** How a work stood to the plan before it went out, and its planned marks beside the real ones. */
export function PlannedRecord({ plan, workId }: { plan: PlanRecord; workId: string }) {
  return (
    <div className={css.note}>
      <h3>{t('plan.record.title')}</h3>
      <div className={css.lights}>
        {lines.map((line) => {
          const light = plan.lights[line];
          return (
            light && (
              <Light key={line} level={levels[light]}>
                {t(`plan.line.${line}`)}
              </Light>
            )
          );
        })}
      </div>
      {Object.keys(plan.quality).length > 0 && <PlannedMarks plan={plan} workId={workId} />}
    </div>
  );
}

function PlannedMarks({ plan: { quality }, workId }: { plan: PlanRecord; workId: string }) {
  const state = useMarks(workId);
  if (state.status !== 'ready') return null;
  const both = plannedAgainstRated(quality, state.data);
  return (
    <Faint>
      {both
        ? t('plan.record.marks', [both.n, decimal(both.planned, 1), decimal(both.rated, 1)])
        : t('plan.record.unrated', [Object.keys(quality).length])}
    </Faint>
  );
}
