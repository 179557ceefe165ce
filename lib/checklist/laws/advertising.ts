import type { LawEntry } from './types';

const checkedAt = '2026-11-22';

/** Advertising, competition and commerce. Source: compliance.md §1.1 and §1.3. */
export const advertisingLaws: readonly LawEntry[] = [
  {
    id: 'CN-ADLAW',
    rank: 'law',
    title: { zh: '中华人民共和国广告法', en: 'Advertising Law of the PRC' },
    source: {
      zh: '全国人大常委会，2021-04-29 最近修正',
      en: 'NPC Standing Committee, last amended 2021-04-29',
    },
    inForce: '2015-09-01',
    meaning: {
      zh: '只要是在推销商品或服务，内容就要真实、能看出是广告；不用绝对化用语，不借国家机关名义，医疗、保健食品、金融、教育、房产、酒类各有禁区。',
      en: 'Anything that promotes goods or services must be true and recognisable as advertising; no absolute terms, no backing by state bodies, and medicine, health food, finance, education, property and alcohol each have things that may not be said.',
    },
    articles: [
      {
        no: '9(1)',
        says: {
          zh: '不得使用国旗、国歌、国徽、军旗等',
          en: 'No national flag, anthem, emblem or army signs',
        },
      },
      {
        no: '9(2)',
        says: { zh: '不得借国家机关或其工作人员的名义、形象', en: 'No use of state bodies or officials' },
      },
      {
        no: '9(3)',
        says: {
          zh: '不得使用“国家级”“最高级”“最佳”这类用语',
          en: 'No “national level”, “highest level”, “best” and the like',
        },
      },
      {
        no: '9(8)',
        says: {
          zh: '不得含淫秽、赌博、迷信、恐怖、暴力内容',
          en: 'No obscenity, gambling, superstition, terror or violence',
        },
      },
      {
        no: '9(9)',
        says: {
          zh: '不得含民族、种族、宗教、性别歧视',
          en: 'No ethnic, racial, religious or sex discrimination',
        },
      },
      {
        no: '11',
        says: {
          zh: '引用数据要真实，并标明出处、范围和有效期',
          en: 'Quoted data must be true and carry source, scope and validity',
        },
      },
      { no: '12', says: { zh: '涉及专利要写明专利号和种类', en: 'Patents: give number and kind' } },
      { no: '13', says: { zh: '不得贬低其他经营者', en: 'No running down other traders' } },
      {
        no: '14',
        says: {
          zh: '广告要能让人辨明，大众媒介上要标“广告”',
          en: 'Advertising must be recognisable and marked in mass media',
        },
      },
      {
        no: '16',
        says: {
          zh: '医疗、药品、器械广告不得断言功效、治愈率，不得用代言人',
          en: 'Medical, drug and device ads: no assertion of effect or cure rate, no endorser',
        },
      },
      {
        no: '17',
        says: {
          zh: '其他商品不得涉及疾病治疗，不得用医疗用语',
          en: 'Nothing else may touch on treating disease or use medical wording',
        },
      },
      {
        no: '18',
        says: {
          zh: '保健食品不得保证功效，并须声明不能代替药物',
          en: 'Health food: no guarantee, and it must say it does not replace medicine',
        },
      },
      { no: '22', says: { zh: '禁止烟草广告', en: 'No tobacco advertising' } },
      {
        no: '23',
        says: {
          zh: '酒类不得劝饮、出现饮酒动作、暗示缓解紧张',
          en: 'Alcohol: no urging, no drinking, no claim to relieve tension',
        },
      },
      {
        no: '24',
        says: {
          zh: '教育培训不得承诺通过、录取或效果',
          en: 'Education: no promise of passing, admission or result',
        },
      },
      {
        no: '25',
        says: {
          zh: '有投资回报预期的要提示风险，不得承诺保本保收益',
          en: 'Investments: risk notice, no promise of return or safety',
        },
      },
      {
        no: '26',
        says: {
          zh: '房地产不得承诺升值、以所需时间表示位置',
          en: 'Property: no promise of appreciation, no place given as travel time',
        },
      },
      {
        no: '33',
        says: { zh: '使用他人名义、形象要有书面同意', en: "Another's name or image needs written consent" },
      },
    ],
    certainty: 'V',
    rules: [
      'abs',
      'state',
      'adMark',
      'med',
      'healthfood',
      'fin',
      'edu',
      'estate',
      'alc',
      'tobacco',
      'superst',
      'discrim',
      'compare',
      'source',
      'patent',
      'portrait',
    ],
    checkedAt,
  },
  {
    id: 'CN-NETAD',
    rank: 'departmentRule',
    title: { zh: '互联网广告管理办法', en: 'Measures on internet advertising' },
    source: { zh: '市场监管总局令第72号', en: 'SAMR order 72' },
    inForce: '2023-05-01',
    meaning: {
      zh: '以科普、体验分享、测评的形式推销并附上购物链接，要显著标明“广告”；健康养生内容同页不能放药品、器械、保健食品的联系方式或链接。',
      en: 'Knowledge sharing, experience or test content that promotes a product and carries a shopping link must be clearly marked as advertising; health tips may not share a page with a seller’s contact or link for drugs, devices or health food.',
    },
    articles: [
      {
        no: '9(3)',
        says: { zh: '附购物链接的种草、测评要标明“广告”', en: 'Reviews with a shopping link must be marked' },
      },
    ],
    certainty: 'S2',
    rules: ['adMark', 'healthtipLink', 'tobacco', 'labelAd'],
    checkedAt,
  },
  {
    id: 'CN-ADID-GUIDE',
    rank: 'guide',
    title: { zh: '互联网广告可识别性执法指南', en: 'Guide on recognisable internet advertising' },
    source: { zh: '市场监管总局公告，2024-08-22', en: 'SAMR notice, 2024-08-22' },
    inForce: '2024-08-22',
    meaning: {
      zh: '是不是广告看内容，不看有没有标注；在平台发广告的账号自己就是发布者，标注的责任在你。',
      en: 'Whether something is advertising depends on its content, not on the mark; the account that posts it is the publisher, so marking it is your duty.',
    },
    articles: [{ no: '5', says: { zh: '发布者就是发帖的用户', en: 'The posting user is the publisher' } }],
    certainty: 'S2',
    rules: ['adMark'],
    checkedAt,
  },
  {
    id: 'CN-ABS-GUIDE',
    rank: 'guide',
    title: { zh: '广告绝对化用语执法指南', en: 'Guide on absolute terms in advertising' },
    source: { zh: '市场监管总局公告2023年第6号', en: 'SAMR notice 2023 no. 6' },
    inForce: '2023-03-20',
    meaning: {
      zh: '要看语境：经营理念、追求目标、自家产品之间比较、使用提示、名称商标、依法获奖、有时空限定的真实排名，不当作绝对化用语；但要拿得出证明。',
      en: 'Read the context: philosophy, aims, comparison within one’s own range, tips, names and trademarks, awards under state rules, true rankings within a stated time and place are not treated as absolute terms, as long as you can prove them.',
    },
    certainty: 'S2',
    toConfirm: { zh: '终稿条号与原文待核对', en: 'Article numbers and wording of the final text' },
    rules: ['abs'],
    checkedAt,
  },
  {
    id: 'CN-CITE-GUIDE',
    rank: 'guide',
    title: { zh: '广告引证内容执法指南', en: 'Guide on quoted content in advertising' },
    source: {
      zh: '市场监管总局，2025-12-12 征求意见，2026年中发布',
      en: 'SAMR, draft 2025-12-12, final mid-2026',
    },
    inForce: '2026-06',
    meaning: {
      zh: '引用数据要写清来源、方法、范围、时效，字要看得清、念得清；在很窄的细分品类或很小的区域里自称第一，不算合理例外。',
      en: 'Quoted data needs source, method, scope and date in legible type and normal speech; being first in a very narrow niche or small area is no excuse.',
    },
    certainty: 'S1',
    toConfirm: { zh: '终稿日期与条号待核对', en: 'Date and articles of the final text' },
    rules: ['absNiche', 'source'],
    checkedAt,
  },
  {
    id: 'CN-PRICE',
    rank: 'departmentRule',
    title: { zh: '明码标价和禁止价格欺诈规定', en: 'Rules on marked prices and price fraud' },
    source: { zh: '市场监管总局令第56号', en: 'SAMR order 56' },
    inForce: '2022-07-01',
    meaning: {
      zh: '被比较的原价要真实；没说明的，不能高于前7天同地点的最低成交价。不能先涨后降、虚标参考价；赠品写清名称和数量。',
      en: 'A compared price must be real; if not explained it may not exceed the lowest deal price in the same place in the previous 7 days. No raise-then-cut, no made-up reference price; gifts need name and number.',
    },
    articles: [
      { no: '16', says: { zh: '被比较价格要真实可查', en: 'Compared prices must be true' } },
      { no: '19', says: { zh: '价格欺诈的几种情形', en: 'Kinds of price fraud' } },
    ],
    certainty: 'V',
    rules: ['price', 'scarcity'],
    checkedAt,
  },
  {
    id: 'CN-AUCL',
    rank: 'law',
    title: { zh: '反不正当竞争法（2025年修订）', en: 'Anti-Unfair Competition Law (2025 revision)' },
    source: { zh: '全国人大常委会，2025-06-27 修订', en: 'NPC Standing Committee, revised 2025-06-27' },
    inForce: '2025-10-15',
    meaning: {
      zh: '虚假宣传现在是第9条（旧版是第8条），刷单炒信、虚假评价也在内；不得诋毁同行，不得蹭他人名称造成混淆。',
      en: 'False promotion is now article 9 (article 8 before) and covers sham trades and fake reviews; no running down rivals, no confusion with another’s name.',
    },
    articles: [
      {
        no: '7',
        says: {
          zh: '混淆行为，含搜索关键词、账号名称',
          en: 'Confusion, now with search keywords and account names',
        },
      },
      {
        no: '9',
        says: { zh: '虚假或引人误解的宣传、虚假评价', en: 'False or misleading promotion, fake reviews' },
      },
      { no: '12', says: { zh: '商业诋毁', en: 'Disparagement' } },
    ],
    certainty: 'S2',
    toConfirm: {
      zh: '第11至13条编号来自二手资料',
      en: 'Numbers of articles 11 to 13 come from secondary sources',
    },
    rules: ['fakedata', 'compare', 'confuse', 'price'],
    checkedAt,
  },
  {
    id: 'CN-NETAUCL',
    rank: 'departmentRule',
    title: { zh: '网络反不正当竞争暂行规定', en: 'Interim rules on unfair competition online' },
    source: { zh: '市场监管总局', en: 'SAMR' },
    inForce: '2024-09-01',
    meaning: {
      zh: '不得虚构交易、排名、库存、秒杀，不得编造评价；不得用返现、红包、卡券诱导指定好评、点赞、投票。',
      en: 'No invented trades, rankings, stock or flash sales, no made-up reviews; no cashback, red packets or coupons for named good reviews, likes or votes.',
    },
    articles: [
      { no: '9', says: { zh: '以返现、红包等诱导好评点赞', en: 'Inducing reviews or likes with rewards' } },
    ],
    certainty: 'S2',
    rules: ['induce', 'fakedata', 'scarcity'],
    checkedAt,
  },
  {
    id: 'CN-ECL',
    rank: 'law',
    title: { zh: '电子商务法', en: 'E-commerce Law' },
    source: { zh: '全国人大常委会', en: 'NPC Standing Committee' },
    inForce: '2019-01-01',
    meaning: {
      zh: '商品信息要全面、真实，不得虚构交易和评价，搭售要显著提示、不能默认勾选。',
      en: 'Full and true product information, no invented trades or reviews, no bundling by default.',
    },
    articles: [{ no: '17', says: { zh: '不得虚构交易、编造评价', en: 'No invented trades or reviews' } }],
    certainty: 'V',
    toConfirm: { zh: '2026年修正进度待核对', en: 'State of the 2026 amendment' },
    rules: ['fakedata'],
    checkedAt,
  },
  {
    id: 'CN-LIVE2021',
    rank: 'departmentRule',
    title: { zh: '网络直播营销管理办法（试行）', en: 'Trial measures on live-stream marketing' },
    source: { zh: '国家网信办等七部门', en: 'CAC and six departments' },
    inForce: '2021-05-25',
    meaning: {
      zh: '主播要年满16岁；不得虚假引流、造假数据；标题、封面、账号名、服饰等也不能误导。',
      en: 'Hosts must be 16 or older; no false information or faked figures; titles, covers, names and dress may not mislead either.',
    },
    certainty: 'S2',
    toConfirm: { zh: '第17、18、21条原文待核对', en: 'Wording of articles 17, 18 and 21' },
    rules: ['live', 'fakedata', 'clickbait'],
    checkedAt,
  },
  {
    id: 'CN-LIVE2026',
    rank: 'departmentRule',
    title: { zh: '直播电商监督管理办法', en: 'Measures on live-stream e-commerce' },
    source: { zh: '市场监管总局、国家网信办令第117号', en: 'SAMR and CAC order 117' },
    inForce: '2026-02-01',
    meaning: {
      zh: '直播间要事先审内容；以自己名义推荐就是广告；促销价要有依据；AI生成的人物要持续标明并告知观众。',
      en: 'Room operators review content beforehand; recommending in one’s own name counts as advertising; promotion prices need grounds; AI-made persons must be marked continuously.',
    },
    certainty: 'S2',
    rules: ['live', 'adMark', 'price', 'labelAi'],
    checkedAt,
  },
  {
    id: 'CN-CONSUMER',
    rank: 'law',
    title: { zh: '消费者权益保护法及实施条例', en: 'Consumer Protection Law and its regulation' },
    source: {
      zh: '全国人大常委会；国务院令第778号（2024-07-01）',
      en: 'NPC Standing Committee; State Council order 778 (2024-07-01)',
    },
    inForce: '2014-03-15',
    meaning: {
      zh: '商品信息要真实全面，欺诈要三倍赔偿，最少500元。',
      en: 'True and full information; fraud costs triple damages, at least CNY 500.',
    },
    certainty: 'S1',
    toConfirm: { zh: '法律施行日期凭记忆', en: 'Date in force of the law is from memory' },
    rules: ['price', 'fakedata'],
    checkedAt,
  },
];
