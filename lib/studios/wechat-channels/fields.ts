import { z } from 'zod';

/** A list that the reader exists for: required, null when the studio has nothing. */
export const rows = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .nullable()
    .transform((list) => list ?? []);

/** A list that may also be left out. */
export const optionalRows = <Item extends z.ZodType>(item: Item) =>
  z
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
  z
    .union([z.string(), z.number().int()])
    .nullish()
    .transform((raw, ctx) => {
      if (raw === null || raw === undefined || raw === '' || raw === 0 || raw === '0') return undefined;
      const id = workIdOf(raw);
      if (id) return id;
      ctx.addIssue({ code: 'custom', message: 'no id' });
      return z.NEVER;
    });
