import { derivedIds, metricIds } from '../../../lib/core/metric-ids';
import { shownBy } from '../../../lib/core/metrics';
import type { Comparison } from '../../../lib/models/compare';
import type { IndicatorId } from '../../../lib/models/indicators';
import type { JudgedWork } from '../../data/questions';
import { MedianDelta, RankPill } from '../../figures/comparison';
import { IndicatorValue } from '../../figures/indicator-value';
import { metricName, metricText } from '../../figures/metric-format';
import { Card } from '../../ui/card';
import { interval } from '../../ui/format';
import { PlainTable } from '../../ui/plain-table';
import { t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import css from './work-page.module.css';

const all: readonly IndicatorId[] = [...metricIds, ...derivedIds];

/** Every number known of the work beside the own median, and what is not known and why. */
export function FiguresTable({ judged }: { judged: JudgedWork }) {
  const { detail, verdict } = judged;
  const { studio } = detail.work;
  const known = all.filter((metric) => verdict.facts[metric] !== undefined);
  const unread = all.filter((metric) => verdict.facts[metric] === undefined && isShown(metric, studio));
  const never = metricIds.filter(
    (metric) => verdict.facts[metric] === undefined && shownBy(metric, studio) === 'never',
  );
  return (
    <Card title={t('work.figures')} note={t('work.figuresNote')}>
      <PlainTable
        caption={t('work.figures')}
        columns={[
          { id: 'metric', label: t('work.metric') },
          { id: 'value', label: t('work.thisWork'), numeric: true },
          { id: 'median', label: t('work.ownMedian'), numeric: true },
          { id: 'half', label: t('work.middleHalf'), numeric: true },
          { id: 'delta', label: t('work.difference'), numeric: true },
          { id: 'rank10', label: t('work.rank10'), numeric: true },
          { id: 'rank30', label: t('work.rank30'), numeric: true },
          { id: 'against', label: t('work.comparedWith') },
        ]}
        rows={known.map((metric) => ({ id: metric, cells: cellsOf(metric, judged) }))}
      />
      <div className={css.under}>
        {unread.length > 0 && (
          <div>{t('work.unread', [unread.map(metricName).join(t('figures.comma'))])}</div>
        )}
        {never.length > 0 && <div>{t('work.never', [never.map(metricName).join(t('figures.comma'))])}</div>}
      </div>
    </Card>
  );
}

const isShown = (metric: IndicatorId, studio: JudgedWork['detail']['work']['studio']): boolean =>
  all.includes(metric) && ['both', 'work'].includes(shownBy(metric as (typeof metricIds)[number], studio));

function cellsOf(metric: IndicatorId, { detail, verdict }: JudgedWork) {
  const comparison = verdict.comparisons[metric];
  const say = (value: number | undefined) => metricText(metric, value);
  return [
    metricName(metric),
    <b key="value">
      <IndicatorValue work={detail.work} metric={metric} facts={verdict.facts} />
    </b>,
    say(comparison?.band?.median),
    interval(comparison?.band?.q1, comparison?.band?.q3, (value) => metricText(metric, value)),
    <MedianDelta key="delta" comparison={comparison} />,
    comparison?.rank10 ? <RankPill key="rank10" comparison={comparison} of="rank10" /> : '—',
    comparison?.rank30 ? <RankPill key="rank30" comparison={comparison} /> : '—',
    <Faint key="against">{againstOf(comparison)}</Faint>,
  ];
}

function againstOf(comparison: Comparison | undefined): string {
  if (!comparison) return t('work.notCompared');
  if (comparison.band && comparison.value !== null) {
    return t(comparison.basis === 'equal-age' ? 'work.sameAge' : 'work.settled', [String(comparison.n)]);
  }
  return t(comparison.reason === 'too-few-works' ? 'figures.tooFew' : 'figures.notComparable');
}
