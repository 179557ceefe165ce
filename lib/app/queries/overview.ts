import { addDays } from '../../core/dates';
import type { AccountDayRow, AccountRow, WorkRow } from '../../core/rows';
import { type StudioId, studioIds } from '../../core/studios';
import type { FupanDb } from '../../store/database';
import type { CumulativeId } from '../../store/marks';
import { studioDaysBetween } from '../../store/tables/studio-days';
import { type WorkFilter, worksOf } from './filter';
import { type DayRange, type Gain, type GainSource, lookBack, sumGains } from './gains';

/** An account with its days of the range and of the range it is compared with, in order. */
export interface AccountTrend {
  readonly account: AccountRow;
  /** daily values as the studio gives them */
  readonly days: readonly AccountDayRow[];
  readonly daysBefore: readonly AccountDayRow[];
  /** lifetime values, the last seen on each day */
  readonly levels: readonly AccountDayRow[];
  readonly levelsBefore: readonly AccountDayRow[];
}

export interface OverviewData {
  /** all works of the filter, newest publication first */
  readonly works: readonly WorkRow[];
  /** newest sighting of any of them or of their accounts; null when there is nothing */
  readonly asOf: number | null;
  /** what the works gained in the range */
  readonly gains: Readonly<Record<CumulativeId, Gain>>;
  /** the same in the range to compare with */
  readonly gainsBefore: Readonly<Record<CumulativeId, Gain>> | null;
  readonly accounts: readonly AccountTrend[];
}

export interface OverviewQuestion {
  readonly filter?: Pick<WorkFilter, 'studios' | 'accountId'>;
  readonly range: DayRange;
  /** the range to compare with */
  readonly before?: DayRange;
}

/**
 * What the overview needs, from roll-ups only: one row a work, an account, and a studio's day. No snapshot is read.
 * Meant for `liveQuery`.
 */
export async function overview(
  db: FupanDb,
  { filter = {}, range, before }: OverviewQuestion,
): Promise<OverviewData> {
  const ranges = before ? [range, before] : [range];
  const [works, accounts, days] = await Promise.all([
    worksOf(db, filter),
    accountsOf(db, filter),
    daysFor(db, filter, ranges),
  ]);
  const trends = await Promise.all(accounts.map((account) => trendOf(db, account, range, before)));
  const [gains, gainsBefore] = sumGains({ works, ...days }, ranges);
  if (!gains) throw new Error('a range without gains');
  return {
    works: works.sort((a, b) => (b.publishedAt ?? b.firstSeen) - (a.publishedAt ?? a.firstSeen)),
    asOf: newest([...works, ...accounts].map(({ seenAt }) => seenAt)),
    gains,
    gainsBefore: gainsBefore ?? null,
    accounts: trends,
  };
}

/** Accounts of a filter; hidden ones only when asked for by name. */
export async function accountsOf(
  db: FupanDb,
  { studios, accountId }: WorkFilter = {},
): Promise<AccountRow[]> {
  const all = await db.accounts.toArray();
  return all.filter(
    ({ id, studio, hidden }) =>
      (accountId ? id === accountId : !hidden) && (!studios || studios.includes(studio)),
  );
}

/** The days of some ranges and of the look-back before each, no more. */
export async function daysFor(
  db: FupanDb,
  { studios, accountId }: WorkFilter,
  ranges: readonly DayRange[],
): Promise<Omit<GainSource, 'works'>> {
  const wanted = studiosOf(studios, accountId);
  const stretches = joined(ranges.map(({ from, to }) => ({ from: addDays(from, -lookBack), to })));
  const found = await Promise.all(
    wanted.flatMap((studio) => stretches.map(({ from, to }) => studioDaysBetween(db, studio, from, to))),
  );
  return { days: found.flat(), since: stretches[0]?.from ?? '9999-12-31' };
}

function studiosOf(
  studios: readonly StudioId[] | undefined,
  accountId: string | undefined,
): readonly StudioId[] {
  const all = studios ?? studioIds;
  return accountId ? all.filter((studio) => accountId.startsWith(`${studio}:`)) : all;
}

/** Ranges that touch or overlap made one, so that no day is read twice. */
function joined(ranges: readonly DayRange[]): DayRange[] {
  const apart: DayRange[] = [];
  for (const range of [...ranges].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = apart.at(-1);
    if (!last || range.from > addDays(last.to, 1)) apart.push(range);
    else if (range.to > last.to) apart[apart.length - 1] = { from: last.from, to: range.to };
  }
  return apart;
}

/** An account with its days. */
export async function trendOf(
  db: FupanDb,
  account: AccountRow,
  range: DayRange,
  before: DayRange | undefined,
): Promise<AccountTrend> {
  const between = async (table: FupanDb['accountDays'], days: DayRange | undefined) =>
    days
      ? table
          .where('[accountId+day]')
          .between([account.id, days.from], [account.id, days.to], true, true)
          .toArray()
      : [];
  const [days, daysBefore, levels, levelsBefore] = await Promise.all([
    between(db.accountDays, range),
    between(db.accountDays, before),
    between(db.accountLevels, range),
    between(db.accountLevels, before),
  ]);
  return { account, days, daysBefore, levels, levelsBefore };
}

function newest(times: readonly number[]): number | null {
  return times.reduce<number | null>((latest, at) => (latest === null || at > latest ? at : latest), null);
}
