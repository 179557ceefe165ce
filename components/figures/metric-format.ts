import type { AnyMetricId } from '../../lib/core/metric-ids';
import { type Indicator, type IndicatorId, indicatorOf } from '../../lib/models/indicators';
import {
  amount,
  count,
  exactAmount,
  exactCount,
  type Maybe,
  points,
  ratio,
  seconds,
  watchTime,
} from '../ui/format';
import { locale } from '../ui/text';

/** Text of the registry in the language of the page. */
export function inLanguage(text: { readonly zh: string; readonly en: string }): string {
  return locale() === 'zh-CN' ? text.zh : text.en;
}

/** Name of a metric or indicator. */
export function metricName(id: IndicatorId): string {
  return inLanguage(indicatorOf(id).name);
}

/** A value in its metric's unit, short: `4.1万`, `21.7%`, `1 分 3 秒`. */
export function metricText(id: IndicatorId, value: Maybe, currency = 'CNY'): string {
  const { unit } = indicatorOf(id);
  if (unit === 'ratio') return ratio(value);
  if (unit === 'money') return amount(value, currency);
  if (unit === 'seconds') return id === 'watchTimeSec' ? watchTime(value) : seconds(value);
  return count(value);
}

/** The same with every digit, for provenance. */
export function metricExact(id: IndicatorId, value: Maybe, currency = 'CNY'): string {
  const { unit } = indicatorOf(id);
  if (unit === 'money') return exactAmount(value, currency);
  if (unit === 'count') return exactCount(value);
  return value === null || value === undefined ? '—' : String(value);
}

/** Size of a difference in the metric's own unit: points for ratios, the unit itself otherwise. */
export function differenceText(id: IndicatorId, difference: number, currency = 'CNY'): string {
  const size = Math.abs(difference);
  return indicatorOf(id).unit === 'ratio' ? points(size, 'size') : metricText(id, size, currency);
}

/** The direction that is good news, as `Delta` wants it. */
export function betterWay(id: IndicatorId): 'up' | 'down' | undefined {
  const better: Indicator['better'] = indicatorOf(id).better;
  if (better === 'neither') return undefined;
  return better === 'higher' ? 'up' : 'down';
}

export type { AnyMetricId, IndicatorId };
