import { basisPoints, count, text } from '../../core/fields';
import type { BreakdownKind, BreakdownSighting } from '../../core/reading';
import * as s from '../../core/shape';
import { optionalList } from './fields';

type Part = BreakdownSighting['parts'][number];
type Rest = Omit<BreakdownSighting, 'kind' | 'unit' | 'parts'>;

/** Plays by device as counts (one work) or in basis points (the account): same keys, two units. */
const devices = (field: typeof count) =>
  s
    .object({ new_mobile: field(), new_pc: field(), new_ott: field(), new_h5: field(), new_others: field() })
    .nullish();
export const deviceCounts = () => devices(count);
export const deviceShares = () => devices(basisPoints);
/** Plays by followers and by everyone else, as counts. */
export const viewerCounts = () => s.object({ fans: count(), guest: count() }).nullish();
export const genderCounts = () => s.object({ male: count(), female: count() }).nullish();
export const ageCounts = () =>
  s.object({ age_one: count(), age_two: count(), age_three: count(), age_four: count() }).nullish();
export const regionCounts = () => optionalList(s.object({ location: text(200), count: count() }));
export const interestCounts = () => optionalList(s.object({ tag_name: text(200), count: count() }));

const names: Readonly<Record<string, string>> = {
  new_mobile: 'mobile',
  new_pc: 'pc',
  new_ott: 'tv',
  new_h5: 'h5',
  new_others: 'other',
  age_one: '<16',
  age_two: '16-25',
  age_three: '25-40',
  age_four: '>40',
};

/** Parts of an object of figures, under our names where the studio's are codes. */
export function partsOf(figures: Readonly<Record<string, number | undefined>> | null | undefined): Part[] {
  return Object.entries(figures ?? {}).flatMap(([key, value]) =>
    value === undefined ? [] : [{ key: names[key] ?? key, value }],
  );
}

/** Parts of a list of regions. */
export const regionParts = (list: s.Read<ReturnType<typeof regionCounts>>): Part[] =>
  list.flatMap(({ location, count: value }) =>
    location && value !== undefined ? [{ key: location, value }] : [],
  );

/** Parts of a list of interests. */
export const interestParts = (list: s.Read<ReturnType<typeof interestCounts>>): Part[] =>
  list.flatMap(({ tag_name: tag, count: value }) =>
    tag && value !== undefined ? [{ key: tag, value }] : [],
  );

/**
 * A breakdown, as a list to be spread: empty without parts, and when all parts are 0, which says that the studio
 * has not computed it. At most 1,000 parts are kept.
 */
export function breakdown(
  kind: BreakdownKind,
  unit: BreakdownSighting['unit'],
  parts: readonly Part[],
  rest: Rest = {},
): BreakdownSighting[] {
  if (!parts.some((part) => part.value > 0)) return [];
  return [{ ...rest, kind, unit, parts: parts.slice(0, 1_000) }];
}
