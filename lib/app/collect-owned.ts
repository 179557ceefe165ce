import type { AccountKey } from '../core/ids';
import type { BreakdownSighting, CurveSighting, WindowSighting } from '../core/reading';
import type { AccountDayRow, BreakdownRow, CurveRow, WindowRow } from '../core/rows';
import type { FupanDb } from '../store/database';
import { mergeLatest, type Sighting } from '../store/latest';
import { newestUntil } from '../store/tables/owned';
import { joinWindow } from '../store/tables/windows';
import { seenStep } from './collect-accounts';

/** Where and when a part of a reading was seen. `owner` is a work or account key. */
export interface Origin {
  readonly owner: string;
  readonly reader: string;
  /** epoch ms */
  readonly at: number;
}

export interface AccountDaySeen extends Sighting {
  readonly accountId: AccountKey;
  /** `YYYY-MM-DD` */
  readonly day: string;
}

/** Stores daily values of accounts; returns how many days said something new. A day that says the same is not written. */
export async function storeAccountDays(
  table: FupanDb['accountDays'],
  seen: readonly AccountDaySeen[],
): Promise<number> {
  const keyOf = ({ accountId, day }: { accountId: string; day: string }) => `${accountId} ${day}`;
  const rows = new Map<string, AccountDayRow>();
  const keys = new Map(
    seen.map(({ accountId, day }): [string, [string, string]] => [
      keyOf({ accountId, day }),
      [accountId, day],
    ]),
  );
  for (const row of await table.bulkGet([...keys.values()])) if (row) rows.set(keyOf(row), row);
  const changed = new Set<string>();
  let news = 0;
  for (const one of seen) {
    const { accountId, day } = one;
    const key = keyOf(one);
    const { latest, change } = mergeLatest(rows.get(key)?.values ?? {}, one);
    if (change !== 'changed') continue;
    rows.set(key, { accountId, day, values: latest });
    changed.add(key);
    news++;
  }
  await table.bulkPut([...rows].filter(([key]) => changed.has(key)).map(([, row]) => row));
  return news;
}

/** Stores windowed values; returns how many windows said something new. The same again moves the time every ten minutes. */
export async function storeWindows(
  db: FupanDb,
  seen: readonly (Origin & { part: WindowSighting })[],
): Promise<number> {
  const keyOf = ({ owner, window, reader }: WindowRow) => `${owner} ${window} ${reader}`;
  const incoming = seen.map(
    ({ owner, reader, at, part: { window, values, currency } }): WindowRow => ({
      owner,
      window,
      reader,
      at,
      values,
      ...(currency && { currency }),
    }),
  );
  const rows = new Map<string, WindowRow>();
  const known = await db.windows.bulkGet(
    incoming.map(({ owner, window, reader }) => [owner, window, reader]),
  );
  for (const row of known) if (row) rows.set(keyOf(row), row);
  const changed = new Set<string>();
  let news = 0;
  for (const row of incoming) {
    const before = rows.get(keyOf(row));
    const after = before ? joinWindow(before, row) : row;
    const isNew = !before || JSON.stringify(after.values) !== JSON.stringify(before.values);
    if (!isNew && after.at - before.at < seenStep) continue;
    rows.set(keyOf(row), after);
    changed.add(keyOf(row));
    if (isNew) news++;
  }
  await db.windows.bulkPut([...rows].filter(([key]) => changed.has(key)).map(([, row]) => row));
  return news;
}

/** Stores curves, each unless the one stored before it has the same points; returns how many were new. */
export async function storeCurves(
  db: FupanDb,
  seen: readonly { origin: Origin; part: CurveSighting }[],
): Promise<number> {
  let news = 0;
  for (const { origin, part } of seen) if (await storeCurve(db, origin, part)) news++;
  return news;
}

async function storeCurve(db: FupanDb, origin: Origin, part: CurveSighting): Promise<boolean> {
  const { kind: curve, variant, x, y, points } = part;
  const row: CurveRow = { ...origin, kind: `${curve}/${variant}`, curve, variant, x, y, points };
  const before = await newestUntil(db.curves, row);
  if (before && before.x === x && before.y === y && JSON.stringify(before.points) === JSON.stringify(points))
    return false;
  await db.curves.put(row);
  return true;
}

/** Stores breakdowns, each unless the one stored before it has the same parts; returns how many were new. */
export async function storeBreakdowns(
  db: FupanDb,
  seen: readonly { origin: Origin; part: BreakdownSighting }[],
): Promise<number> {
  let news = 0;
  for (const { origin, part } of seen) if (await storeBreakdown(db, origin, part)) news++;
  return news;
}

async function storeBreakdown(db: FupanDb, origin: Origin, part: BreakdownSighting): Promise<boolean> {
  const { kind: breakdown, variant, window, unit, parts } = part;
  const kind = `${breakdown}${variant ? `/${variant}` : ''}${window ? `@${window}` : ''}`;
  const row: BreakdownRow = {
    ...origin,
    kind,
    breakdown,
    variant: variant ?? null,
    window: window ?? null,
    unit,
    parts,
  };
  const before = await newestUntil(db.breakdowns, row);
  if (before && before.unit === unit && JSON.stringify(before.parts) === JSON.stringify(parts)) return false;
  await db.breakdowns.put(row);
  return true;
}
