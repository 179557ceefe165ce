import { sampleRankCorrelation } from 'simple-statistics';
import { isDerived, ratioParts } from '../core/metrics';
import type { Facts } from './facts';
import { type IndicatorId, isOwnIndicator } from './indicators';
import { fewestPairs, twoSided } from './regression';

/** How two indicators go together over works. */
export interface Relation {
  readonly a: IndicatorId;
  readonly b: IndicatorId;
  /** Spearman's rank correlation, −1 to 1; null when it cannot be said */
  readonly r: number | null;
  /** works with both */
  readonly n: number;
  /** share of false finds to expect if this one and all stronger ones are believed (Benjamini–Yekutieli), 0–1 */
  readonly q: number | null;
  /** `found`: q at most 5 % · `shared-part`: one is worked out from the other, so that they go together by definition */
  readonly verdict: 'found' | 'cannot-tell' | 'too-few-works' | 'shared-part' | 'never-varies';
}

/** Most share of false finds among those shown as found. */
export const falseDiscovery = 0.05;

/**
 * Every pair of these indicators over works: rank correlation, and which of them stand once it is counted how many pairs
 * were looked at (Benjamini and Yekutieli 2001, right under any dependence between the pairs). Pairs that share a part by
 * definition (likes and like rate, two rates per view) are named and not tested; below 20 works there is no figure. The
 * order of works does not matter. It says what went together, never what caused what.
 */
export function relations(works: readonly Facts[], indicators: readonly IndicatorId[]): Relation[] {
  const found = indicators.flatMap((a, i) => indicators.slice(i + 1).map((b) => relate(works, a, b)));
  const tested = found.flatMap(({ r, n }, place) =>
    r === null ? [] : { place, p: twoSided(fisher(r) * Math.sqrt((n - 3) / 1.06)) },
  );
  const adjusted = benjaminiYekutieli(tested.map(({ p }) => p));
  const qs = new Map(tested.map(({ place }, n) => [place, adjusted[n] ?? 1]));
  return found.map((relation, place) => {
    const q = qs.get(place) ?? null;
    return q === null ? relation : { ...relation, q, verdict: q <= falseDiscovery ? 'found' : 'cannot-tell' };
  });
}

function relate(works: readonly Facts[], a: IndicatorId, b: IndicatorId): Relation {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const facts of works) {
    const x = facts[a]?.value;
    const y = facts[b]?.value;
    if (x === undefined || y === undefined) continue;
    xs.push(x);
    ys.push(y);
  }
  const none = (verdict: Relation['verdict']): Relation => ({
    a,
    b,
    r: null,
    n: xs.length,
    q: null,
    verdict,
  });
  if (sharesPart(a, b)) return none('shared-part');
  if (xs.length < fewestPairs) return none('too-few-works');
  if (new Set(xs).size < 2 || new Set(ys).size < 2) return none('never-varies');
  return { ...none('cannot-tell'), r: sampleRankCorrelation(xs, ys) };
}

/** Fisher's transform, held away from the poles; 1.06 is the variance factor for ranks (Fieller 1957). */
const fisher = (r: number): number => Math.atanh(Math.min(0.999999, Math.max(-0.999999, r)));

function partsOf(id: IndicatorId): readonly IndicatorId[] {
  if (id === 'conversionPerClick') return ['orders', 'productClicks'];
  if (id === 'conversionPerView') return ['orders', 'views'];
  if (id === 'averageOrderValue') return ['gmv', 'orders'];
  if (isOwnIndicator(id) || !isDerived(id)) return [id];
  return [...ratioParts[id].sum, ratioParts[id].per];
}

/** True where one is worked out from the other or both from a common part. */
export function sharesPart(a: IndicatorId, b: IndicatorId): boolean {
  const parts = new Set(partsOf(a));
  return partsOf(b).some((part) => parts.has(part));
}

/** Adjusted p-values in the given order; valid under any dependence. */
export function benjaminiYekutieli(ps: readonly number[]): number[] {
  const m = ps.length;
  const harmonic = ps.reduce((sum, _, i) => sum + 1 / (i + 1), 0);
  const order = ps.map((p, place) => ({ p, place })).sort((a, b) => b.p - a.p);
  const adjusted = new Array<number>(m).fill(1);
  let least = 1;
  order.forEach(({ p, place }, i) => {
    least = Math.min(least, (p * m * harmonic) / (m - i));
    adjusted[place] = least;
  });
  return adjusted;
}
