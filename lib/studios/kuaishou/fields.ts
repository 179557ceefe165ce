import { millis } from '../../core/fields';
import * as s from '../../core/shape';

/** Drops a 0 that stands for "none": a length of 0 marks a work of pictures, an average of 0 one not computed. */
function filled<Field extends s.Shape<number | undefined>>(field: Field) {
  return field.transform((value) => (value === 0 ? undefined : value));
}

/** Milliseconds → seconds, 0 unknown. */
export const filledMillis = () => filled(millis());

/** Rows of figures as an object, under one of their keys; names are trimmed, and of two rows the later wins. */
export const rowsBy = (key: string) =>
  s
    .array(s.looseObject({ [key]: s.string() }))
    .transform((rows): unknown => Object.fromEntries(rows.map((row) => [String(row[key]).trim(), row])));

/** An array that may be null when there is nothing. */
export const listOrNull = <Item>(item: s.Shape<Item>) =>
  s
    .array(item)
    .nullable()
    .transform((items) => items ?? []);

/** An array that may also be left out. */
export const optionalList = <Item>(item: s.Shape<Item>) =>
  s
    .array(item)
    .nullish()
    .transform((items) => items ?? []);
