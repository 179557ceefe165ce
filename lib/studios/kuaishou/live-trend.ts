import { dayFromStamp, dayOf, daysBetween, isDay } from '../../core/dates';
import { count } from '../../core/fields';
import { reader } from '../../core/reader';
import { known } from '../../core/reading';
import * as s from '../../core/shape';
import { studioFacts } from '../../core/studios';
import { kuaishouEnvelope } from './envelope';
import { listOrNull } from './fields';

const row = s.object({
  dateTime: s.union([s.string(), s.number()]),
  playUv: count(),
  maxConcurrentUv: count(),
});

/**
 * Live figures of the account by period: people who watched, and the most of them at once. Length and gift income stand
 * there without a known unit and are not read; likes and comments would be counted among those of works. Neither the
 * form of the dates nor the code of the period is known, so only rows that turn out to be days that follow each other
 * are read. The sources are probably one author's (studios/kuaishou.md §2.8: medium to low).
 */
export const liveTrend = reader({
  id: 'kuaishou/live-trend',
  path: /^\/rest\/cp\/creator\/analysis\/live\/pc\/trending$/,
  seen: '2026-04',
  confidence: 'medium',
  gives: 'Viewers and peak viewers of live sessions by day',
  envelope: kuaishouEnvelope,
  schema: s.object({ data: s.object({ trending: listOrNull(row) }) }),
  read: ({ body }) => {
    const days = body.data.trending.flatMap(({ dateTime, playUv, maxConcurrentUv }) => {
      const day = dayIn(dateTime);
      return day ? [{ day, values: known({ liveViewers: playUv, livePeakViewers: maxConcurrentUv }) }] : [];
    });
    const sorted = days.toSorted((a, b) => (a.day < b.day ? -1 : 1));
    const follow = sorted.every(({ day }, n) => n === 0 || daysBetween(sorted[n - 1]?.day ?? day, day) === 1);
    if (sorted.length < 2 || !follow) return null;
    return { accountDays: sorted.filter(({ values }) => Object.keys(values).length > 0) };
  },
});

function dayIn(raw: string | number): string | null {
  const text = String(raw).trim();
  if (/^\d{13}$/.test(text)) return dayOf(Number(text), studioFacts.kuaishou.timeZone);
  const head = text.slice(0, 10);
  return isDay(head) ? head : dayFromStamp(text);
}
