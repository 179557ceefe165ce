import type { PatternGroup } from './types';

/**
 * More families, of promises and errands: bands and ranks sold, guarantees by a great name, things "nobody else" has,
 * sharing for a gift, divination for a fee. CN-ADLAW 9, 16–18, 24, 25; CN-NETAUCL 9; PL-WX. Checked 2026-11-23.
 */
const told = ['refuted', 'warning', 'adlaw', 'asked'] as const;
const number = '(?:\\d{1,4}|[一二两三四五六七八九十百几]{1,4})';

export const familyOfferPatterns: readonly PatternGroup[] = [
  {
    id: 'abs/no-other',
    rule: 'abs',
    pack: 'commercial',
    on: 'compact',
    pattern:
      /(?:全网|全国|全城|全球|市面上?|别处|别家|外面)(?:都|再也?|根本|绝对)?(?:找不[出到]|买不[到着]|没有|做不到)(?:第二|同款|同样|比(?:这|我|它)|这(?:样|种|么)|更(?:好|便宜|低))|(?:国际|世界|全球|国内)(?:一流|顶流|尖端|超一流)|(?:款式|版型|质量|品质|口感|颜值|效果|性能|做工|味道|手感)(?:简直|真的|绝对)?(?:天下)?无敌/g,
    lights: { goods: 'amber', commercial: 'red' },
    clears: ['refuted', 'adlaw'],
    eases: ['personal', 'asked'],
    easedBy: /大学|学校|高校|电影|小说|游戏|比赛|力争|建设|努力|目标|城市/,
  },
  {
    id: 'cosm/hair-back',
    rule: 'cosm',
    pack: 'general',
    on: 'compact',
    pattern:
      /(?:防脱|脱发|掉发|发际线|秃头?|头皮)[^。!?;\n]{0,8}(?:生发|长回来|长出来|长出新|冒出新|逆转|发缝变|浓密)|白(?:头)?发[^,。!?;\n]{0,3}(?:变黑|转黑|返黑|黑回来)|白转黑/g,
    lights: { commercial: 'red' },
    clears: told,
    eases: ['personal'],
    easedBy: /医院|医生|植发|手术/,
  },
  {
    id: 'med/every-ill',
    rule: 'med',
    pack: 'commercial',
    on: 'compact',
    pattern:
      /(?:啥|什么|所有|各种|一身|浑身)的?(?:毛病|病痛?|疼痛|炎症)(?:都|全|统统)?(?:没了|没有了|好了|不见了|跑了|消失|搞定|能治|绕道)|免疫力(?:直接|蹭蹭|瞬间|快速)?(?:翻倍|暴涨|飙升|拉满|up|upup|大增|杠杠|上来了)|百病(?:不侵|全消|不生)/g,
    lights: { commercial: 'red' },
    clears: told,
    unless: /医院|医生|疫苗|玄学/,
  },
  {
    id: 'edu/band',
    rule: 'edu',
    pack: 'general',
    on: 'compact',
    pattern: new RegExp(
      `(?:雅思|托福|gre|gmat|pte|多邻国|sat|四级|六级|四六级|中考|高考|考研)[^,。!?;\\n]{0,4}保(?:证)?\\d{1,3}分?|(?:不过|没过|没考过|不达标|未通过)(?:就)?(?:免费|无限|终身)(?:重读|重学|重修|续读|再读|复读|重听|续学|再学)|(?:保证?|确保|承诺|包)(?:孩子|学员|学生|你家?|您家?)?[^,。!?;\\n]{0,4}(?:考进|考上|考到|冲进|进入?|上)(?:年级|班级|全班|全校|全市)?前${number}名?|(?:内部|特殊|绿色)(?:渠道|通道|名额|关系)[^。!?;\\n]{0,12}(?:985|211|名校|录取|入学|大学|本科|上岸|进编|事业编|国企)|(?:分数?不够|低分|差几?分|高分不够)[^。!?;\\n]{0,4}(?:也能|照样|都能|一样能)(?:上|录|进)|(?:题库|口语|机经|考试|笔试)[^,。!?;\\n]{0,3}原题`,
      'g',
    ),
    lights: { plain: 'amber', commercial: 'red' },
    clears: told,
    eases: ['personal'],
  },
  {
    id: 'fin/great-name',
    rule: 'fin',
    pack: 'general',
    on: 'compact',
    pattern:
      /(?:国企|央企|政府|国家|银行|保险公司|上市公司)(?:全额|本息)?(?:担保|兜底|托底|背书)|(?:年息|月息|日息|年利|月利|年收益|月收益)(?:高达|可达|达|为|有)?\d{1,3}(?:\.\d{1,2})?(?:%|个点|厘|分)/g,
    lights: { goods: 'amber', commercial: 'red' },
    clears: told,
    needs: /存|理财|平台|投|收益|本金|项目|产品|入股|借/,
    eases: ['personal'],
    easedBy: /房贷|公积金|国债|贷款利率|央行|财经|新闻/,
  },
  {
    id: 'gamble/table',
    rule: 'gamble',
    pack: 'safety',
    on: 'compact',
    pattern: new RegExp(
      `(?:斗牛|牛牛|炸金花|扎金花|三公|推饼|推筒子|牌九|麻将|二八杠|德州)[^。!?;\\n]{0,10}(?:${number}块?起(?=$|[,。!?;房开玩])|房主不抽|不抽水|底注|抽头|红包结算|日结)`,
      'g',
    ),
    lights: { plain: 'red' },
    clears: told,
    unless: /早起|凌晨|公益|比赛规则/,
  },
  {
    id: 'induce/share-for-gift',
    rule: 'induce',
    pack: 'general',
    on: 'compact',
    pattern:
      /(?:分享|转发|发)(?:本条|这条|此条|视频|海报|链接)?(?:到|至|给)?[^,。!?;\n]{0,4}(?:朋友圈|微信群|[两三四五\d]?个群|好友|家族群)[^。!?;\n]{0,8}(?:保留|截图|满|后|就|即|可)[^。!?;\n]{0,8}(?:送|领|得|返|赠|免费|红包|抽)|(?:一键)?三连[^。!?;\n]{0,8}(?:截图|私信|留邮箱)[^。!?;\n]{0,6}(?:领|送|发|得|拿|素材|资料)/g,
    lights: { plain: 'amber' },
    clears: told,
  },
  {
    id: 'superst/for-a-fee',
    rule: 'superst',
    pack: 'general',
    on: 'compact',
    pattern:
      /(?:塔罗牌?|占卜|占星|星盘|八字|紫微|看相|手相|面相|测字|六爻|奇门|算卦|解梦|看事|合婚)[^。!?;\n]{0,10}(?:付费|收费|接单|下单|预约|有偿|一次\d|\d{1,4}(?:元|块|r|米)|帮你(?:算|看|测|解)|超准|很准|巨准|准到|看感情|看姻缘|看财运|挽回|复合)|(?:免费|在线|评论区)[^,。!?;\n]{0,3}(?:算卦|算命|占卜|看相|测算|算姻缘|看八字|解卦|看事业?)|留下?(?:你的?|您的?)?(?:生日|生辰|八字|出生)[^。!?;\n]{0,10}(?:看|算|测)|(?:财运|婚姻|姻缘|运势|桃花|前程)[^。!?;\n]{0,10}留下?(?:你的?|您的?)?(?:生日|生辰|八字|出生)/g,
    lights: { plain: 'amber', commercial: 'red' },
    reddens: /留(?:下)?(?:生|八|出|你)|免费|付费|收费|接单|下单|预约|有偿|\d{1,4}(?:元|块)|私|帮你/,
    // "Will he come back?" is what is asked of the cards, not about them.
    clears: ['refuted', 'warning', 'adlaw'],
    easedBy: /小说|电影|电视剧|游戏|历史|民俗|论文|桌游/,
  },
  {
    id: 'tobacco/vapes',
    rule: 'tobacco',
    pack: 'general',
    on: 'compact',
    pattern:
      /(?:一次性小烟|小烟|换弹|雾化(?:杆|器|棒|弹)|烟杆)[^。!?;\n]{0,8}(?:口味|[果薄]味|薄荷|起批|批发|货源|拿货|零售|包邮|到货|代理)/g,
    lights: { plain: 'red' },
    clears: ['refuted', 'warning', 'adlaw'],
    unless: /戒烟|医用|儿童|哮喘|护士|医院|药/,
  },
  {
    id: 'scarcity/left',
    rule: 'scarcity',
    pack: 'commercial',
    on: 'compact',
    pattern: new RegExp(
      `(?:库存|现货|名额|位置|席位)[^,。!?;\\n]{0,3}(?:只剩|仅剩|还剩|只有|不多)|(?:只剩|仅剩)(?:最后)?${number}(?:件|套|单|双|台|份|个名额|箱|瓶|盒|把|条)`,
      'g',
    ),
    lights: { commercial: 'amber' },
    clears: told,
  },
  {
    id: 'food/off-the-scales',
    rule: 'food',
    pack: 'commercial',
    on: 'compact',
    pattern: new RegExp(
      `(?:掉秤|甩肉|狂掉|暴瘦|狂瘦|掉肉)[^,。!?;\\n]{0,2}${number}(?:斤|公斤|kg)|瘦成(?:闪电|一道闪电|纸片)|不(?:节食|运动|挨饿)[,、]?不(?:节食|运动|挨饿|反弹)|(?:大肚腩|小肚腩|大肚子|游泳圈|拜拜肉)(?:都|全|一下|直接)?(?:没了|不见了|消失|平了)`,
      'g',
    ),
    lights: { commercial: 'red' },
    clears: told,
    easedBy: /健身|跑步|跳绳|游泳打卡|教练/,
  },
  {
    id: 'edu/no-exam',
    rule: 'edu',
    pack: 'general',
    on: 'compact',
    pattern:
      /(?:免试|免考|不用考试|无需考试)(?:入学|入读|上|拿|就读|就能)|包(?:毕业|拿证|拿学历|下证|学历)|(?:学历|文凭|本科|大专|证书)[^,。!?;\n]{0,6}(?:包毕业|包拿|轻松拿|不用学|速成|直接拿)/g,
    lights: { plain: 'amber', commercial: 'red' },
    clears: told,
    eases: ['personal'],
    needs: /学历|文凭|本科|大专|专科|函授|电大|自考|成考|证书|毕业|院校|升学/,
    easedBy: /保送|推免|竞赛|义务教育/,
  },
  {
    id: 'fraud/points',
    rule: 'fraud',
    pack: 'safety',
    on: 'compact',
    pattern:
      /(?:驾照|驾驶证|驾证|违章)[^,。!?;\n]{0,5}(?:代消|消分|销分|代扣|买分|卖分|收分)|(?:代消|收购|出售|收|卖)(?:驾照|驾驶证|驾证|违章)(?:的)?(?:扣)?分/g,
    lights: { plain: 'red' },
    clears: told,
  },
  {
    id: 'superst/charms',
    rule: 'superst',
    pack: 'commercial',
    on: 'compact',
    pattern:
      /(?:五帝钱|貔貅|金蟾|葫芦|灵符|平安符|护身符|水晶|佛珠|佛牌|手串|红绳|朱砂|黑曜石|本命佛|摆件|吊坠|挂件|转运珠)[^。!?;\n]{0,16}(?:小人(?:退|远离|走)|财神|财运|桃花|转运|好运连|贵人|消灾|挡煞|挡灾|化煞|镇宅|辟邪|发财|旺(?:夫|宅|财|运)|事业顺|步步高升)/g,
    lights: { commercial: 'red' },
    clears: told,
    unless: /寓意|象征|传说|民俗|图案|造型|纹样|图个吉利/,
  },
  {
    id: 'vulgar/private-pictures',
    rule: 'vulgar',
    pack: 'safety',
    on: 'compact',
    pattern:
      /福利姬[^,。!?;\n]{0,6}(?:原味|私密|私照|视频|图包|资源|约|加)|私密(?:照|视频|写真)[^,。!?;\n]{0,4}(?:加我|私我|进群|付费|解锁|看更多)|(?:看|要|发)私密(?:照|视频)[^,。!?;\n]{0,4}(?:加|私|滴|来)|(?:美女|主播|小姐姐|少妇|学妹)[^,。!?;\n]{0,6}(?:私房视频|私房资源|福利视频|福利资源|无遮挡|露点|大尺度|私密直播)|原味(?:内衣|内裤|丝袜|袜子|衣物)/g,
    lights: { plain: 'red' },
    clears: told,
  },
];
