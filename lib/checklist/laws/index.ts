import type { RuleId } from '../ids';
import { normalise } from '../normalise';
import { foreignLaws } from './abroad';
import { advertisingLaws } from './advertising';
import { contentLaws } from './content';
import { platformRules } from './platform';
import type { LawEntry } from './types';

export * from './types';

/** The knowledge base: laws and rules first, platform rules last. */
export const laws: readonly LawEntry[] = [
  ...advertisingLaws,
  ...contentLaws,
  ...foreignLaws,
  ...platformRules,
];

const byId = new Map(laws.map((law) => [law.id, law]));

/** The entry a finding's basis points at; undefined for craft advice, format limits and team lists. */
export function lawById(id: string): LawEntry | undefined {
  return byId.get(id);
}

/** Entries that a rule rests on, highest rank first as listed. */
export function lawsOfRule(rule: RuleId): readonly LawEntry[] {
  return laws.filter((law) => law.rules.includes(rule));
}

/** Days after which an entry has to be looked at again (compliance.md §6). */
export const staleAfterDays = 90;
const dayMs = 86_400_000;

/** Whole days since the entry was last checked. `now` in epoch milliseconds; never negative. */
export function daysSinceCheck(law: Pick<LawEntry, 'checkedAt'>, now: number): number {
  return Math.max(0, Math.floor((now - Date.parse(`${law.checkedAt}T00:00:00Z`)) / dayMs));
}

/** Entries checked more than `maxDays` days before `now` (epoch milliseconds). */
export function staleLaws(now: number, maxDays = staleAfterDays): readonly LawEntry[] {
  return laws.filter((law) => daysSinceCheck(law, now) > maxDays);
}

function haystack(law: LawEntry): string {
  const articles = (law.articles ?? []).map(({ no, says }) => `${no} ${says.zh} ${says.en}`).join(' ');
  const parts = [law.id, law.title, law.source, law.meaning].map((part) =>
    typeof part === 'string' ? part : `${part.zh} ${part.en}`,
  );
  return normalise(`${parts.join(' ')} ${articles} ${law.rules.join(' ')}`).text;
}

let index: readonly { law: LawEntry; text: string }[] | undefined;

/** Entries that contain every word of the query, in either language. An empty query gives all. */
export function searchLaws(query: string): readonly LawEntry[] {
  const wanted = normalise(query)
    .text.split(/\s+/)
    .filter((word) => word !== '');
  index ??= laws.map((law) => ({ law, text: haystack(law) }));
  return index.filter(({ text }) => wanted.every((word) => text.includes(word))).map(({ law }) => law);
}
