import type { Finding, Span } from './finding';

/** Key of a finding for "not a problem": the same wording under the same rule, wherever it stands. */
export function dismissKey(finding: Finding): string {
  return `${finding.rule}|${(finding.readAs ?? finding.text ?? finding.reason.code).toLowerCase()}`;
}

const weight = (finding: Finding) => (finding.light === 'red' ? 2 : 1) + (finding.kind === 'rule' ? 0.5 : 0);
const size = ({ span }: Finding) => (span ? span.end - span.start : 0);

function order(a: Finding, b: Finding): number {
  return weight(b) - weight(a) || size(b) - size(a) || (a.span?.start ?? 0) - (b.span?.start ?? 0);
}

function reading({ span: a }: Finding, { span: b }: Finding): number {
  if (!a || !b) return Number(Boolean(a)) - Number(Boolean(b));
  if (a.field !== b.field) return a.field < b.field ? -1 : 1;
  return (a.item ?? 0) - (b.item ?? 0) || a.start - b.start;
}

const keyOf = ({ field, item }: Span) => `${field}/${item ?? ''}`;

/** Units of each field that are marked already. */
type Marks = ReadonlyMap<string, Uint8Array>;

function emptyMarks(all: readonly Finding[]): Marks {
  const ends = new Map<string, number>();
  for (const { span } of all) if (span) ends.set(keyOf(span), Math.max(ends.get(keyOf(span)) ?? 0, span.end));
  return new Map([...ends].map(([key, end]) => [key, new Uint8Array(end)]));
}

/** Marks the span as taken; false when part of it already is. Cost: the length of the span. */
function claim(marks: Marks, span: Span): boolean {
  const taken = marks.get(keyOf(span));
  if (!taken || taken.subarray(span.start, span.end).includes(1)) return false;
  taken.fill(1, span.start, span.end);
  return true;
}

/**
 * One mark per place: of overlapping findings the more serious stays, then the longer. Dismissed ones are put aside,
 * and what lies under them does not come up instead. Both come in reading order.
 */
export function settle(
  found: readonly Finding[],
  dismissed?: ReadonlySet<string>,
): { kept: Finding[]; setAside: Finding[] } {
  const setAside: Finding[] = [];
  const kept: Finding[] = [];
  const marks = emptyMarks(found);
  for (const one of [...found].sort(order)) {
    if (one.span && !claim(marks, one.span)) continue;
    if (dismissed?.has(dismissKey(one))) setAside.push(one);
    else kept.push(one);
  }
  return { kept: kept.sort(reading), setAside: setAside.sort(reading) };
}
