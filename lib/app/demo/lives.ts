import { addDays, dayOf, startOfDay } from '../../core/dates';
import type { Reading } from '../../core/reading';
import { studioFacts } from '../../core/studios';
import { seededRandom } from '../../models/random';

const studio = 'wechat-channels';
const minute = 60_000;
/** Days ago and length in minutes of each session, on the evening clock. */
const sessions = [
  { ago: 3, minutes: 118, title: '灶台夜话 · 铁锅开锅' },
  { ago: 10, minutes: 104, title: '灶台夜话 · 腊肉下锅' },
  { ago: 17, minutes: 96, title: '灶台夜话 · 笋干泡发' },
  { ago: 24, minutes: 121, title: '灶台夜话 · 老客点菜' },
  { ago: 45, minutes: 88, title: '第一次试播' },
] as const;

/** Evenings on air with their figures, and for the last three the course of the room as a big screen would show it. */
export function demoLives(now: number, seed: number): Reading[] {
  const random = seededRandom(seed + 2_000);
  const zone = studioFacts[studio].timeZone;
  return sessions.flatMap(({ ago, minutes, title }, n) => {
    const startedAt = startOfDay(addDays(dayOf(now, zone), -ago), zone) + 20 * 60 * minute;
    const liveId = `demo-live-${n}`;
    const viewers = Math.round(2_600 * (0.7 + random() * 0.7));
    const peak = Math.round(viewers * 0.16);
    const base = { liveId, title, startedAt, durationSec: minutes * 60 };
    const course =
      n > 2
        ? []
        : Array.from({ length: Math.floor(minutes / 4) }, (_, step): Reading => {
            const share = (step * 4) / minutes;
            const online = Math.round(
              peak * Math.sin(Math.PI * (0.12 + share * 0.8)) * (0.9 + random() * 0.1),
            );
            const at = startedAt + step * 4 * minute;
            return {
              ...{ studio, at, reader: 'wechat-channels/live-dashboard' },
              lives: [{ liveId, title, startedAt, values: {}, online: Math.max(1, online) }],
            };
          });
    const values = {
      ...{ liveViewers: viewers, livePeakViewers: peak, views: Math.round(viewers * 1.5) },
      ...{ avgWatchSec: Math.round(70 + random() * 90), followsGained: Math.round(viewers * 0.021) },
      ...{ comments: Math.round(viewers * 0.3), likes: Math.round(viewers * 2.4) },
      ...{ shares: Math.round(viewers * 0.03), impressions: Math.round(viewers * 6.1) },
    };
    const clicks = Math.round(viewers * 0.19);
    const orders = Math.round(clicks * 0.07);
    const at = startedAt + (minutes + 5) * minute;
    return [
      ...course,
      {
        ...{ studio, at, reader: 'wechat-channels/live-dashboard' },
        lives: [{ ...base, values }],
      },
      {
        ...{ studio, at: at + minute, reader: 'wechat-channels/live-sales' },
        lives: [{ liveId, values: { gmv: orders * 9_800, orders, productClicks: clicks }, currency: 'CNY' }],
      },
    ];
  });
}
