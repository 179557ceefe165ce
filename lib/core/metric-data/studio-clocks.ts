import type { StudioId } from '../studios';
import type { BothLanguages } from './shape';

/** How fresh a studio's figures are, and how far back it shows them; when a day is settled stands in ./settling.ts. */
export interface StudioClock {
  /** how fresh the numbers are */
  readonly freshness: BothLanguages;
  /** what is gone for good unless it is opened in time; null where no source names a limit */
  readonly reach: BothLanguages | null;
}

/** The studios' own clocks. Sources: studios/*.md, freshness notes; field.md §3.1, "platform clocks". */
export const studioClocks: Readonly<Record<StudioId, StudioClock>> = {
  douyin: {
    freshness: {
      zh: '账号数据次日更新：看板约 10 点，总览约 12 点；作品列表接近实时。',
      en: 'Account figures come the next day: dashboards about 10:00, the overview about 12:00. The works list is nearly live.',
    },
    reach: {
      zh: '单作品的分析数据发布 90 天后不再更新。',
      en: 'The analysis of a single work stops 90 days after publication.',
    },
  },
  kuaishou: {
    freshness: { zh: '没有公开的更新时间。', en: 'When the figures are renewed is not published.' },
    reach: {
      zh: '作品数据最多给近 90 天的 1,000 条公开作品。',
      en: 'Work figures cover at most 1,000 public works of the last 90 days.',
    },
  },
  xiaohongshu: {
    freshness: { zh: '没有公开的更新时间。', en: 'When the figures are renewed is not published.' },
    reach: {
      zh: '笔记数据只含近半年首次发布的笔记。',
      en: 'Note figures cover only notes first published in the last half year.',
    },
  },
  bilibili: {
    freshness: {
      zh: '数据中心次日中午结算；稿件列表是实时的。',
      en: 'The data centre settles at noon the next day; the works list is live.',
    },
    reach: { zh: '单稿件趋势只给 30 天。', en: 'The trend of a work covers 30 days.' },
  },
  'wechat-channels': {
    freshness: {
      zh: '没有公开的更新时间；刚发布的一两条可能先显示 0。',
      en: 'When the figures are renewed is not published; the newest one or two works may read 0 at first.',
    },
    reach: null,
  },
  youtube: {
    freshness: {
      zh: '实时卡片是近 48 小时；分析数据一两天后稳定，按太平洋时间分日。',
      en: 'Realtime cards cover 48 hours; analytics settle after a day or two, in days of Pacific time.',
    },
    reach: null,
  },
  tiktok: {
    freshness: {
      zh: '单作品是实时的；账号数据最近两天未结算，按世界时分日。',
      en: 'A single post is live; account figures of the last two days are not settled. Days are cut at midnight UTC.',
    },
    reach: { zh: '账号数据最多回看 365 天。', en: 'Account figures reach back 365 days at most.' },
  },
};
