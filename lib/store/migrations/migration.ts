import type { Transaction } from 'dexie';

/**
 * One step of the store's schema. `stores` names only the tables that the step adds or changes (null removes one).
 * `upgrade` turns old rows into new ones from literals frozen in its own file, never from today's constants, and
 * throws on a row it does not understand: IndexedDB then keeps the old version untouched.
 */
export interface Migration {
  readonly version: number;
  readonly stores: Record<string, string | null>;
  readonly upgrade?: (tx: Transaction) => Promise<void>;
}
