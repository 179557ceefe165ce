import * as s from '../../core/shape';

/** A yes or no, also as 1 and 0. Missing is unknown. */
export const flag = () =>
  s
    .union([s.boolean(), s.literal(0), s.literal(1)])
    .nullish()
    .transform((raw) => (raw === null || raw === undefined ? undefined : Boolean(raw)));

/** Numeric id of an account; missing and 0 are unknown. */
export const accountNumber = () =>
  s
    .union([s.string(), s.number().int()])
    .nullish()
    .transform((raw) => String(raw ?? ''))
    .pipe(s.string().regex(/^\d{0,25}$/))
    .transform((digits) => (digits === '' || digits === '0' ? undefined : digits));

/** An entry of the object itself, never of its prototype. */
export const own = (object: Readonly<Record<string, unknown>>, key: string): unknown =>
  Object.hasOwn(object, key) ? object[key] : undefined;

/** True for an object that is no array. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
