import type { Certainty, RuleId } from '../ids';

/** Both languages of a short text; Chinese is the original, English is for readers of the other locale. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** Rank of a source, highest first (compliance.md §6). */
export const lawRanks = [
  'law',
  'regulation',
  'departmentRule',
  'guide',
  'association',
  'platform',
  'foreign',
] as const;
export type LawRank = (typeof lawRanks)[number];

export interface LawArticle {
  /** As findings cite it; empty articles are not listed. */
  readonly no: string;
  readonly says: Bilingual;
}

/** One law or rule and what it means for a draft, in our own words. Never legal advice. */
export interface LawEntry {
  readonly id: string;
  readonly rank: LawRank;
  readonly title: Bilingual;
  /** Who issued it, and its number where there is one. */
  readonly source: Bilingual;
  /** Day it came into force, `YYYY-MM-DD`, or the month where only that is known; null when unknown. */
  readonly inForce: string | null;
  readonly meaning: Bilingual;
  readonly articles?: readonly LawArticle[];
  readonly certainty: Certainty;
  /** What still has to be confirmed; shown beside the entry as "to be confirmed". */
  readonly toConfirm?: Bilingual;
  readonly rules: readonly RuleId[];
  /** Day on which we last compared the entry with its sources, `YYYY-MM-DD`. */
  readonly checkedAt: string;
}
