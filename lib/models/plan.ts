/** One kind of content that the plan asks for (catalogue S1-21), and how its works are told. */
export interface ContentType {
  readonly id: string;
  /** as the user calls it; empty for a shipped type, which the locale files name */
  readonly name: string;
  /** share of all works that it should have, 0–1 */
  readonly share: number;
  /** found in a title or topic, whatever the case */
  readonly words: readonly string[];
  /** ids of series whose works are of it */
  readonly series: readonly string[];
  /** keys of works that the user put there */
  readonly works: readonly string[];
}

/** Hours of the day in which works are meant to go out: a hypothesis, never a rule. */
export interface PublishWindow {
  readonly id: string;
  /** minutes after midnight, 0–1439; a window may run over midnight */
  readonly from: number;
  readonly to: number;
  /** catalogue item it comes from; null for one of the user's own */
  readonly basis: string | null;
  /** the user follows it, so drafts are held against it */
  readonly on: boolean;
}

/** What a team sets out to publish. Shares are 0–1, lengths seconds, intervals days. */
export interface Plan {
  /** days looked back over for mix, quality and new content */
  readonly windowDays: number;
  readonly types: readonly ContentType[];
  /** how far a share may lie from its target, 0–1 */
  readonly tolerance: number;
  /** most days between two works of a series (S1-22) */
  readonly intervals: { readonly high: number; readonly mid: number; readonly low: number };
  /** the one series that goes out so many times in seven days (S1-20); null while none is picked */
  readonly weekly: { readonly series: string | null; readonly least: number; readonly most: number };
  /** lengths by depth (S1-23); `single` null: its digit is lost in the source, so 30 and 60 both count */
  readonly lengths: { readonly single: number | null; readonly scenario: number; readonly series: number };
  readonly windows: readonly PublishWindow[];
  /** share of quality works to reach (S2-48), and the quality score from which a work counts as one; 0–1 */
  readonly qualityShare: number;
  readonly qualityPass: number;
  /** share of new works to reach (S4-52), 0–1 */
  readonly newShare: number;
  /** one entry a line: overused forms (S2-65), and forms that did badly (S2-67) */
  readonly formulas: string;
  readonly blacklist: string;
}

const shippedType = (id: string, share: number): ContentType => ({
  ...{ id, name: '', share, words: [], series: [], works: [] },
});
const hours = (n: number) => n * 60;

/**
 * The plan of the catalogue (P5). Assumed where it gives no figure: 28 days, 10 points either way, a pass mark of 60 %
 * (mark 3 of 5), and the hours of commute and lunch, which S4-06 names without times. Windows are off until picked.
 */
export const shippedPlan: Plan = {
  windowDays: 28,
  types: [shippedType('explainer', 0.35), shippedType('tutorial', 0.4), shippedType('quiz', 0.25)],
  tolerance: 0.1,
  intervals: { high: 3, mid: 5, low: 10 },
  weekly: { series: null, least: 2, most: 3 },
  lengths: { single: null, scenario: 90, series: 180 },
  windows: [
    { id: 'night', from: hours(2), to: hours(4), basis: 'S1-25', on: false },
    { id: 'commute', from: hours(7), to: hours(9), basis: 'S4-06', on: false },
    { id: 'lunch', from: hours(12), to: hours(14), basis: 'S4-06', on: false },
  ],
  ...{ qualityShare: 0.6, qualityPass: 0.6, newShare: 0.35, formulas: '', blacklist: '' },
};

/** How a draft stands to a line of the plan. A plan is no law: nothing is red, and what is not known has not passed. */
export type PlanLight = 'green' | 'amber' | 'unknown';
