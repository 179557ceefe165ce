import Dexie, { type Table } from 'dexie';
import type { AccountKey } from '../core/ids';
import type { AccountDayRow } from '../core/rows';
import type { FupanDb } from './database';
import { joinLatest } from './latest';
import { mentionAccount } from './move-mentions';
import { moveOwned } from './move-owned';
import { moveReadDays } from './tables/read-days';

/**
 * Gives all that is stored under one account to another of the same studio and removes the first: for the day a
 * studio shows at last who `self` was. Where both hold a row the two are joined. Must run in a transaction over
 * the tables named here.
 */
export async function moveAccount(db: FupanDb, from: AccountKey, to: AccountKey): Promise<void> {
  await moveAccountRow(db, from, to);
  await db.works.where('accountId').equals(from).modify({ accountId: to });
  const studio = from.slice(0, from.indexOf(':') + 1);
  const lives = await db.lives.where('id').startsWith(studio).toArray();
  await db.lives.bulkPut(
    lives.filter(({ accountId }) => accountId === from).map((row) => ({ ...row, accountId: to })),
  );
  await moveDays(db.accountDays, from, to);
  await moveDays(db.accountLevels, from, to);
  await moveReadDays(db, from, to);
  await moveOwned(db, from, to);
  await mentionAccount(db, from, to);
}

async function moveAccountRow(db: FupanDb, from: AccountKey, to: AccountKey): Promise<void> {
  const [old, known] = await db.accounts.bulkGet([from, to]);
  if (!old) return;
  await db.accounts.put({
    ...old,
    id: to,
    accountId: to.slice(to.indexOf(':') + 1),
    name: known?.name ?? old.name,
    handle: known?.handle ?? old.handle,
    latest: known ? joinLatest(old.latest, known.latest) : old.latest,
    firstSeen: Math.min(old.firstSeen, known?.firstSeen ?? old.firstSeen),
    seenAt: Math.max(old.seenAt, known?.seenAt ?? old.seenAt),
  });
  await db.accounts.delete(from);
}

async function moveDays(
  table: Table<AccountDayRow, [accountId: string, day: string]>,
  from: AccountKey,
  to: AccountKey,
): Promise<void> {
  const range = table.where('[accountId+day]').between([from, Dexie.minKey], [from, Dexie.maxKey]);
  const old = await range.toArray();
  const known = await table.bulkGet(old.map(({ day }) => [to, day]));
  await range.delete();
  await table.bulkPut(
    old.map(({ day, values }, n) => ({
      accountId: to,
      day,
      values: joinLatest(values, known[n]?.values ?? {}),
    })),
  );
}
