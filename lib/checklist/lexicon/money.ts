import { type PatternGroup, pairs, type TermGroup, words } from './types';

/** Investment, education results, property, recruitment: promises of a result. CN-ADLAW 24–26, CN-FINMKT. Checked 2026-11-22. */
const pitch =
  /投资|理财|收益|项目|回报|返利|返现|跟着|跟我|加我|加v|加微|私信|入群|进群|加群|平台|股|币|基金|学会|操作|加盟|副业|兼职|门槛|名额|领取|涨停|带你|带单|本金|资金|月入|日入/;
const courses =
  /班|培训|辅导|报名|学员|机构|全额|退|签约|名师|冲刺|名校|雅思|托福|公务员|驾照|拿证|全款|课程|押题|提分|院校/;
const told = ['refuted', 'warning', 'adlaw', 'asked'] as const;

export const moneyTerms: readonly TermGroup[] = [
  {
    id: 'fin/guarantee',
    rule: 'fin',
    pack: 'general',
    terms: words(
      `稳赚 稳赚不赔 只赚不赔 包赚 包赚不赔 必赚 必赚不赔 稳赢 保本 保本保息 保本保收益 保本高收益 保本理财 保收益 保证收益 承诺收益 收益保证 零风险高收益 零风险投资 零风险理财 零风险 无风险投资 无风险收益 无风险理财 无风险套利 高收益低风险 低风险高收益 低投入高回报 小投入大回报 躺赚 躺着赚钱 躺着赚 躺着收钱 荐股群 涨停股推荐 带你炒股 老师带单 跟单赚钱 财富自由秘籍 周回本 日返 高额回报 高额返利 百倍币 千倍币 暴涨币 胜率百分百 包回本 快速回本 保底收益 刚性兑付 稳赚套路`,
    ),
    alias:
      pairs(`稳专=稳赚 稳砖=稳赚 稳zhuan=稳赚 wen赚=稳赚 稳转不赔=稳赚不赔 稳赚不陪=稳赚不赔 稳赚不pei=稳赚不赔 稳赚不亏=稳赚不赔 保ben=保本 bao本=保本 葆本=保本 葆本理财=保本理财 宝本=保本 堡本=保本 饱本=保本 躺zhuan=躺赚 tang赚=躺赚 淌赚=躺赚 趟赚=躺赚
      荐gu=荐股 jian股=荐股 荐骨=荐股 零fengxian=零风险 0风险=零风险 零风xian=零风险 稳赚不倍=稳赚不赔 文赚=稳赚 稳💰不赔=稳赚不赔 躺💰=躺赚 内部xiaoxi=内部消息 d单老师=带单老师 稳赚bu赔=稳赚不赔`),
    guard: true,
    allow:
      words(`环保本 确保本 担保本 保本地 保本人 保本色 保本次 保本月 保本周 保本年 保本科 保本届 保本土 保本级 保本校 保本市 保本省 保本村 保本单位 保本公司 保本案 保本地区 保本期 不保本 劳保本 医保本 社保本 水保本 安保本
      保本店 保本行 保本站 保本品 保本图 保本书 保本群 非保本 保本微利 保本分析 保本点 保本销售 保本量 质保本 联保本 无风险提示 风险提示 有风险提示 环保息 保息事宁人 保息率 高额返利app 稳赢不了 跟单员 外贸跟单 跟单系统 生产跟单 订单跟单 业务跟单
      跟单工作 采购跟单 服装跟单 暴富的梦 暴富梦 祝大家暴富 祝你暴富 想暴富 暴富的一天 幻想暴富 求暴富 暴富新年 暴富手机 发财暴富 拍戏内部消息 公司内部消息 内部消息队列 内部消息传递 内部消息总线 内部消息机制 进程内部消息 固定收益类 固定收益部 稳定收益率曲线
      零风险不存在 不是稳赚 并非稳赚 没有稳赚 不存在稳赚 没有零风险 带单位 带单反 带单人 带单独 带单引 带单品 带单向 带单个 带单纯 带单据 带单身 带单机 带单边 带单眼 被动收入来源`),
    lights: { plain: 'amber', goods: 'red', commercial: 'red' },
    reddens: pitch,
    clears: told,
    eases: ['personal'],
    notAfter: /^(?:的?(?:骗局|陷阱|谎言|套路|说法|神话|时代已经)|都难|都做不到|很难|太难)/,
  },
  {
    id: 'fin/hint',
    rule: 'fin',
    pack: 'general',
    terms: words(
      '保息 内部消息 内幕消息 内部票 荐股 牛股推荐 黑马股 妖股推荐 带单 跟单 喊单 翻倍收益 收益翻倍 资金翻倍 本金翻倍 一夜暴富 暴富 原始股 稳定盈利 稳定收益 日收益 返利返现 静态收益 拉人头 百分百盈利 固定收益 稳健增值 财富密码 抄底良机 内部认购 被动收入翻倍 睡后收入 躺赢赚钱',
    ),
    lights: { plain: 'amber', commercial: 'red' },
    reddens: /涨停|必涨|加群|进群|入群|领取|带你|跟我|加我|加v|加微|私信|老师/,
    clears: told,
    eases: ['personal'],
    easedBy: /小说|电影|公司里|明星|手机|爆料|快递|外贸|工厂/,
    needs:
      /股|币|投资|理财|收益率|炒|盈利|进群|入群|老师带|带你|跟我|操盘|仓|赚|回报|名额|私信|加我|加v|加微/,
  },
  {
    id: 'fin/severe',
    rule: 'fin',
    pack: 'general',
    terms: words(
      `稳赚不赔 只赚不赔 包赚不赔 必赚不赔 保本保息 保本保收益 保本高收益 保证收益 承诺收益 零风险高收益 低风险高收益 老师带单 荐股群 百分百盈利 刚性兑付 躺着赚钱 保本理财 日收益 静态收益 百倍币 千倍币 高额返利`,
    ),
    alias: pairs('稳转不赔=稳赚不赔 稳赚不陪=稳赚不赔 稳砖不赔=稳赚不赔 稳专不赔=稳赚不赔'),
    guard: true,
    lights: { plain: 'red' },
    clears: told,
    eases: ['personal'],
    notAfter: /^(?:的?(?:骗局|陷阱|谎言|套路|说法|神话|产品是|理财已|时代))/,
    unless: /小说|电影|游戏|生意经|笑话|段子|庄稼/,
  },
  {
    id: 'edu/guarantee',
    rule: 'edu',
    pack: 'general',
    terms: words(
      `保过 包过 必过班 包过班 保过班 不过退款 不过退费 不过退全款 不过全退 考不过退 签约保过 协议保过 保录取 包录取 保上岸 包上岸 必上岸 保上名校 包上名校 保证上岸 保证通过 保证录取 保证提分 命题老师授课 押中原题 原题泄露 考试原题 内部押题 考前绝密 绝密押题 保证就业 包就业 百分百就业 100%就业 免考拿证 免考试拿证 不用考试拿证 包拿证 快速拿证 代考 替考 枪手代考 保offer 保底offer 清北学霸速成 稳上985 稳上211 稳上岸`,
    ),
    alias: pairs(
      `保guo=保过 bao过=保过 包guo=包过 宝过=保过 保锅=保过 包锅=包过 饱过=保过 保上an=保上岸 保上案=保上岸 押ti=押题 压题=押题 押提=押题 命题ren=命题人 代kao=代考 替kao=替考 代拷=代考`,
    ),
    guard: true,
    word: true,
    allow:
      words(`面包过 钱包过 书包过 红包过 背包过 打包过 外包过 豆包过 环保过 保过程 担保过 确保过 承包过 包过夜 包过年 包过来 包过去 包过滤 包过大 包过小 包过节 包过程 包过重 包过安检 包过安 包过关斩将 包过节礼 皮包过 包包过 沙包过 荷包过 汉堡包过
      医保过 社保过 投保过 参保过 保过期 包过期 保过得 保过户 快递包过 数据包过 安装包过 表情包过 行李包过 零钱包过 药包过 茶包过 料包过 包过于 保过滤 联保过 质保过 安保过 保分类 保分为 环保分 环保分类 保分局 保分公司 医保分 社保分 速成鸡 速成班的弊端
      命题人是谁 高考命题人 命题人的 命题人真 命题组卷 自命题 命题组成 保证通过率的 押题失败 没押中题 内部资料夹 包进去 包进来 包进口 面包进 钱包进 打包进 包进馅 包进行 包进度 书包进 红包进 挂靠在 车辆挂靠 挂靠公司 挂靠单位 挂靠协会`),
    lights: { plain: 'amber', goods: 'amber', commercial: 'red' },
    reddens: courses,
    clears: told,
    eases: ['personal'],
    needs:
      /考|班|课|证|学|分|题|岸|录取|培训|辅导|升|证书|公务员|事业编|雅思|托福|四六级|驾照|就业|offer|报名|名校|985|211|通过|包分配|退/,
    easedBy: /作弊|诚信考试|考场|希望|祝|加油|不知道|有没有|交作业/,
  },
  {
    id: 'edu/hint',
    rule: 'edu',
    pack: 'commercial',
    terms: words(
      `命题人 命题组 命题专家 押题 押题卷 押中率 内部题库 内部资料 密卷 毕业包分配 推荐就业月薪 挂靠 助考 包进 速成 零基础速成 七天速成 提分神器 逆袭清北 保分班 保分 包分配`,
    ),
    lights: { commercial: 'amber' },
    clears: told,
    eases: ['personal'],
    needs: /考|班|课|证|学|分|题|岸|录取|培训|辅导|升|公务员|事业编|雅思|托福|四六级|就业|报名|名校|通过/,
  },
  {
    id: 'edu/severe',
    rule: 'edu',
    pack: 'general',
    terms: words(
      `包过班 保过班 签约保过 协议保过 不过退款 不过退费 不过全退 保录取 包录取 保上岸 包上岸 免考拿证 免考试拿证 不用考试拿证 代考 替考 枪手代考 命题人授课 命题专家 命题组专家 考试原题 原题泄露 内部押题 押题必中 押中原题 包拿证 保offer`,
    ),
    alias: pairs('包guo班=包过班 保guo班=保过班 保锅班=保过班 包锅班=包过班'),
    guard: true,
    word: true,
    lights: { plain: 'red' },
    clears: told,
    eases: ['personal'],
    allow: words(
      '交代考 时代考 近代考 古代考 现代考 朝代考 代考虑 代考古 代考场 代考生 历代考 当代考 替考虑 一代考 下一代考 两代考 代考核 年代考 代考试制度 禁止代考 代考入刑',
    ),
  },
  {
    id: 'estate/promise',
    rule: 'estate',
    pack: 'general',
    terms: words(
      '只涨不跌 稳涨不跌 必涨不跌 买到就是赚到 包租返租 售后返租 售后包租 十年返租 年回报率 租金回报率高达 升值潜力无限 升值空间无限 升值空间巨大 稳赚升值 坐等升值 坐等拆迁 投资首选楼盘 保证升值 承诺升值 买房送户口 买房落户 首付零元 零首付 首付分期 不限购不限贷 茶水费',
    ),
    guard: true,
    allow: words('必涨知识 必涨姿势 只涨不跌的体重 体重只涨不跌'),
    lights: { goods: 'amber', commercial: 'red', plain: 'amber' },
    reddens: /楼盘|房源|首付|户型|开盘|铺|公寓|返租|买到就是赚到|抢购|置业/,
    clears: told,
    eases: ['personal'],
    needs: /房|楼|盘|铺|公寓|别墅|地铁|投资|首付|户型|小区|学区|租金|返租|升值|落户|地段|商圈|买到/,
  },
  {
    id: 'estate/pack',
    rule: 'estate',
    pack: 'property',
    terms: words(
      '升值 升值空间 增值空间 学区房 学位房 名校学区 双学区 对口名校 地铁上盖 最后几套 楼王 皇家府邸 稀缺地段 绝版地段 黄金地段 龙脉 风水宝地 上风上水 投资回报 返租 包租 落户 首付仅需 总价仅需 规划地铁 规划学校 即将开通',
    ),
    lights: { goods: 'amber', commercial: 'red', plain: 'amber' },
    clears: told,
  },
  {
    id: 'fin/pack',
    rule: 'fin',
    pack: 'finance',
    terms: words(
      '理财 贷款 基金 资产管理 保险理财 股票 期货 外汇 黄金投资 私募 信托 数字货币 虚拟货币 p2p 低息贷款 无抵押贷款 秒批 秒到账 黑户可贷 征信修复 洗白征信 债务重组 代偿 停息挂账 反催收 大额信用卡 养卡 提额',
    ),
    lights: { plain: 'amber', commercial: 'red' },
    clears: ['refuted', 'warning', 'adlaw'],
  },
  {
    id: 'fin/loan',
    rule: 'fin',
    pack: 'general',
    terms: words(
      '黑户可贷 黑户下款 无视征信 不看征信 不查征信 征信花可贷 征信修复 洗白征信 停息挂账代办 反催收 秒批秒下款 无抵押无担保秒 当天下款 强开额度 代办信用卡大额 养卡提额 信用卡套现 花呗套现 白条套现 花呗提现秒到 套现秒到',
    ),
    alias: pairs('无视zx=无视征信 花呗t现=花呗套现 套xian=套现'),
    guard: true,
    lights: { plain: 'red' },
    clears: told,
    eases: ['personal'],
  },
  {
    id: 'crypto/trade',
    rule: 'crypto',
    pack: 'general',
    terms: words(
      '炒币群 炒币赚钱 合约带单 币圈带单 挖矿赚钱 云算力投资 矿机托管招商 空投撸毛 撸空投赚钱 u商收u 高价收u 收usdt 出usdt 场外usdt',
    ),
    lights: { plain: 'amber', goods: 'red', commercial: 'red' },
    clears: told,
  },
];

export const moneyPatterns: readonly PatternGroup[] = [
  {
    id: 'fin/income',
    rule: 'fin',
    pack: 'general',
    on: 'compact',
    pattern:
      /(?:日|天|周|月|年|每天|每月|一天|一个月|一年|单日|时薪|一单)(?:就能|轻松|能|可以|可|稳定|稳|保底|至少|躺){0,2}(?:入|赚|收入|收益|进账|挣|到手|利润)(?:过|超|破|上|近)?(?:\d{1,7}(?:[-~]\d{1,7})?\+?(?:块|元|w|k|万|千|米|个达不溜|刀)?|[一二两三四五六七八九十百千万几数过上]{1,4}(?:万|千|百)(?:元|块|不是梦|\+)?|(?:过|上|破)(?:万|千|百|百万|六位数|五位数)|[五六七]位数)/g,
    lights: { plain: 'red' },
    clears: told,
    eases: ['personal'],
    needs:
      /轻松|躺|副业|兼职|项目|带你|教你|跟我|跟着|名额|加|私信|零基础|不用|只需|只要|手机|在家|宝妈|小白|人人|日结|秒到|稳|保底|不是梦|投资|理财|操作|学会|领取|入局|风口|管道|管饭|无门槛|赚钱|搞钱|下班|搬砖|挂机|新手|跟单|封顶/,
  },
  {
    id: 'fin/yield',
    rule: 'fin',
    pack: 'general',
    on: 'compact',
    pattern:
      /(?:年化(?:收益率?|利率|回报)?|收益率|回报率|月息|日息|月收益|利息|投资回报)(?:高达|可达|达到?|稳定|保底|超过?|最高){1,2}\d{1,4}(?:%|个点|点|倍)/g,
    lights: { plain: 'amber', goods: 'red', commercial: 'red' },
    reddens: pitch,
    clears: told,
    easedBy: /美联储|央行|国债|财报|历史|宏观|通胀|委内瑞拉|阿根廷|土耳其|gdp|高利贷/,
  },
  {
    id: 'fin/double',
    rule: 'fin',
    pack: 'general',
    on: 'compact',
    pattern:
      /(?:\d{1,3}|[一二两三四五六七八九十半几]{1,3})(?:个)?(?:天|日|周|月|小时)(?:就|内|能|可|轻松|稳){0,3}(?:翻倍|翻番|翻\d{1,3}倍|回本|赚\d{1,9}万|暴富)/g,
    lights: { plain: 'amber', goods: 'red', commercial: 'red' },
    reddens: /投资|理财|收益|项目|回报|跟着?我|保你|包你|买票|加我|私信|进群|本金|资金|小投入/,
    clears: told,
    eases: ['personal'],
    easedBy: /细菌|细胞|面积|人口|播放|粉丝|销量|票房|流量/,
  },
  {
    id: 'edu/numbers',
    rule: 'edu',
    pack: 'general',
    on: 'compact',
    pattern:
      /(?:(?:通过率|过关率|上岸率|录取率|押中率|命中率|提分率|升学率|就业率|拿证率)(?:高达|达到?|超过?|近|保持|稳定)?(?:\d{2,3}(?:\d{0,2})%|百分之?[一二三四五六七八九十百]+)|(?:提|涨|提升|提高|多考)\d{2,3}分(?:不是梦|以上|起步|轻松)?)/g,
    lights: { goods: 'amber', commercial: 'red' },
    clears: told,
    eases: ['personal'],
    needs: /班|课|培训|辅导|机构|老师|报名|学员|名师|冲刺|训练营|咨询|资料|题库|退费|提分|我们/,
  },
  {
    id: 'edu/sure',
    rule: 'edu',
    pack: 'general',
    on: 'compact',
    pattern:
      /(?:(?:包(?:你|孩子|学员|一次性?)|(?:保证|承诺|确保|百分百|100%)(?:你|孩子|学员|一次)?)(?:通过|上岸|录取|考上|提分|提\d{1,9}分|涨分|拿证|过级|进\d{3}|进名校|上名校|上重点|就业)|(?:不|没)(?:过|上岸|录取|提分|通过)(?:全额|全部|包|免费|就|可)?(?:退|重学|返|赔)|一次(?:性)?(?:必|包|保)过|\d{1,9}天(?:拿证|过级|上岸|速成|搞定(?:雅思|托福|四级|六级|驾照)))/g,
    lights: { plain: 'amber', goods: 'red', commercial: 'red' },
    reddens: courses,
    clears: told,
    eases: ['personal'],
    notBefore: /(?:面|钱|红|背|打|书|外|承)$/,
  },
  {
    id: 'estate/minutes',
    rule: 'estate',
    pack: 'property',
    on: 'compact',
    pattern:
      /(?:\d{1,2}|[一二两三四五六七八九十]{1,3})分钟(?:直达|到达|到|抵达|畅达|生活圈|通勤|达|至)[^,。!?\n]{0,8}/g,
    lights: { plain: 'amber', goods: 'red', commercial: 'red' },
    clears: ['adlaw'],
    needs: /房|楼盘|户型|地铁|小区|公寓|别墅|置业|首付|均价/,
  },
  {
    id: 'estate/minutes-ad',
    rule: 'estate',
    pack: 'general',
    on: 'compact',
    pattern: /(?:\d{1,2}|[一二两三四五六七八九十]{1,3})分钟(?:直达|到达|到|抵达|畅达|达|至)[^,。!?\n]{0,8}/g,
    lights: { commercial: 'amber' },
    needs: /楼盘|户型|首付|均价|置业|售楼|开盘|精装|升值|学区/,
  },
];
