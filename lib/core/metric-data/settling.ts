import { addDays, dayOf, startOfDay } from '../dates';
import { type StudioId, studioFacts } from '../studios';

/**
 * A day's values stand `days` later at `hour` o'clock, on the studio's own clock; null: no source says. Sources:
 * studios/*.md, freshness notes; field.md §3.1, "platform clocks". Apart from the words about it, which no small page
 * should carry.
 */
const settles: Readonly<Record<StudioId, { readonly days: number; readonly hour: number } | null>> = {
  douyin: { days: 1, hour: 12 },
  kuaishou: null,
  xiaohongshu: null,
  bilibili: { days: 1, hour: 12 },
  'wechat-channels': null,
  youtube: { days: 2, hour: 12 },
  tiktok: { days: 3, hour: 0 },
};

const hourMs = 3_600_000;

/**
 * The newest day, `YYYY-MM-DD` on the studio's calendar, whose values should be ready at `now` (epoch ms). Null where no
 * source knows the studio's clock: nothing may be called missing then.
 */
export function settledDay(studio: StudioId, now: number): string | null {
  const clock = settles[studio];
  if (!clock) return null;
  const { timeZone } = studioFacts[studio];
  const today = dayOf(now, timeZone);
  const ready = now >= startOfDay(today, timeZone) + clock.hour * hourMs;
  return addDays(today, -clock.days - (ready ? 0 : 1));
}
