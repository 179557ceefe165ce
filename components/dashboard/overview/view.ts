import { addDays, dayOf, daysBetween, isDay } from '../../../lib/core/dates';
import { isStudioId, type StudioId, studioFacts } from '../../../lib/core/studios';
import type { DayRange } from '../../data/questions';
import { useKept } from '../../ui/use-kept';

export const presets = [7, 28, 30, 60, 90, 365] as const;
export type Preset = (typeof presets)[number];
export type Against = 'previous' | 'year' | 'none';

/** What the overview looks at. */
export interface View {
  readonly range: Preset | DayRange;
  readonly against: Against;
  /** `all`, a studio, or `studio:accountId` */
  readonly scope: string;
}

export const firstView: View = { range: 28, against: 'previous', scope: 'all' };

/** Which works and accounts a scope holds. */
export function filterOf(scope: string): { studios?: readonly StudioId[]; accountId?: string } {
  if (isStudioId(scope)) return { studios: [scope] };
  return scope === 'all' ? {} : { accountId: scope };
}

/** True for what a scope shows of a studio, or of one account of it where that is known. */
export function inScope(scope: string, studio: string, account?: string): boolean {
  return (
    scope === 'all' ||
    scope === studio ||
    (account === undefined ? scope.startsWith(`${studio}:`) : scope === account)
  );
}

/** The studio a scope is confined to; null for all. */
export function studioOfScope(scope: string): StudioId | null {
  const head = scope.split(':', 1)[0] ?? '';
  return isStudioId(head) ? head : null;
}

/**
 * The days of a view, both included, and those it is compared with. A preset ends yesterday: studios settle whole days, and
 * half a day would make every comparison look bad. `now` is epoch ms; the day is that of the studio, or of this machine.
 */
export function rangesOf(
  { range, against, scope }: View,
  now: number,
): { range: DayRange; before?: DayRange } {
  const studio = studioOfScope(scope);
  const zone = studio ? studioFacts[studio].timeZone : Intl.DateTimeFormat().resolvedOptions().timeZone;
  const yesterday = addDays(dayOf(now, zone), -1);
  const days = typeof range === 'number' ? { from: addDays(yesterday, 1 - range), to: yesterday } : range;
  if (against === 'none') return { range: days };
  const back = against === 'year' ? 365 : daysBetween(days.from, days.to) + 1;
  return { range: days, before: { from: addDays(days.from, -back), to: addDays(days.to, -back) } };
}

/** Days in a range, both ends counted. */
export const lengthOf = ({ from, to }: DayRange): number => daysBetween(from, to) + 1;

/** The view, kept in this browser. */
export const useView = () => useKept('fupan.overview', readView);

/** A kept view as far as it makes sense; whatever does not is as on the first day. */
export function readView(stored: unknown): View {
  const { range, against, scope } = Object(stored) as Partial<Record<keyof View, unknown>>; // each is checked below
  return {
    range: presets.find((days) => days === range) ?? asRange(range) ?? firstView.range,
    against: against === 'year' || against === 'none' ? against : firstView.against,
    scope: typeof scope === 'string' && studioOfScope(scope) ? scope : firstView.scope,
  };
}

function asRange(stored: unknown): DayRange | null {
  const { from, to } = Object(stored) as Partial<Record<keyof DayRange, unknown>>; // each is checked on the next line
  return typeof from === 'string' && typeof to === 'string' && isDay(from) && isDay(to) && from <= to
    ? { from, to }
    : null;
}
