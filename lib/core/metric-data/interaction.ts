import { type MetricFacts, shownOn } from './shape';

/** What viewers do with a work. Facts per studio: studios/*.md, field tables. */
export const interactionMetrics = {
  likes: {
    name: { zh: '点赞', en: 'Likes' },
    unit: 'count',
    kind: 'cumulative',
    better: 'higher',
    definition: { zh: '作品收到的点赞次数。', en: 'How often the work was liked.' },
    shown: shownOn('both', 'both', 'both', 'both', 'both', 'both', 'both'),
    notes: {
      'wechat-channels': {
        zh: '有推荐（♡）和点赞（👍）两个计数，接口字段的对应有争议；此处取 likeCount，多数证据指向推荐。',
        en: 'There are two counters, recommend (♡) and thumb (👍), and sources dispute which field is which; this is likeCount, most likely the heart.',
      },
    },
  },
  dislikes: {
    name: { zh: '不喜欢', en: 'Dislikes' },
    unit: 'count',
    kind: 'cumulative',
    better: 'lower',
    definition: {
      zh: '观众表示不喜欢的次数。',
      en: 'How often a viewer marked the work as disliked.',
    },
    shown: shownOn('work', 'never', 'never', 'never', 'never', 'both', 'never'),
    notes: {
      bilibili: {
        zh: '接口里有同名字段，但没有来源证实它的含义，不采用。',
        en: 'A field of this name exists, but no source confirms what it holds, so it is not used.',
      },
    },
  },
  comments: {
    name: { zh: '评论', en: 'Comments' },
    unit: 'count',
    kind: 'cumulative',
    better: 'higher',
    definition: { zh: '作品下的评论条数。', en: 'How many comments the work has.' },
    shown: shownOn('both', 'both', 'both', 'both', 'both', 'both', 'both'),
    notes: {
      bilibili: {
        zh: '不含弹幕，弹幕另列。',
        en: 'Without bullet comments, which are counted on their own.',
      },
      tiktok: { zh: '作品列表里的数可能滞后。', en: 'May lag in the works list.' },
    },
  },
  shares: {
    name: { zh: '分享', en: 'Shares' },
    unit: 'count',
    kind: 'cumulative',
    better: 'higher',
    definition: { zh: '作品被分享或转发的次数。', en: 'How often the work was shared or forwarded.' },
    shown: shownOn('both', 'both', 'both', 'both', 'both', 'both', 'both'),
    notes: {
      douyin: {
        zh: '指分享次数；站内转发是另一个计数，不合并。',
        en: 'Shares; the separate counter of forwards inside the app is not added.',
      },
      kuaishou: {
        zh: '作品列表没有，要打开单作品数据页的互动分组才有。',
        en: 'Missing in the works lists; open the interaction group on the page of the work.',
      },
      'wechat-channels': {
        zh: '指转发总数，含聊天和朋友圈。',
        en: 'All forwards, to chats and to Moments.',
      },
      youtube: {
        zh: '作品列表没有，要打开分析页才有。',
        en: 'Missing in the list; open the analytics.',
      },
    },
  },
  favorites: {
    name: { zh: '收藏', en: 'Favourites' },
    unit: 'count',
    kind: 'cumulative',
    better: 'higher',
    definition: { zh: '作品被收藏的次数。', en: 'How often the work was saved for later.' },
    shown: shownOn('work', 'work', 'both', 'both', 'never', 'never', 'work'),
    notes: {
      douyin: {
        zh: '只有单个作品的收藏，账号合计没有可靠来源。',
        en: 'For single works only; no reliable source gives it for the account.',
      },
      kuaishou: {
        zh: '只有单个作品的收藏，账号合计没有可靠来源。',
        en: 'For single works only; no reliable source gives it for the account.',
      },
      xiaohongshu: {
        zh: '只算收藏。平台的“赞藏”把点赞和收藏加在一起，不当作收藏。',
        en: 'Saves alone. The studio’s joint total of likes and saves is never taken for it.',
      },
      'wechat-channels': {
        zh: '没有收藏数；favCount 更像点赞（👍），不当作收藏。',
        en: 'No bookmark counter; favCount is most likely the thumb and is never taken for favourites.',
      },
      youtube: {
        zh: '没有对应的收藏数。',
        en: 'No matching counter.',
      },
    },
  },
  danmaku: {
    name: { zh: '弹幕', en: 'Bullet comments' },
    unit: 'count',
    kind: 'cumulative',
    better: 'higher',
    definition: {
      zh: '画面上飘过的弹幕条数。',
      en: 'How many comments were written onto the running picture.',
    },
    shown: shownOn('work', 'never', 'both', 'both', 'never', 'never', 'never'),
    notes: { douyin: { zh: '每天 12 点更新一次。', en: 'Updated once a day at noon.' } },
  },
  coins: {
    name: { zh: '投币', en: 'Coins' },
    unit: 'count',
    kind: 'cumulative',
    better: 'higher',
    definition: {
      zh: '观众投给作品的硬币数。',
      en: 'How many coins viewers gave to the work.',
    },
    shown: shownOn('never', 'never', 'never', 'both', 'never', 'never', 'never'),
    notes: {
      xiaohongshu: {
        zh: '直播里的薯钻是打赏，不是这里的投币。',
        en: 'The coins of live sessions there are gifts, not this.',
      },
    },
  },
  downloads: {
    name: { zh: '下载', en: 'Downloads' },
    unit: 'count',
    kind: 'cumulative',
    better: 'higher',
    definition: {
      zh: '作品被保存到本地的次数。',
      en: 'How often the work was saved to a device.',
    },
    shown: shownOn('work', 'never', 'never', 'never', 'never', 'never', 'never'),
    notes: {},
  },
} satisfies Record<string, MetricFacts>;
