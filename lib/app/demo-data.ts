import { addDays, dayOf, startOfDay } from '../core/dates';
import type { MetricId } from '../core/metric-ids';
import type { Reading, WorkSighting } from '../core/reading';
import { type StudioId, studioFacts } from '../core/studios';
import { type Random, seededRandom } from '../models/random';

/**
 * Invented accounts for people who want to look around before they have numbers of their own. They live in a database
 * of their own, so that they can never mix with real rows. The same seed and day give the same numbers.
 */
const accounts: readonly {
  studio: StudioId;
  id: string;
  name: string;
  followers: number;
  titles: readonly string[];
}[] = [
  {
    studio: 'douyin',
    id: '1900000000001',
    name: '示例 · 山野厨房',
    followers: 118_400,
    titles: [
      '柴火饭的三个关键',
      '春笋三吃',
      '老灶台翻新记',
      '一口铁锅怎么养',
      '山里的早饭',
      '腊肉到底要不要焯水',
      '十分钟的家常面',
    ],
  },
  {
    studio: 'bilibili',
    id: 'self',
    name: '示例 · 山野厨房',
    followers: 36_200,
    titles: [
      '我用一年复原了一口老灶',
      '铁锅开锅全过程',
      '山里一天的三顿饭',
      '做饭博主的器材清单',
      '一次失败的发酵',
    ],
  },
  {
    studio: 'youtube',
    id: 'UCdemodemodemodemodemo00',
    name: 'Demo · Mountain Kitchen',
    followers: 12_900,
    titles: [
      'Rice over a wood fire',
      'Spring bamboo, three ways',
      'Seasoning an iron wok',
      'A day of mountain meals',
      'Ten-minute noodles',
    ],
  },
];

const hour = 3_600_000;
const dayMs = 24 * hour;
/** Ages in hours at which the invented creator happened to look. */
const looks = [
  2, 5, 9, 14, 22, 27, 36, 46, 51, 70, 75, 98, 121, 148, 170, 220, 268, 340, 430, 560, 725, 900, 1100, 1500,
];

/** Readings of about 90 days up to `now` (epoch ms), oldest first: works at many ages, account days, curves, traffic. */
export function demoReadings(now: number, seed = 7): Reading[] {
  const readings = accounts.flatMap((account, index) =>
    accountReadings(account, now, seededRandom(seed + index)),
  );
  return readings.sort((a, b) => a.at - b.at);
}

type DemoAccount = (typeof accounts)[number];

function accountReadings(account: DemoAccount, now: number, random: Random): Reading[] {
  const { studio, id } = account;
  const zone = studioFacts[studio].timeZone;
  const today = dayOf(now, zone);
  const accountId = id === 'self' ? undefined : id;
  const readings: Reading[] = [daysReading(account, now, today, random)];
  for (let n = 0; n < 34; n++) {
    const publishedAt =
      startOfDay(addDays(today, -Math.floor(n * 2.5) - 1), zone) + Math.floor(8 + random() * 13) * hour;
    readings.push(...workReadings(account, accountId, n, publishedAt, now, random));
  }
  return readings;
}

function workReadings(
  account: DemoAccount,
  accountId: string | undefined,
  n: number,
  publishedAt: number,
  now: number,
  random: Random,
): Reading[] {
  const { studio, titles, followers } = account;
  const reach = followers * 0.35 * Math.exp((random() - 0.45) * 2.2);
  const pace = 18 + random() * 40;
  const completion = 0.2 + random() * 0.3;
  const keen = 0.03 + random() * 0.05;
  const round = Math.floor(n / titles.length);
  const title = `${titles[n % titles.length]}${round > 0 ? ` · ${round + 1}` : ''}`;
  const base = {
    workId:
      studio === 'bilibili'
        ? `BV1demo${String(n).padStart(5, '0')}`
        : studio === 'youtube'
          ? `demo${String(n).padStart(7, '0')}`
          : `79000000000000${String(n).padStart(5, '0')}`,
    accountId,
    title,
    publishedAt,
    durationSec: Math.round(35 + random() * 220),
    format: 'video' as const,
    state: 'public' as const,
  };
  const reader = {
    douyin: 'douyin/work-list',
    bilibili: 'bilibili/works-list',
    youtube: 'youtube/list-creator-videos',
  }[studio as 'douyin'];
  return looks
    .map((age) => age * (0.9 + random() * 0.2))
    .filter((age) => publishedAt + age * hour <= now)
    .map((age) => {
      const views = Math.round(reach * (1 - Math.exp(-((age / pace) ** 0.7))));
      const values = workValues(studio, views, completion, keen);
      const work: WorkSighting = { ...base, values };
      return { studio, reader, at: Math.round(publishedAt + age * hour), works: [work] };
    });
}

/** Only what that studio shows: the others stay unknown in the demo too. */
function workValues(
  studio: StudioId,
  views: number,
  completion: number,
  keen: number,
): Partial<Record<MetricId, number>> {
  const counts = {
    views,
    likes: Math.round(views * keen),
    comments: Math.round(views * keen * 0.12),
    shares: Math.round(views * keen * 0.09),
  };
  const rate = (value: number) => Number(value.toFixed(6));
  if (studio === 'douyin') {
    return {
      ...counts,
      favorites: Math.round(views * keen * 0.2),
      followsGained: Math.round(views * keen * 0.11),
      completionRate: rate(completion),
      bounce2s: rate(0.52 - completion * 0.6),
      retention5s: rate(0.35 + completion * 0.7),
      avgWatchSec: rate(9 + completion * 40),
      profileVisits: Math.round(views * keen * 0.3),
    };
  }
  if (studio === 'bilibili') {
    return {
      ...counts,
      favorites: Math.round(views * keen * 0.4),
      coins: Math.round(views * keen * 0.3),
      followsGained: Math.round(views * keen * 0.08),
      danmaku: Math.round(views * 0.008),
      avgWatchRatio: rate(completion + 0.12),
      exit3s: rate(0.4 - completion * 0.5),
    };
  }
  const { shares: _notShown, ...shown } = counts;
  return {
    ...shown,
    engagedViews: Math.round(views * 0.8),
    impressions: Math.round(views * 14),
    ctr: rate(0.02 + keen * 0.5),
    avgWatchSec: rate(40 + completion * 90),
  };
}

function daysReading(
  { studio, id, name, followers }: DemoAccount,
  now: number,
  today: string,
  random: Random,
): Reading {
  const accountId = id === 'self' ? undefined : id;
  const days = Array.from({ length: 89 }, (_, back) => {
    const day = addDays(today, back - 89);
    const weekend = new Date(`${day}T00:00:00Z`).getUTCDay() % 6 === 0 ? 1.25 : 1;
    const views = Math.round(followers * 0.16 * weekend * (0.75 + random() * 0.5));
    return {
      accountId,
      day,
      values: {
        views,
        followsNet: Math.round(views * 0.004 * (random() - 0.12)),
        profileVisits: Math.round(views * 0.02),
      },
    };
  });
  return {
    studio,
    reader: {
      douyin: 'douyin/dashboard',
      bilibili: 'bilibili/account-days',
      youtube: 'youtube/get-screen',
    }[studio as 'douyin'],
    at: now - Math.floor(dayMs / 24),
    account: { accountId, name, values: { followerTotal: followers } },
    accountDays: days,
  };
}
