import { fewestWorks } from './compare';
import type { ContentType, PlanLight } from './plan';
import { type SeriesRule, type SeriesWork, worksOfSeries } from './series';

/** Why a work is of a type: the user said so, its series is, or words of its title and topics say so. */
export type TypedBy = 'hand' | 'series' | 'words';

export interface TypeOfWork {
  /** id of the type; null while it is not known */
  readonly type: string | null;
  readonly by: TypedBy | null;
  /** words or series of more than one type fit, so none is taken */
  readonly unclear: boolean;
}

/**
 * The type of a work (catalogue S1-21): the user's own word first, then its series, then words. Where one of these steps
 * fits several types the work has none until the user decides; where none fits it has none either.
 */
export function typeOfWork(
  work: SeriesWork,
  types: readonly ContentType[],
  series: readonly (SeriesRule & { readonly id: string })[],
): TypeOfWork {
  const inSeries = new Set(series.filter((one) => worksOfSeries(one, [work]).length > 0).map(({ id }) => id));
  const steps: readonly (readonly [TypedBy, (type: ContentType) => boolean])[] = [
    ['hand', ({ works }) => works.includes(work.id)],
    ['series', (type) => type.series.some((id) => inSeries.has(id))],
    ['words', ({ words }) => worksOfSeries({ works: [], words }, [work]).length > 0],
  ];
  for (const [by, fits] of steps) {
    const found = types.filter(fits);
    const [only] = found;
    if (only) return found.length === 1 ? { type: only.id, by, unclear: false } : noType(true);
  }
  return noType(false);
}

const noType = (unclear: boolean): TypeOfWork => ({ type: null, by: null, unclear });

export interface MixPart {
  readonly id: string;
  readonly count: number;
  /** of the works whose type is known, 0–1; null when there are none. All shares together are 1 */
  readonly share: number | null;
  /** share of all works if none, or each, of those without a type were of this one; null without works */
  readonly low: number | null;
  readonly high: number | null;
  readonly target: number;
  /** against target ± tolerance; `unknown`: works without a type could change the answer, or there is too little */
  readonly verdict: 'on' | 'over' | 'under' | 'unknown';
}

export interface Mix {
  /** works looked at, and those of a known type */
  readonly n: number;
  readonly typed: number;
  readonly parts: readonly MixPart[];
  /** why nothing is judged: too few works, or targets that are not 100 % together */
  readonly reason: 'too-few-works' | 'targets-off' | null;
}

export interface MixRules {
  readonly types: readonly Pick<ContentType, 'id' | 'share'>[];
  readonly tolerance: number;
}

/** Room for what adding decimal fractions leaves behind. */
const hair = 1e-9;

/** True when the targets of all types are 100 % together. */
export function targetsAddUp(types: readonly Pick<ContentType, 'share'>[]): boolean {
  return Math.abs(types.reduce((sum, { share }) => sum + share, 0) - 1) < 0.005;
}

/**
 * The mix of content types against its targets (catalogue S1-21). A work of no or of a dropped type is unknown: it is in
 * no share, and a verdict holds only if it would hold whatever these works are. Below 5 works nothing is judged.
 * @param works the type of each work, in any order
 */
export function contentMix(works: readonly (string | null)[], { types, tolerance }: MixRules): Mix {
  const n = works.length;
  const counts = new Map(types.map(({ id }) => [id, works.filter((type) => type === id).length]));
  const typed = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const reason = !targetsAddUp(types) ? 'targets-off' : n < fewestWorks ? 'too-few-works' : null;
  const parts = types.map(({ id, share: target }): MixPart => {
    const count = counts.get(id) ?? 0;
    const low = n > 0 ? count / n : null;
    const high = n > 0 ? (count + n - typed) / n : null;
    const verdict =
      reason === null && low !== null && high !== null ? side(low, high, target, tolerance) : 'unknown';
    return { id, count, share: typed > 0 ? count / typed : null, low, high, target, verdict };
  });
  return { n, typed, parts, reason };
}

function side(low: number, high: number, target: number, tolerance: number): MixPart['verdict'] {
  const [floor, ceiling] = [target - tolerance - hair, target + tolerance + hair];
  if (low > ceiling) return 'over';
  if (high < floor) return 'under';
  return low >= floor && high <= ceiling ? 'on' : 'unknown';
}

export interface MixAfter {
  readonly light: PlanLight;
  readonly reason: 'keeps' | 'over' | 'type-unknown' | 'untyped-works' | 'too-few-works' | 'targets-off';
  /** the type's share among works of known type, without and with the draft; null while unknown */
  readonly before: number | null;
  readonly after: number | null;
  readonly target: number | null;
}

/**
 * What a draft of `type` does to the mix: green while its type stays at or below target + tolerance, amber when it goes
 * over, unknown while works without a type could decide it, or too little is known. Below its target there is only room.
 */
export function mixAfter(works: readonly (string | null)[], type: string | null, rules: MixRules): MixAfter {
  const partOf = (mix: Mix) => mix.parts.find(({ id }) => id === type);
  const before = contentMix(works, rules);
  const after = partOf(contentMix([...works, type], rules));
  if (!after) return { light: 'unknown', reason: 'type-unknown', before: null, after: null, target: null };
  const figures = { before: partOf(before)?.share ?? null, after: after.share, target: after.target };
  if (before.reason !== null) return { light: 'unknown', reason: before.reason, ...figures };
  const ceiling = after.target + rules.tolerance + hair;
  if ((after.low ?? 0) > ceiling) return { light: 'amber', reason: 'over', ...figures };
  if ((after.high ?? 1) <= ceiling) return { light: 'green', reason: 'keeps', ...figures };
  return { light: 'unknown', reason: 'untyped-works', ...figures };
}
