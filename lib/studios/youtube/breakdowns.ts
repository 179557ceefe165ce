import type { BreakdownKind, BreakdownSighting, ReadingParts } from '../../core/reading';
import { ownerOf } from './parts';
import { isWhole, type Scope } from './scope';
import type { Column, Table } from './table';

/** Dimensions that split an audience or its views into parts whose keys are Studio's own enums. */
const kinds: Readonly<Record<string, BreakdownKind>> = {
  TRAFFIC_SOURCE_TYPE: 'traffic',
  COUNTRY: 'region',
  DEVICE_PLATFORM_TYPE: 'device',
  VIEWER_AGE: 'age',
  VIEWER_GENDER: 'gender',
  LOYALTY_STATE: 'viewer',
  CREATOR_CONTENT_TYPE: 'content-type',
};

type Parts = BreakdownSighting['parts'];

/** Sums the column's rows by the values of a dimension: the one table of age by gender gives both. */
function partsBy(table: Table, dimension: string, column: Column): Parts {
  const keys = table.dimensions.find(({ type }) => type === dimension)?.values ?? [];
  const sums = new Map<string, number>();
  for (const [row, key] of keys.entries()) {
    const value = column.values[row];
    if (key === null || key === '' || value === undefined) continue;
    const name = String(key).slice(0, 200);
    const sum = (sums.get(name) ?? 0) + value;
    sums.set(name, Number.isSafeInteger(sum) ? sum : Number(sum.toPrecision(12)));
  }
  return [...sums].slice(0, 1_000).map(([key, value]) => ({ key, value }));
}

const sumOf = (parts: Parts): number => parts.reduce((sum, { value }) => sum + value, 0);

/**
 * The column that counts views, and only where there is none the one that shares them out. Percentages that add up to more than the whole belong
 * to another window than the rest of the table (studios/youtube.md §6), so they are not shares of it.
 */
function viewParts(table: Table, dimension: string): Pick<BreakdownSighting, 'unit' | 'parts'> | null {
  const counts = table.metrics.find(({ metric, cumulative }) => metric.id === 'views' && !cumulative);
  if (counts) {
    const parts = partsBy(table, dimension, counts);
    return sumOf(parts) > 0 ? { unit: 'count', parts } : null;
  }
  const shares = ['EXTERNAL_VIEWS', 'VIEWS'].flatMap(
    (name) => table.shares.find((s) => s.name === name) ?? [],
  );
  const shared = shares[0] ? partsBy(table, dimension, shares[0]) : [];
  const whole = sumOf(shared);
  return whole > 0 && whole <= 1.05 ? { unit: 'share', parts: shared } : null;
}

/** Breakdowns of a table by one dimension, or by age and gender. Needs to know whose and when. */
export function breakdownsOf(table: Table, scope: Scope, variant?: string): ReadingParts {
  const base = frameOf(scope, variant);
  const types = table.dimensions.map(({ type }) => type);
  const joint =
    types.length === 2 && types.every((type) => type === 'VIEWER_AGE' || type === 'VIEWER_GENDER');
  if (!base || (types.length !== 1 && !joint)) return {};
  return {
    breakdowns: types.flatMap((type) => {
      const kind = Object.hasOwn(kinds, type) ? kinds[type] : undefined;
      const split = kind ? viewParts(table, type) : null;
      return kind && split ? [{ ...base, kind, ...split }] : [];
    }),
  };
}

/**
 * The words viewers searched. TRAFFIC_SOURCE_DETAIL also names other people's videos and sites; only values
 * that say YT_SEARCH are read.
 */
export function searchWordsOf(table: Table, scope: Scope): ReadingParts {
  const base = frameOf(scope);
  const [detail, second] = table.dimensions;
  if (!base || detail?.type !== 'TRAFFIC_SOURCE_DETAIL' || second) return {};
  const split = viewParts(table, detail.type);
  const words = (split?.parts ?? []).flatMap(({ key, value }) => {
    const [, word] = /^YT_SEARCH\.(.+)$/.exec(key) ?? [];
    return word ? [{ key: word, value }] : [];
  });
  if (!split || words.length === 0) return {};
  return { breakdowns: [{ ...base, kind: 'search-word', unit: split.unit, parts: words }] };
}

/** What every breakdown of a scope carries; null when the scope does not tell whose or when. */
export function frameOf({ entity, period }: Scope, variant?: string) {
  if (!entity || !period) return null;
  return {
    ...ownerOf(entity),
    ...(isWhole(period) ? {} : { window: period }),
    ...(variant ? { variant } : {}),
  };
}
