import type { StudioPage } from '../core/page';
import { type StudioId, studioAt } from '../core/studios';
import { pageOf as bilibili } from '../studios/bilibili/pages';
import { pageOf as douyin } from '../studios/douyin/pages';
import { pageOf as kuaishou } from '../studios/kuaishou/pages';
import { pageOf as tiktok } from '../studios/tiktok/pages';
import { pageOf as wechatChannels } from '../studios/wechat-channels/pages';
import { pageOf as xiaohongshu } from '../studios/xiaohongshu/pages';
import { pageOf as youtube } from '../studios/youtube/pages';

/** Only the address rules are taken from the studios here: the side panel must not pay for their readers. */
const rules: Readonly<Record<StudioId, (url: URL) => StudioPage>> = {
  douyin,
  kuaishou,
  xiaohongshu,
  bilibili,
  'wechat-channels': wechatChannels,
  youtube,
  tiktok,
};

export interface TabPage {
  readonly studio: StudioId;
  readonly page: StudioPage;
}

/** Which studio page an address shows; null for any other tab, and for a tab whose address we may not see. */
export function studioPageAt(address: string | undefined): TabPage | null {
  const url = address && URL.canParse(address) ? new URL(address) : null;
  const studio = url && studioAt(url);
  return studio ? { studio, page: rules[studio](url) } : null;
}
