import { z } from 'zod';

/** A yes or no, also as 1 and 0. Missing is unknown. */
export const flag = () =>
  z
    .union([z.boolean(), z.literal(0), z.literal(1)])
    .nullish()
    .transform((raw) => (raw === null || raw === undefined ? undefined : Boolean(raw)));

/** Numeric id of an account; missing and 0 are unknown. */
export const accountNumber = () =>
  z
    .union([z.string(), z.number().int()])
    .nullish()
    .transform((raw) => String(raw ?? ''))
    .pipe(z.string().regex(/^\d{0,25}$/))
    .transform((digits) => (digits === '' || digits === '0' ? undefined : digits));

/** An entry of the object itself, never of its prototype. */
export const own = (object: Readonly<Record<string, unknown>>, key: string): unknown =>
  Object.hasOwn(object, key) ? object[key] : undefined;

/** True for an object that is no array. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
