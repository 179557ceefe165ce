import { type MetricFacts, shownOn } from './shape';

/** How a work is watched. Facts per studio: studios/*.md, field tables. */
export const watchingMetrics = {
  bounce2s: {
    name: { zh: '2 秒跳出率', en: '2-second bounce rate' },
    unit: 'ratio',
    kind: 'ratio',
    better: 'lower',
    definition: {
      zh: '播放不到 2 秒就离开的比例。',
      en: 'Share of views that ended within the first 2 seconds.',
    },
    shown: shownOn('both', 'work', 'work', 'never', 'work', 'never', 'never'),
    notes: {
      douyin: {
        zh: '图文作品用同一个字段表示划走率。',
        en: 'On picture works the same field is the share that swiped away.',
      },
      xiaohongshu: { zh: '2 秒退出率，仅视频笔记。', en: 'Exit within 2 seconds; video notes only.' },
      bilibili: {
        zh: '这里只有 3 秒跳出率，另列，不能互换。',
        en: 'Bilibili has a 3-second exit rate instead; it is listed separately and never swapped in.',
      },
      'wechat-channels': {
        zh: '平台称快速划走率，没有说明几秒算快。',
        en: 'The studio calls it fast swipe-away and does not say how many seconds count as fast.',
      },
    },
  },
  exit3s: {
    name: { zh: '3 秒跳出率', en: '3-second exit rate' },
    unit: 'ratio',
    kind: 'ratio',
    better: 'lower',
    definition: {
      zh: '播放不到 3 秒就离开的比例。',
      en: 'Share of views that ended within the first 3 seconds.',
    },
    shown: shownOn('never', 'never', 'never', 'work', 'never', 'never', 'never'),
    notes: {},
  },
  retention5s: {
    name: { zh: '5 秒完播率', en: '5-second retention' },
    unit: 'ratio',
    kind: 'ratio',
    better: 'higher',
    definition: {
      zh: '看满 5 秒的播放占全部播放的比例。',
      en: 'Share of views that lasted at least 5 seconds.',
    },
    shown: shownOn('both', 'work', 'work', 'never', 'never', 'never', 'never'),
    notes: {
      xiaohongshu: { zh: '仅视频笔记。', en: 'Video notes only.' },
      youtube: {
        zh: '没有这个数，可以在留存曲线上看 5 秒处。',
        en: 'Not given as a number; the retention curve shows it at 5 seconds.',
      },
      tiktok: {
        zh: '没有这个数，可以在留存曲线上看 5 秒处。',
        en: 'Not given as a number; the retention curve shows it at 5 seconds.',
      },
    },
  },
  completionRate: {
    name: { zh: '完播率', en: 'Completion rate' },
    unit: 'ratio',
    kind: 'ratio',
    better: 'higher',
    definition: {
      zh: '从头看到尾的播放占全部播放的比例。',
      en: 'Share of views that reached the end.',
    },
    shown: shownOn('both', 'both', 'both', 'never', 'work', 'never', 'work'),
    notes: {
      douyin: {
        zh: '账号页只给最近 7 天的整体值；长图文另有自己的读完率。',
        en: 'The account page gives one figure for the last 7 days; long articles have a finish rate of their own.',
      },
      kuaishou: {
        zh: '账号整体完播率的刻度只有一个来源证实，当作参考。',
        en: 'For the account as a whole only one source confirms the scale; a hint there.',
      },
      xiaohongshu: {
        zh: '仅视频笔记；图文显示的 0 表示不适用，不采用。',
        en: 'Video notes only; the 0 on picture notes means not applicable and is not used.',
      },
      bilibili: {
        zh: '不提供完播率。full_play_ratio 名字像完播，其实是平均看了全片的多少，归在平均观看占比。',
        en: 'Not provided. The field full_play_ratio sounds like it but is the average share of the video watched; see there.',
      },
      youtube: {
        zh: '不提供完播率，只有平均观看占比。',
        en: 'Not provided; there is only the average share watched.',
      },
      'wechat-channels': {
        zh: '单条视频的“完播率”；平台没有公开怎样才算看完。',
        en: 'Given for single videos; what counts as finished is not published.',
      },
      tiktok: { zh: '平台称“看完整个视频”。', en: 'Called “watched full video” there.' },
    },
  },
  avgWatchRatio: {
    name: { zh: '平均观看占比', en: 'Average share watched' },
    unit: 'ratio',
    kind: 'ratio',
    better: 'higher',
    definition: {
      zh: '平均每次播放看了全片的多少；反复看可以超过 100%。',
      en: 'How much of the whole an average view covers; replays can push it over 100%.',
    },
    shown: shownOn('work', 'never', 'never', 'work', 'never', 'work', 'never'),
    notes: {
      bilibili: {
        zh: '即平均播放进度（full_play_ratio），不是看完的人的比例。',
        en: 'The average play progress (full_play_ratio), not the share of viewers who finished.',
      },
      youtube: { zh: '即平均观看百分比。', en: 'The average percentage viewed.' },
      tiktok: {
        zh: '平台不直接给，可由平均观看时长除以片长得到。',
        en: 'Not given; average watch time divided by length tells it.',
      },
    },
  },
  avgWatchSec: {
    name: { zh: '平均观看时长', en: 'Average watch time' },
    unit: 'seconds',
    kind: 'level',
    better: 'higher',
    definition: {
      zh: '平均每次播放看了多少秒。',
      en: 'How many seconds an average view lasts.',
    },
    shown: shownOn('both', 'work', 'both', 'work', 'work', 'both', 'work'),
    notes: {
      xiaohongshu: {
        zh: '图文也有，表示在笔记上停留的秒数。',
        en: 'Picture notes have it too: seconds spent on the note.',
      },
      bilibili: {
        zh: '取整数秒的那个字段，另一个同名字段长期为 0，不采用。',
        en: 'From the whole-seconds field; its neighbour of the same name tends to stay 0 and is not used.',
      },
    },
  },
  watchTimeSec: {
    name: { zh: '总观看时长', en: 'Total watch time' },
    unit: 'seconds',
    kind: 'cumulative',
    better: 'higher',
    definition: {
      zh: '所有播放加起来的观看秒数。',
      en: 'Seconds watched, added up over all views.',
    },
    shown: shownOn('never', 'never', 'account', 'both', 'never', 'both', 'work'),
    notes: {
      xiaohongshu: {
        zh: '账号页的字段名叫平均，卡片上写的却是总时长，按总时长收。',
        en: 'The account field is named an average, but its card reads total watch time, and it is kept as that.',
      },
      bilibili: { zh: '平台以分钟计，已换成秒。', en: 'Counted in minutes there, kept in seconds here.' },
    },
  },
} satisfies Record<string, MetricFacts>;
