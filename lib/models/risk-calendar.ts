import { addDays, daysBetween } from '../core/dates';

/** What comes back by the calendar, with its usual distance in days: of two sources the stricter. */
export const riskDuties = [
  // Two drills a year (S1-108) are stricter than one (S4-139).
  { id: 'drill', source: 'S1-108, S4-139', everyDays: 182 },
  // Monthly training (S1-98) is stricter than quarterly (S4-130).
  { id: 'training', source: 'S1-98, S4-130', everyDays: 30 },
  { id: 'experts', source: 'S1-97', everyDays: 45 },
  { id: 'report', source: 'S4-126', everyDays: 30 },
  { id: 'audit', source: 'S4-130', everyDays: 365 },
  { id: 'control', source: 'S4-142', everyDays: 365 },
] as const;
export type RiskDutyId = (typeof riskDuties)[number]['id'];

export type DueState =
  /** never done: nothing is known to count from, so it is due now */
  | { readonly kind: 'never' }
  | { readonly kind: 'overdue' | 'soon' | 'later'; readonly dueDay: string; readonly days: number };

/** Due within this many days counts as soon. */
export const soonDays = 14;

/** When something comes back, from the day it was last done (`YYYY-MM-DD`); null when it never was. `days` is to the due day. */
export function nextDue(lastDay: string | null, everyDays: number, today: string): DueState {
  if (lastDay === null) return { kind: 'never' };
  const dueDay = addDays(lastDay, everyDays);
  return { ...dueIn(dueDay, today, soonDays), dueDay };
}

/** Papers that a partner has to show. Two of the five are named (S1-101); the other three are our suggestion. */
export const credentialKinds = ['licence', 'permit', 'authorisation', 'inspection', 'identity'] as const;
export type CredentialKind = (typeof credentialKinds)[number];

/** Papers run out slowly and are slow to renew: a month ahead is soon. */
export const credentialSoonDays = 30;

export interface Credential {
  /** whether somebody has seen it */
  readonly seen: boolean;
  /** last day it is valid, `YYYY-MM-DD`; null when it has no end or none is known */
  readonly expires: string | null;
}

export type CredentialState =
  | { readonly kind: 'missing' | 'open' }
  | { readonly kind: 'overdue' | 'soon' | 'later'; readonly days: number };

/** How a paper stands on `today`: missing, seen without a known end, run out, running out within a month, or good. */
export function credentialState({ seen, expires }: Credential, today: string): CredentialState {
  if (!seen) return { kind: 'missing' };
  return expires === null ? { kind: 'open' } : dueIn(expires, today, credentialSoonDays);
}

function dueIn(day: string, today: string, soon: number) {
  const days = daysBetween(today, day);
  const kind = days < 0 ? ('overdue' as const) : days <= soon ? ('soon' as const) : ('later' as const);
  return { kind, days };
}
