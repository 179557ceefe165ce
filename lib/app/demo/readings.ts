import { addDays, dayOf } from '../../core/dates';
import type { MetricId } from '../../core/metric-ids';
import { known, type Reading, type WorkSighting } from '../../core/reading';
import { studioFacts } from '../../core/studios';
import { type Random, seededRandom } from '../../models/random';
import { type DemoAccount, demoAccounts } from './accounts';
import { demoLives } from './lives';
import { demoDetails } from './work-details';
import { type DemoWork, demoWorks } from './works';

const hour = 3_600_000;
/** Ages in hours at which the invented creator happened to look. */
const looks = [
  2, 5, 9, 14, 22, 27, 36, 46, 51, 70, 75, 98, 121, 148, 170, 220, 268, 340, 430, 560, 725, 900, 1100, 1500,
];

/** One bad day, so that there is something out of line: whose, days ago, and what was left of the usual views. */
const slumped = { studio: 'bilibili', ago: 4, left: 0.12 } as const;

/**
 * Invented readings of about 90 days up to `now` (epoch ms), oldest first: works at many ages, their curves and traffic,
 * days of accounts, live sessions. The same seed and day give the same numbers.
 */
export function demoReadings(now: number, seed = 7): Reading[] {
  const works = demoWorks(now, seed);
  const random = seededRandom(seed + 1_000);
  return [
    ...works.flatMap((work) => workReadings(work, now, random)),
    ...works.flatMap((work) => demoDetails(work, now)),
    ...demoAccounts.map((account) => daysReading(account, now, random)),
    ...demoLives(now, seed),
  ].sort((a, b) => a.at - b.at);
}

function workReadings(work: DemoWork, now: number, random: Random): Reading[] {
  const { account, publishedAt, reach, pace } = work;
  return looks
    .map((age) => age * (0.9 + random() * 0.2))
    .filter((age) => publishedAt + age * hour <= now)
    .map((age) => {
      const views = Math.round(reach * (1 - Math.exp(-((age / pace) ** 0.7))));
      const seen: WorkSighting = {
        workId: work.workId,
        ...(account.id && { accountId: account.id }),
        title: work.title,
        publishedAt,
        durationSec: work.durationSec,
        format: 'video',
        state: 'public',
        values: valuesAt(work, views),
      };
      return {
        studio: account.studio,
        reader: account.readers.works,
        at: Math.round(publishedAt + age * hour),
        works: [seen],
      };
    });
}

const rate = (value: number): number => Number(value.toFixed(6));

/** Only what that studio shows: the others stay unknown in the demo too. */
function valuesAt(
  { account: { studio }, completion, keen }: DemoWork,
  views: number,
): Partial<Record<MetricId, number>> {
  const part = (share: number) => Math.round(views * keen * share);
  const common = { views, likes: part(1), comments: part(0.12) };
  const byStudio: Readonly<Record<DemoAccount['studio'], Partial<Record<MetricId, number>>>> = {
    douyin: {
      ...{ shares: part(0.09), favorites: part(0.2), followsGained: part(0.11), profileVisits: part(0.3) },
      completionRate: rate(completion),
      bounce2s: rate(0.52 - completion * 0.6),
      retention5s: rate(0.35 + completion * 0.7),
      avgWatchSec: rate(9 + completion * 40),
    },
    bilibili: {
      ...{ shares: part(0.09), favorites: part(0.4), coins: part(0.3), followsGained: part(0.08) },
      danmaku: Math.round(views * 0.008),
      avgWatchRatio: rate(completion + 0.12),
      exit3s: rate(0.4 - completion * 0.5),
    },
    youtube: {
      engagedViews: Math.round(views * 0.8),
      impressions: Math.round(views * 14),
      ctr: rate(0.02 + keen * 0.5),
      avgWatchSec: rate(40 + completion * 90),
    },
    'wechat-channels': { shares: part(0.4), favorites: part(0.3), completionRate: rate(completion) },
  };
  return { ...common, ...byStudio[studio] };
}

function daysReading(
  { studio, id, name, followers, readers }: DemoAccount,
  now: number,
  random: Random,
): Reading {
  const account = id === null ? {} : { accountId: id };
  const today = dayOf(now, studioFacts[studio].timeZone);
  const accountDays = Array.from({ length: 89 }, (_, back) => {
    const day = addDays(today, back - 89);
    const weekend = new Date(`${day}T00:00:00Z`).getUTCDay() % 6 === 0 ? 1.25 : 1;
    const slump = studio === slumped.studio && 89 - back === slumped.ago ? slumped.left : 1;
    const views = Math.round(followers * 0.16 * weekend * slump * (0.75 + random() * 0.5));
    const gained = Math.round(views * 0.004 * (0.4 + random() * 0.8));
    const lost = Math.round(views * 0.0008 * (0.5 + random()));
    // YouTube's screen shows the balance alone.
    const follows = studio === 'youtube' ? {} : { followsGained: gained, followsLost: lost };
    const values = known({
      views,
      ...follows,
      followsNet: gained - lost,
      profileVisits: Math.round(views * 0.02),
    });
    return { ...account, day, values };
  });
  return {
    ...{ studio, reader: readers.days, at: now - hour, accountDays },
    account: { ...account, name, values: { followerTotal: followers } },
  };
}
