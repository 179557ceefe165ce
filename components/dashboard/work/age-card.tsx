import { NativeSelect, SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import { derivedIds, metricIds } from '../../../lib/core/metric-ids';
import { type Forecast, fewestForecastWorks, forecast, forecastHorizons } from '../../../lib/models/forecast';
import { type IndicatorId, indicatorOf } from '../../../lib/models/indicators';
import type { LineBand } from '../../charts/line-types';
import type { JudgedWork } from '../../data/questions';
import { ageBand, agePoints, runLine } from '../../figures/age-series';
import { RankPill } from '../../figures/comparison';
import { LazyLineChart } from '../../figures/lazy-line-chart';
import { metricName, metricText } from '../../figures/metric-format';
import { Card } from '../../ui/card';
import { sinceHours } from '../../ui/format';
import { EmptyState } from '../../ui/states';
import { t } from '../../ui/text';

const spans = [168, 720, 2160] as const;
const markedHours = [24, 48, 72, 168];
const hours = { kind: 'hours' } as const;

/** Metrics that grow with age or are worked out from such: only for these does a work have a place at each age. */
const offered: readonly IndicatorId[] = [...metricIds, ...derivedIds];

/** The work since publication against the own median and middle half at the same age. */
export function AgeCard({ judged }: { judged: JudgedWork }) {
  const { detail, verdict } = judged;
  const { readings } = detail;
  const { publishedAt } = detail.work;
  const series = useMemo(
    () =>
      publishedAt === null
        ? []
        : offered
            .map((metric) => ({ metric, points: agePoints(readings, publishedAt, metric) }))
            .filter(({ points }) => points.length > 1),
    [readings, publishedAt],
  );
  const [wanted, setWanted] = useState<IndicatorId>('views');
  const shown = series.find(({ metric }) => metric === wanted) ?? series[0];
  const [span, setSpan] = useState<number | null>(null);
  if (!shown) {
    return (
      <Card title={t('work.atAge')}>
        <EmptyState
          why={t(publishedAt === null ? 'work.noAge' : 'work.oneReading')}
          next={t('work.oneReadingNext')}
        />
      </Card>
    );
  }
  const first = shown.points[0]?.ageHours ?? 0;
  const fitting = spans.find((each) => first < each * 0.9) ?? spans[spans.length - 1] ?? 168;
  return (
    <Card>
      <AgeChart
        judged={judged}
        metric={shown.metric}
        points={shown.points}
        span={span ?? fitting}
        aside={
          <>
            <RankPill comparison={verdict.comparisons[shown.metric]} />
            <SegmentedControl
              size="xs"
              aria-label={t('work.span')}
              value={String(span ?? fitting)}
              data={spans.map((each) => ({ value: String(each), label: sinceHours(each) }))}
              onChange={(value) => setSpan(Number(value))}
            />
            <NativeSelect
              aria-label={t('work.metric')}
              value={shown.metric}
              data={series.map(({ metric }) => ({ value: metric, label: metricName(metric) }))}
              onChange={({ currentTarget }) =>
                setWanted(series.find(({ metric }) => metric === currentTarget.value)?.metric ?? 'views')
              }
            />
          </>
        }
      />
    </Card>
  );
}

interface AgeChartProps {
  readonly judged: JudgedWork;
  readonly metric: IndicatorId;
  readonly points: ReturnType<typeof agePoints>;
  readonly span: number;
  readonly aside: React.ReactNode;
}

function AgeChart({ judged, metric, points, span, aside }: AgeChartProps) {
  const { detail, cohort, verdict } = judged;
  const { id } = detail.work;
  const band = useMemo(() => ageBand(cohort, metric, span, id), [cohort, metric, span, id]);
  const coming = useMemo(() => comingOf(judged, metric), [judged, metric]);
  const series = useMemo(
    () => [
      {
        id: 'self',
        label: t('work.thisWork'),
        points: runLine(points, metric, span),
        tone: toneOf(verdict, metric),
      },
    ],
    [points, metric, span, verdict],
  );
  const bands = useMemo(
    () => [...(band ? [ownBand(band.points)] : []), ...forecastBand(coming, span)],
    [band, coming, span],
  );
  const markers = useMemo(
    () => markedHours.filter((at) => at < span).map((at) => ({ x: at, label: sinceHours(at) })),
    [span],
  );
  const formatY = useMemo(() => (value: number | null) => metricText(metric, value), [metric]);
  return (
    <LazyLineChart
      question={t('work.atAge')}
      source={[
        metricName(metric),
        band ? t('work.bandSource', [String(band.n)]) : t('work.noBand'),
        forecastSource(coming, metric),
      ].join(' · ')}
      aside={aside}
      series={series}
      bands={bands}
      axis={hours}
      markers={markers}
      formatY={formatY}
      height={390}
      empty={t('work.nothingInSpan')}
    />
  );
}

function ownBand(points: LineBand['points']): LineBand {
  return { id: 'own', label: t('work.middleHalf'), middleLabel: t('work.median'), points };
}

/** Blue above the own middle half, orange below, by what is good for the metric; grey within or without one. */
function toneOf({ comparisons }: JudgedWork['verdict'], metric: IndicatorId) {
  const comparison = comparisons[metric];
  const { better } = indicatorOf(metric);
  if (!comparison?.band || comparison.value === null || better === 'neither') return 'ink3' as const;
  const { q1, q3 } = comparison.band;
  if (comparison.value >= q1 && comparison.value <= q3) return 'ink3' as const;
  return comparison.value > q3 === (better === 'higher') ? ('better' as const) : ('worse' as const);
}

/** Forecasts of the ages that the work has not reached yet. */
function comingOf({ aged, cohort, verdict }: JudgedWork, metric: IndicatorId): Forecast[] {
  const { ageHours } = verdict;
  if (!aged || ageHours === null || indicatorOf(metric).unit !== 'count') return [];
  return forecastHorizons
    .filter((horizon) => horizon > ageHours)
    .map((horizon) => forecast(aged, cohort, metric, ageHours, horizon));
}

function forecastBand(coming: readonly Forecast[], span: number): LineBand[] {
  const known = coming.filter(({ value, horizonHours }) => value !== null && horizonHours <= span);
  const [first] = known;
  if (!first || first.now === null) return [];
  const start = { x: first.ageHours, lower: first.now, middle: first.now, upper: first.now };
  const points = known.map(({ horizonHours, low, value, high }) => ({
    x: horizonHours,
    lower: low,
    middle: value,
    upper: high,
  }));
  return [
    {
      id: 'forecast',
      label: t('work.forecastBand'),
      middleLabel: t('work.forecastMiddle'),
      points: [start, ...points],
      tone: 'better',
    },
  ];
}

/** Says what the forecast rests on, or why there is none. */
function forecastSource(coming: readonly Forecast[], metric: IndicatorId): string {
  if (indicatorOf(metric).unit !== 'count') return t('work.forecastCounts');
  if (coming.length === 0) return t('work.forecastPassed');
  const known = coming.filter(({ value }) => value !== null);
  if (known.length === 0) return t('work.forecastFew', [String(fewestForecastWorks)]);
  return t('work.forecastFrom', [String(Math.min(...known.map(({ n }) => n)))]);
}
