import type { WorkState } from '../core/reading';
import type { Scored } from './attainment';
import type { Comparison } from './compare';
import type { Effect } from './drag-and-lift';

/** What a list knows about one work. Unknown parts are null and never count against it. */
export interface AttentionInput {
  readonly id: string;
  readonly ageHours: number | null;
  readonly state: WorkState | null;
  readonly views: Comparison | null;
  readonly drag: Effect | null;
  readonly score: Scored | null;
}

export type AttentionReason =
  | { readonly code: 'rejected' }
  /** no plays although a work of this age should have some */
  | { readonly code: 'no-views'; readonly ageHours: number }
  /** views below the own middle half at the same age */
  | {
      readonly code: 'few-views';
      readonly value: number;
      readonly median: number;
      readonly n: number;
      readonly strength: number;
    }
  | { readonly code: 'drag'; readonly effect: Effect };

export interface Attention {
  readonly id: string;
  /** higher comes first; only for ordering */
  readonly urgency: number;
  readonly reasons: readonly AttentionReason[];
}

/** Plays are expected by this age. Assumed. */
const playsByHours = 3;
/** Works past this age are history: still listed when rejected, no longer for slow plays or a weak metric. Assumed. */
const actionableHours = 720;

/**
 * Works that need a person, most urgent first: rejected by the studio; no plays 3 hours after publication; plays below the
 * own middle half by one spread or more; a metric that drags. Slow ones count for 30 days. Equal urgency: lower score
 * first, then younger, then by id, so the order never depends on the input's order. Works without a reason are left out.
 */
export function needsAttention(works: readonly AttentionInput[]): Attention[] {
  return works
    .flatMap((work) => {
      const reasons = reasonsFor(work);
      const urgency = Math.max(0, ...reasons.map(urgencyOf));
      return reasons.length > 0 ? [{ work, attention: { id: work.id, urgency, reasons } }] : [];
    })
    .sort(
      (a, b) =>
        b.attention.urgency - a.attention.urgency ||
        (a.work.score?.value ?? 1) - (b.work.score?.value ?? 1) ||
        (a.work.ageHours ?? Number.MAX_VALUE) - (b.work.ageHours ?? Number.MAX_VALUE) ||
        (a.work.id < b.work.id ? -1 : 1),
    )
    .map(({ attention }) => attention);
}

function reasonsFor({ state, ageHours, views, drag }: AttentionInput): AttentionReason[] {
  if (state === 'rejected') return [{ code: 'rejected' }];
  if (state !== null && state !== 'public') return [];
  if (ageHours === null || ageHours > actionableHours) return [];
  const slow = views && (views.value === 0 ? noViews(ageHours) : fewViews(views));
  const reasons: AttentionReason[] = slow ? [slow] : [];
  // Few views and views that drag would be one thing said twice.
  if (drag && !(slow && drag.metric === 'views')) reasons.push({ code: 'drag', effect: drag });
  return reasons;
}

function noViews(ageHours: number): AttentionReason | null {
  return ageHours >= playsByHours ? { code: 'no-views', ageHours } : null;
}

function fewViews({ value, band, deviation, n }: Comparison): AttentionReason | null {
  if (value === null || band === null || deviation === null || deviation > -1 || value >= band.q1)
    return null;
  return { code: 'few-views', value, median: band.median, n, strength: deviation };
}

function urgencyOf(reason: AttentionReason): number {
  switch (reason.code) {
    case 'rejected':
      return 1_000;
    case 'no-views':
      return 500;
    case 'few-views':
      return 10 + Math.min(50, -reason.strength);
    case 'drag':
      return Math.min(50, -reason.effect.strength);
  }
}
