import { addDays, dayOf, startOfDay } from '../../core/dates';
import type { AccountDayRow, AccountRow, RatingRow, WorkRow } from '../../core/rows';
import { type StudioId, studioIds } from '../../core/studios';
import type { BookOrder, Books } from '../../models/book-figures';
import type { FupanDb } from '../../store/database';
import type { Marks } from '../../store/marks';
import { bracketsOf, marksOf } from '../../store/marks';
import { packDay } from '../../store/pack-day';
import type { StudioDayRow } from '../../store/rows';
import type { LedgerRow, MoneyImportRow, OrderRow } from '../../store/tables/money-rows';
import type { ManualValueRow, SecondRatingRow } from '../../store/tables/scorecard-rows';
import { studioDaysBetween } from '../../store/tables/studio-days';
import type { PersonRow, SeriesRow } from '../../store/tables/team-rows';
import { type BackupRows, readingsIn } from '../backup/read';
import { keptEntry } from '../commerce/ledger';
import { worksOf } from '../queries/filter';
import { type DayRange, lookBack } from '../queries/gains';
import { marksFor } from '../queries/works-table';
import type { Period } from './periods';

/** Weeks before a period that give own medians for accounts. Assumed: half a year. */
export const historyWeeks = 26;

/** Everything that scorecards are worked out from, wherever it was kept. */
export interface ScoreSource {
  readonly works: readonly WorkRow[];
  readonly marks: ReadonlyMap<string, Marks>;
  readonly accounts: readonly AccountRow[];
  readonly studioDays: readonly StudioDayRow[];
  readonly accountDays: readonly AccountDayRow[];
  readonly accountLevels: readonly AccountDayRow[];
  readonly ratings: readonly RatingRow[];
  readonly secondRatings: readonly SecondRatingRow[];
  readonly manualValues: readonly ManualValueRow[];
  readonly series: readonly SeriesRow[];
  readonly people: readonly PersonRow[];
  /** ledger and orders, which are about the whole: null where less than everything is asked about */
  readonly books: Books | null;
  /** the first day that gains can be told from */
  readonly since: string;
}

/** What the question is about: `all`, a studio, or an account key. */
export type Scope = string;

/** The days a source must hold for a period and its history. */
export function spanOf({ range, before }: Period): DayRange {
  const starts = [range.from, ...(before ? [before.from] : [])].sort();
  return { from: addDays(starts[0] ?? range.from, -7 * historyWeeks - lookBack), to: range.to };
}

/** What the store holds of a scope, roll-ups only. */
export async function sourceOfStore(db: FupanDb, scope: Scope, period: Period): Promise<ScoreSource> {
  const span = spanOf(period);
  const studios = studiosOf(scope);
  const filter = isStudio(scope) ? { studios } : scope === 'all' ? {} : { accountId: scope };
  const works = await worksOf(db, filter);
  const [marks, accounts, days, accountDays, accountLevels, written, books] = await Promise.all([
    marksFor(db, works),
    db.accounts.toArray(),
    Promise.all(studios.map((studio) => studioDaysBetween(db, studio, span.from, span.to))),
    daysOf(db.accountDays, span),
    daysOf(db.accountLevels, span),
    writtenIn(db),
    scope === 'all' ? booksIn(db) : null,
  ]);
  const inScope = (account: AccountRow) =>
    account.id === scope || (!account.hidden && (scope === 'all' || account.studio === scope));
  return {
    works,
    marks,
    accounts: accounts.filter(inScope),
    studioDays: days.flat(),
    ...{ accountDays, accountLevels, ...written, books },
    since: span.from,
  };
}

/** What the user wrote, whatever the scope. */
async function writtenIn(db: FupanDb) {
  const [ratings, secondRatings, manualValues, series, people] = await Promise.all([
    db.ratings.toArray(),
    db.secondRatings.toArray(),
    db.manualValues.toArray(),
    db.series.toArray(),
    db.people.toArray(),
  ]);
  return { ratings, secondRatings, manualValues, series, people };
}

async function booksIn(db: FupanDb): Promise<Books> {
  const [ledger, orders, imports] = await Promise.all([
    db.ledger.toArray(),
    db.orders.toArray(),
    db.moneyImports.toArray(),
  ]);
  return booksOf(ledger, orders, imports);
}

/** Orders are put on the calendar of this machine, which the ledger's days are written on. */
function booksOf(
  ledger: readonly LedgerRow[],
  orders: readonly OrderRow[],
  imports: readonly MoneyImportRow[],
): Books {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return {
    entries: ledger.map(keptEntry),
    orders: orders.map((order): BookOrder => ({ ...order, day: dayOf(order.at, zone) })),
    mixedBuyers: new Set(imports.flatMap(({ salt }) => salt ?? [])).size > 1,
  };
}

/** The same from a backup file, so that a script and the page give one answer. */
export function sourceOfBackup(rows: BackupRows, period: Period): ScoreSource {
  const span = spanOf(period);
  const marks = new Map(
    rows.works.flatMap((work): [string, Marks][] => {
      if (work.publishedAt === null) return [];
      return [[work.id, marksOf(bracketsOf(readingsIn(rows, work.id), work.publishedAt), work.publishedAt)]];
    }),
  );
  const studioDays = rows.studioDays
    .filter(({ day }) => day >= span.from && day <= span.to)
    .map(({ studio, day, works }) => ({
      ...{ studio, day },
      ...packDay(new Map(works.map(({ id, at, values }) => [id, { at, values }]))),
    }));
  const hidden = new Set(rows.accounts.flatMap(({ id, hidden }) => (hidden ? id : [])));
  const works = rows.works.filter(({ accountId }) => accountId === null || !hidden.has(accountId));
  const { accountDays, accountLevels, ratings, secondRatings, manualValues, series, people } = rows;
  return {
    ...{ works, marks, studioDays, accountDays, accountLevels },
    accounts: rows.accounts.filter(({ id }) => !hidden.has(id)),
    ...{ ratings, secondRatings, manualValues, series, people },
    books: booksOf(rows.ledger, rows.orders, rows.moneyImports),
    since: span.from,
  };
}

/** Works published on the days of a range, on this calendar. */
export function publishedIn(
  works: readonly WorkRow[],
  { from, to }: DayRange,
  zoneOf: (work: WorkRow) => string,
): WorkRow[] {
  const bounds = new Map<string, readonly [number, number]>();
  return works.filter((work) => {
    if (work.publishedAt === null) return false;
    const zone = zoneOf(work);
    const [start, end] = bounds.get(zone) ?? [startOfDay(from, zone), startOfDay(addDays(to, 1), zone)];
    bounds.set(zone, [start, end]);
    return work.publishedAt >= start && work.publishedAt < end;
  });
}

const isStudio = (scope: Scope): scope is StudioId => studioIds.some((studio) => studio === scope);

function studiosOf(scope: Scope): readonly StudioId[] {
  return studioIds.filter((studio) => scope === 'all' || scope === studio || scope.startsWith(`${studio}:`));
}

function daysOf(table: FupanDb['accountDays'], { from, to }: DayRange): Promise<AccountDayRow[]> {
  return table.filter(({ day }) => day >= from && day <= to).toArray();
}
