import type { Effect } from '../../../lib/models/drag-and-lift';
import { type IndicatorId, indicatorOf } from '../../../lib/models/indicators';
import type { WorkAnomaly } from '../../../lib/models/work-anomaly';
import type { JudgedExperiment } from '../../data/experiments';
import type { DayRange, Standing } from '../../data/questions';
import { type DayOut, type DecisionRow, type DueDecision, predictionOf } from '../../data/reviews';
import { accountName } from '../../figures/account-name';
import { metricName, metricText } from '../../figures/metric-format';
import { calendarDay, change, points, ratio, sinceHours } from '../../ui/format';
import { camel, t } from '../../ui/text';

/** `11月9日 – 11月15日`. */
export function daysText({ from, to }: DayRange): string {
  return `${calendarDay(from, 'full')} – ${calendarDay(to)}`;
}

/** A change with its sign: points for rates, percent for the rest. */
export function moveText(metric: IndicatorId, by: number): string {
  return indicatorOf(metric).unit === 'ratio' ? points(by) : change(by);
}

/** Its size without a sign. */
export function sizeText(metric: IndicatorId, by: number): string {
  return indicatorOf(metric).unit === 'ratio' ? points(Math.abs(by), 'size') : ratio(Math.abs(by));
}

export function titleOf({ work }: Pick<Standing, 'work'>): string {
  return work.title ?? work.workId;
}

function effectText({ metric, value, median }: Effect): string {
  return t('figures.attention.drag', [
    metricName(metric),
    metricText(metric, value),
    metricText(metric, median),
  ]);
}

/** Why a work stands where it does: what lifts or drags it most against own works, or that nothing stands out. */
export function reasonText({ verdict }: Standing, end: 'best' | 'worst'): string {
  const { lift, drag } = verdict.dragAndLift;
  const [first, second] = end === 'best' ? [lift, drag] : [drag, lift];
  const told = [
    first && t(end === 'best' ? 'reviews.lifts' : 'reviews.drags', [effectText(first)]),
    second && t(end === 'best' ? 'reviews.dragsToo' : 'reviews.liftsToo', [effectText(second)]),
  ].filter((part) => part !== null);
  return told.length > 0 ? told.join(t('experiments.join')) : t('reviews.nothingStandsOut');
}

/** A work's figure that is out of line, with the numbers that say so. */
export function anomalyText({ comparison, change: by }: WorkAnomaly): string {
  const { metric, value, band, ageHours, n } = comparison;
  return t('reviews.workOut', [
    metricName(metric),
    metricText(metric, value),
    metricText(metric, band?.median),
    change(by),
    ageHours === null ? '' : sinceHours(ageHours),
    String(n),
  ]);
}

/** A day of an account that is out of line. */
export function dayOutText({ account, metric, day, value, expected, n }: DayOut): string {
  return t('reviews.dayOut', [
    accountName(account.studio, account),
    calendarDay(day),
    metricName(metric),
    metricText(metric, value),
    metricText(metric, expected),
    String(n),
  ]);
}

/** What a decision is meant to bring: `播放量 上升 10.0%`; null for none. */
export function predictionText(decision: DecisionRow): string | null {
  const prediction = predictionOf(decision);
  if (!prediction) return null;
  const { metric, direction, size } = prediction;
  return t(`reviews.predicts.${direction}`, [metricName(metric), sizeText(metric, size)]);
}

/** What became of a prediction, with the numbers; what cannot be told says why. */
export function outcomeText({ decision, scored, base, measured, usual }: DueDecision): string {
  const prediction = predictionOf(decision);
  if (!prediction || !scored) return t('reviews.noPrediction');
  const { metric } = prediction;
  if (scored.reason !== null || scored.change === null)
    return t(`reviews.unknown.${camel(scored.reason ?? 'not-measured')}`);
  const moved = t('reviews.moved', [
    metricText(metric, base),
    metricText(metric, measured),
    moveText(metric, scored.change),
  ]);
  const beside =
    usual === null || scored.beyondUsual === null
      ? t('reviews.usualUnknown')
      : t(scored.beyondUsual ? 'reviews.beyondUsual' : 'reviews.withinUsual', [sizeText(metric, usual)]);
  return [moved, beside].join(t('experiments.join'));
}

/** An experiment that ended: what its primary node said, and what was decided. */
export function experimentText({ row, judgement }: JudgedExperiment): string {
  const verdicts = (judgement?.primary ?? []).map(({ verdict }) =>
    t(`experiments.verdict.${camel(verdict)}`),
  );
  const decision = row.decision === null ? 'experiments.undecided' : null;
  return [
    verdicts.length > 0 ? verdicts.join(t('figures.comma')) : t('experiments.verdict.cannotTell'),
    decision ? t(decision) : row.decision && t(`experiments.decision.${camel(row.decision)}`),
    row.learnt,
  ]
    .filter((part) => part !== null && part !== '')
    .join(' · ');
}
