import { addDays, dayOf, startOfDay } from '../../core/dates';
import { type WorkKey, workKey } from '../../core/ids';
import { studioFacts } from '../../core/studios';
import { type Random, seededRandom } from '../../models/random';
import { type DemoAccount, demoAccounts, demoWorkId } from './accounts';
import { armOf, type TrialName } from './trials';

/** What a work is like; what anybody reads of it follows from that. */
export interface DemoWork {
  readonly account: DemoAccount;
  /** 0 is the newest of its account */
  readonly n: number;
  readonly workId: string;
  readonly key: WorkKey;
  readonly title: string;
  /** epoch ms */
  readonly publishedAt: number;
  readonly durationSec: number;
  /** views it will have in the end, and hours until most of them are there */
  readonly reach: number;
  readonly pace: number;
  /** shares 0–1: watched to the end, liked */
  readonly completion: number;
  readonly keen: number;
  /** the test it is part of, and in which arm */
  readonly trial: { readonly name: TrialName; readonly arm: number } | null;
}

const hour = 3_600_000;

/** The works of all accounts, about 85 days back from `now` (epoch ms), newest first by account. */
export function demoWorks(now: number, seed = 7): DemoWork[] {
  return demoAccounts.flatMap((account, index) => {
    const random = seededRandom(seed + index);
    return Array.from({ length: account.works }, (_, n) => demoWork(account, n, now, random));
  });
}

function demoWork(account: DemoAccount, n: number, now: number, random: Random): DemoWork {
  const { studio, titles, followers } = account;
  const zone = studioFacts[studio].timeZone;
  const daysAgo = Math.floor((n * 85) / account.works) + 1;
  const day = startOfDay(addDays(dayOf(now, zone), -daysAgo), zone);
  const workId = demoWorkId(studio, n);
  const round = Math.floor(n / titles.length);
  const trial = armOf(studio, n);
  return {
    ...{ account, n, workId, key: workKey(studio, workId), trial },
    title: `${titles[n % titles.length]}${round > 0 ? ` · ${round + 1}` : ''}`,
    publishedAt: day + Math.floor(8 + random() * 13) * hour,
    durationSec: Math.round(35 + random() * 220),
    reach: followers * 0.35 * Math.exp((random() - 0.45) * 2.2),
    pace: 18 + random() * 40,
    completion: (0.24 + random() * 0.16) * (trial?.name === 'opening' && trial.arm === 1 ? 1.28 : 1),
    keen: 0.03 + random() * 0.05,
  };
}
