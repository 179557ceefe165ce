import { NativeSelect, SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import { type MetricId, metricIds } from '../../../lib/core/metric-ids';
import type { CurveRow, WorkRow } from '../../../lib/core/rows';
import type { LineAxis } from '../../charts/line-types';
import { LazyLineChart } from '../../figures/lazy-line-chart';
import { metricName } from '../../figures/metric-format';
import { Card } from '../../ui/card';
import { count, dateTime, decimal, ratio, seconds, timecode } from '../../ui/format';
import { EmptyState } from '../../ui/states';
import { t } from '../../ui/text';
import { type CurveGroup, curveGroups, valueAt } from './curve-model';
import css from './work-page.module.css';

/** The seconds that hooks are judged by. */
const marked = [2, 3, 5] as const;
/** The opening, where the marks can be told apart. */
const openingSec = 15;

/** Where people stay, leave, like and skip, second by second, as far as the studio shows it; and the studio's own trends. */
export function Curves({ curves, work }: { curves: readonly CurveRow[]; work: WorkRow }) {
  const groups = useMemo(() => curveGroups(curves, work.durationSec), [curves, work.durationSec]);
  const trends = useMemo(
    () => curves.filter(({ curve, points }) => curve === 'trend' && points.length > 1),
    [curves],
  );
  if (groups.length === 0 && trends.length === 0) {
    return (
      <Card title={t('work.curves')}>
        <EmptyState why={t('work.noCurves')} next={t('work.noCurvesNext')} />
      </Card>
    );
  }
  return (
    <div className={css.pair}>
      {groups.map((group) => (
        <CurveCard key={group.id} group={group} />
      ))}
      {trends.length > 0 && <TrendCard trends={trends} />}
    </div>
  );
}

function CurveCard({ group }: { group: CurveGroup }) {
  const { kind, x, y, curves } = group;
  const inSec = x === 'sec';
  const longest = Math.max(...curves.flatMap(({ points }) => points.map(([at]) => at)));
  const zoomable = inSec && longest > openingSec * 2;
  const [zoomed, setZoomed] = useState(false);
  const end = zoomed ? openingSec : Number.POSITIVE_INFINITY;
  const series = useMemo(
    () =>
      curves.map((curve) => ({
        id: curve.kind,
        label: variantName(curve.variant),
        points: curve.points.filter(([at]) => at <= end).map(([at, value]) => ({ x: at, y: value })),
        tone: curve.variant.startsWith('self') ? ('accent' as const) : ('ink3' as const),
        stroke: curve.variant.startsWith('self') ? ('solid' as const) : ('dashed' as const),
      })),
    [curves, end],
  );
  const axis = useMemo(() => axisOf(x), [x]);
  const formatY = useMemo(() => formatOf(y), [y]);
  const markers = useMemo(
    () => (inSec && longest > 5 ? marksOf(zoomed || !zoomable) : []),
    [inSec, longest, zoomed, zoomable],
  );
  return (
    <Card>
      <LazyLineChart
        question={t(`work.curve.${kind}`)}
        source={sourceOf(group, formatY)}
        aside={
          zoomable && (
            <SegmentedControl
              size="xs"
              aria-label={t('work.stretch')}
              value={zoomed ? 'opening' : 'whole'}
              data={[
                { value: 'whole', label: t('work.whole') },
                { value: 'opening', label: t('work.opening', [String(openingSec)]) },
              ]}
              onChange={(value) => setZoomed(value === 'opening')}
            />
          )
        }
        series={series}
        axis={axis}
        markers={markers}
        formatY={formatY}
        height={220}
      />
    </Card>
  );
}

/** Over a whole work the three marks stand side by side: one label speaks for all of them. */
function marksOf(apart: boolean): { x: number; label: string }[] {
  return marked.map((at) => ({
    x: at,
    label: apart ? seconds(at) : at === 5 ? t('work.marks', [marked.join(' · ')]) : '',
  }));
}

/** Unit, the marked seconds in figures, reader and time. */
function sourceOf({ kind, x, y, curves }: CurveGroup, format: (y: number | null) => string): string {
  const [own] = curves;
  const atMarks =
    x === 'sec' && own && (kind === 'retention' || kind === 'bounce' || kind === 'like')
      ? marked.flatMap((at) => {
          const value = valueAt(own.points, at);
          return value === null ? [] : [t('work.atSecond', [String(at), format(value)])];
        })
      : [];
  return [
    y === 'unverified' ? t('work.unverified') : t(`work.yUnit.${y}`),
    ...atMarks,
    ...(own ? [own.reader, dateTime(own.at)] : []),
  ].join(' · ');
}

function axisOf(x: CurveRow['x']): LineAxis {
  if (x === 'time') return { kind: 'time' };
  if (x === 'sec') return { kind: 'number', format: timecode };
  if (x === 'fraction') return { kind: 'number', format: (at) => ratio(at, 0) };
  return { kind: 'number', format: (at) => t('work.picture', [decimal(at)]) };
}

function formatOf(y: CurveRow['y']): (value: number | null) => string {
  switch (y) {
    case 'ratio':
      return (value) => ratio(value);
    case 'sec':
      return seconds;
    case 'count':
      return count;
    case 'unverified':
      return (value) => decimal(value, Number.isInteger(value) ? 0 : 2);
  }
}

/** `self` and `similar` in words; a window behind it, as YouTube's curves have, is kept as it is. */
function variantName(variant: string): string {
  const [head = '', ...rest] = variant.split(':');
  const name = head === 'self' ? t('work.thisWork') : head === 'similar' ? t('work.similar') : head;
  return [name, ...rest].join(' · ');
}

/** The studio's own series over time, one at a time. */
function TrendCard({ trends }: { trends: readonly CurveRow[] }) {
  const [wanted, setWanted] = useState<string | null>(null);
  const trend = trends.find(({ kind }) => kind === wanted) ?? trends[0];
  const series = useMemo(
    () =>
      trend
        ? [
            {
              id: trend.kind,
              label: trendName(trend.variant),
              points: trend.points.map(([x, y]) => ({ x, y })),
              tone: 'accent' as const,
            },
          ]
        : [],
    [trend],
  );
  const axis = useMemo((): LineAxis => trendAxis(trend), [trend]);
  const formatY = useMemo(() => formatOf(trend?.y ?? 'count'), [trend]);
  if (!trend) return null;
  return (
    <Card>
      <LazyLineChart
        question={t('work.trend')}
        source={[
          trendName(trend.variant),
          trend.y === 'unverified' ? t('work.unverified') : t(`work.yUnit.${trend.y}`),
          trend.reader,
          dateTime(trend.at),
        ].join(' · ')}
        aside={
          trends.length > 1 && (
            <NativeSelect
              aria-label={t('work.metric')}
              value={trend.kind}
              data={trends.map(({ kind, variant }) => ({ value: kind, label: trendName(variant) }))}
              onChange={({ currentTarget }) => setWanted(currentTarget.value)}
            />
          )
        }
        series={series}
        axis={axis}
        formatY={formatY}
        height={220}
      />
    </Card>
  );
}

/** A short trend is told by the hour: days would leave it one label. */
function trendAxis(trend: CurveRow | undefined): LineAxis {
  const first = trend?.points[0]?.[0] ?? 0;
  const last = trend?.points.at(-1)?.[0] ?? 0;
  return last - first > 3 * 86_400_000 ? { kind: 'time' } : { kind: 'number', format: dateTime };
}

const steps = { minute: 'work.step.minute', hour: 'work.step.hour', day: 'work.step.day' } as const;
const sums = { total: 'work.step.total', new: 'work.step.fresh' } as const;
const words: Readonly<Record<string, (typeof steps)[keyof typeof steps] | (typeof sums)[keyof typeof sums]>> =
  {
    ...steps,
    ...sums,
  };
const isMetric = (text: string): text is MetricId => (metricIds as readonly string[]).includes(text);

/** A trend's variant is `metric:step:total|new`, with a window behind it where it has one. */
function trendName(variant: string): string {
  return variant
    .split(':')
    .map((part) => {
      const word = words[part];
      return isMetric(part) ? metricName(part) : word ? t(word) : part;
    })
    .join(' · ');
}
