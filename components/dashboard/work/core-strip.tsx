import type { JudgedWork } from '../../data/questions';
import { MedianDelta, RankPill } from '../../figures/comparison';
import { IndicatorValue } from '../../figures/indicator-value';
import { type IndicatorId, metricName } from '../../figures/metric-format';
import { watchMetric } from '../../figures/watch-metric';
import { unknownReason } from '../../figures/work-value';
import { Card } from '../../ui/card';
import { t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import css from './work-page.module.css';

/** The core indicators (catalogue S1-72) and the follows, each against own works at the same age. */
export function CoreStrip({ judged }: { judged: JudgedWork }) {
  const { work } = judged.detail;
  const metrics: IndicatorId[] = [
    'views',
    watchMetric(work.studio, [work]),
    'engagementRate',
    'followsGained',
  ];
  return (
    <div className={css.strip}>
      {metrics.map((metric) => (
        <CoreFigure key={metric} metric={metric} judged={judged} />
      ))}
    </div>
  );
}

function CoreFigure({ metric, judged: { detail, verdict } }: { metric: IndicatorId; judged: JudgedWork }) {
  const { work } = detail;
  const known = verdict.facts[metric] !== undefined;
  const comparison = verdict.comparisons[metric];
  return (
    <Card
      tight
      level={3}
      title={metricName(metric)}
      aside={known && comparison?.rank30 && <RankPill comparison={comparison} />}
    >
      <div className={css.figure}>
        <IndicatorValue work={work} metric={metric} facts={verdict.facts} />
      </div>
      {known ? (
        <span className={css.row}>
          <MedianDelta comparison={comparison} />
          <Faint>{t(comparison?.band ? 'work.vsMedian' : 'work.noMedian')}</Faint>
        </span>
      ) : (
        <Faint>{unknownReason(metric, work.studio)}</Faint>
      )}
    </Card>
  );
}
