import type { PatternGroup } from './types';

/** More frames of offers and claims, by rule; see pitches.ts. Checked 2026-11-22. */
const told = ['refuted', 'warning', 'adlaw', 'asked'] as const;
const talk = /小说|电影|电视剧|游戏|新闻|历史|怎么办|如何|流程|政策|办事|大厅|论文|研究/;

export const offerPatterns: readonly PatternGroup[] = [
  {
    id: 'compare/ahead',
    rule: 'compare',
    pack: 'general',
    on: 'compact',
    pattern:
      /(?:遥遥领先|碾压|吊打|秒杀|完胜|完爆|甩开|力压)(?:所有|一切|全部|其他|其它|一众|国际)?(?:同行|同类|竞品|竞争对手|大牌|品牌|贵妇|国际大牌)|比(?:市面上?)?(?:所有|任何|其他|其它|一切)[^,。!?;\n]{0,6}(?:好|强|管用|便宜|贵)[^,。!?;\n]{0,4}(?:十|百|千|万|\d{1,5})?倍?/g,
    lights: { goods: 'amber', commercial: 'amber' },
    clears: told,
    easedBy: /比赛|球|游戏|选手|电影|小说|gdp|国家/,
  },
  {
    id: 'med/this-can',
    rule: 'med',
    pack: 'general',
    on: 'compact',
    pattern:
      /(?:吃|喝|用|敷|贴|戴|泡|含)(?:这个|它|这种|此|上)[^,。!?;\n]{0,4}?(?:能|可以|可|就能|就)(?:防癌|抗癌|治病|降糖|降压|降脂|排毒|壮阳|补肾|长高|祛斑|延寿|治百病|解毒|软化血管|通血管)|(?:血糖|血压|血脂|尿酸|各项指标|指标)[^,。!?;\n]{0,4}(?:全|都)(?:恢复)?(?:正常|达标|稳了|降了)/g,
    lights: { plain: 'amber', goods: 'red', commercial: 'red' },
    clears: told,
    eases: ['personal'],
    easedBy: /住院|体检|复查|医嘱|运动|医生说|谣言/,
    reddens: /疗程|私信|链接|神器|秘方|偏方|下单|想要的/,
  },
  {
    id: 'cosm/shades',
    rule: 'cosm',
    pack: 'general',
    on: 'compact',
    pattern:
      /(?:\d{1,3}|[一二两三四五六七八九十半几]{1,3})(?:个)?(?:天|日|周|月|次|晚|瓶)[^,。!?;\n]{0,3}(?:变)?白(?:了)?(?:\d|[一二两三四五六七八九十几]){1,2}个?(?:度|号|色号|圈)|(?:皱纹|斑点?|痘痘|痘印|黑头|毛孔|眼袋|法令纹|颈纹)[^,。!?;\n]{0,3}(?:全|都|统统|彻底)(?:部)?(?:消失|不见|没了|去掉|去除)/g,
    lights: { plain: 'amber', goods: 'amber', commercial: 'red' },
    clears: told,
    eases: ['personal'],
  },
  {
    id: 'fin/win-rate',
    rule: 'fin',
    pack: 'general',
    on: 'compact',
    pattern:
      /(?:胜率|准确率|盈利率|成功率)(?:高达|达到?|超过?|稳定在?)?\d{2,3}%?[^。!?;\n]{0,12}(?:带单|跟单|外汇|期货|股票|币|操作|喊单|包赔)|(?:外汇|期货|股票|炒股|币圈|带单|跟单|投资)[^。!?;\n]{0,12}(?:胜率|准确率|盈利率)(?:高达|达到?|超过?)?\d{2,3}%?|(?:亏损|亏了|亏钱|赔了)(?:全额)?(?:包赔|全赔|我赔|平台赔|算我的)/g,
    lights: { plain: 'red' },
    clears: told,
    eases: ['personal'],
  },
  {
    id: 'edu/sure-place',
    rule: 'edu',
    pack: 'general',
    on: 'compact',
    pattern:
      /(?<![面钱书红背打外承担环确])(?:包|保|稳)(?:你)?(?:上|进|录|考上|考进)(?:985|211|双一流|清北|清华|北大|名校|重点|本科|一本|公办|国企|央企|编制|体制)|(?:包|保)(?:录用|入职|入编|进编|就业率)|(?:录取率|通过率|上岸率|过关率)(?:高达|达到?)?(?:100%?|百分百|百分之百|9\d%)/g,
    lights: { plain: 'red' },
    clears: told,
    eases: ['personal'],
    easedBy: /公布|官方|统计|专业|大学发布|招生简章|报录比/,
  },
  {
    id: 'gamble/plans',
    rule: 'gamble',
    pack: 'safety',
    on: 'compact',
    pattern:
      /(?:快三|快3|时时彩|幸运飞艇|赛车|pk10|大小单双|六合|特码|分分彩)[^,。!?;\n]{0,6}(?:计划|群|稳|带|预测|推荐|倍投|回血|导师)|(?:赌博|博彩|网赌|彩票)(?:平台|网站|软件)[^,。!?;\n]{0,6}(?:注册|充值|送|推荐|首选|稳定)/g,
    lights: { plain: 'red' },
    clears: told,
    easedBy: talk,
  },
  {
    id: 'fraud/giveaway',
    rule: 'fraud',
    pack: 'safety',
    on: 'compact',
    pattern:
      /(?:免费|0元|零元)(?:领|送|拿)(?:取)?(?:皮肤|点券|钻石|金币|会员|手机|话费|流量|q币)[^。!?;\n]{0,8}(?:加|私|群|扫|点链接|复制)/g,
    lights: { plain: 'amber' },
    clears: told,
  },
  {
    id: 'fraud/documents',
    rule: 'fraud',
    pack: 'safety',
    on: 'compact',
    pattern:
      /(?:专业|代|可|快速|低价|长期|承接)?(?:办理|代办|代做|可办|制作)(?:各类|各种|真|假)?(?:毕业证|学位证|学历证?|文凭|结婚证|离婚证|房产证|流水|离职证明|在职证明|收入证明|假证)|(?:银行)?(?:流水|征信|收入证明|公积金)[^,。!?;\n]{0,2}(?:代做|包装|洗白|修复|美化|造假)|(?:出售|收购|高价收|低价出|出租|租借|买卖)(?:实名|老|白|各类|大量|全新|闲置)?(?:的)?(?:微信号?|qq号|抖音号|支付宝号?|手机卡|电话卡|银行卡|对公账?户|企业户|营业执照|身份证|实名号)|(?:个人信息|客户资料|身份信息|手机号码|业主资料)[^,。!?;\n]{0,4}(?:一条|每条|批发|出售|打包)/g,
    lights: { plain: 'red' },
    clears: told,
    easedBy: talk,
  },
  {
    id: 'vulgar/show',
    rule: 'vulgar',
    pack: 'safety',
    on: 'compact',
    pattern: /(?:大尺度|激情|午夜福利|成人|私密|露点|脱衣)(?:直播|视频|秀|群|写真|资源|聊天)/g,
    lights: { plain: 'amber', commercial: 'red' },
    clears: ['warning', 'refuted'],
    reddens: /加|私|看我|免费|链接|进群|付费/,
    easedBy: /成人教育|成人高考|成人英语|电影分级/,
  },
  {
    id: 'discrim/unfit',
    rule: 'discrim',
    pack: 'safety',
    on: 'compact',
    pattern:
      /(?:残废|瘸子|瞎子|聋子|哑巴|丑女|穷鬼|乡巴佬|农民工|打工的|黑人|女人|女司机|胖子|剩女|单亲)[^,。!?;\n]{0,3}(?:也配|不配|别出来|就该死|都该死|滚)|(?:女人|女司机|女的)[^,。!?;\n]{0,4}(?:马路杀手|开不好车|别上路)/g,
    lights: { plain: 'amber', commercial: 'red' },
    clears: ['refuted', 'asked'],
    easedBy: /偏见|刻板印象|歧视|误解|谁说|别说|小说|电影|台词|不要/,
  },
  {
    id: 'danger/harmless',
    rule: 'danger',
    pack: 'safety',
    on: 'compact',
    pattern:
      /(?:酒后开车|酒驾|喝酒开车|喝了酒(?:再)?开车|疲劳驾驶|闯红灯)[^,。!?;\n]{0,4}(?:没事|不怕|照样|挑战|又怎样|刺激)|(?:跟着?我(?:做|学)|敢不敢|挑战)[^。!?;\n]{0,8}(?:跳楼|从[一二三四五六七八九十\d]{1,2}楼跳|跳下来|钻车底|扒火车|卧轨|吞火|电鱼)/g,
    lights: { plain: 'red' },
    clears: ['refuted', 'warning'],
    easedBy: /危险动作|请勿模仿|消防|电影|小说|蹦极|跳水|跳伞/,
  },
  {
    id: 'rumour/forecast',
    rule: 'rumour',
    pack: 'safety',
    on: 'compact',
    pattern:
      /(?:今晚|明天|后天|本周|下周|近期|马上|即将)[^,。!?;\n]{0,4}(?:有|要|会|发生){1,2}大?(?:地震|海啸|封城|断网|核泄漏)/g,
    lights: { plain: 'amber' },
    clears: ['warning', 'refuted', 'asked'],
    easedBy: /演习|演练|电影|小说|气象台|地震局发布|预警中心|游戏/,
  },
  {
    id: 'induce/curse',
    rule: 'induce',
    pack: 'general',
    on: 'compact',
    pattern:
      /不转(?:发)?[^,。!?;\n]{0,4}(?:倒霉|后悔|死|不是人|考不过)|(?:转发|分享)[^,。!?;\n]{0,8}(?:必有|就有|立马有)(?:好运|红包|喜事)/g,
    lights: { plain: 'amber' },
    clears: ['warning', 'refuted', 'adlaw'],
  },
  {
    id: 'scarcity/tomorrow',
    rule: 'scarcity',
    pack: 'general',
    on: 'compact',
    pattern:
      /(?:今天|今晚|现在)不(?:买|抢|拍|囤|下手)[^。!?;\n]{0,6}(?:涨价|后悔|没了|恢复原价|亏)|(?:仅剩|只剩|最后)(?:最后)?[一二两三四五六七八九十百几\d]{1,4}(?:件|单|套|盒|瓶|双|台|个名额)[^。!?;\n]{0,6}(?:抢|拍|冲|速|手慢|涨价|就没)/g,
    lights: { plain: 'amber' },
    clears: ['refuted', 'adlaw', 'asked'],
    eases: ['personal'],
  },
  {
    id: 'alc/health',
    rule: 'alc',
    pack: 'general',
    on: 'compact',
    pattern:
      /(?:这|本|此|我们的?|这款|喝)[^,。!?;\n]{0,4}酒[^。!?;\n]{0,8}(?:壮阳|补肾|越喝越健康|强身健体|活血|治病|降三高|不伤肝|不伤身|延年益寿|喝了长寿|助眠|解压)/g,
    lights: { plain: 'amber', goods: 'red', commercial: 'red' },
    clears: told,
    eases: ['personal'],
    easedBy: /不能|误区|谣言|医生|研究/,
  },
  {
    id: 'state/persons',
    rule: 'state',
    pack: 'general',
    on: 'compact',
    pattern:
      /(?:人大代表|政协委员|院士|将军|部长|航天员|宇航员|外交官|中央首长|老红军)(?:都)?(?:亲自)?(?:推荐|力荐|专用|同款|指定|代言|在喝|在用)/g,
    lights: { plain: 'amber', commercial: 'red' },
    clears: told,
    easedBy: /食堂|科普|书|讲座|展览|博物馆/,
  },
];
