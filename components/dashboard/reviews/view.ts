import { isDay } from '../../../lib/core/dates';
import { isStudioId } from '../../../lib/core/studios';
import type { DayRange } from '../../data/questions';
import type { ReviewRow } from '../../data/reviews';
import { comparedWith, lastComplete, type PeriodKind } from '../../data/scorecards';
import { useKept } from '../../ui/use-kept';

export const kinds: readonly PeriodKind[] = ['week', 'month', 'quarter'];

/** What is reviewed: a kind of period, its first day (the last complete one while null), and a scope. */
export interface View {
  readonly kind: PeriodKind;
  readonly from: string | null;
  readonly scope: string;
}

const firstView: View = { kind: 'week', from: null, scope: 'all' };

/** How far back the list of periods goes. */
const listed: Readonly<Record<PeriodKind, number>> = { week: 13, month: 12, quarter: 8 };

/** Complete periods to choose from, the last first, with those that a review is kept of. */
export function periodsOf(kind: PeriodKind, today: string, kept: readonly ReviewRow[]): DayRange[] {
  const periods: DayRange[] = [lastComplete(kind, today)];
  while (periods.length < listed[kind]) {
    const before = comparedWith(periods.at(-1) ?? lastComplete(kind, today), 'previous');
    if (!before) break;
    periods.push(before);
  }
  const older = kept
    .filter(({ period }) => period.kind === kind && periods.every(({ from }) => from !== period.from))
    .map(({ period: { from, to } }) => ({ from, to }));
  const all = new Map([...periods, ...older].map((range) => [range.from, range]));
  return [...all.values()].sort((a, b) => (a.from < b.from ? 1 : -1));
}

/** A kept view as far as it makes sense; whatever does not is as on the first day. */
export function readView(stored: unknown): View {
  // Each is checked below.
  const { kind, from, scope } = Object(stored) as Partial<Record<keyof View, unknown>>;
  return {
    kind: kinds.find((each) => each === kind) ?? firstView.kind,
    from: typeof from === 'string' && isDay(from) ? from : null,
    scope: typeof scope === 'string' && isStudioId(scope.split(':', 1)[0] ?? '') ? scope : firstView.scope,
  };
}

/** The view, kept in this browser. */
export const useView = () => useKept('fupan.reviews', readView);
