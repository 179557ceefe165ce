import { ReadFailure } from '../../core/failures';
import { percent, rate, seconds, signedCount } from '../../core/fields';
import type { MetricId, Values } from '../../core/metric-ids';
import { type Displayed, parseDisplayed } from '../../core/numbers';
import * as s from '../../core/shape';

/** A list that the reader exists for: required, null when the studio has nothing. */
export const rows = <Item>(item: s.Shape<Item>) =>
  s
    .array(item)
    .nullable()
    .transform((list) => list ?? []);

/** A list that may also be left out. */
export const optionalRows = <Item>(item: s.Shape<Item>) =>
  s
    .array(item)
    .nullish()
    .transform((list) => list ?? []);

/** An object of figures whose keys are looked up by name. */
export const figures = () => s.record(s.string(), s.unknown());
export type Figures = Readonly<Record<string, unknown>>;

/**
 * `count`: integer, number or text, also abbreviated (`1.2万`) · `net`: integer that may be negative · `percent`:
 * 0–100 · `fraction`: 0–1 · `seconds`. The unit belongs to the endpoint, never to the spelling of a key.
 */
export type Unit = 'count' | 'net' | 'percent' | 'fraction' | 'seconds';

const exact = {
  net: signedCount(),
  percent: percent(),
  fraction: rate(),
  seconds: seconds(),
} satisfies Partial<Record<Unit, s.Shape<number | undefined>>>;

/**
 * A figure in its unit; undefined when it is missing or `-1`, which stands for "not computed" (studios/xiaohongshu.md
 * §2.4); of a net change −1 is a value. `approx` when the studio had rounded it. Drift at `path` when it does not fit.
 */
export function inUnit(raw: unknown, unit: Unit, path: string): Displayed | undefined {
  if (unit !== 'net' && (raw === -1 || raw === '-1')) return undefined;
  const read = unit === 'count' ? counted(raw) : measured(raw, unit);
  if (read === null) throw new ReadFailure('drift', path);
  return read;
}

function measured(raw: unknown, unit: keyof typeof exact): Displayed | undefined | null {
  const checked = exact[unit].safeParse(raw);
  if (!checked.success) return null;
  return checked.data === undefined ? undefined : { value: checked.data, approx: false };
}

const blank = /^\s*(?:-+|—|暂无)?\s*$/;

function counted(raw: unknown): Displayed | undefined | null {
  if (raw === undefined || raw === null) return undefined;
  if (typeof raw === 'string' && blank.test(raw)) return undefined;
  const read = typeof raw === 'string' ? parseDisplayed(raw, 'zh-CN', { integer: true }) : plain(raw);
  return read && Number.isSafeInteger(read.value) && read.value >= 0 ? read : null;
}

const plain = (raw: unknown): Displayed | null =>
  typeof raw === 'number' ? { value: raw, approx: false } : null;

/** What a rate or an average is taken over. */
const baseOf: Partial<Record<MetricId, MetricId>> = {
  ctr: 'impressions',
  completionRate: 'views',
  retention5s: 'views',
  bounce2s: 'views',
  avgWatchSec: 'views',
  fanViewRatio: 'views',
};

/**
 * Values that say something: a rate or average of 0 only where something was counted under it, and a net change of
 * −1, which may be the sign for "not computed", only where gains and losses make it so.
 */
export function believable(values: Values): Values {
  const { followsGained: gained = Number.NaN, followsLost: lost = Number.NaN } = values;
  const says = (metric: MetricId): boolean => {
    const base = baseOf[metric];
    if (base && values[metric] === 0) return (values[base] ?? 0) > 0;
    return metric !== 'followsNet' || values[metric] !== -1 || gained - lost === -1;
  };
  const kept: Partial<Record<MetricId, number>> = {};
  // Keys of `Values` are metric ids.
  for (const metric of Object.keys(values) as MetricId[]) if (says(metric)) kept[metric] = values[metric];
  return kept;
}
