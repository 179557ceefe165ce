import { fewestWorks } from './compare';
import type { Marks } from './quality';

export interface QualityShare {
  /** works looked at, those that were rated, and those that reach the pass mark */
  readonly n: number;
  readonly rated: number;
  readonly passed: number;
  /** passed of rated, 0–1; null below 5 rated works */
  readonly share: number | null;
  /** passed of all if none, or each, of the unrated works passed; null without works */
  readonly low: number | null;
  readonly high: number | null;
  /** holds whatever the unrated works are; else unknown */
  readonly verdict: 'reached' | 'below' | 'unknown';
}

/**
 * Share of quality works (catalogue S2-48; "quality" is the user's pass mark on the 12 items, which the source leaves
 * open). A work without a score is unknown and neither passes nor fails.
 * @param scores quality score of each work, 0–1; null: not rated
 */
export function qualityShare(scores: readonly (number | null)[], pass: number, target: number): QualityShare {
  const known = scores.filter((score) => score !== null);
  const [n, rated] = [scores.length, known.length];
  const passed = known.filter((score) => score >= pass).length;
  const low = n > 0 ? passed / n : null;
  const high = n > 0 ? (passed + n - rated) / n : null;
  const judged = rated >= fewestWorks && low !== null && high !== null;
  const verdict = judged && low >= target ? 'reached' : judged && high < target ? 'below' : 'unknown';
  return { n, rated, passed, share: rated >= fewestWorks ? passed / rated : null, low, high, verdict };
}

/**
 * Share of new works (catalogue M-41, S4-52): published in the window, of all own works that are known. The source does
 * not say what the rest is; here it is every older work that still stands. Null without works.
 */
export function newWorksShare(
  published: readonly (number | null)[],
  from: number,
  to: number,
): number | null {
  const dated = published.filter((at) => at !== null && at <= to);
  return dated.length === 0 ? null : dated.filter((at) => at !== null && at >= from).length / dated.length;
}

/** A form of content and how its works scored. */
export interface ScoredForm {
  readonly name: string;
  readonly scores: readonly number[];
}

export interface WeakForm {
  readonly name: string;
  readonly n: number;
  /** mean score, 0–100 */
  readonly mean: number;
}

/** Forms whose mean score over at least 5 works is under `line`: offered for the blacklist (S2-67), weakest first. */
export function weakForms(forms: readonly ScoredForm[], line: number): WeakForm[] {
  return forms
    .flatMap(({ name, scores }) => {
      const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
      return scores.length >= fewestWorks && mean < line ? [{ name, n: scores.length, mean }] : [];
    })
    .sort((a, b) => a.mean - b.mean || (a.name < b.name ? -1 : 1));
}

export interface PlannedQuality {
  /** items that were both planned and rated */
  readonly n: number;
  /** mean marks over these items, 0–5 */
  readonly planned: number;
  readonly rated: number;
}

/**
 * Planned marks beside those of the finished work (catalogue S1-24), over the items that have both, so that the two means
 * are of the same things. Null when no item has both.
 */
export function plannedAgainstRated(planned: Marks, rated: Marks): PlannedQuality | null {
  const both = Object.entries(planned).flatMap(([item, plan]) => {
    const mark = rated[item];
    return mark === undefined ? [] : [{ plan, mark }];
  });
  if (both.length === 0) return null;
  const mean = (marks: readonly number[]) => marks.reduce((sum, mark) => sum + mark, 0) / marks.length;
  return {
    n: both.length,
    planned: mean(both.map(({ plan }) => plan)),
    rated: mean(both.map(({ mark }) => mark)),
  };
}
