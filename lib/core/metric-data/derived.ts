import { type MetricFacts, shownOn } from './shape';

/** Where a derived ratio can be had follows from its parts (`shownBy`), so every cell here stays at the widest. */
const wherePartsAre = shownOn('both', 'both', 'both', 'both', 'both', 'both', 'both');

/** Ratios worked out from counts. Missing part or no views: unknown. */
export const derivedMetrics = {
  engagementRate: {
    name: { zh: '互动率', en: 'Engagement rate' },
    unit: 'ratio',
    kind: 'ratio',
    better: 'higher',
    definition: {
      zh: '点赞、评论、分享之和除以播放量；收藏另看收藏率。',
      en: 'Likes, comments and shares together, divided by views; favourites have a rate of their own.',
    },
    shown: wherePartsAre,
    notes: {
      douyin: {
        zh: '这里按统一口径自己算；平台的“互动”只给近 7 天的整体值，口径没有公开，不比较。',
        en: 'Worked out here in the common way; the studio’s own interaction figure covers the last 7 days as a whole and does not say what it counts.',
      },
      'wechat-channels': {
        zh: '分子里的点赞是 likeCount，多半是推荐（♡）；分享是转发总数，含聊天和朋友圈。',
        en: 'The likes in it are likeCount, most likely the recommend heart; the shares are all forwards, to chats and to Moments.',
      },
      youtube: {
        zh: '作品列表没有分享数，要打开分析页才算得出来。',
        en: 'The list has no shares; until the analytics were opened this cannot be worked out.',
      },
      tiktok: {
        zh: '作品列表里的评论数可能滞后，打开单作品页更准。',
        en: 'The comments in the works list may lag; the page of the post is nearer.',
      },
      kuaishou: {
        zh: '分享数只在单作品数据页，没打开过就算不出来。',
        en: 'Shares appear only on the page of the work; until it was opened this cannot be worked out.',
      },
      bilibili: {
        zh: '这里按统一口径自己算；平台另给互动率，但没有说明包含哪些动作，两者不比较。',
        en: 'Worked out here in the common way; the studio’s own rate does not say which actions it counts, so the two are not compared.',
      },
      xiaohongshu: {
        zh: '这里按统一口径自己算，不含收藏；平台自己的互动率口径没有公开。',
        en: 'Worked out here in the common way, without favourites; how the studio makes its own rate is not published.',
      },
    },
  },
  likeRate: {
    name: { zh: '点赞率', en: 'Like rate' },
    unit: 'ratio',
    kind: 'ratio',
    better: 'higher',
    definition: { zh: '点赞数除以播放量。', en: 'Likes divided by views.' },
    shown: wherePartsAre,
    notes: {
      'wechat-channels': {
        zh: '分子是 likeCount，多半是推荐（♡）。',
        en: 'The numerator is likeCount, most likely the recommend heart.',
      },
    },
  },
  commentRate: {
    name: { zh: '评论率', en: 'Comment rate' },
    unit: 'ratio',
    kind: 'ratio',
    better: 'higher',
    definition: { zh: '评论数除以播放量。', en: 'Comments divided by views.' },
    shown: wherePartsAre,
    notes: {},
  },
  shareRate: {
    name: { zh: '分享率', en: 'Share rate' },
    unit: 'ratio',
    kind: 'ratio',
    better: 'higher',
    definition: { zh: '分享数除以播放量。', en: 'Shares divided by views.' },
    shown: wherePartsAre,
    notes: {},
  },
  favoriteRate: {
    name: { zh: '收藏率', en: 'Favourite rate' },
    unit: 'ratio',
    kind: 'ratio',
    better: 'higher',
    definition: { zh: '收藏数除以播放量。', en: 'Favourites divided by views.' },
    shown: wherePartsAre,
    notes: {},
  },
  followConversion: {
    name: { zh: '播转粉率', en: 'Follow conversion' },
    unit: 'ratio',
    kind: 'ratio',
    better: 'higher',
    definition: {
      zh: '涨粉数除以播放量。',
      en: 'Followers gained divided by views.',
    },
    shown: wherePartsAre,
    notes: {
      kuaishou: {
        zh: '涨粉数可能已减去取关，所以可以为负。',
        en: 'The gain may already be net of losses there, so this can be negative.',
      },
    },
  },
} satisfies Record<string, MetricFacts>;
