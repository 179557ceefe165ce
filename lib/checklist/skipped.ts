/** A checklist that became a work, with the work's score (0–100; null while it has none). */
export interface CheckedWork {
  readonly ticks: Readonly<Record<string, boolean>>;
  readonly score: number | null;
}

/** How works without an item stand against those with it. A difference is no cause. */
export interface SkippedEffect {
  readonly item: string;
  /** works with a score */
  readonly skipped: number;
  readonly done: number;
  /** Median difference in points of score, skipped minus done, with its 80 % interval; null with too few works. */
  readonly difference: { readonly value: number; readonly low: number; readonly high: number } | null;
}

/** The interval lies on one side of zero. One in five would by chance alone, so of many items some always do. */
export function isTold({ difference }: SkippedEffect): boolean {
  return difference !== null && (difference.low > 0 || difference.high < 0);
}

/** Works on each side below which nothing is said: with three against three even the widest order is chance. */
export const fewestOnASide = 4;
/** Two-sided 80 % of the normal distribution. */
const Z80 = 1.2816;

/**
 * Skipped items against results: the shift between both groups by Hodges and Lehmann (1963), with the interval that
 * belongs to the rank-sum test. No assumption on the form of the scores. Works without a score leave the count.
 */
export function skippedEffect(item: string, works: readonly CheckedWork[]): SkippedEffect {
  const scores = (ticked: boolean) =>
    works.flatMap(({ ticks, score }) => (ticks[item] === ticked && score !== null ? [score] : []));
  const [skipped, done] = [scores(false), scores(true)];
  const counts = { item, skipped: skipped.length, done: done.length };
  if (Math.min(skipped.length, done.length) < fewestOnASide) return { ...counts, difference: null };
  const shifts = skipped.flatMap((a) => done.map((b) => a - b)).sort((a, b) => a - b);
  const pairs = shifts.length;
  const spread = Math.sqrt((pairs * (skipped.length + done.length + 1)) / 12);
  const cut = Math.max(0, Math.floor(pairs / 2 - Z80 * spread));
  const at = (index: number) => shifts[index] ?? 0;
  const value = (at(Math.floor((pairs - 1) / 2)) + at(Math.ceil((pairs - 1) / 2))) / 2;
  return { ...counts, difference: { value, low: at(cut), high: at(pairs - 1 - cut) } };
}
