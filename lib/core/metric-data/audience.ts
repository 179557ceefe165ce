import { type MetricFacts, shownOn } from './shape';

/** Followers, live sessions and money. Facts per studio: studios/*.md, field tables. */
export const audienceMetrics = {
  followsGained: {
    name: { zh: '涨粉', en: 'Followers gained' },
    unit: 'count',
    kind: 'cumulative',
    better: 'higher',
    definition: {
      zh: '由作品（或在一段时间里）新增的关注数，不减去取关。',
      en: 'New follows that came from the work, or within a period, before any losses.',
    },
    shown: shownOn('both', 'work', 'both', 'both', 'both', 'both', 'work'),
    notes: {
      kuaishou: {
        zh: '单作品的数可能为负，平台似乎已减去取关；账号页只给净增。',
        en: 'Can be negative on a work, so losses seem to be taken off already; the account page gives the net only.',
      },
      bilibili: {
        zh: '首页的“昨日涨粉”是净增，数据页的才是新增。',
        en: 'The home page shows yesterday’s net change; the data pages show the gain.',
      },
      youtube: { zh: '即新增订阅。', en: 'New subscribers.' },
    },
  },
  followsLost: {
    name: { zh: '脱粉', en: 'Followers lost' },
    unit: 'count',
    kind: 'cumulative',
    better: 'lower',
    definition: { zh: '取消关注的人数。', en: 'How many people stopped following.' },
    shown: shownOn('both', 'never', 'account', 'both', 'account', 'both', 'never'),
    notes: {
      bilibili: { zh: '单稿件为“取关”。', en: 'On a work: those who unfollowed through it.' },
      youtube: { zh: '即减少的订阅。', en: 'Subscribers lost.' },
    },
  },
  followsNet: {
    name: { zh: '净增粉丝', en: 'Net followers' },
    unit: 'count',
    kind: 'cumulative',
    better: 'higher',
    definition: {
      zh: '新增关注减去取消关注，可以为负。',
      en: 'Follows gained less follows lost; can be negative.',
    },
    shown: shownOn('account', 'account', 'account', 'account', 'account', 'both', 'account'),
    notes: {
      tiktok: {
        zh: '最近两天未结算，平台不给的日子空着。',
        en: 'The last two days are not settled; days the studio does not give stay empty.',
      },
    },
  },
  followerTotal: {
    name: { zh: '粉丝总数', en: 'Followers' },
    unit: 'count',
    kind: 'level',
    better: 'higher',
    definition: {
      zh: '此刻关注这个账号的人数。',
      en: 'How many people follow the account at this moment.',
    },
    shown: shownOn('account', 'account', 'account', 'account', 'account', 'account', 'account'),
    notes: {
      youtube: { zh: '即订阅人数，工作室给精确值。', en: 'Subscribers; the studio gives the exact figure.' },
    },
  },
  revenue: {
    name: { zh: '收入', en: 'Revenue' },
    unit: 'money',
    kind: 'cumulative',
    better: 'higher',
    definition: {
      zh: '平台付给创作者的估算收入，不含带货成交。',
      en: 'What the studio estimates it pays the creator, without sales of goods.',
    },
    shown: shownOn('never', 'never', 'never', 'both', 'never', 'both', 'account'),
    notes: {
      douyin: {
        zh: '直播的音浪是平台币，不折成钱。',
        en: 'Gifts in live sessions come as platform coins and are not turned into money.',
      },
      kuaishou: {
        zh: '直播礼物收入的单位没有可靠来源，不采用。',
        en: 'The unit of live gift income has no reliable source, so it is not used.',
      },
      bilibili: {
        zh: '只含充电收入。',
        en: 'Only what supporters paid by charging.',
      },
      youtube: {
        zh: '接口金额的刻度各来源说法不一，未与页面核对前只作参考。',
        en: 'Sources disagree on the scale of this amount; a hint until checked against the page.',
      },
      tiktok: { zh: '创作者奖励，仅账号合计。', en: 'Creator rewards, for the account as a whole.' },
    },
  },
  gmv: {
    name: { zh: '成交额', en: 'Sales value (GMV)' },
    unit: 'money',
    kind: 'cumulative',
    better: 'higher',
    definition: {
      zh: '由作品或直播带来的订单金额合计，未扣退款。',
      en: 'Value of the orders that came through the work or the live session, before refunds.',
    },
    shown: shownOn('never', 'never', 'never', 'never', 'live', 'never', 'never'),
    notes: {
      douyin: {
        zh: '电商数据在另外的网站，创作者中心没有；可导入订单。',
        en: 'Shop data lives on other sites, not in the creator centre; import orders instead.',
      },
      kuaishou: {
        zh: '电商数据在另外的网站；可导入订单。',
        en: 'Shop data lives on other sites; import orders instead.',
      },
      'wechat-channels': {
        zh: '只有直播间的成交，以分为单位；带货页面是加密的，不读。',
        en: 'Live sessions only, in fen; the commerce pages are encrypted and are not read.',
      },
    },
  },
  orders: {
    name: { zh: '订单数', en: 'Orders' },
    unit: 'count',
    kind: 'cumulative',
    better: 'higher',
    definition: {
      zh: '由作品或直播带来的已支付订单数。',
      en: 'Paid orders that came through the work or the live session.',
    },
    shown: shownOn('never', 'never', 'never', 'never', 'live', 'never', 'never'),
    notes: {
      douyin: { zh: '创作者中心没有；可导入订单。', en: 'Not in the creator centre; import orders instead.' },
    },
  },
  productClicks: {
    name: { zh: '商品点击', en: 'Product clicks' },
    unit: 'count',
    kind: 'cumulative',
    better: 'higher',
    definition: {
      zh: '点开商品链接或商品卡的次数。',
      en: 'How often a product link or card was opened.',
    },
    shown: shownOn('never', 'never', 'never', 'never', 'live', 'never', 'never'),
    notes: {
      'wechat-channels': {
        zh: '直播间有；短视频只按商品统计，不能归到单条作品。',
        en: 'Shown for live sessions; for videos it is counted per product, not per work.',
      },
    },
  },
  liveViewers: {
    name: { zh: '直播观看人数', en: 'Live viewers' },
    unit: 'count',
    kind: 'cumulative',
    better: 'higher',
    definition: {
      zh: '进过直播间的不同人数。',
      en: 'How many different people entered the live session.',
    },
    shown: shownOn('live', 'live', 'never', 'never', 'live', 'never', 'never'),
    notes: {
      douyin: {
        zh: '平台给的是一段时间内各场合计，不是单场。',
        en: 'A total over the sessions of a period there, not one session.',
      },
      kuaishou: { zh: '按时间段给，不分场次。', en: 'Given by period, not by session.' },
    },
  },
  livePeakViewers: {
    name: { zh: '直播最高在线', en: 'Peak live viewers' },
    unit: 'count',
    kind: 'level',
    better: 'higher',
    definition: {
      zh: '直播间同一时刻在线的最多人数。',
      en: 'The most people who were in the live session at one moment.',
    },
    shown: shownOn('live', 'live', 'never', 'never', 'live', 'never', 'never'),
    notes: {},
  },
} satisfies Record<string, MetricFacts>;
