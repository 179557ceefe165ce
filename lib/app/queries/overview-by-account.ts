import Dexie from 'dexie';
import { addDays, startOfDay } from '../../core/dates';
import type { AccountRow, WorkRow } from '../../core/rows';
import { type StudioId, studioIds } from '../../core/studios';
import type { FupanDb } from '../../store/database';
import { type Gain, type GainWork, sumGainsOf } from './gains';
import { type AccountTrend, accountsOf, daysFor, type OverviewQuestion, trendOf } from './overview';

/** What is known of one account in a range and in the range it is compared with. */
export interface AccountOverview {
  readonly studio: StudioId;
  /** null for the works of a studio whose account was never seen */
  readonly account: AccountRow | null;
  /** those published in either range and shortly before, newest first */
  readonly works: readonly WorkRow[];
  /** works known of this account, whenever they were published */
  readonly workCount: number;
  /** newest sighting of the account (kept to ten minutes) or of any of `works`; null when there is none */
  readonly asOf: number | null;
  /** views that all works gained */
  readonly views: Gain;
  readonly viewsBefore: Gain | null;
  /** the account's own daily values and levels; null without an account */
  readonly trend: AccountTrend | null;
}

/**
 * The overview account by account, so that a sum can say which account gave what, and studios that count differently are
 * never added up unseen. Works of no known account stand under their studio. Reads roll-ups, the works that the ranges
 * ask for, and of all others only the keys: what it costs does not grow with what was published before.
 */
export async function overviewByAccount(db: FupanDb, question: OverviewQuestion): Promise<AccountOverview[]> {
  // One transaction: the browser opens each as slowly as it reads a hundred rows.
  const tables = [db.accounts, db.works, db.studioDays, db.accountDays, db.accountLevels];
  return db.transaction('r', tables, () => inOneLook(db, question));
}

async function inOneLook(
  db: FupanDb,
  { filter = {}, range, before }: OverviewQuestion,
): Promise<AccountOverview[]> {
  const ranges = before ? [range, before] : [range];
  const studios = studioIds.filter(
    (studio) =>
      (!filter.studios || filter.studios.includes(studio)) &&
      (!filter.accountId || filter.accountId.startsWith(`${studio}:`)),
  );
  const [accounts, days, keys] = await Promise.all([
    accountsOf(db, filter),
    daysFor(db, { studios }, ranges),
    filter.accountId ? [] : db.works.toCollection().primaryKeys(),
  ]);
  const inOrder = accounts.sort((a, b) => studioIds.indexOf(a.studio) - studioIds.indexOf(b.studio));
  const [recent, owned, trends] = await Promise.all([
    Promise.all(studios.map((studio) => publishedSince(db, studio, days.since))),
    Promise.all(inOrder.map(({ id }) => db.works.where('accountId').equals(id).primaryKeys())),
    Promise.all(inOrder.map((account) => trendOf(db, account, range, before))),
  ]);
  const rows = new Map(recent.flat().map((work) => [work.id, work]));
  const view = (studio: StudioId, ids: readonly string[]) => {
    const ofStudio = { ...days, days: days.days.filter((day) => day.studio === studio) };
    const [now, then] = sumGainsOf(
      ['views'],
      { works: ids.map((id) => rows.get(id) ?? oldWork(studio, id)), ...ofStudio },
      ranges,
    );
    if (!now) throw new Error('a range without gains');
    const works = ids.flatMap((id) => rows.get(id) ?? []);
    return {
      studio,
      works: works.sort((a, b) => (b.publishedAt ?? b.firstSeen) - (a.publishedAt ?? a.firstSeen)),
      workCount: ids.length,
      views: now.views,
      viewsBefore: then?.views ?? null,
    };
  };
  const known = inOrder.map((account, n): AccountOverview => {
    const seen = view(account.studio, owned[n] ?? []);
    return { ...seen, account, asOf: newest([account, ...seen.works]), trend: trends[n] ?? null };
  });
  const homeless = await worksOfNoAccount(db, keys, owned.flat());
  for (const work of homeless) rows.set(work.id, work);
  const others = studios.flatMap((studio): AccountOverview[] => {
    const works = homeless.filter((work) => work.studio === studio);
    if (works.length === 0) return [];
    const seen = view(
      studio,
      works.map(({ id }) => id),
    );
    return [{ ...seen, account: null, asOf: newest(works), trend: null }];
  });
  return [...known, ...others];
}

function publishedSince(db: FupanDb, studio: StudioId, since: string): Promise<WorkRow[]> {
  // A day more: calendars of studios are up to a day apart.
  const from = startOfDay(addDays(since, -1), 'UTC');
  return db.works.where('[studio+publishedAt]').between([studio, from], [studio, Dexie.maxKey]).toArray();
}

/** A work of which nothing but its key was read. */
function oldWork(studio: StudioId, id: string): GainWork {
  return { id, studio, workId: id.slice(studio.length + 1), publishedAt: null };
}

/** Found by their keys: the index of accounts does not hold works without one. */
async function worksOfNoAccount(
  db: FupanDb,
  keys: readonly string[],
  owned: readonly string[],
): Promise<WorkRow[]> {
  const known = new Set(owned);
  const works = await db.works.bulkGet(keys.filter((id) => !known.has(id)));
  return works.filter((work) => work !== undefined).filter(({ accountId }) => accountId === null);
}

function newest(seen: readonly { readonly seenAt: number }[]): number | null {
  return seen.reduce<number | null>((latest, { seenAt }) => Math.max(latest ?? 0, seenAt), null);
}
