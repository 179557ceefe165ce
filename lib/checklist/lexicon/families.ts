import type { PatternGroup } from './types';

/**
 * Whole families of wording that shorter lists met only by example: a cure told as one's own story, ranks in other
 * words, a lottery's jargon, tobacco by brand, drinking songs. CN-ADLAW 9, 16–18, 22, 23, 26. Checked 2026-11-23.
 */
const told = ['refuted', 'warning', 'adlaw', 'asked'] as const;
const clinic = /医院|医生|大夫|手术|住院|门诊|复查|确诊|化疗|遵医嘱|兽医|宠物|电影|小说|电视剧|游戏/;
const complaint =
  '老寒腿|老毛病|老胃病|老慢支|腰腿疼|腰疼|腿疼|膝盖疼|关节疼|肩周炎|颈椎病?|腰椎病?|腰突|痛风|风湿|鼻炎|咽炎|胃病|便秘|痔疮|失眠|湿疹|皮炎|脚气|灰指甲|脱发|白发|痛经|宫寒|妇科病|不孕|前列腺炎?|高血压|糖尿病|高血脂|三高|结节|肿瘤|癌症?|白内障|近视|耳鸣|脑梗|中风|心脏病|冠心病|哮喘|咳嗽|荨麻疹|牛皮癣|甲亢|脂肪肝|胆结石|肾结石';
const someone = '我|俺|他|她|我?(?:老公|老婆|爸爸?|妈妈?|婆婆|公公|爷爷|奶奶|外婆|姥姥|孩子|邻居|同事)';
const smoke =
  '软中华|硬中华|中华(?:软包|硬包|香?烟|双中支|金中支|细支)|芙蓉王|玉溪(?:香?烟|软)|黄鹤楼(?:香?烟|1916|软蓝|硬)|利群(?:香?烟|软|新版)|云烟|红塔山|万宝路|和天下|荷花(?:香?烟|细支)|炫赫门|七匹狼(?:香?烟|尚品)|黄金叶|钻石荷花|爆珠|细支香?烟|中支香?烟|外烟|免税烟|口粮烟|茶烟|卷烟|雪茄|烟弹|烟杆|电子烟|悦刻|relx';

export const familyPatterns: readonly PatternGroup[] = [
  {
    id: 'abs/rank-words',
    rule: 'abs',
    pack: 'commercial',
    on: 'compact',
    pattern:
      /(?:行业|业内|国内|全国|全球|世界|品类|国际)(?:公认的?)?(?:领导品牌|领军品牌|领导者|龙头老大|老大|一哥|标杆|翘楚|霸主|之最|之首|之冠|之王|前列|顶流|天花板|领头羊|独角兽)|(?:堪称|称得上|号称|公认|真正的)[^,。!?;\n]{0,8}(?:之最|之冠|天花板|王者|巅峰|无敌|第一[款家]?|一绝)|(?:同类|同价位|同级别|同行)(?:产品)?(?:中|里|的)?(?:无敌|无对手|没对手|最[\u4e00-\u9fff]{1,2}|第一|之最|之首)/g,
    lights: { goods: 'amber', commercial: 'red' },
    clears: ['refuted', 'adlaw'],
    eases: ['personal', 'asked'],
    easedBy: /\d{4}年|电影|剧|小说|游戏|比赛|球队|选手|历史|城市|国家|大学|山|湖/,
  },
  {
    id: 'med/own-story',
    rule: 'med',
    pack: 'general',
    on: 'compact',
    pattern: new RegExp(
      `(?:治|调|贴|喝|吃|看|泡|养|敷|灸|熏|抹|调理)好了?(?:${someone})?(?:[^,。!?;\\n]{0,6}?)(?:${complaint})|(?:${complaint})(?:的毛病)?[^,。!?;\\n]{0,6}(?:治好|调好|贴好|喝好|吃好|泡好|灸好|调理好|根除|断了根|去了根|全好|彻底好)`,
      'g',
    ),
    lights: { goods: 'amber', commercial: 'red' },
    clears: told,
    easedBy: clinic,
  },
  {
    id: 'med/for-patients',
    rule: 'med',
    pack: 'commercial',
    on: 'compact',
    pattern: new RegExp(
      `(?:${complaint})(?:的)?(?:病人|患者|人群|朋友|老人|人)[^,。!?;\\n]{0,8}(?:都说好|吃了|喝了|用了|必备|首选|福音|救星|有救|一定要|都能|放心|闭眼|别错过)|(?:延长|延续)寿命|延年益寿|多活(?:\\d{1,2}|[一二三五十几]{1,2})年`,
      'g',
    ),
    lights: { commercial: 'red' },
    clears: told,
    unless: /忌|少吃|少喝|不能[吃喝用]|慎[吃喝用]|避免|远离|无糖|低糖|代糖/,
  },
  {
    id: 'estate/let-back',
    rule: 'estate',
    pack: 'general',
    on: 'compact',
    pattern:
      /(?:包租|返租|托管|代租|带租约)[^。!?;\n]{0,12}(?:坐着|躺着|坐等|稳定?|年年|月月)(?:收|拿|返|赚|有)[^,。!?;\n]{0,4}|(?:年年|月月|每年|每月)返租|包租(?:\d{1,2}|[一二三五十]{1,2})年|(?:以租养贷|租金(?:抵|覆盖|超过?)月供)|(?:一铺|一铺养|旺铺)[^,。!?;\n]{0,4}(?:三代|传三代|稳赚|收租)/g,
    lights: { plain: 'amber', commercial: 'red' },
    clears: told,
    eases: ['personal'],
  },
  {
    id: 'gamble/numbers',
    rule: 'gamble',
    pack: 'safety',
    on: 'compact',
    pattern:
      /(?:[一二三四五六七八九]|\d)肖(?:[一二三四五六七八九]|\d)?(?:码|中特)|平特(?:一)?(?:肖|尾)|(?:特码|特肖|波色|生肖码|必中肖)[^,。!?;\n]{0,6}(?:资料|公开|免费|准|中|料)|上下分(?:找|联系|加|秒|客服|微|私|\d|秒到|代理|靠谱|诚信)|(?:诚信|靠谱|秒|24小时|专业)上下分/g,
    lights: { plain: 'red' },
    clears: told,
  },
  {
    id: 'minor/anchor',
    rule: 'minor',
    pack: 'safety',
    on: 'compact',
    pattern:
      /(?:小学|初中|中学)生(?:女|男|小)?主播(?:开播|直播|上线|求|来了|招)|(?:小学|初中|中学)生[^。!?;\n]{0,6}(?:开播|直播)[^。!?;\n]{0,8}(?:礼物|打赏|榜一|大哥|叔叔)|(?:招募?|招聘|收|找)[^,。!?;\n]{0,4}(?:未成年人?|初中生|小学生|1[0-5]岁)[^,。!?;\n]{0,6}(?:主播|兼职|陪玩|童工|模特)|(?:女儿|儿子|闺女|孩子|宝宝|萌娃|娃)[^。!?;\n]{0,10}(?:直播|带货|连播|连麦)[^。!?;\n]{0,12}(?:打赏|刷礼物|刷个|榜一|点点礼物)/g,
    lights: { plain: 'red' },
    clears: told,
    unless: /偷|误|退|追回|禁止|保护|家长如何|法规|新规/,
  },
  {
    id: 'tobacco/brand',
    rule: 'tobacco',
    pack: 'general',
    on: 'compact',
    pattern: new RegExp(
      `(?:${smoke})[^。!?;\\n]{0,10}(?:整条|批发|免税|代购|货源|包邮|全国发|拿货|特价|低价|一手|口岸价|私[我聊]|有货|到货|要的|买[一二]送|一条\\d|\\d{2,3}一条|专卖|供应|出售)|(?:整条|批发|免税|代购|出售|供应|低价|一手货源|口岸)(?:的|各种|各类|全系列?)?[^,。!?;\\n]{0,4}(?:${smoke})`,
      'g',
    ),
    lights: { plain: 'red' },
    clears: ['refuted', 'warning', 'adlaw'],
    unless: /戒烟|禁烟|控烟|无烟|烟灰缸|手游|皮肤/,
  },
  {
    id: 'alc/drink-up',
    rule: 'alc',
    pack: 'general',
    on: 'compact',
    pattern:
      /是(?:男人|兄弟|爷们|哥们)就(?:干|喝|闷|整)[^,。!?;\n]{0,5}|(?:感情深|感情铁)[,、]?(?:一口闷|喝出血)|一口闷[,、]?感情深|不(?:喝醉|醉)不(?:归|回|走|休)|(?:喝|干)(?:到|倒|趴|醉)(?:为止|算)|谁不喝谁|不喝(?:就)?是(?:看不起|不给面子)|酒(?:后|喝完|喝了)(?:照样|也能|还能|正常)开车|(?:小酌|喝)(?:一)?(?:点|杯)[^,。!?;\n]{0,4}不(?:影响|耽误)开车/g,
    lights: { goods: 'amber', commercial: 'red' },
    clears: told,
    eases: ['personal'],
  },
  {
    id: 'alc/good-for-you',
    rule: 'alc',
    pack: 'commercial',
    on: 'compact',
    pattern:
      /(?<!碘|消毒|料)酒[^。!?;\n]{0,12}(?:消除?疲劳|解乏|缓解(?:焦虑|压力|紧张|疲劳)|解压|减压|助眠|安神|美容养颜|软化血管|养生|养胃|壮胆|提神|强身|健体|驱寒|活血|抗衰|降血[脂压糖]|补肾|不伤[肝胃身])/g,
    lights: { commercial: 'red' },
    clears: told,
    unless: /酒店|酒精|酒酿|酒窝|酒红|解酒|不能|误区|谣言|无酒精/,
  },
];
