import { type PatternGroup, pairs, type TermGroup, words } from './types';

/**
 * Selling practice: state backing, superstition, price, scarcity, rivals, inducement, fake data, tobacco, alcohol.
 * CN-ADLAW 9, 13, 22, 23; CN-PRICE; CN-NETAUCL; CN-AUCL. Checked 2026-11-22.
 */
const told = ['refuted', 'warning', 'adlaw', 'asked'] as const;

export const tradeTerms: readonly TermGroup[] = [
  {
    id: 'state/supply',
    rule: 'state',
    pack: 'general',
    terms:
      words(`人民大会堂特供 人民大会堂专供 大会堂特供 国宴特供 国宴专供 国宴专用酒 国宴用酒 国宴用茶 国宴指定 中南海特供 中南海专供 军队特供 部队特供 军区特供 军中特供 军供酒 机关特供 政府特供 国务院特供 内部特供 特供酒 特供烟 专供首长 首长特供 领导人特供
      领导特供 国家领导人推荐 国家领导人同款 国家领导人指定 总理推荐 主席推荐 中央领导推荐 国家机关推荐 国家机关指定 政府推荐产品 政府指定产品 国务院推荐 央视力荐品牌 国家免检 国家免检产品 质量免检 政府采购指定品牌 国家队专用 外交部指定 接待外宾专用 国礼 国家认证最高 军工品质特供`),
    alias: pairs('特gong=特供 te供酒=特供酒 特贡酒=特供酒 军dui特供=军队特供'),
    guard: true,
    allow: words('国礼外交 赠送国礼 国礼赠送 作为国礼 国礼文化'),
    lights: { plain: 'red' },
    clears: told,
    eases: ['personal'],
    easedBy: /历史|博物馆|收藏品鉴|年代|纪录片/,
  },
  {
    id: 'state/ad',
    rule: 'state',
    pack: 'commercial',
    terms: words(
      '专供 公安部推荐 卫健委推荐 药监局推荐 央视推荐 央视上榜品牌 cctv推荐 新华社推荐 人民日报推荐 政府补贴推荐 国家推荐 国家指定 国家扶持项目 军工级 军用级',
    ),
    allow: words(
      '特供版 中国特供 特供机型 国旗下 升国旗 五星红旗 国旗班 国歌响起 国宴大厨 国宴菜谱 专供款 线下专供 线上专供 电商专供 渠道专供 专供出口',
    ),
    lights: { commercial: 'amber' },
    clears: told,
  },
  {
    id: 'state/emblem',
    rule: 'state',
    pack: 'commercial',
    terms: words(
      '特供 国宴 国旗 国徽 国歌 军旗 军徽 军歌 人民大会堂 中南海 国务院 国家领导人 中央领导 国家机关',
    ),
    allow: words(
      '特供版 中国特供 特供机型 国旗下 升国旗 五星红旗 国旗班 国歌响起 唱国歌 国宴大厨 国宴菜谱 国务院办公厅 国务院批准 国务院发布 国务院令',
    ),
    lights: { commercial: 'red' },
    clears: told,
    eases: ['personal'],
    easedBy: /条例|规定|放假|通知|景点|参观|游玩|路线|公交|地铁/,
  },
  {
    id: 'superst/ad',
    rule: 'superst',
    pack: 'general',
    terms:
      words(`招财进宝手串 招财转运 转运珠 转运手串 旺夫 旺财运 旺桃花 招桃花 催桃花 斩桃花 辟邪 避邪 镇宅 镇宅辟邪 化煞 化解小人 防小人 挡灾 消灾 消灾解难 开光 开光加持 大师开光 高僧开光 高僧加持 大师加持 佛牌 请佛牌 养小鬼 转运符 平安符加持 符咒 桃花符 求子符 本命年必戴
      太岁符 化太岁 犯太岁必 改运 改命 逆天改命 补财库 开财库 招财 旺运 提升运势 增强财运 改变运势 招贵人 算命 看相 面相算命 手相算命 八字算命 测八字 批八字 算姻缘 算事业 看八字 风水大师 看风水 风水布局 风水摆件 占卜 塔罗占卜 塔罗测 通灵 请神 驱邪 驱鬼 招魂 水逆化解 起名改运 改名改运`),
    alias: pairs(
      'suan命=算命 算ming=算命 算名=算命 开guang=开光 kai光=开光 开咣=开光 转yun=转运 招cai=招财 招材=招财 zhao财=招财 辟xie=辟邪',
    ),
    guard: true,
    word: true,
    allow:
      words(`招财猫 招财鼠 招财进宝 运营开光 开光圈 打开光 开光源 展开光 离开光 公开光 开光盘 开光驱 揭开光 开光学 开光明 开光电 开光照 拉开光 开光棍 开光线 绽开光 散开光 避开光 睁开光 开运营 开运行 开运动 开运会 改运费 改运行 改运营 公开运行 转运站 转运中心 转运公司 转运费
      转运仓 海外转运 转运车 货物转运 快递转运 医疗转运 转运病人 患者转运 转运床 中转运 转运输 旋转运 自转运 公转运 运转运 周转运 改命令 改命名 修改命 更改命 算命中 运算命 计算命 逆天改命的电影 打算命 避邪 旺夫相 镇宅神兽雕像 挡灾难
      看风水景 看风水起 通灵少女 通灵王 通灵学院 通灵之战 占卜师技能 占卜家 消灾减灾 看相册 看相片 看相关 看相机 看相声 看相亲 看相似 看相同 看相应 查看相 观看相 佛牌坊 算命先生说 招魂电影 招魂系列 辟邪剑 改命运 改运动 改运算 测八字母`),
    lights: { plain: 'amber', commercial: 'red' },
    calmNeeds:
      /戴上|佩戴|手串|手链|吊坠|摆件|请回家|结缘|私信|免费测|加持|大师开光|保平安|包你|灵验|接单|在线|咨询|加我|有缘/,
    clears: told,
    eases: ['personal'],
    easedBy: /电影|小说|游戏|电视剧|历史|民俗|传说|神话|博物|考古|迷信|科学|笑话|剧本|考前|转发/,
  },
  {
    id: 'superst/promise',
    rule: 'superst',
    pack: 'general',
    terms: words(
      '包你转运 保你发财 保佑发财 戴上就转运 请回家就发财 一戴就灵 有求必应很灵验 算得准不准来 免费算命 免费测八字 免费看相 在线算命 私信算命 大师在线 付费占卜 占卜接单 塔罗接单 接塔罗 代烧香 代请符 开光加持转运 改运改命 化解灾祸 作法改运 法事代办 和合术 挽回法事 转运招财 招财辟邪',
    ),
    guard: true,
    lights: { plain: 'amber', goods: 'red', commercial: 'red' },
    clears: told,
  },
  {
    id: 'price/lowest',
    rule: 'price',
    pack: 'general',
    terms: words(
      '全网最低 全网最低价 全网底价 全网低价 全国最低价 全网最便宜 史上最低 史上最低价 史低 史低价 历史最低 历史最低价 历史低价 全年最低价 年度最低价 击穿底价 破价 全网破价 地板价 跳楼价 骨折价 白菜价 吐血价 亏本 亏本清仓 亏本甩卖 赔本甩卖 赔钱卖 清仓甩卖 倒闭清仓 撤店清仓 内部价 员工价 成本价 出厂价 批发价 工厂价 一手价 仅此一次 空前绝后的价格 价格屠夫 市场最低 比批发还便宜 全网最低jia',
    ),
    alias: pairs(
      '全网最di=全网最低 全网最底=全网最低 全网最低j=全网最低价 史d=史低 全网最低假=全网最低价 全网蕞低=全网最低 全网蕞低价=全网最低价 全网zui低=全网最低',
    ),
    guard: true,
    allow: words(
      '历史最低温 历史最低水位 历史最低点 历史最低气温 历史最低票房 史上最低温 史上最低调 史上最低分 史上最低气温 历史最低分 历史最低纪录 历史最低水平 全国最低价水平 亏本生意 做亏本 批发价格指数 出厂价格指数 历史低价区 破价格',
    ),
    lights: { goods: 'amber', commercial: 'amber' },
    clears: ['refuted', 'adlaw', 'asked'],
    eases: ['personal'],
    easedBy: /股|指数|汇率|国债|原油|金价|期货|房价|气温|出生率|游戏|steam|epic/,
    notBefore: /(?:没有|不是)$/,
  },
  {
    id: 'price/lowest-hard',
    rule: 'price',
    pack: 'general',
    terms: words(
      '全网最低 全网最低价 全网底价 全国最低价 全网最便宜 史上最低价 史低价 历史最低价 历史低价 击穿底价 市场最低价',
    ),
    alias: pairs(
      '全网最di价=全网最低价 全网最底价=全网最低价 全网蕞低价=全网最低价 全网蕞低=全网最低 全网醉低=全网最低 全网嘴低价=全网最低价',
    ),
    guard: true,
    lights: { goods: 'amber', commercial: 'red', plain: 'amber' },
    clears: ['refuted', 'adlaw', 'asked'],
    eases: ['personal'],
    easedBy:
      /股|指数|汇率|国债|原油|金价|期货|房价|出生率|游戏|steam|epic|显卡|内存|固态|降价|跌到|跌至|新闻|吗/,
  },
  {
    id: 'scarcity/now',
    rule: 'scarcity',
    pack: 'commercial',
    terms: words(
      '手慢无 手慢则无 手慢就没 秒没 秒空 秒抢光 抢疯了 卖疯了 卖断货 即将断货 随时涨价 马上涨价 即将涨价 明天涨价 随时恢复原价 恢复原价 随时下架 即将下架 错过再等一年 错过等一年 错过后悔 错过今天 过时不候 过期不候 最后一天 最后一波 最后一批 最后机会 仅限今天 仅限今日 仅限前 仅此一天 倒计时抢 库存告急 库存不多 库存仅剩 所剩不多 最后疯狂 限时特价 限时特惠 限时抢购 限时秒杀 限时优惠 限时福利 限量抢购 限量秒杀 闭店倒计时 再不买就没了 先到先得',
    ),
    alias: pairs('手man无=手慢无 手慢wu=手慢无 手馒无=手慢无'),
    allow: words(
      '最后一天上班 最后一天假 最后一天考试 暑假最后一天 假期最后一天 实习最后一天 高中最后一天 在职最后一天',
    ),
    lights: { commercial: 'amber' },
    clears: ['refuted', 'adlaw', 'asked'],
    unless: /\d{1,2}月\d{1,2}[日号]|\d{1,2}[./]\d{1,2}[-~至到]|截止(?:到|至)?\d|至\d{1,2}月|活动时间/,
  },
  {
    id: 'compare/rivals',
    rule: 'compare',
    pack: 'general',
    terms: words(
      '吊打同行 秒杀同行 碾压同行 完爆同行 吊打大牌 秒杀大牌 碾压大牌 完爆大牌 吊打一切 秒杀一切同类 吊打同类 完胜同类 完爆同类 甩同行几条街 甩开同行 同行都是垃圾 别家都是垃圾 其他品牌都是垃圾 其它品牌都是垃圾 别的牌子都是垃圾 别家都是假货 别家都是智商税 其他都是智商税 其他家都是骗子 同行都是骗子 除了我们都是假的 市面上都是假的 别家都比不上 没有一家比得过 不要再买某 别再买大牌',
    ),
    alias: pairs('吊da同行=吊打同行 秒sha同行=秒杀同行 屌打同行=吊打同行 diao打同行=吊打同行'),
    guard: true,
    lights: { plain: 'amber' },
    clears: ['refuted', 'adlaw', 'asked'],
    easedBy: /比赛|球|游戏|选手|电影|小说/,
  },
  {
    id: 'confuse/brand',
    rule: 'confuse',
    pack: 'commercial',
    terms: words(
      '大牌同款 大牌平替 大牌代工 大厂同源 大牌同厂 同源代工 大牌尾单 专柜同款 香奈儿同款 爱马仕同款 lv同款 古驰同款 迪奥同款 sk2平替 神仙水平替 戴森平替 苹果平替 茅台平替 茅台同源 茅台镇大师 山寨',
    ),
    allow: words('山寨文化 打击山寨 不是山寨 拒绝山寨'),
    lights: { commercial: 'amber' },
    clears: told,
  },
  {
    id: 'induce/reward',
    rule: 'induce',
    pack: 'general',
    terms: words(
      '点赞抽奖 关注抽奖 转发抽奖 评论抽奖 关注送 点赞送 转发送 关注领取 关注必得 点赞必得 点赞返现 关注返现 好评返现 晒图返现 好评返 五星返现 集赞 集赞换 集赞送 集赞免费 转发有礼 转发领 转发免费领 分享免费领 分享有礼 助力领 帮砍价 砍一刀 邀请好友得 拉人头返 拉新返现 不转不是中国人 不转不是 是中国人就转 转发保平安 转发好运 点亮小红心送 双击送 扣1领取 扣1送 扣666送 评论区打1领 评论区留1领 评论领取 评论即送 三连抽奖 一键三连抽 一键三连送 关注加点赞抽 点赞关注抽 点赞加关注抽 点赞关注送 三连送 人人送代金券 人人送红包 人人领红包',
    ),
    alias: pairs(
      'dian赞抽奖=点赞抽奖 点zan抽奖=点赞抽奖 关zhu抽奖=关注抽奖 点👍抽奖=点赞抽奖 点赞chou奖=点赞抽奖 好评fan现=好评返现 好平返现=好评返现 集zan=集赞',
    ),
    guard: true,
    allow: words('关注送别 集赞扬 收集赞 募集赞 关注送达 关注送餐 转发送达 砍一刀的套路'),
    lights: { plain: 'amber' },
    clears: ['refuted', 'warning', 'adlaw', 'asked'],
  },
  {
    id: 'fakedata/trade',
    rule: 'fakedata',
    pack: 'general',
    terms: words(
      '买粉 卖粉 买粉丝 卖粉丝 涨粉服务 代刷 刷粉刷赞 刷赞刷粉 买粉刷赞 刷赞 刷粉 刷播放 刷播放量 刷评论 刷量 刷单 刷单返佣 刷单兼职 刷信誉 刷好评 刷销量 代刷好评 代刷流水 买赞 买播放 买评论 买流量上热门 包上热门 保上热门 包上榜 人气代刷 直播间人气机器人 场控机器人 挂粉 僵尸粉 互粉 互赞 互粉互赞 互关互赞 求互粉 求互关 互关必回 秒回关 有关必回 关注必回 回关必 互评互赞 dou+代投 代投dou+ 抖加代投 批量养号 养号软件 群控软件 卖号 账号交易',
    ),
    alias: pairs(
      'shua粉=刷粉 刷fen=刷粉 唰粉=刷粉 刷分丝=刷粉丝 唰赞=刷赞 刷zan=刷赞 shua赞=刷赞 唰单=刷单 刷dan=刷单 shua单=刷单 s单=刷单 刷d=刷单 买fen=买粉 mai粉=买粉 买坟=买粉 买纷丝=买粉丝 互fen=互粉 hu粉=互粉 互坟=互粉 互分=互粉 hu赞=互赞 互zan=互赞 代shua=代刷 代唰=代刷 上热meng=上热门',
    ),
    guard: true,
    word: true,
    allow:
      words(`买粉底 买粉饼 买粉色 买粉红 买粉条 买粉丝汤 买粉末 买粉刷 买粉蒸 买粉面 买粉尘 买粉扑 买粉笔 买粉嫩 买粉色系 买粉钻 买粉蓝 买粉紫 买粉干 买粉葛 买粉煎 买粉肠 卖粉条 卖粉笔 卖粉丝煲 卖粉丝汤 买粉丝煲 买粉丝来煮 卖粉面 刷粉底 刷粉色 牙刷粉 刷粉红 刷粉刷 刷粉末 刷粉饼 腮红刷粉 化妆刷粉 刷粉尘
      刷量具 刷单片机 刷单词 刷单选 刷单元 刷单机 印刷单 刷单曲 刷单反 冲刷量 刷评论区 刷到评论 互分享 相互分 互粉碎 代刷卡 代刷子 时代刷 古代刷 年代刷 反刷单 打击刷单 刷单骗局 刷单诈骗 刷单被骗 卖号码 买卖号 专卖号 僵尸粉丝裙 刷赞美 互赞美 互赞赏 互赞叹 互相互赞 挂粉色 卖粉色
      刷单是违法 刷单违法 互关失败 买流量包 刷播放列表 买流量卡 账号交易安全提示 买评论家 买赞助`),
    lights: { plain: 'red' },
    clears: told,
    eases: [],
    notBefore: /(?:不|拒绝|禁止|没|别|反对|打击|从不|杜绝|严查)$/,
    easedBy:
      /产业链|调查|封了|封号|治理|严查|严打|揭秘|平台规则|新规|做饭|煮|火锅|超市|菜市场|厨房|涮|凉拌|化妆|刷牙|粉丝煲/,
  },
  {
    id: 'tobacco/sell',
    rule: 'tobacco',
    pack: 'general',
    terms: words(
      '电子烟批发 电子烟货源 电子烟代理 电子烟招商 电子烟烟弹 一次性电子烟 烟弹现货 烟弹批发 换弹电子烟 悦刻货源 通配烟弹 香烟批发 香烟货源 免税香烟 外烟代购 走私香烟 细支香烟包邮 爆珠香烟包邮 雪茄包邮 上头电子烟 戒烟神器电子烟',
    ),
    alias: pairs('电子yan=电子烟 电子咽货源=电子烟货源 dian子烟=电子烟 香yan货源=香烟货源 电子🚬=电子烟'),
    guard: true,
    lights: { plain: 'red' },
    clears: ['refuted', 'warning', 'adlaw'],
  },
  {
    id: 'tobacco/ad',
    rule: 'tobacco',
    pack: 'commercial',
    terms: words('电子烟 烟弹 香烟 雪茄 爆珠烟 卷烟 烟丝 烟油 雾化弹 加热不燃烧'),
    allow: words('禁止吸烟 香烟缭绕 香烟袅袅 戒烟 二手烟 电子烟危害 香烟危害'),
    lights: { commercial: 'red' },
    clears: ['refuted', 'warning', 'adlaw', 'asked'],
    unless: /戒烟|禁烟|危害|控烟|无烟|烟灰缸|打火机收纳/,
  },
  {
    id: 'alc/urge',
    rule: 'alc',
    pack: 'general',
    terms: words(
      '不喝不是兄弟 不喝不是男人 不醉不归下单 一口闷挑战 干杯一口闷 对瓶吹挑战 喝酒挑战 白酒挑战 炫一瓶白酒 喝完这瓶再开车 喝点开车没事 喝酒壮胆 喝酒壮阳 喝酒解压神器 酒能壮阳 喝酒治百病 喝酒长寿 喝酒不上头不伤肝 喝了不伤肝 千杯不醉神器 喝酒助眠神酒',
    ),
    guard: true,
    lights: { plain: 'amber', goods: 'red', commercial: 'red' },
    clears: told,
    eases: ['personal'],
  },
  {
    id: 'alc/pack',
    rule: 'alc',
    pack: 'alcohol',
    terms: words(
      '干杯 一口闷 不醉不归 满上 再来一杯 一饮而尽 走一个 对瓶吹 拼酒 斗酒 劝酒 酒后开车 消除紧张 缓解焦虑 解压 壮胆 增加体力 强身健体 滋补 养生酒 药酒 活血 喝出健康 不上头 不伤肝 解乏 助眠 国宴 年份酒 窖藏 原浆 特供',
    ),
    lights: { plain: 'amber', goods: 'amber', commercial: 'red' },
    clears: ['refuted', 'warning', 'adlaw'],
    needs: /酒|喝|杯|瓶|醉/,
  },
  {
    id: 'patent/claim',
    rule: 'patent',
    pack: 'commercial',
    terms: words(
      '专利技术 国家专利 发明专利 专利产品 独家专利 专利配方 专利成分 获得专利 拥有专利 荣获专利 国际专利 多项专利 驰名商标 著名商标 中国驰名商标',
    ),
    lights: { goods: 'amber', commercial: 'amber' },
    eases: ['personal'],
    clears: told,
    unless: /zl\d|专利号[:：]?\d|cn\d{6}/,
  },
  {
    id: 'live/promise',
    rule: 'live',
    pack: 'live',
    terms: words(
      '免单 全场免单 憋单 福袋必中 抢到就是赚到 亏本宠粉 宠粉价 炸福利 上链接 三二一上链接 最后三十单 只有一百单 库存秒完 给主播点点关注 点点红心 扣个1 想要的扣 要的扣 刷个礼物 刷个火箭 上一波票 守护主播 榜一大哥 打赏',
    ),
    lights: { plain: 'amber' },
    clears: ['refuted', 'warning', 'adlaw'],
  },
];

const buy = '(?:立即|马上|赶紧|赶快|直接|点击|现在|今天|直播间)';

export const tradePatterns: readonly PatternGroup[] = [
  {
    id: 'price/was-now',
    rule: 'price',
    pack: 'general',
    on: 'compact',
    pattern:
      /(?:原价|市场价|专柜价|门市价|吊牌价|日常价|平时卖|官网价|划线价|建议零售价)[:是要卖]{0,2}¥?\d{1,6}(?:元|块|米)?[,、。!;]?[^,。!?;\n\d]{0,12}(?:现价|现在|今天|今日|到手价?|直播间|活动价|券后|折后|只要|仅需|仅|秒杀价|特价)[^,。!?;\n\d]{0,8}¥?\d{1,6}/g,
    lights: { plain: 'amber' },
    clears: ['refuted', 'adlaw'],
    eases: ['personal', 'asked'],
  },
  {
    id: 'price/cut',
    rule: 'price',
    pack: 'commercial',
    on: 'compact',
    pattern: /(?:原价|市场价|专柜价|吊牌价|日常价|官网价|划线价)[:是要]{0,2}¥?\d{1,6}/g,
    lights: { commercial: 'amber' },
    clears: ['refuted', 'adlaw', 'asked'],
    eases: ['personal'],
  },
  {
    id: 'scarcity/count',
    rule: 'scarcity',
    pack: 'commercial',
    on: 'compact',
    pattern:
      /(?:最后|仅剩|只剩|还剩|仅限|限量|限前|前)\d{1,5}(?:单|件|套|份|个名额|名|位|瓶|盒|台|双|组|个)/g,
    lights: { commercial: 'amber' },
    clears: ['refuted', 'adlaw', 'asked'],
    unless: /\d{1,2}月\d{1,2}[日号]|活动时间|截止/,
  },
  {
    id: 'induce/shape',
    rule: 'induce',
    pack: 'general',
    on: 'compact',
    pattern:
      /(?:点(?:个)?赞|关注(?:我|一下|主播|账号|本号)?|转发|收藏|评论(?:区)?|分享(?:到?(?:朋友圈|群|\d个群))?|三连|双击|点亮(?:小)?红心|粉丝团)(?:[+、和并加后就且,即可以能]|点赞|关注|转发|收藏|评论|留言|视频|作品|本条|一下|扣\d|打\d|的(?:宝子|宝宝|粉丝|朋友|家人)们?|(?:所有|全部)?粉丝){0,6}(?:抽(?:奖|\d|送|一|两|三|幸运)|送(?:你|出|福利|一|\d|红包|礼|手机|现金|资料|价值)|领(?:取|红包|福利|资料|现金|\d|价值)|得(?:红包|现金|奖品|\d{1,9}元)|返(?:现|\d)|免费(?:送|领|拿)|赢(?:取|红包|手机|现金|大奖)|有(?:机会)?(?:礼|奖|红包|抽))/g,
    lights: { plain: 'amber' },
    clears: ['refuted', 'warning', 'adlaw', 'asked'],
    notAfter: /^(?:达|别|餐|奖典礼|到货|走|给远方)/,
  },
  {
    id: 'induce/must-share',
    rule: 'induce',
    pack: 'general',
    on: 'compact',
    pattern:
      /(?:不转(?:发)?(?:不是|对不起|后悔|就)|(?:分享|转发)到?(?:\d{1,3}|[一二两三四五六七八九十])个?群(?:即可|就|免费|可以|解锁|领)|(?:扣|打|回复|评论)\d{1,3}[^,。!?;\n]{0,4}(?:免费|领|送你|发你|获取|拿资料|拿走)|(?:邀请|拉)(?:\d{1,3}|[一二两三四五六七八九十])(?:个|位|名)?(?:好友|人|朋友)[^,。!?\n]{0,6}(?:免费|领|得|返|送|解锁))/g,
    lights: { plain: 'amber' },
    clears: ['refuted', 'warning', 'adlaw'],
  },
  {
    id: 'fakedata/offer',
    rule: 'fakedata',
    pack: 'general',
    on: 'compact',
    pattern:
      /(?:\d{1,9}(?:元|块|米)?\d{0,9}(?:个|千|万|k|w)?(?:真人)?(?:粉丝?|播放|赞)(?:秒到|套餐|低价|包)|(?:粉丝|播放量?|点赞|评论|人气)(?:低价|批发|代刷|秒到账|下单|套餐|自助下单)|保证?涨粉\d{1,9}[万wk千]?|(?:\d{1,3}|[一二三四五六七八九十])天(?:保证|包|必)?涨粉\d{1,9}[万wk千](?:不是梦|秘籍|包|保证)|代运营包涨粉|真人粉丝\d{1,9})/g,
    lights: { plain: 'red' },
    clears: told,
  },
  {
    id: 'compare/times',
    rule: 'compare',
    pack: 'commercial',
    on: 'compact',
    pattern:
      /(?:比|吊打|秒杀|碾压|完爆|甩)(?:某|别家|其他|其它|同行|大牌|普通|市面上?|国际|专柜|[a-z]{2,12}|[\u4e00-\u9fff]{2,4}牌?)[^,。!?\n]{0,8}(?:强|好|贵|便宜|高|快)?(?:十|百|千|\d{1,4})倍/g,
    lights: { commercial: 'amber' },
    clears: ['refuted', 'adlaw', 'asked'],
  },
  {
    id: 'state/officials',
    rule: 'state',
    pack: 'general',
    on: 'compact',
    pattern:
      /(?:国家领导人?|总书记|总理|主席|部长|省长|市长|将军|首长|中央首长|国务院|中央军委|公安部|卫健委|药监局|人民银行|央行|证监会|政府|国家机关)(?:都|亲自|一致|官方|联合|强烈)?(?:推荐|力荐|点赞|认可|指定|代言|同款|背书|担保|都在用|都在喝|都在吃)/g,
    lights: { goods: 'red', commercial: 'red' },
    clears: told,
    easedBy: /新闻|会议|讲话|外交|访问|考察|调研|工程|政策/,
  },
  {
    id: 'price/buy-cue',
    rule: 'scarcity',
    pack: 'live',
    on: 'compact',
    pattern: new RegExp(`${buy}(?:拍|抢|下单)[^,。!?\n]{0,6}(?:最后|仅剩|只剩)`, 'g'),
    lights: { plain: 'amber' },
  },
];
