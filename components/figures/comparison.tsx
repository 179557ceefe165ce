import type { Comparison } from '../../lib/models/compare';
import { indicatorOf } from '../../lib/models/indicators';
import { Delta } from '../ui/delta';
import { decimal, rank } from '../ui/format';
import { Pill } from '../ui/pill';
import { t } from '../ui/text';
import { betterWay, differenceText } from './metric-format';

/** The named reference of a comparison: own works at the same age, or own settled works. */
export function againstText({ basis, n }: Pick<Comparison, 'basis' | 'n'>): string {
  return t(basis === 'equal-age' ? 'figures.againstSameAge' : 'figures.againstSettled', [n]);
}

/** Distance from the own median, in the metric's own unit. */
export function MedianDelta({
  comparison,
  short = false,
}: {
  comparison: Comparison | undefined;
  /** where space is scarce: points without their unit, as the value above names it */
  short?: boolean;
}) {
  if (!comparison?.band || comparison.value === null) {
    return (
      <Delta
        change={null}
        text=""
        reason={t(`figures.${comparison?.reason === 'too-few-works' ? 'tooFew' : 'notComparable'}`)}
      />
    );
  }
  const difference = comparison.value - comparison.band.median;
  return (
    <Delta
      change={difference}
      text={
        short ? shortDifference(comparison.metric, difference) : differenceText(comparison.metric, difference)
      }
      better={betterWay(comparison.metric)}
      against={againstText(comparison)}
    />
  );
}

/** Place among the newest own works: `27 / 30`, coloured only in the outer thirds. */
export function RankPill({
  comparison,
  of = 'rank30',
}: {
  comparison: Comparison | undefined;
  of?: 'rank10' | 'rank30';
}) {
  const place = comparison?.[of];
  if (!comparison || !place) return <Pill>{t('figures.noRank')}</Pill>;
  const share = place.of > 1 ? (place.rank - 1) / (place.of - 1) : 0.5;
  const tone = share <= 1 / 3 ? 'better' : share >= 2 / 3 ? 'worse' : 'plain';
  const arrow = { better: ' ▲', worse: ' ▼', plain: '' }[tone];
  return (
    <Pill tone={tone} title={againstText(comparison)}>
      {rank(place.rank, place.of)}
      {arrow}
    </Pill>
  );
}

function shortDifference(metric: Comparison['metric'], difference: number): string {
  const isShare = indicatorOf(metric).unit === 'ratio';
  return isShare ? decimal(Math.abs(difference) * 100, 1) : differenceText(metric, difference);
}
