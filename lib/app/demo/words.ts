/** What the invented creator wrote down by hand, in the language of the screen. Titles of works stay as published. */
export type DemoLanguage = 'zh' | 'en';

const zh = {
  files: { orders: '示例小店订单.csv', paths: '示例触点路径.csv' },
  ledger: {
    production: '食材、道具与拍摄',
    templates: '片头与字幕模板剪辑',
    traffic: '投流',
    team: '兼职剪辑',
    channels: '平台活动与互换',
    tools: '剪辑与配乐会员',
    trial: '开头测试的补拍',
    course: '付费课程制作',
    courseIncome: '付费课程收入',
    trialIncome: '测试作品带来的推广佣金',
    brand: '品牌合作',
    shopPaid: '小店回款（投流带来）',
    shop: '小店回款（自然流量）',
  },
  budget: { name: '示例 · 90 天预算', studioRent: '拍摄场地押金', fair: '线下市集摊位' },
  channels: ['抖音短视频', '视频号直播', 'B 站长视频', '站内搜索', '粉丝群', '老客回访', '品牌话题'],
  trials: {
    opening: {
      name: '开头先给成品',
      hypothesis: '前 3 秒先看到出锅，更多人会看完',
      variable: '先给成品',
      learnt: '先给成品的 12 条，完播率高出三成多，区间也在零以上；以后开头默认这样拍。',
    },
    cover: {
      name: '封面加人物',
      hypothesis: '封面有人在做饭，比只有菜更多人点开',
      variable: '封面有人',
      learnt: '',
    },
    title: {
      name: '标题改成提问',
      hypothesis: '提问式标题播放更多',
      variable: '提问式标题',
      learnt: '18 条之后仍分不清：作品之间的差别比标题大。暂时不改，也不再花时间。',
    },
    recut: {
      name: '发布两天后换封面',
      hypothesis: '换一张更近的封面，后几天的播放会多一些',
      variable: '近景封面',
      learnt: '和同龄作品的走势没有分开，说不出换封面有没有用。',
    },
    thumbnail: {
      name: '缩略图 A/B（YouTube 自带）',
      hypothesis: '木柴火焰的缩略图更多人看',
      variable: '火焰近景',
      learnt: 'YouTube 判 B 胜；之后的柴火题材都用火焰近景。',
      winner: 'B · 火焰近景',
    },
  },
  people: ['阿禾', '小满', '石头'],
  series: [
    { name: '铁锅系列', words: ['铁锅', 'iron wok'] },
    { name: '家常快手', words: ['家常面', '早饭', 'Ten-minute'] },
  ],
  sources: { survey: '粉丝群问卷', shop: '小店后台', hand: '手工统计' },
  note: '示例数据',
  rivals: ['示例品牌甲', '示例品牌乙', '示例同行丙', '示例同行丁'],
};

const en: typeof zh = {
  files: { orders: 'demo-shop-orders.csv', paths: 'demo-touch-paths.csv' },
  ledger: {
    production: 'Ingredients, props and filming',
    templates: 'Cuts from intro and subtitle templates',
    traffic: 'Paid traffic',
    team: 'Part-time editor',
    channels: 'Studio events and swaps',
    tools: 'Editing and music subscriptions',
    trial: 'Reshoots for the opening test',
    course: 'Making the paid course',
    courseIncome: 'Paid course sales',
    trialIncome: 'Commission from the tested works',
    brand: 'Brand deal',
    shopPaid: 'Shop payout (paid traffic)',
    shop: 'Shop payout (organic)',
  },
  budget: { name: 'Demo · 90-day budget', studioRent: 'Deposit for the filming place', fair: 'Market stall' },
  channels: [
    'Douyin videos',
    'Channels live',
    'Bilibili long videos',
    'Search',
    'Fan groups',
    'Past customers',
    'Brand topic',
  ],
  trials: {
    opening: {
      name: 'Finished dish first',
      hypothesis: 'With the finished dish in the first 3 s, more people watch to the end',
      variable: 'dish first',
      learnt:
        'The 12 works that open with the dish have a completion rate a third higher, and the interval stays above zero. We open like this from now on.',
    },
    cover: {
      name: 'A person on the cover',
      hypothesis: 'Somebody cooking on the cover gets more clicks than food alone',
      variable: 'person on the cover',
      learnt: '',
    },
    title: {
      name: 'Titles as questions',
      hypothesis: 'Titles that ask get more views',
      variable: 'title that asks',
      learnt: 'Still cannot tell after 18 works: works differ more than titles do. We leave it at that.',
    },
    recut: {
      name: 'New cover after two days',
      hypothesis: 'With a closer picture on the cover, the days after bring some more views',
      variable: 'close-up cover',
      learnt: 'It went no other way than works of its age; whether the cover matters stays open.',
    },
    thumbnail: {
      name: "Thumbnail A/B (YouTube's own)",
      hypothesis: 'A thumbnail with the wood fire is watched more',
      variable: 'close flame',
      learnt: 'YouTube says B; all wood-fire videos use a close flame since.',
      winner: 'B · close flame',
    },
  },
  people: ['Ahe', 'Xiaoman', 'Shitou'],
  series: [
    { name: 'Iron wok', words: ['铁锅', 'iron wok'] },
    { name: 'Quick home cooking', words: ['家常面', '早饭', 'Ten-minute'] },
  ],
  sources: { survey: 'Survey in the fan group', shop: 'Shop back end', hand: 'Counted by hand' },
  note: 'Demo data',
  rivals: ['Demo brand A', 'Demo brand B', 'Demo peer C', 'Demo peer D'],
};

export const demoWords: Readonly<Record<DemoLanguage, typeof zh>> = { zh, en };
export type DemoWords = typeof zh;
