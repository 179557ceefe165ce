import { ReadFailure } from '../../core/failures';
import type { MetricId } from '../../core/metric-ids';
import { type CurveSighting, known } from '../../core/reading';

/**
 * Units in which Studio states a metric. `percent` is 0–100, `millis` a duration, `net` may be negative,
 * `lost` is a count whose sign no source shows, so its size is taken; `part` is a percentage of a whole that goes
 * over 100 where the whole is another window's.
 */
export type Unit = 'count' | 'net' | 'lost' | 'millis' | 'percent' | 'part';

export interface Metric {
  readonly id: MetricId;
  readonly unit: Unit;
  /** an older name: it gives way where the same answer also carries the newer one */
  readonly legacy?: true;
}

/**
 * Metric names (studios/youtube.md §6). Since 2026-08-24 EXTERNAL_VIEWS counts every start of a play and
 * ENGAGED_VIEWS follows the definition that `views` had before; VIEWS is read only where neither side of that
 * change shows, that is without EXTERNAL_VIEWS. TOTAL_ESTIMATED_EARNINGS is left out on purpose: one source
 * divides it by 1000, another uses it as it stands.
 */
const metrics: Readonly<Record<string, Metric>> = {
  EXTERNAL_VIEWS: { id: 'views', unit: 'count' },
  VIEWS: { id: 'views', unit: 'count', legacy: true },
  ENGAGED_VIEWS: { id: 'engagedViews', unit: 'count' },
  ESTIMATED_UNIQUE_VIEWERS: { id: 'reach', unit: 'count' },
  EXTERNAL_WATCH_TIME: { id: 'watchTimeSec', unit: 'millis' },
  WATCH_TIME: { id: 'watchTimeSec', unit: 'millis', legacy: true },
  AVERAGE_WATCH_TIME: { id: 'avgWatchSec', unit: 'millis' },
  VIDEO_THUMBNAIL_IMPRESSIONS: { id: 'impressions', unit: 'count' },
  IMPRESSIONS: { id: 'impressions', unit: 'count', legacy: true },
  VIDEO_THUMBNAIL_IMPRESSIONS_VTR: { id: 'ctr', unit: 'percent' },
  IMPRESSIONS_CTR: { id: 'ctr', unit: 'percent', legacy: true },
  RATINGS_LIKES: { id: 'likes', unit: 'count' },
  RATINGS_DISLIKES: { id: 'dislikes', unit: 'count' },
  COMMENTS: { id: 'comments', unit: 'count' },
  SHARINGS: { id: 'shares', unit: 'count' },
  SUBSCRIBERS_GAINED: { id: 'followsGained', unit: 'count' },
  SUBSCRIBERS_LOST: { id: 'followsLost', unit: 'lost' },
  SUBSCRIBERS_NET_CHANGE: { id: 'followsNet', unit: 'net' },
};

/** The metric behind one of Studio's names; undefined for those Fupan has no use or no certain unit for. */
export function metricOf(name: string): Metric | undefined {
  return Object.hasOwn(metrics, name) ? metrics[name] : undefined;
}

/** Of several entries that may carry the old and the new name of a metric: those of the newer name. */
export function newestNames<Entry extends { readonly metric: Metric }>(entries: readonly Entry[]): Entry[] {
  const renewed = new Set(entries.filter(({ metric }) => !metric.legacy).map(({ metric }) => metric.id));
  return entries.filter(({ metric }) => !metric.legacy || !renewed.has(metric.id));
}

const limits: Readonly<Record<Unit, (value: number) => boolean>> = {
  count: (value) => Number.isSafeInteger(value) && value >= 0,
  net: Number.isSafeInteger,
  lost: Number.isSafeInteger,
  millis: (value) => value >= 0 && value <= 1e15,
  percent: (value) => value >= 0 && value <= 100.01,
  part: (value) => value >= 0 && value <= 1e6,
};

/**
 * One number as Studio states it → ours: counts as they are, durations in seconds, shares 0–1. Missing is
 * undefined; text that is no number and a value outside its unit are drift at `path`.
 */
export function inUnit(raw: unknown, unit: Unit, path: string): number | undefined {
  if (raw === null || raw === undefined || (typeof raw === 'string' && raw.trim() === '')) return undefined;
  const value = typeof raw === 'string' ? Number(raw) : raw;
  if (typeof value !== 'number' || !limits[unit](value)) throw new ReadFailure('drift', path);
  if (unit === 'lost') return Math.abs(value);
  if (unit === 'millis') return value / 1_000;
  return unit === 'percent' || unit === 'part' ? Number((value / 100).toPrecision(15)) : value;
}

const curveUnits: Readonly<Record<Unit, CurveSighting['y']>> = {
  count: 'count',
  net: 'count',
  lost: 'count',
  millis: 'sec',
  percent: 'ratio',
  part: 'ratio',
};

/** Unit of a curve's y axis. */
export const curveUnit = (metric: Metric): CurveSighting['y'] => curveUnits[metric.unit];

export type Figures = Partial<Record<MetricId, number>>;

/**
 * Figures without the zeros that stand for "not computed yet": a click-through rate of 0 beside no known
 * impressions, and an average watch of 0, which no view can have (studios/youtube.md §6, zero vs no data).
 */
export function computed(figures: Figures): Figures {
  const { ctr, impressions, avgWatchSec, avgWatchRatio } = figures;
  return known({
    ...figures,
    ctr: ctr === 0 && !impressions ? undefined : ctr,
    avgWatchSec: avgWatchSec || undefined,
    avgWatchRatio: avgWatchRatio || undefined,
  });
}

/**
 * The same for a window or a day, where a doubtful 0 cannot be marked: impressions of 0, which Studio sends for
 * the first one or two days, are left out too.
 */
export function windowed(figures: Figures): Figures {
  return computed({ ...figures, impressions: figures.impressions || undefined });
}

/** True when every known figure is 0: Studio's way of saying that an answer was not ready. */
export const allZero = (figures: Figures): boolean => Object.values(figures).every((value) => !value);
