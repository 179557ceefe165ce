import { type CheckOptions, checkDraft } from '../../lib/checklist';
import type { Draft } from '../../lib/checklist/draft';
import type { ChecklistResult, Finding } from '../../lib/checklist/finding';
import { loadSimplify } from '../../lib/checklist/simplify';

export const simplify = await loadSimplify();

/** Checks a text as description, with traditional characters understood. */
export function check(text: string, options: CheckOptions = {}, draft: Draft = {}): ChecklistResult {
  return checkDraft({ ...draft, description: text }, { simplify, ...options });
}

/** Rules of all findings, without the advertising mark that any offer asks for. */
export function rulesIn(result: ChecklistResult): readonly string[] {
  return result.findings.map(({ rule }) => rule).filter((rule) => rule !== 'adMark' && rule !== 'enDisclose');
}

export function found(result: ChecklistResult, rule: string): Finding | undefined {
  return result.findings.find((finding) => finding.rule === rule);
}

/** `12 of 300 …` with the offenders, for a message that says what to look at. */
export function share(bad: readonly string[], all: number): string {
  return `${bad.length} of ${all}:\n${bad.join('\n')}`;
}
