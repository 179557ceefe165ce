import * as s from '../../core/shape';

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

const shape = /^(?:export\/)?([\w.-]{1,80})$/;

/** Our id for one of the studio's: `export/UzFf…` goes without its prefix, which is the same on all. Null otherwise. */
export function workIdOf(raw: unknown): string | null {
  if (typeof raw === 'number') return Number.isSafeInteger(raw) && raw > 0 ? String(raw) : null;
  return typeof raw === 'string' ? (shape.exec(raw)?.[1] ?? null) : null;
}

/** An id that may be missing; '' and 0 are missing too. */
export const optionalWorkId = () =>
  s
    .union([s.string(), s.number().int()])
    .nullish()
    .transform((raw) => {
      if (raw === null || raw === undefined || raw === '' || raw === 0 || raw === '0') return undefined;
      const id = workIdOf(raw);
      return id ?? s.unfit();
    });
