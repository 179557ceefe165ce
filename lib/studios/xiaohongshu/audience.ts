import { percent, text } from '../../core/fields';
import type { BreakdownKind, BreakdownSighting } from '../../core/reading';
import * as s from '../../core/shape';
import { figures, optionalRows } from './fields';

type Part = BreakdownSighting['parts'][number];
type Head = Pick<BreakdownSighting, 'workId' | 'kind' | 'variant' | 'window'>;

const share = s
  .union([s.literal(-1), s.literal('-1')])
  .transform(() => undefined)
  .or(percent());

/**
 * Part of a whole in percent, `value_with_double` being the finer one; a rounded 0 may be anything below one. `info`
 * holds counts beside the share, where the endpoint has them.
 */
export const sharePart = () =>
  s
    .object({ title: text(200), value: share, value_with_double: share, info: figures().nullish() })
    .transform(({ value, value_with_double: fine, ...rest }) => ({
      ...rest,
      value: fine ?? (value || undefined),
    }));

const parts = optionalRows(sharePart());
const lists = ['gender', 'age', 'city', 'interest'] as const;

/** A portrait, in percent: who the viewers or followers are. One that has none of its lists is another shape. */
export const portrait = () =>
  figures()
    .refine((data) => lists.some((name) => Object.hasOwn(data, name)), { path: ['gender'] })
    .pipe(s.object({ gender: parts, age: parts, city: parts, interest: parts }));

const genders: Readonly<Record<string, string>> = { 男: 'male', 男性: 'male', 女: 'female', 女性: 'female' };

/** Breakdowns of a portrait: shares by gender, age, city (as `region`, variant `…city`) and interest. */
export function portraitParts(
  { gender, age, city, interest }: s.Read<ReturnType<typeof portrait>>,
  head: Omit<Head, 'kind'>,
): BreakdownSighting[] {
  const named = gender.map(({ title, value }) => ({ title: genders[title ?? ''] ?? title, value }));
  const byCity = head.variant ? `${head.variant}:city` : 'city';
  return [
    ...breakdownOf({ ...head, kind: 'gender' }, 'share', named),
    ...breakdownOf({ ...head, kind: 'age' }, 'share', age),
    ...breakdownOf({ ...head, kind: 'region', variant: byCity }, 'share', city),
    ...breakdownOf({ ...head, kind: 'interest' }, 'share', interest),
  ];
}

/** A breakdown to be spread, one part a name (the last wins); none when nothing is known. At most 1,000 parts. */
export function breakdownOf(
  head: Head & { readonly kind: BreakdownKind },
  unit: BreakdownSighting['unit'],
  raw: readonly { title?: string; value?: number }[],
): BreakdownSighting[] {
  const named = new Map(
    raw.flatMap(({ title, value }): [string, number][] =>
      title === undefined || value === undefined ? [] : [[title, value]],
    ),
  );
  const parts = [...named].slice(0, 1_000).map(([key, value]): Part => ({ key, value }));
  return parts.length > 0 ? [{ ...head, unit, parts }] : [];
}
