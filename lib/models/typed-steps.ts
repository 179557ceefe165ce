import { daysBetween } from '../core/dates';
import { type FunnelNode, stepLossAlarm } from './funnel-nodes';
import type { DaySpan } from './ledger';
import { leastKnownDays } from './spend-effect';

/** A count of a step that somebody typed in for some days. */
export interface TypedStep extends DaySpan {
  readonly value: number;
  readonly source: string;
  /** when it was written, epoch ms */
  readonly at: number;
}

/** What was typed in about a step for the days of a funnel, put together. */
export interface TypedCount {
  readonly value: number;
  /** days that the numbers cover · days of the funnel */
  readonly known: number;
  readonly of: number;
  readonly sources: readonly string[];
}

const length = ({ from, to }: DaySpan): number => daysBetween(from, to) + 1;

/**
 * Sum of the numbers typed in for days within a span; of two that overlap the one written later counts. Null while they
 * cover less than six of seven days: a month's number says nothing about a quarter. Numbers that reach beyond the span are
 * of other days and left out.
 */
export function typedCount(rows: readonly TypedStep[], span: DaySpan): TypedCount | null {
  const kept: TypedStep[] = [];
  for (const row of [...rows].sort((a, b) => b.at - a.at)) {
    const isInside = row.from >= span.from && row.to <= span.to;
    if (isInside && kept.every((other) => row.to < other.from || row.from > other.to)) kept.push(row);
  }
  const known = kept.reduce((sum, row) => sum + length(row), 0);
  const of = length(span);
  if (kept.length === 0 || known < of * leastKnownDays - 1e-9) return null;
  return {
    ...{ value: kept.reduce((sum, { value }) => sum + value, 0), known, of },
    sources: [...new Set(kept.map(({ source }) => source))],
  };
}

export interface JoinedNode extends FunnelNode {
  /** set where the count was typed in, because no studio showed it */
  readonly typed: TypedCount | null;
}

/**
 * A funnel with typed-in counts in the steps that no studio showed. Such a count belongs to no single work, so a loss into or
 * out of it holds two totals together, and is only given when the other one covers its works too: was typed in, or read of
 * at least six in seven works that are old enough. A captured count is never replaced. Catalogue S4-42, P6.
 */
export function joinTyped(
  nodes: readonly FunnelNode[],
  typed: ReadonlyMap<string, TypedCount>,
  alarmAt = stepLossAlarm,
): JoinedNode[] {
  const joined = nodes.map((node): JoinedNode => {
    const found = node.count === null ? (typed.get(node.id) ?? null) : null;
    return { ...node, typed: found, count: found?.value ?? node.count };
  });
  return joined.map((node, i) => {
    const before = joined[i - 1];
    if (!before || !(node.typed || before.typed)) return node;
    const [from, to] = [totalOf(before), totalOf(node)];
    const loss = from === null || to === null || !(from > 0) ? null : 1 - to / from;
    return { ...node, loss, lossWorks: 0, alarm: loss !== null && loss > alarmAt };
  });
}

function totalOf({ typed, count, known, due }: JoinedNode): number | null {
  return typed || known >= due * leastKnownDays - 1e-9 ? count : null;
}
