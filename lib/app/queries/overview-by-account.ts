import { studioOfKey } from '../../core/ids';
import type { AccountRow, WorkRow } from '../../core/rows';
import { type StudioId, studioIds } from '../../core/studios';
import type { FupanDb } from '../../store/database';
import { type Gain, sumGains } from './gains';
import { type AccountTrend, accountsOf, daysFor, type OverviewQuestion, overview } from './overview';

/** What is known of one account in a range and in the range it is compared with. */
export interface AccountOverview {
  readonly studio: StudioId;
  /** null for the works of a studio whose account was never seen */
  readonly account: AccountRow | null;
  /** newest publication first */
  readonly works: readonly WorkRow[];
  /** newest sighting of the account or of any work; null when there is none */
  readonly asOf: number | null;
  /** views that the works gained */
  readonly views: Gain;
  readonly viewsBefore: Gain | null;
  /** the account's own daily values and levels; null without an account */
  readonly trend: AccountTrend | null;
}

/**
 * The overview account by account, so that a sum can say which account gave what, and studios that count differently are
 * never added up unseen. Works of no known account stand under their studio. Reads roll-ups only.
 */
export async function overviewByAccount(
  db: FupanDb,
  { filter = {}, ...ranges }: OverviewQuestion,
): Promise<AccountOverview[]> {
  const accounts = (await accountsOf(db, filter)).sort((a, b) => placeOf(a) - placeOf(b));
  const known = await Promise.all(
    accounts.map(async (account): Promise<AccountOverview> => {
      const data = await overview(db, { ...ranges, filter: { accountId: account.id } });
      return {
        studio: account.studio,
        account,
        works: data.works,
        asOf: data.asOf,
        views: data.gains.views,
        viewsBefore: data.gainsBefore?.views ?? null,
        trend: data.accounts[0] ?? null,
      };
    }),
  );
  if (filter.accountId) return known;
  const homeless = await worksOfNoAccount(db, known);
  const studios = studioIds.filter(
    (studio) => homeless.has(studio) && (!filter.studios || filter.studios.includes(studio)),
  );
  const others = studios.map((studio) => ofNoAccount(db, studio, homeless.get(studio) ?? [], ranges));
  return [...known, ...(await Promise.all(others))];
}

/** Studios in the one order of the product. */
const placeOf = ({ studio }: AccountRow): number => studioIds.indexOf(studio);

/** Found by their keys: the index of accounts does not hold works without one. */
async function worksOfNoAccount(
  db: FupanDb,
  known: readonly AccountOverview[],
): Promise<Map<StudioId, WorkRow[]>> {
  const owned = new Set(known.flatMap(({ works }) => works.map(({ id }) => id)));
  const keys = (await db.works.toCollection().primaryKeys()).filter((id) => !owned.has(id));
  const byStudio = new Map<StudioId, WorkRow[]>();
  for (const work of await db.works.bulkGet(keys)) {
    const studio = work && studioOfKey(work.id);
    if (!work || !studio || work.accountId !== null) continue;
    byStudio.set(studio, [...(byStudio.get(studio) ?? []), work]);
  }
  return byStudio;
}

async function ofNoAccount(
  db: FupanDb,
  studio: StudioId,
  works: readonly WorkRow[],
  { range, before }: OverviewQuestion,
): Promise<AccountOverview> {
  const ranges = before ? [range, before] : [range];
  const days = await daysFor(db, { studios: [studio] }, ranges);
  const [now, earlier] = sumGains({ works, ...days }, ranges);
  if (!now) throw new Error('a range without gains');
  return {
    studio,
    account: null,
    works: [...works].sort((a, b) => (b.publishedAt ?? b.firstSeen) - (a.publishedAt ?? a.firstSeen)),
    asOf: Math.max(...works.map(({ seenAt }) => seenAt)),
    views: now.views,
    viewsBefore: earlier?.views ?? null,
    trend: null,
  };
}
