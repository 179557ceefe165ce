import { cleanText, rate } from '../../core/fields';
import type { BreakdownSighting } from '../../core/reading';
import * as s from '../../core/shape';
import { type Insights, rowsOf } from './cells';

type Head = Pick<BreakdownSighting, 'workId' | 'kind' | 'variant'>;
interface Part {
  readonly key?: string;
  readonly value?: number;
}

/** A name that is too long to be one is unknown: cut, it would be another. */
const name = s
  .union([s.string(), s.number()])
  .transform((raw) => (String(raw).length > 200 ? undefined : cleanText(String(raw), 200)));
const row = s.object({ key: name, value: rate() });
const country = s
  .object({ country_name: name, country_vv_percent: rate() })
  .transform(({ country_name: key, country_vv_percent: value }) => ({ key, value }));
/** Follower regions came as plain rows in 2021, countries with their own keys since. */
const place = s.union([country, row]);

/**
 * Shares 0–1 under a key as `{key, value}` rows. Names are the studio's own, English even on a Chinese page. None when
 * all of them are 0: then the studio has not computed them.
 */
export function shares(body: Insights, key: string, head: Head): BreakdownSighting[] {
  return breakdown(head, rowsOf(body, key, row));
}

/** Shares by gender, under `male` and `female`. */
export function genders(body: Insights, key: string, head: Omit<Head, 'kind'>): BreakdownSighting[] {
  const rows = rowsOf(body, key, row).map((part) => ({ ...part, key: part.key?.toLowerCase() }));
  return breakdown({ ...head, kind: 'gender' }, rows);
}

/** Shares by country. Cities stand inside their country; whether their shares are of it or of the whole is not known. */
export function countries(body: Insights, key: string, head: Omit<Head, 'kind'>): BreakdownSighting[] {
  return breakdown({ ...head, kind: 'region' }, rowsOf(body, key, place));
}

/** A breakdown to be spread, one part a name (the last wins). */
export function breakdown(head: Head, rows: readonly Part[]): BreakdownSighting[] {
  const named = new Map(
    rows.flatMap(({ key, value }): [string, number][] =>
      key === undefined || value === undefined ? [] : [[key, value]],
    ),
  );
  const parts = [...named].slice(0, 1_000).map(([key, value]) => ({ key, value }));
  return parts.some(({ value }) => value > 0) ? [{ ...head, unit: 'share', parts }] : [];
}
