import type { DemoLanguage } from './words';

/** What the invented team wrote on the pages of live sessions, risk and reviews. */
const zh = {
  live: {
    planned: '灶台夜话 · 冬至饺子',
    incidents: [
      { what: '开播 40 分钟时断流 3 分钟', action: '切到备用手机热点，回来后先道歉再补讲' },
      { what: '两位老客问腊肉礼盒没收到', action: '客服当场查单，次日补发' },
    ],
    review: {
      effect: '在线高峰比上一场稍高，成交集中在开锅演示后的十分钟。',
      problems: '断流后走了一批人；礼盒链接挂得太晚。',
      measures: '下一场备两条网络；礼盒在开播 20 分钟内上链接。',
    },
  },
  risks: {
    absolute: ['标题写成“最好吃”', '发布前检查，红灯不发'],
    key: ['剪辑只有石头一个人会', '阿禾学一遍，写成步骤'],
    live: ['直播断流', '备用手机和第二条网络'],
    partner: ['腊肉供应商的检验报告快到期', '到期前一个月催新报告'],
    trade: ['礼盒预售后交不出货', '按库存上链接，预售不超过三成'],
    comments: ['差评一多就没人回', '每天两次看评论，当天回完'],
    marked: ['带货作品忘了标广告', '清单加一项，由小满核对'],
    backup: ['电脑坏了记录就没了', '每周导出一次备份'],
    shift: ['平台改推荐规则，播放下滑', ''],
  },
  crisis: {
    name: '评论区说铁锅掉漆',
    news: [
      '已看到，正在联系买家要照片',
      '照片显示是油膜，正在请厂家确认',
      '厂家确认是开锅没开透，附做法视频',
    ],
    note: '起因是开锅步骤没讲清。已把开锅视频置顶，客服话术加了三句。',
  },
  partners: {
    meat: ['示例腊肉坊', '检验报告每半年换一次'],
    wok: ['示例铁锅厂', '授权书等对方盖章'],
  },
  drills: {
    drill: '用旧差评走了一遍，第一条回应 21 分钟',
    training: '新版广告标识怎么标',
    report: '月度风险小结',
    audit: '查了 20 条作品的素材授权',
  },
  review: {
    views: '标题里写出菜名',
    followsGained: '开头默认先给成品',
    profileVisits: '简介里写清有哪些系列',
    followsLost: '硬广每周不超过一条',
    notes: '这周把精力放在开头；投流不加。',
  },
};

const en: typeof zh = {
  live: {
    planned: 'Stove talk · solstice dumplings',
    incidents: [
      {
        what: 'The stream broke for 3 minutes, 40 minutes in',
        action: 'Went to the spare phone; apologised first, then caught up',
      },
      {
        what: 'Two past customers asked for gift boxes that never came',
        action: 'Service looked the orders up at once and sent them again the next day',
      },
    ],
    review: {
      effect:
        'The room peaked a little higher than last time; most orders came within ten minutes of the demo.',
      problems: 'A group left when the stream broke, and the gift box was linked too late.',
      measures: 'Two networks next time; the gift box is linked within the first 20 minutes.',
    },
  },
  risks: {
    absolute: ['A title says "the best ever"', 'Check before publishing; nothing goes out on red'],
    key: ['Only Shitou can edit', 'Ahe learns it once and writes the steps down'],
    live: ['The live stream breaks', 'A spare phone and a second network'],
    partner: ['The inspection report of the meat supplier runs out', 'Ask for the new one a month ahead'],
    trade: ['Gift boxes sold that cannot be sent', 'Link what is in stock; presell a third at most'],
    comments: ['Bad comments pile up and nobody answers', 'Read twice a day, answer the same day'],
    marked: ['A selling work without the word advertising', 'One more line on the list, checked by Xiaoman'],
    backup: ['The computer fails and all records are gone', 'A backup each week'],
    shift: ['A studio changes what it recommends and views fall', ''],
  },
  crisis: {
    name: 'Comments say the wok loses its coating',
    news: [
      'Seen; we are asking the buyers for pictures',
      'The pictures show an oil film; the maker is asked to confirm',
      'The maker confirms: the wok was not seasoned through; a video shows how',
    ],
    note: 'The seasoning steps were not clear. The video is pinned now, and service has three new sentences.',
  },
  partners: {
    meat: ['Demo smokehouse', 'A new inspection report every half year'],
    wok: ['Demo wok maker', 'The authorisation waits for their seal'],
  },
  drills: {
    drill: 'Went through an old bad comment; first answer after 21 minutes',
    training: 'How to mark advertising under the new rules',
    report: 'Risk summary of the month',
    audit: 'Looked at the rights to the footage of 20 works',
  },
  review: {
    views: 'Name the dish in the title',
    followsGained: 'Open with the finished dish by default',
    profileVisits: 'Say in the profile which series there are',
    followsLost: 'One hard advertisement a week at most',
    notes: 'This week goes into openings; no more paid traffic.',
  },
};

export const demoTeamWords: Readonly<Record<DemoLanguage, typeof zh>> = { zh, en };
export type DemoTeamWords = typeof zh;
