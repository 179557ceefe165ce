import type { AccountRow } from '../../lib/core/rows';
import type { StudioId } from '../../lib/core/studios';
import { studioName } from './studio-pill';

/** `抖音 · 山野厨房`; the studio alone while the account's name is unknown. */
export function accountName(studio: StudioId, account: Pick<AccountRow, 'name'> | null): string {
  return account?.name ? `${studioName(studio)} · ${account.name}` : studioName(studio);
}
