import { z } from 'zod';
import { dayFromStamp } from '../../core/dates';
import { basisPoints, minutes, seconds, text, watchBasisPoints } from '../../core/fields';

/** Drops a 0 that can only mean "not computed": Bilibili sends it until the figure of a day exists. */
function filled<Field extends z.ZodType<number | undefined>>(field: Field) {
  return field.transform((value) => (value === 0 ? undefined : value));
}

/** Length of a work in seconds. */
export const workSeconds = () => filled(seconds());
/** Average seconds watched; nobody watches 0 s on average, so 0 is unknown. */
export const averageSeconds = () => filled(seconds());
/**
 * `full_play_ratio` in basis points: the average share of the video that was watched (the page calls it average
 * progress). It is not the share of viewers who finished, which Bilibili does not show. 0 is unknown.
 */
export const averageShare = () => filled(watchBasisPoints());
/** `crash_rate` in basis points: share that left within 3 s. 0 until the day's figures exist, so 0 is unknown. */
export const earlyExit = () => filled(basisPoints());
/**
 * `vt`, minutes watched in all → seconds. Only filled for accounts that have the feature; 0 is unknown. That the
 * unit is minutes rests on a single source (studios/bilibili.md §5: medium).
 */
export const watchedMinutes = () => filled(minutes());

/** `log_date`, the last day with figures: `20261121` → `2026-11-21`. 0 and a missing one are unknown. */
export const dayStamp = () =>
  z
    .union([z.number(), z.string()])
    .nullish()
    .transform((raw, ctx) => {
      if (raw === null || raw === undefined || raw === 0 || raw === '') return undefined;
      const day = dayFromStamp(raw);
      if (day) return day;
      ctx.addIssue({ code: 'custom', message: 'not a day' });
      return z.NEVER;
    });

/** Comma-separated tags → topics. */
export const tags = () =>
  text(20_000).transform((joined) => {
    const topics = (joined ?? '').split(/[,，]/).map((tag) => tag.trim().slice(0, 200));
    const named = topics.filter((tag) => tag !== '').slice(0, 100);
    return named.length > 0 ? named : undefined;
  });

/** An array that the studio replaces by null when it has nothing. */
export const listOrNull = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .nullable()
    .transform((items) => items ?? []);

/** An array that may also be left out. */
export const optionalList = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .nullish()
    .transform((items) => items ?? []);
