import type { MetricId } from '../../lib/core/metric-ids';
import { metricFacts } from '../../lib/core/metrics';
import type { Reading } from '../../lib/core/reading';
import type { Latest } from '../../lib/core/rows';
import type { Candidate, Candidates } from './expected';

/** Differences between stored values and what the fixtures say, with their origin; none is as it must be. */
export function wrongIn(stored: ReadonlyMap<string, Latest>, expected: Candidates): string[] {
  const wrong: string[] = [];
  for (const [owner, metrics] of expected) {
    const latest = stored.get(owner) ?? {};
    for (const [metric, candidates] of metrics) {
      const value = latest[metric];
      const right = value && candidates.some((one) => isFrom(value, one));
      if (!right)
        wrong.push(`${owner} ${metric}: ${JSON.stringify(value)}, not ${JSON.stringify(candidates)}`);
    }
    // Object.keys forgets that the keys are metric ids.
    const more = (Object.keys(latest) as MetricId[]).filter((metric) => !metrics.has(metric));
    if (more.length > 0) wrong.push(`${owner}: ${more.join()} was never read`);
  }
  for (const [owner, latest] of stored) {
    if (!expected.has(owner) && Object.keys(latest).length > 0) wrong.push(`${owner} was never read`);
  }
  return wrong;
}

const isFrom = (stored: { value: number; at: number; reader: string }, one: Candidate) =>
  stored.value === one.value && stored.reader === one.reader && stored.at >= one.from && stored.at <= one.to;

interface Told {
  readonly what: string;
  readonly reader: string;
}

/** What is stored and was not read by that reader, and what was read and is not stored. The same again is stored once. */
export function unlike(stored: readonly Told[], expected: readonly Told[]): string[] {
  const told = new Set(expected.map(({ what, reader }) => `${reader} ${what}`));
  const kept = new Set(stored.map(({ what }) => what));
  return [
    ...stored.filter(({ what, reader }) => !told.has(`${reader} ${what}`)).map(({ what }) => `more: ${what}`),
    ...expected.filter(({ what }) => !kept.has(what)).map(({ what }) => `missing: ${what}`),
  ].map((text) => text.slice(0, 300));
}

/** The same values, less zeros that may be a placeholder: those are dropped where more is known. */
export function saysTheSame(
  stored: Readonly<Record<string, number>>,
  { values, doubtfulZeros = [] }: NonNullable<Reading['works']>[number],
): boolean {
  const read: Readonly<Record<string, number>> = values;
  return [...new Set([...Object.keys(stored), ...Object.keys(read)])].every((metric) => {
    const doubtful = read[metric] === 0 && doubtfulZeros.some((one) => one === metric);
    return stored[metric] === read[metric] || (doubtful && !(metric in stored));
  });
}

/** The number as the dialog of its origin writes it. */
export function exactText(metric: MetricId, value: number): string {
  if (metricFacts[metric].unit !== 'count') return String(value);
  return new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 1 }).format(value);
}

/** The same as tables and cards write it. */
export function shortText(metric: MetricId, value: number): string | null {
  const { unit } = metricFacts[metric];
  if (unit === 'ratio') {
    const digits = value === 0 || value === 1 ? 0 : 1;
    const options = { minimumFractionDigits: digits, maximumFractionDigits: digits } as const;
    return new Intl.NumberFormat('zh-CN', { style: 'percent', ...options }).format(value);
  }
  if (unit !== 'count') return null;
  const notation = Math.abs(value) >= 10_000 ? 'compact' : 'standard';
  return new Intl.NumberFormat('zh-CN', { notation, maximumFractionDigits: 1 }).format(value);
}
