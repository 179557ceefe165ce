import { dayOf, parseDisplayedDate, parseStudioDateTime, startOfDay } from '../../core/dates';
import { parseDuration } from '../../core/durations';
import type { MetricId } from '../../core/metric-ids';
import { metricFacts } from '../../core/metrics';
import { parseDisplayed, parseDisplayedPercent } from '../../core/numbers';
import type { WorkFormat } from '../../core/reading';
import type { StudioFile } from '../../core/studio-file';
import { studioFacts } from '../../core/studios';
import type { ColumnMapping } from './mapping';
import { shownNumber } from './xlsx-styles';

/** What cells need from around them. */
export interface CellContext {
  readonly file: StudioFile;
  /** language of the headers, for numbers and dates */
  readonly locale: 'zh-CN' | 'en';
  /** when the file was made, epoch ms: dates without a year are before it */
  readonly at: number;
}

/** A value read from a cell; `approx`: the file had rounded it (`1.2万`). Null: the cell is no such value. */
export interface CellValue {
  readonly value: number;
  readonly approx: boolean;
}

const placeholders = new Set(['', '-', '--', '—', '–', '/', 'n/a', 'null', '暂无', '暂未更新']);

/** True for a cell that says nothing: unknown, never 0. */
export function isBlank(cell: string): boolean {
  return placeholders.has(cell.toLowerCase());
}

const bareNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/**
 * A metric's value from a cell that is not blank, in the registry's unit. A bare share or length of time needs the
 * column's unit and is null without; its own sign (`%`, `秒`, `1:24`) always wins.
 */
export function metricIn(
  cell: string,
  metric: MetricId,
  { unit }: Pick<ColumnMapping, 'unit'>,
  locale: string,
): CellValue | null {
  switch (metricFacts[metric].unit) {
    case 'count':
      return countIn(cell, metric, locale);
    case 'ratio':
      return exact(ratioIn(cell, unit, locale), 0, metric === 'avgWatchRatio' ? 10 : 1.0001);
    case 'seconds':
      return exact(secondsIn(cell, unit, locale), 0, 1e12);
    case 'money':
      return exact(moneyIn(cell, locale), Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
  }
}

function exact(value: number | null, least: number, most: number): CellValue | null {
  return value !== null && value >= least && value <= most ? { value, approx: false } : null;
}

/** Changes of followers go both ways; other counts are never below 0. */
const signed: ReadonlySet<MetricId> = new Set(['followsNet']);

function countIn(cell: string, metric: MetricId, locale: string): CellValue | null {
  // `12.0` is how some writers give a whole number.
  const whole = cell.replace(/\.0+$/, '');
  const read = parseDisplayed(whole, locale, { integer: true });
  return read && (read.value >= 0 || signed.has(metric)) ? read : null;
}

function ratioIn(cell: string, unit: ColumnMapping['unit'], locale: string): number | null {
  const shown = parseDisplayedPercent(cell, locale);
  if (shown) return shown.value;
  if (!bareNumber.test(cell)) return null;
  if (unit === 'ratio') return Number(cell);
  return unit === 'percent' ? Number((Number(cell) / 100).toPrecision(15)) : null;
}

const inSeconds: Readonly<Partial<Record<NonNullable<ColumnMapping['unit']>, number>>> = {
  seconds: 1,
  millis: 0.001,
  minutes: 60,
  hours: 3600,
};

function secondsIn(cell: string, unit: ColumnMapping['unit'], locale: string): number | null {
  const duration = parseDuration(cell, locale);
  if (duration !== null) return duration;
  const number = bareNumber.test(cell) ? Number(cell) : (parseDisplayed(cell, locale)?.value ?? null);
  const factor = unit ? inSeconds[unit] : undefined;
  return number === null || factor === undefined ? null : Number((number * factor).toPrecision(15));
}

/** Major units to minor ones; a sign of a currency beside the number changes nothing, the column says which it is. */
function moneyIn(cell: string, locale: string): number | null {
  const number = cell.replace(/^(?:US)?[$¥￥€£]\s*|\s*元$/g, '');
  const value = bareNumber.test(number) ? Number(number) : parseDisplayed(number, locale)?.value;
  return value === undefined ? null : Math.round(value * 100);
}

/** When a work was published, as far as the cell says it. */
export interface CellTime {
  /** `YYYY-MM-DD` on the studio's clock */
  readonly day: string;
  /** epoch ms; absent when the cell shows a day alone, or a clock we do not know */
  readonly at?: number;
}

/** Null for a cell that is no time. */
export function timeIn(cell: string, { file, locale, at }: CellContext): CellTime | null {
  const { timeZone } = studioFacts[file.studio];
  // A workbook's number of days whose format was lost: no other number of this size is a time.
  const serial = /^[34567]\d{4}(?:\.\d+)?$/.test(cell) ? shownNumber(cell, 'date-time', 1900) : cell;
  const text = file.timeText?.(serial) ?? serial;
  const instant = parseStudioDateTime(text, timeZone);
  const shown =
    instant === null
      ? parseDisplayedDate(text, locale, at, timeZone)
      : { day: dayOf(instant, timeZone), at: instant };
  if (!shown?.day || startOfDay(shown.day, timeZone) > at + 2 * 86_400_000) return null;
  return shown.at === undefined || file.clock === 'unknown'
    ? { day: shown.day }
    : { day: shown.day, at: shown.at };
}

/** The length of a work in seconds; null when the cell is none. */
export function lengthIn(cell: string, unit: ColumnMapping['unit'], locale: string): number | null {
  const seconds = secondsIn(cell, unit, locale);
  return seconds !== null && seconds >= 0 && seconds <= 1_000_000 ? seconds : null;
}

const formats: ReadonlyMap<string, WorkFormat> = new Map([
  ['视频', 'video'],
  ['video', 'video'],
  ['图文', 'image'],
  ['图片', 'image'],
  ['photo', 'image'],
  ['文章', 'article'],
]);

/** What kind of work it is; undefined for a word we do not know. */
export const formatIn = (cell: string): WorkFormat | undefined => formats.get(cell.toLowerCase());
