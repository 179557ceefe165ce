import { type MetricFacts, shownOn } from './shape';

/** How many people and plays a work reached. Facts per studio: studios/*.md, field tables. */
export const reachMetrics = {
  views: {
    name: { zh: '播放量', en: 'Views' },
    unit: 'count',
    kind: 'cumulative',
    better: 'higher',
    definition: {
      zh: '作品发布以来被播放或阅读的次数，由平台自己计数。',
      en: 'How often the work has been played or opened since it was published, as the studio counts it.',
    },
    shown: shownOn('both', 'both', 'both', 'both', 'both', 'both', 'both'),
    notes: {
      douyin: {
        zh: '取作品指标里的播放量；旧统计字段可能一直是 0，那个 0 只是占位，不采用。',
        en: 'Taken from the work metrics; an older counter may stay at 0 as a mere placeholder and is not used then.',
      },
      kuaishou: {
        zh: '同一个数字也包含官方助推带来的播放，助推量在单作品页另有说明。',
        en: 'Includes plays that the platform added as a boost; the boost is shown separately on the page of the work.',
      },
      xiaohongshu: {
        zh: '图文按阅读计，视频按观看计，平台放在同一个数字里。',
        en: 'A read of a picture note and a view of a video note share this one number.',
      },
      bilibili: {
        zh: '稿件列表是实时数；数据中心的结算数次日中午更新，两者会有小差。',
        en: 'The works list is live; the data centre settles around noon of the next day, so the two differ a little.',
      },
      'wechat-channels': {
        zh: '平台称为浏览/播放；最新一两条可能先显示 0，等平台计完才有数。',
        en: 'Called browsing or plays there; the newest one or two works can read 0 until the studio has counted them.',
      },
      youtube: {
        zh: '2026-08-24 起按“开始播放”计一次；更早的口径现在叫有效观看，另列。',
        en: 'Since 2026-08-24 a view is counted when playback starts; the earlier definition lives on as engaged views.',
      },
      tiktok: {
        zh: '单作品页为实时数，作品列表的数可能稍慢。',
        en: 'Live on the page of the work; the works list may lag behind a little.',
      },
    },
  },
  engagedViews: {
    name: { zh: '有效观看', en: 'Engaged views' },
    unit: 'count',
    kind: 'cumulative',
    better: 'higher',
    definition: {
      zh: '播放开始后继续看下去的观看次数，不含一闪而过的播放。',
      en: 'Views in which the viewer stayed beyond the very start of playback.',
    },
    shown: shownOn('never', 'never', 'never', 'never', 'never', 'both', 'never'),
    notes: {
      youtube: {
        zh: '就是 2026-08-24 以前的“观看次数”口径；与更早的历史数据比较时应看它。',
        en: 'The definition of a view before 2026-08-24; the one to use when comparing with older history.',
      },
    },
  },
  reach: {
    name: { zh: '触达人数', en: 'Unique viewers' },
    unit: 'count',
    kind: 'cumulative',
    better: 'higher',
    definition: {
      zh: '看过的不同的人数，平台去重后的估计。',
      en: 'How many different people watched, as the studio estimates after removing repeats.',
    },
    shown: shownOn('never', 'never', 'never', 'never', 'never', 'both', 'both'),
    notes: {
      youtube: {
        zh: '平台按所选时间段估计，不同时间段不能相加。',
        en: 'An estimate for the chosen period; periods cannot be added up.',
      },
      tiktok: {
        zh: '单作品为总观众数；账号页为所选时间段的观众数。',
        en: 'Total viewers on a work; viewers within the chosen period on the account page.',
      },
      'wechat-channels': {
        zh: '作品没有这个数；只有直播大屏显示人数。',
        en: 'Not shown for works; only the live screen counts people.',
      },
    },
  },
  impressions: {
    name: { zh: '曝光量', en: 'Impressions' },
    unit: 'count',
    kind: 'cumulative',
    better: 'higher',
    definition: {
      zh: '封面或缩略图出现在别人屏幕上的次数。',
      en: 'How often the cover or thumbnail appeared on somebody’s screen.',
    },
    shown: shownOn('work', 'never', 'both', 'never', 'live', 'both', 'never'),
    notes: {
      douyin: {
        zh: '只含封面曝光，推荐流里直接播放的不算，所以会比播放量小，不是总曝光。',
        en: 'Cover exposure only: plays that start in the feed show no cover, so it can be below views and is not total exposure.',
      },
      xiaohongshu: {
        zh: '笔记在各处列表里出现的次数。',
        en: 'How often the note appeared in any list of the app.',
      },
      'wechat-channels': {
        zh: '作品没有曝光数，只有直播间显示曝光。',
        en: 'Works have none; only live sessions show exposure.',
      },
      youtube: {
        zh: '只计平台内登记的缩略图展示，外部网站和部分位置不计；发布后一两天才有。',
        en: 'Registered thumbnail impressions inside YouTube only; appears a day or two after publication.',
      },
    },
  },
  ctr: {
    name: { zh: '点击率', en: 'Click-through rate' },
    unit: 'ratio',
    kind: 'ratio',
    better: 'higher',
    definition: {
      zh: '看到封面或缩略图的次数里，点开观看的比例。',
      en: 'Share of cover or thumbnail impressions that led to a view.',
    },
    shown: shownOn('both', 'work', 'both', 'work', 'never', 'both', 'never'),
    notes: {
      douyin: {
        zh: '封面点击率，分母是封面曝光，不含推荐流自动播放。',
        en: 'Cover click rate: the denominator is cover exposure, without plays that start by themselves in the feed.',
      },
      kuaishou: { zh: '封面点击率，在单作品数据页。', en: 'Cover click rate, on the page of the work.' },
      xiaohongshu: { zh: '封面点击率。', en: 'Cover click rate.' },
      bilibili: {
        zh: '封标点击率的接口数值不稳定，页面只显示星级和同类排名，当作参考。',
        en: 'The figure behind the cover-and-title rate is unstable; the page itself shows only stars and a peer rank. A hint, no more.',
      },
      youtube: {
        zh: '缩略图点击率；曝光为 0 时平台给的 0 表示还没算出来。',
        en: 'Thumbnail click-through; a 0 while impressions are 0 means not computed yet.',
      },
    },
  },
  fanViewRatio: {
    name: { zh: '粉丝播放占比', en: 'Share of views by followers' },
    unit: 'ratio',
    kind: 'ratio',
    better: 'neither',
    definition: {
      zh: '全部播放里来自已关注者的比例。',
      en: 'Share of all views that came from people who already follow.',
    },
    shown: shownOn('work', 'never', 'work', 'work', 'never', 'never', 'work'),
    notes: {
      'wechat-channels': {
        zh: '平台只在账号的每日数据里按是否关注拆分，不给单条作品的占比。',
        en: 'The studio splits its daily account figures by follower or not, but gives no share for a work.',
      },
      tiktok: { zh: '按观众人数算，不是播放次数。', en: 'A share of viewers there, not of views.' },
    },
  },
  profileVisits: {
    name: { zh: '主页访问', en: 'Profile visits' },
    unit: 'count',
    kind: 'cumulative',
    better: 'higher',
    definition: {
      zh: '有人打开创作者主页的次数。',
      en: 'How often somebody opened the creator’s profile.',
    },
    shown: shownOn('both', 'never', 'account', 'account', 'never', 'never', 'account'),
    notes: {
      bilibili: {
        zh: '只有账号的空间访客数，没有单个稿件的。',
        en: 'Visitors of the space, for the account only.',
      },
      'wechat-channels': {
        zh: '平台给的是从主页来的播放，不是访问次数。',
        en: 'The studio gives plays that came from the profile page, which is not the same as visits.',
      },
    },
  },
} satisfies Record<string, MetricFacts>;
