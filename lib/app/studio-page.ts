import type { StudioPage } from '../core/page';
import { type StudioId, studioFacts, studioIds } from '../core/studios';
import { pageOf as bilibili } from '../studios/bilibili/pages';
import { pageOf as douyin } from '../studios/douyin/pages';
import { pageOf as kuaishou } from '../studios/kuaishou/pages';
import { pageOf as youtube } from '../studios/youtube/pages';

/** Only the address rules are taken from the studios here: the side panel must not pay for their readers. */
const rules: Partial<Record<StudioId, (url: URL) => StudioPage>> = { bilibili, douyin, kuaishou, youtube };

export interface TabPage {
  readonly studio: StudioId;
  readonly page: StudioPage;
}

/** Which studio page an address shows; null for any other tab, and for a tab whose address we may not see. */
export function studioPageAt(address: string | undefined): TabPage | null {
  const url = address && URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== 'https:') return null;
  const studio = studioIds.find((id) => studioFacts[id].hosts.includes(url.hostname));
  const pageOf = studio && rules[studio];
  return pageOf ? { studio, page: pageOf(url) } : null;
}
