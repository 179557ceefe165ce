import type { Reading } from '../../core/reading';
import type { DemoWork } from './works';

const hour = 3_600_000;

/** Traffic sources by the studio's own keys, shares 0–1. */
const sources = {
  douyin: { homepage_hot: 0.62, search: 0.13, follow: 0.09, homepage: 0.08, familiar: 0.05, other: 0.03 },
  youtube: { YT_BROWSE: 0.41, YT_RELATED: 0.24, YT_SEARCH: 0.21, YT_CHANNEL: 0.08, EXT_URL: 0.06 },
} as const;

/** What the data page of a single work shows beside the list, for the works whose page was opened: traffic and curves. */
export function demoDetails(work: DemoWork, now: number): Reading[] {
  const { account, n, workId, publishedAt, completion } = work;
  const at = Math.round(publishedAt + 74 * hour);
  if (n > 20 || at > now) return [];
  if (account.studio === 'douyin') {
    const retention = (share: number) => curvePoints(work.durationSec, share);
    const curve = { workId, kind: 'retention', x: 'sec', y: 'ratio' } as const;
    return [
      {
        ...{ studio: account.studio, at, reader: 'douyin/play-source' },
        breakdowns: [{ workId, kind: 'traffic', unit: 'share', parts: shifted(sources.douyin, n) }],
      },
      {
        ...{ studio: account.studio, at: at + 1, reader: 'douyin/realtime-curve' },
        curves: [
          { ...curve, variant: 'self', points: retention(completion) },
          { ...curve, variant: 'similar', points: retention(0.3) },
        ],
      },
    ];
  }
  if (account.studio !== 'youtube') return [];
  return [
    {
      ...{ studio: account.studio, at, reader: 'youtube/get-cards' },
      breakdowns: [{ workId, kind: 'traffic', unit: 'share', parts: shifted(sources.youtube, n) }],
    },
  ];
}

/** The shares of a studio with a little more search for every third work, summing to 1. */
function shifted(shares: Readonly<Record<string, number>>, n: number): { key: string; value: number }[] {
  const parts = Object.entries(shares).map(([key, value]) => ({
    key,
    value: /search/i.test(key) && n % 3 === 0 ? value * 1.8 : value,
  }));
  const whole = parts.reduce((sum, { value }) => sum + value, 0);
  return parts.map(({ key, value }) => ({ key, value: Number((value / whole).toFixed(6)) }));
}

/** Steep in the first seconds, slow after, down to the share that watches to the end. */
function curvePoints(durationSec: number, completion: number): [number, number][] {
  const lost = 1 - completion;
  return Array.from({ length: durationSec + 1 }, (_, second): [number, number] => {
    const share = second / durationSec;
    const gone = lost * (0.55 * (1 - Math.exp(-second / 4)) + 0.45 * share);
    return [second, Number(Math.max(0, 1 - gone).toFixed(6))];
  });
}
