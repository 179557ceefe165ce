import { dayFromStamp, isDay } from '../../core/dates';
import { cleanText } from '../../core/fields';
import * as s from '../../core/shape';

/** A yes or no; some answers write 1 and 0. Anything else is unknown, as a missing one is. */
export const flag = () =>
  s
    .union([s.boolean(), s.literal(0), s.literal(1)])
    .transform(Boolean)
    .optional()
    .catch(undefined);

/** An id that may be missing; '' and 0 are missing too. */
export const optionalId = () =>
  s
    .union([s.string(), s.number().int()])
    .nullish()
    .transform((raw) => (raw === null || raw === undefined ? '' : String(raw)))
    .pipe(s.string().regex(/^[\w.-]{0,80}$/))
    .transform((text) => (text === '' || text === '0' ? undefined : text));

/** A list that the reader exists for: required, null when the studio has nothing. */
export const rows = <Item>(item: s.Shape<Item>) =>
  s
    .array(item)
    .nullable()
    .transform((list) => list ?? []);

/** A list that may also be left out. */
export const optionalRows = <Item>(item: s.Shape<Item>) =>
  s
    .array(item)
    .nullish()
    .transform((list) => list ?? []);

/** Name of a part of a distribution, text or number; a blank one is unknown. Required: without it no part is known. */
export const partName = () =>
  s.union([s.string(), s.number()]).transform((raw) => cleanText(String(raw), 200));

/** A day written `20260101`, `2026-01-01` or `2026/01/01`; undefined for anything else, such as an hour. */
export function dayIn(stamp: unknown): string | undefined {
  if (typeof stamp === 'number') return dayFromStamp(stamp) ?? undefined;
  if (typeof stamp !== 'string') return undefined;
  const plain = stamp.trim().replaceAll('/', '-');
  return isDay(plain) ? plain : (dayFromStamp(plain) ?? undefined);
}
