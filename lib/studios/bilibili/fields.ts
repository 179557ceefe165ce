import { dayFromStamp } from '../../core/dates';
import { basisPoints, minutes, seconds, text, watchBasisPoints } from '../../core/fields';
import * as s from '../../core/shape';

/** Drops a 0 that can only mean "not computed": Bilibili sends it until the figure of a day exists. */
function filled<Field extends s.Shape<number | undefined>>(field: Field) {
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
  s
    .union([s.number(), s.string()])
    .nullish()
    .transform((raw) => {
      if (raw === null || raw === undefined || raw === 0 || raw === '') return undefined;
      return dayFromStamp(raw) ?? s.unfit();
    });

/** Comma-separated tags → topics. */
export const tags = () =>
  text(20_000).transform((joined) => {
    const topics = (joined ?? '').split(/[,，]/).map((tag) => tag.trim().slice(0, 200));
    const named = topics.filter((tag) => tag !== '').slice(0, 100);
    return named.length > 0 ? named : undefined;
  });

/** An array that the studio replaces by null when it has nothing. */
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
