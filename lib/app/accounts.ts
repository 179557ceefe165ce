import type { AccountRow } from '../core/rows';
import type { FupanDb } from '../store/database';

/** What the user may change of an account: what it is called, and whether it is shown. */
export type AccountChoice = Pick<AccountRow, 'givenName' | 'hidden'>;

/**
 * Keeps the user's name for an account, or its place out of sight. What is named and undefined goes back to the studio's
 * own; what is not named stays, so that two choices in a row never undo each other.
 */
export async function chooseAccount(db: FupanDb, id: string, choice: AccountChoice): Promise<void> {
  await db.accounts.where('id').equals(id).modify(choice);
}

/** Keys of the accounts that the user does not want to see. */
export async function hiddenAccounts(db: FupanDb): Promise<ReadonlySet<string>> {
  const rows = await db.accounts.toArray();
  return new Set(rows.filter(({ hidden }) => hidden).map(({ id }) => id));
}
