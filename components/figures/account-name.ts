import type { AccountRow } from '../../lib/core/rows';
import type { StudioId } from '../../lib/core/studios';
import { studioName } from './studio-pill';

/** `抖音 · 山野厨房`, under the user's own name for it if there is one; the studio alone while no name is known. */
export function accountName(
  studio: StudioId,
  account: Pick<AccountRow, 'name' | 'givenName'> | null,
): string {
  const name = account?.givenName ?? account?.name;
  return name ? `${studioName(studio)} · ${name}` : studioName(studio);
}
