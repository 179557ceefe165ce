import { leastLift, type ReadOut } from '../../../lib/models/experiment';
import { leastRolloutRoi, type RolloutBlock, rolloutBlocks } from '../../../lib/models/rollout';
import type { JudgedExperiment } from '../../data/experiments';
import { metricName } from '../../figures/metric-format';
import { change, decimal, interval, ratio, sinceHours } from '../../ui/format';
import { Light } from '../../ui/light';
import { Pill } from '../../ui/pill';
import { camel, t } from '../../ui/text';
import { effectName, verdictLevel } from './effect';
import css from './experiments.module.css';

/** The verdict of the primary node, whether it may still change, and what stands in the way of rolling it out. */
export function Verdicts({ experiment: { row, judgement } }: { experiment: JudgedExperiment }) {
  if (!judgement) return <Light level="unknown">{t('experiments.reason.notRead')}</Light>;
  return (
    <ul className={css.list}>
      {judgement.primary.map((out) => {
        const blocks = rolloutBlocks(judgement, out.effect, row.spendMinor, row.gainMinor);
        return (
          <li key={out.effect}>
            <Light level={verdictLevel[out.verdict]}>
              <b>
                {[effectName(out.effect, row.variables), t(`experiments.verdict.${camel(out.verdict)}`)]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </b>{' '}
              {judgement.provisional && out.verdict !== 'cannot-tell' && (
                <Pill tone="warn">{t('experiments.provisional')}</Pill>
              )}{' '}
              {sentence(out, row.kind)}
            </Light>
            <p className={css.under}>{rolloutText(blocks)}</p>
          </li>
        );
      })}
    </ul>
  );
}

function rolloutText(blocks: readonly RolloutBlock[]): string {
  if (blocks.length === 0) return t('experiments.rollout');
  const told = blocks.map((block) =>
    t(`experiments.block.${camel(block)}`, [ratio(leastLift, 0), decimal(leastRolloutRoi, 1)]),
  );
  return t('experiments.noRollout', [told.join(t('experiments.join'))]);
}

function sentence(
  { metric, lift, interval: range, reason, hours }: ReadOut,
  kind: JudgedExperiment['row']['kind'],
): string {
  if (lift === null || metric === null)
    return reason === null ? '' : t(`experiments.reason.${camel(reason)}`);
  const told = t('experiments.found', [sinceHours(hours), metricName(metric), change(lift)]);
  const between =
    range === null
      ? ''
      : t(kind === 'before-after' ? 'experiments.betweenOnce' : 'experiments.between', [
          interval(range.low, range.high, change),
        ]);
  return [told, between, reason === null ? '' : t(`experiments.reason.${camel(reason)}`)]
    .filter((part) => part !== '')
    .join(t('experiments.join'));
}
