import { type PatternGroup, pairs, type TermGroup, words } from './types';

/**
 * Medical wording, health food, food. CN-ADLAW 16–19, CN-FOOD 71/73/79, CN-COSM 43. A diary of one's own illness, a
 * doctor's office or "治愈系" is no claim; a product that treats something is. Checked 2026-11-22.
 */
const illness =
  '糖尿病|高血压|低血压|高血脂|高血糖|三高|血糖|血压|血脂|尿酸|痛风|癌症?|肿瘤|结节|囊肿|肌瘤|增生|息肉|甲亢|甲减|肝炎|肝硬化|脂肪肝|肾炎|肾虚|肾病|胃炎|胃病|胃溃疡|肠炎|便秘|痔疮|鼻炎|咽炎|哮喘|支气管炎|肺炎|肺癌|咳嗽|感冒|发烧|失眠|抑郁症?|焦虑症|偏头痛|头痛|头晕|颈椎病|腰椎间盘|腰突|关节炎|风湿|类风湿|骨质增生|滑膜炎|静脉曲张|湿疹|皮炎|牛皮癣|银屑病|白癜风|荨麻疹|痤疮|脚气|灰指甲|妇科病?|妇科炎症|阴道炎|盆腔炎|宫寒|痛经|月经不调|不孕|不育|阳痿|早泄|前列腺炎?|性功能|近视|白内障|青光眼|耳鸣|耳聋|中风|脑梗|脑血栓|心脏病|冠心病|心梗|癫痫|帕金森|老年痴呆|自闭症|多动症|脱发|斑秃|狐臭|口臭|幽门螺杆菌|病毒|疾病|百病|疑难杂症|各种病|慢性病|炎症|疼痛|疲劳综合征|亚健康|新冠|流感';
const subject =
  /本品|产品|这款|这个|此款|这瓶|这盒|这种|我们的|配方|祖传|秘方|偏方|膏药|膏|贴|茶|饮|酒|油|粉|片|胶囊|口服液|仪|枕|床垫|内衣|手环|磁疗|艾灸|精油|酵素|益生菌|喝了|吃了|用了|敷了|贴上|坚持[喝吃用]|每天[喝吃用]|一喝|一贴|一抹|一涂|疗程|盒|瓶|下单|链接|咨询/;
/** A remedy is being praised: enough where nothing is openly sold. */
const praise =
  /祖传|秘方|偏方|方子|配方|本品|产品|这款|这个(?:茶|药|膏|贴|油|酒|方|粉)|膏药|药膏|神器|神药|喝它|吃它|用它|一招|两招|三招|一贴|一喝|一抹|一吃|一用|疗程|专治|主治|私信|点击|联系我|名额|纯中药|纯天然|中药|草本|告别|摆脱|再也不用|见效|偏方/;
const notOurs =
  /医院(?!都不|也不|不会)|医生(?!都不|永远|不会|也不)|门诊|手术|住院|确诊|化疗|放疗|医保|挂号|病房|护士|科室|就医|遵医嘱|疫苗|药物研发|临床试验|研究团队|论文|研究人员|科学家|诺贝尔|康复治疗师|兽医|宠物医院|手术后|主治/;

export const healthTerms: readonly TermGroup[] = [
  {
    id: 'med/severe',
    rule: 'med',
    pack: 'general',
    terms:
      words(`包治百病 药到病除 永不复发 不再复发 绝不复发 一针见效 一贴见效 一贴就好 一次根治 彻底根治 根治率 治愈率达 治愈率高达 有效率达
      有效率高达 无效退款 包治 包治好 包好不复发 祖传神药 神医秘方 立竿见影治 无任何副作用 无毒副作用 零副作用
      无副作用 没有任何副作用 安全无副作用 妙手回春神药 替代药物 代替药物 代替胰岛素 停药不反弹 摆脱药物 告别药物 不用吃药就能好
      不打针不吃药 治百病 万能神药 国药准字号推荐 当天见效 立马见效 即刻见效 一用就好 一喝就好 一抹就好 一吹就好 治病断根 除根不复发
      抗癌神器 抗癌食物之王 防癌抗癌 治疗癌症 治好癌症 杀死癌细胞 消灭癌细胞 降糖神器 降压神器 逆转糖尿病 治愈糖尿病 根治糖尿病`),
    alias:
      pairs(`药到病初=药到病除 永不富发=永不复发 永不复fa=永不复发 无副作佣=无副作用 无副做用=无副作用 无付作用=无副作用 无负作用=无副作用 包zhi=包治
      包治百并=包治百病 包治佰病=包治百病 gen治=根治 根zhi=根治 根至糖尿病=根治糖尿病 抗ai=抗癌 防ai=防癌 抗a=抗癌`),
    guard: true,
    allow:
      words(`不能代替药物 不可代替药物 不替代药物 不能替代药物 不代替药物 不可替代药物 不得代替药物 并不能代替药物 不能包治百病 不是包治百病 代替药物治疗的说法
      断根草 包治疗 斩草除根 不无副作用 是否无副作用`),
    lights: { plain: 'amber', goods: 'red', commercial: 'red' },
    reddens: praise,
    clears: ['refuted', 'warning', 'asked', 'adlaw'],
    notBefore: /(?:不能|不可|不得|并非|不是|无法|不会)$/,
    easedBy: /小说|电影|剧情|电视剧|游戏|古代|成语|相声|笑话/,
  },
  {
    id: 'med/claim',
    rule: 'med',
    pack: 'general',
    terms:
      words(`治疗 治愈 根治 医治 疗效 药效 消炎 抗炎 杀菌消炎 抗癌 防癌 抗肿瘤 降三高 降血糖 降血压 降血脂 降糖 降压 降脂 降尿酸 软化血管 清除血栓
      溶解血栓 疏通血管 活血化瘀 祛风除湿 止痛 镇痛 止咳 平喘 化痰 补肾 壮阳 滋阴补肾 固本培元 益气补血 补气血 调理气血 调经 排毒 清肠排毒 祛湿 除湿气
      疏肝 护肝 养肝 润肺 清肺 养胃 护胃 健脾 安神助眠 治失眠 治便秘 治脱发 治鼻炎 治痔疮 治湿疹 治咳嗽 治痛风 治关节炎 治腰痛 治痘 生发防脱 再生毛囊
      修复细胞 激活细胞 细胞再生 提高免疫力 增强免疫力 提升免疫力 增强抵抗力 提高抵抗力 调节内分泌 改善睡眠障碍 消除结节 消结节 散结节 抗病毒 杀死病毒 防治流感
      预防癌症 预防疾病 防治 祖传秘方 宫廷秘方 家传秘方 药用 处方级 医用级 疗程 康复率 见效快 舒筋活络 通经络 通淋巴 打通经络 驱寒祛湿 宫寒 缩阴 紧致私处 丰胸 增高 近视恢复 恢复视力 矫正视力 摘掉眼镜`),
    alias:
      pairs(`祖传密方=祖传秘方 祖传蜜方=祖传秘方 治liao=治疗 zhi疗=治疗 治疔=治疗 冶疗=治疗 制疗=治疗 冶愈=治愈 治yu=治愈 zhi愈=治愈 消yan=消炎 消炎炎=消炎 xiao炎=消炎
      降xue糖=降血糖 降血tang=降血糖 降雪糖=降血糖 降xue压=降血压 降血ya=降血压 降雪压=降血压 降三膏=降三高 疗xiao=疗效 疗笑=疗效 yao效=药效 壮yang=壮阳 补shen=补肾 补身壮阳=补肾壮阳
      kang癌=抗癌 免疫li=免疫力 免yi力=免疫力 排du=排毒 丰xiong=丰胸`),
    guard: true,
    allow:
      words(`治愈系 治愈感 治愈了我 治愈我 治愈到 治愈人心 治愈心灵 治愈一切 治愈时光 治愈瞬间 治愈日常 治愈生活 治愈之旅 治愈风 治愈画面 被治愈 太治愈 好治愈 很治愈 真治愈 超治愈 超级治愈 治愈的笑
      治愈的一天 治愈的声音 治愈的画 治愈的风景 治愈的瞬间 治愈的电影 治愈的故事 治愈的歌 自我治愈 互相治愈 治愈自己 治愈你 治愈所有 治愈童年 治愈小猫 治愈向 治愈文 治愈番 治愈精神内耗
      治疗师 治疗仪器维修 防病毒 杀毒 抗病毒软件 防病毒软件 查杀病毒 电脑病毒 解毒剂 治疗者 治疗职业 奶妈治疗 治疗量 治疗术 治疗药水 治疗技能 治疗输出 降压器 降压芯片 降压模块 降压电路 降压变压器
      降压启动 升降压 分压降压 高压降压 降压斜率 防治病虫害 病虫害防治 防治虫害 防治病害 污染防治 防治荒漠化 防治沙尘 水土流失防治 灾害防治 药用植物园 药用植物学 药用植物 增高鞋垫 增高鞋 增高垫 内增高 增高架
      增高了 止痛药 消炎药 消炎针 止咳糖浆 止痛片 除湿机 除湿袋 除湿盒 排毒软件 护肝片说明书 疗程结束 养胃游戏 养胃小游戏 养胃男 宫寒假 治疗费 治疗方案 治疗期间 治疗室 治疗中心 心理治疗 物理治疗 接受治疗
      治疗团队 医治无效 通经络绎 抗癌日记 抗癌经历 抗癌女孩 抗癌斗士 抗癌故事 抗癌路 抗癌之路 抗癌药物 抗癌药 抗癌明星 抗癌协会 抗癌历程`),
    lights: { goods: 'amber', commercial: 'red' },
    clears: ['refuted', 'warning', 'adlaw'],
    eases: ['asked'],
    easedBy: notOurs,
    calmNeeds: subject,
  },
  {
    id: 'med/name-in-ad',
    rule: 'med',
    pack: 'commercial',
    terms:
      words(`治疗 治愈 根治 疗效 药效 消炎 抗炎 杀菌消炎 抗癌 防癌 降三高 降血糖 降血压 降血脂 壮阳 活血化瘀 祛风除湿 增强免疫力 提高免疫力 提升免疫力 无副作用
      软化血管 清除血栓 止痛 补肾 排毒 祛湿 调理气血 改善睡眠障碍 消结节 丰胸 增高 恢复视力`),
    lights: { commercial: 'amber' },
    clears: ['refuted', 'warning', 'adlaw', 'asked'],
    unless: notOurs,
  },
  {
    id: 'healthfood/claim',
    rule: 'healthfood',
    pack: 'medicalHealth',
    terms:
      words(`保健品 保健食品 膳食补充 营养补充 抗衰老 延缓衰老 抗氧化 减肥 燃脂 瘦身 排油 阻断热量 纳豆激酶 辅酶 氨糖 软骨素 鱼油 叶黄素 褪黑素 蛋白粉 调节血脂 调节血糖 改善睡眠 缓解疲劳 缓解视疲劳
      辅助降血糖 辅助降血脂 补充能量 必需营养 健康必备 长寿 延年益寿`),
    lights: { goods: 'amber', commercial: 'amber' },
    clears: ['refuted', 'warning', 'adlaw', 'asked'],
    needs: /买|下单|链接|推荐|吃了|喝了|服用|每天一|颗|粒|盒|瓶|疗程|效果/,
  },
  {
    id: 'food/claim',
    rule: 'food',
    pack: 'commercial',
    terms:
      words(`0添加 零添加 无添加 纯天然 100%天然 纯天然无添加 零防腐剂 不含任何添加剂 无任何添加 绿色无公害 食疗 药食同源 代餐瘦身 减肥 燃脂 刮油 躺瘦 躺着瘦 月瘦 不节食不运动 不反弹 吃不胖 越吃越瘦
      喝不胖 代替母乳 媲美母乳 堪比母乳 接近母乳 母乳级 有机认证 抗衰老 延缓衰老 逆龄 冻龄 返老还童 长生不老 延年益寿`),
    alias: pairs(
      `jian肥=减肥 减fei=减肥 减月巴=减肥 剪肥=减肥 碱肥=减肥 减非=减肥 jianfei=减肥 躺shou=躺瘦 抗shuai老=抗衰老 燃zhi=燃脂 0天加=0添加`,
    ),
    guard: true,
    allow: words('减肥日记 减肥打卡 减肥失败 减肥路上 不减肥 减肥的人 吃不胖的朋友 吃不胖体质 有机认证流程'),
    lights: { commercial: 'amber' },
    clears: ['refuted', 'warning', 'adlaw', 'asked'],
  },
];

export const healthPatterns: readonly PatternGroup[] = [
  {
    id: 'med/treats',
    rule: 'med',
    pack: 'general',
    on: 'compact',
    pattern: new RegExp(
      `(?:治疗|治愈|根治|医治|治好|专治|主治|能治|可治|包治|治|消除|告别|摆脱|预防|防治|缓解|改善|逆转|战胜|克服|调理|清除|抑制|杀死)(?:各种|各类|多种|一切|所有|顽固性?|慢性|急性|老年|女性|男性|小儿|儿童|宝宝)?(?:${illness})`,
      'g',
    ),
    lights: { plain: 'amber', goods: 'red', commercial: 'red' },
    calmNeeds: praise,
    clears: ['refuted', 'warning', 'adlaw', 'asked'],
    easedBy: notOurs,
    unless: /还是要|多运动|多喝水|勤洗手|戴口罩|多休息/,
    notBefore: /(?:医生|医院|手术|去|正在|开始|接受|为了|如何|怎么|怎样|科学|临床|研究)$/,
  },
  {
    id: 'med/treats-strong',
    rule: 'med',
    pack: 'general',
    on: 'compact',
    pattern: new RegExp(
      `(?:根治|专治|包治|彻底治愈|彻底治好|彻底消除|彻底解决|快速治愈|治愈率|治好了?)(?:各种|各类|多种|一切|所有|多年的?|顽固性?|慢性)?(?:${illness})`,
      'g',
    ),
    lights: { plain: 'amber', goods: 'red', commercial: 'red' },
    reddens: praise,
    clears: ['refuted', 'warning', 'adlaw', 'asked'],
    easedBy: notOurs,
  },
  {
    id: 'med/days',
    rule: 'med',
    pack: 'general',
    on: 'compact',
    pattern:
      /(?:\d{1,3}|[一二两三四五六七八九十半几]{1,3})(?:个)?(?:天|日|周|月|小时|分钟|秒|疗程|次|盒|贴)(?:就|即可|内|左右)?(?:能|可)?(?:见效|痊愈|治好|根治|治愈|康复|止痛|退烧|消炎|降糖|降压|消肿|排毒|除根|断根)/g,
    lights: { plain: 'amber', goods: 'red', commercial: 'red' },
    reddens: praise,
    clears: ['refuted', 'warning', 'adlaw', 'asked'],
    eases: ['personal'],
    easedBy: notOurs,
  },
  {
    id: 'med/no-doctor',
    rule: 'med',
    pack: 'general',
    on: 'compact',
    pattern:
      /(?:再也|从此|终于|可以|就能|就|直接|彻底)(?:都)?(?:不用|不需要|无需|不必|停掉|停了|扔掉)(?:再)?(?:吃药|打针|手术|住院|胰岛素|降压药|降糖药|去医院)|(?:方子|药方|偏方|秘方|这个方|膏药|药膏)[^,。!?;\n]{0,4}一(?:吃|喝|用|贴|抹|敷|泡)就(?:好|灵|见效|管用|除根)/g,
    lights: { plain: 'amber', goods: 'red', commercial: 'red' },
    reddens: praise,
    clears: ['refuted', 'warning', 'adlaw', 'asked'],
    eases: ['personal'],
    easedBy: /出院|医生说|康复|宝宝|小孩子打针|疫苗|医保/,
  },
  {
    id: 'med/rate',
    rule: 'med',
    pack: 'general',
    on: 'compact',
    pattern: /(?:治愈率|有效率|康复率|见效率|根治率)(?:高达|达到?|超过?|为|是)?\d{1,3}%?/g,
    lights: { plain: 'amber', goods: 'red', commercial: 'red' },
    reddens: praise,
    clears: ['refuted', 'warning', 'adlaw', 'asked'],
    easedBy: notOurs,
  },
  {
    id: 'food/slim',
    rule: 'food',
    pack: 'general',
    on: 'compact',
    pattern:
      /(?:(?:\d{1,3}|[一二两三四五六七八九十半]{1,3})(?:个)?(?:天|日|周|星期|月|晚)(?:就|能|可|轻松|狂|暴|快速|内|只要){0,5}(?:瘦|减|掉)了?\d{1,3}(?:斤|公斤|kg)|(?:月|周|日)(?:瘦|减|掉)\d{1,3}(?:斤|公斤|kg)|不(?:节食|运动|控制饮食)[^,。!?\n]{0,8}(?:瘦|减|掉)\d{0,3}(?:斤|公斤|kg)?)/g,
    lights: { plain: 'amber', goods: 'amber', commercial: 'red' },
    clears: ['refuted', 'warning', 'adlaw', 'asked'],
    eases: ['personal'],
  },
];
