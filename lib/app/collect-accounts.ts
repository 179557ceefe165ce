import { type AccountKey, accountKey } from '../core/ids';
import type { Values } from '../core/metric-ids';
import type { AccountSighting, Reading } from '../core/reading';
import type { AccountRow } from '../core/rows';
import type { StudioId } from '../core/studios';
import type { CollectItem } from '../messages/batch';
import type { FupanDb } from '../store/database';
import { mergeLatest, withoutDoubtfulZeros } from '../store/latest';
import { moveAccount } from '../store/move-account';

/** How far `seenAt` must lag behind before an identical re-reading moves it. */
export const seenStep = 600_000;

export type ReadingItem = Extract<CollectItem, { kind: 'reading' }>;

/** Whose the parts of one reading are. */
export interface Owners {
  /** of account values, days, windows, curves: never unknown */
  account(own: string | undefined): AccountKey;
  /** of a work: null when the studio has shown several accounts and nothing says which */
  work(own: string | undefined): AccountKey | null;
}

/**
 * The accounts of a batch. An account is, in this order: the one the part names; the one the same answer names; the
 * one the same page load showed; the only one the studio has ever shown; `self` where it has shown none.
 */
export class AccountBook {
  readonly #db: FupanDb;
  readonly #rows = new Map<string, AccountRow>();
  readonly #shown = new Map<StudioId, Set<string>>();
  readonly #touched = new Set<string>();
  /** rows were moved from `self`: what was read of them before is out of date */
  hasMovedRows = false;

  private constructor(db: FupanDb) {
    this.#db = db;
  }

  /**
   * Reads the accounts of the studios in the batch. When the batch shows the first real account of a studio, what
   * was stored under `self` becomes that account's. Must run in a transaction over the tables of `moveAccount`.
   */
  static async open(db: FupanDb, items: readonly ReadingItem[]): Promise<AccountBook> {
    const book = new AccountBook(db);
    const studios = [...new Set(items.map(({ reading }) => reading.studio))];
    await book.#load(studios);
    const shownNow = idsIn(items);
    for (const studio of studios) {
      const before = book.#shownBy(studio);
      const [first] = shownNow.get(studio) ?? [];
      if (before.size === 0 && first !== undefined && book.#rows.has(accountKey(studio))) {
        await moveAccount(db, accountKey(studio), accountKey(studio, first));
        book.hasMovedRows = true;
        await book.#load([studio]);
      }
      for (const id of shownNow.get(studio) ?? []) book.#shownBy(studio).add(id);
    }
    return book;
  }

  /** Whose the parts of a reading are. */
  owners({ reading, accountId: signedIn }: ReadingItem): Owners {
    const { studio } = reading;
    const shown = this.#shownBy(studio);
    const [only] = shown.size === 1 ? shown : [];
    const around = real(reading.account?.accountId) ?? real(signedIn) ?? only;
    const account = (own: string | undefined) =>
      this.#ensured(accountKey(studio, real(own) ?? around), reading);
    return {
      account,
      work: (own) => {
        const unclear = shown.size > 0 && (real(own) ?? around) === undefined;
        return unclear ? null : account(own);
      },
    };
  }

  /** Takes in what a reading says of an account: whether it is news, and its values less the doubtful. */
  see(
    id: AccountKey,
    sighting: AccountSighting,
    { at, reader }: Reading,
  ): { isNew: boolean; values: Values } {
    const row = this.#rows.get(id);
    if (!row) throw new Error('an account was seen before it was resolved');
    const values = withoutDoubtfulZeros(sighting.values, sighting.doubtfulZeros, row.latest);
    const { latest, change } = mergeLatest(row.latest, { at, reader, values });
    const isNewest = at >= row.seenAt;
    const name = sighting.name && (isNewest || !row.name) ? sighting.name : row.name;
    const handle = sighting.handle && (isNewest || !row.handle) ? sighting.handle : row.handle;
    const isNew = change === 'changed' || name !== row.name || handle !== row.handle;
    const isDue = this.#touched.has(id) || isNew || at - row.seenAt >= seenStep;
    if (isDue) {
      this.#rows.set(id, { ...row, latest, name, handle, seenAt: Math.max(row.seenAt, at) });
      this.#touched.add(id);
    }
    return { isNew, values };
  }

  async save(): Promise<void> {
    await this.#db.accounts.bulkPut([...this.#rows.values()].filter(({ id }) => this.#touched.has(id)));
  }

  /** Every account that something is stored under has a row. */
  #ensured(id: AccountKey, { studio, at }: Reading): AccountKey {
    const row = this.#rows.get(id);
    if (!row) {
      const accountId = id.slice(studio.length + 1);
      this.#rows.set(id, {
        id,
        studio,
        accountId,
        name: null,
        handle: null,
        latest: {},
        firstSeen: at,
        seenAt: at,
      });
      this.#touched.add(id);
    } else if (at - row.seenAt >= seenStep) {
      this.#rows.set(id, { ...row, seenAt: at });
      this.#touched.add(id);
    }
    return id;
  }

  async #load(studios: readonly StudioId[]): Promise<void> {
    if (studios.length === 0) return;
    const prefixes = studios.map((studio) => `${studio}:`);
    for (const id of this.#rows.keys())
      if (prefixes.some((prefix) => id.startsWith(prefix))) this.#rows.delete(id);
    // A handful of rows in all: read at once, where a range for each studio would be walked row by row.
    for (const row of await this.#db.accounts.toArray()) {
      if (!studios.includes(row.studio)) continue;
      this.#rows.set(row.id, row);
      if (row.accountId !== 'self') this.#shownBy(row.studio).add(row.accountId);
    }
  }

  #shownBy(studio: StudioId): Set<string> {
    const known = this.#shown.get(studio);
    if (known) return known;
    const made = new Set<string>();
    this.#shown.set(studio, made);
    return made;
  }
}

/** `self` is our word for "not shown"; a studio that sends it has shown nothing. */
function real(id: string | undefined): string | undefined {
  return id === 'self' ? undefined : id;
}

/** Real account ids in the order the batch shows them. */
function idsIn(items: readonly ReadingItem[]): Map<StudioId, Set<string>> {
  const shown = new Map<StudioId, Set<string>>();
  for (const { reading, accountId } of items) {
    const { studio, account, works, accountDays, windows, curves, breakdowns, lives } = reading;
    const parts = [account, { accountId }, works, accountDays, windows, curves, breakdowns, lives].flat();
    for (const part of parts) {
      const id = real(part?.accountId);
      if (id !== undefined) shown.set(studio, (shown.get(studio) ?? new Set()).add(id));
    }
  }
  return shown;
}
