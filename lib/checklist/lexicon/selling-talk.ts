const number = '[\\d一二两三四五六七八九十百千万半几]';
const units = '(?:斤|个|件|双|包|盒|份|箱|瓶|袋|套|只|条|单|板|罐|桶|本|支|张)';
const crowd =
  '(?:宝子|宝宝|宝|姐妹|宝妈|家人|朋友|老板|老铁|亲|小伙伴|粉丝|兄弟|同学|家长|哥|姐|街坊|乡亲)(?:们)?';
/** Who wants it: the phrase with which a seller turns to the buyers. */
const takers = `(?:想?要|想吃|想喝|想来|想买|想学|想拍|想报名|想试|想入|需要|有需要|喜欢|感兴趣|有兴趣|看中|看上|馋|缺)(?:这款|这件|同款|的话|一份|一套|资料)?的?(?:${crowd})?`;

/**
 * Ways of selling in free speech, on compact text: where the goods lie, how to claim them, what is left, whose they
 * are, which service is for hire. A buyer's own words are kept out by `notTheSeller`. Checked 2026-11-23.
 */
export const sellTalk: readonly RegExp[] = [
  // Where it is: cart, shop window, corner of the picture.
  `(?:我把|给你们?|给大家|给家人们|已经|都)[^,。!?;\\n]{0,8}(?:放|挂|上架)[^,。!?;\\n]{0,4}(?:购物车|小黄车|黄车|橱窗|链接|左下|下方)|(?:购物车|小黄车|黄车|橱窗|商品卡|购物袋)[^,。!?;\\n]{0,2}(?:${number}{1,2}号|里(?:头)?(?:都|全)?有|里[^,。!?;\\n]{0,4}(?:自己|直接|一起)?(?:拍|拿|挑|选)|自取|自己(?:拿|拍|挑))|(?<![\\d.])(?:\\d{1,2}|[一二三四五六七八九十])号(?:链接|宝贝|小黄车|橱窗)`,
  '(?:点|戳|看|按)(?:一下|击)?(?:视频|屏幕|画面|我)?(?:的)?(?:左下方|左下角|下方小|下方链接|下方卡片|下面小车)|视频(?:左下方?|下方)[^,。!?;\\n]{0,6}(?:有|拍|买|直发|下单|小车|链接)',
  `(?:工房|购买|商品|报名|预约|预订|店铺|课程|下单|团购|众筹)(?:的)?(?:链接|地址|入口|方式)(?:就)?(?:见|在|看|放|已)|(?:门店|店铺|店)地址(?:就)?(?:在|见|看)(?:定位|简介|评论区?|主页|置顶)|(?:搜|认准|关注)(?:我们?的?)?(?:旗舰店|小店|店铺)(?:就|下单|直接|即可)`,
  // Who wants it, do this.
  `${takers}[^,。!?;\\n]{0,4}(?:点(?:视频|左下|下方|头像|链接|小)|去?下方|底下|评论区(?:扣|留|打|报|吱)|(?:给我)?留言|私(?:聊|信)?我|滴滴|扣${number}|扣个|抓紧|戳|找我|联系我|报(?:名|单|数|尺码|身高)|来找我|打我|吱一?声|跟我说|自己去?拍|拍${number}|上车)`,
  `(?:要|拿|拍)的(?:${crowd})?(?:就)?(?:抓紧|赶紧|赶快|速度|趁早|留言|扣|报)|(?:${crowd})[,，]?[^。!?;\\n]{0,14}(?:别犹豫|直接(?:拍|冲)(?!照)|抓紧(?:拍|抢|下|囤)|赶紧(?:拍(?!照)|抢|囤|下单)|一块钱一单)|给(?:你们|大家|家人们|宝子们|老铁们|粉丝们?)(?:上|发|炸|送|搞|整)(?:一波|点|个|波)?(?:福利|优惠|秒杀|链接|好价)`,
  `(?:想买(?:什么|啥)|要(?:什么|啥)(?:尺码|颜色|款)?)[^,。!?;\\n]{0,2}(?:告诉我|跟我说|留言|私我|报给我)|(?:报|发)(?:一下)?(?:身高体重|尺码|地址电话)[^,。!?;\\n]{0,8}(?:推荐|安排|发货|下单)`,
  // What is left, and the clock.
  `(?:倒计时|五四三二一|五四三二|三二一|321|54321)[^。!?;\\n]{0,12}(?:上车|上链接|开抢|开拍|拍|抢)|拍完(?:就|立马)?(?:下架|没了|没有|关)|(?:库存|现货|货)(?:真的?|确实)?(?:没|不)多少?(?:了|件)?|最后${number}{1,3}${units}[^,。!?;\\n]{0,4}(?:拍|抢|冲|卖完|下架)|卖完(?:这批)?(?:就)?(?:收摊|截止|打烊|不做了|要等)|今晚${number}{1,2}点?(?:截单|截止|停售|恢复)|(?:${number}{1,3}[号点日]|周[一二三四五六日末]|今晚|明天|下周|月底)(?:前)?截单`,
  `(?:店里|仓库|手里|手上|家里|我这|还)(?:还)?(?:剩|余|有)[^,。!?;\\n]{0,3}${number}{1,3}${units}?[^,。!?;\\n]{0,6}[,，]?(?:私(?:聊|信)?我?(?:拍|要)|要的|想要的|联系我|需要的)|(?:还有|仅剩|剩|就剩)${number}{1,2}个?(?:位置|名额|席位|空位|坑位)[^。!?;\\n]{0,10}(?:想来|想报|报名|要的|扣|联系|速来|抓紧|私)`,
  // Price and taking it away.
  `(?:${number}{1,6})(?:元|块)?(?:\\d|${number})?(?:你|直接|就|就能|全部|打包)?(?:拿走|带走|端走|抱走|拎走|开走|扛走|带回家|拿回家|打包带走)(?!了)|(?:这|今天)(?:个)?价(?:格)?[^,。!?;\\n]{0,10}(?:磨|谈|砍|要|争取|杀)(?:了|下来|到)|外面卖[^。!?;\\n]{0,12}(?:我这|我们|在我|咱)(?:儿|里|家)?[^,。!?;\\n]{0,6}${number}`,
  `(?:${number}|[斤个件双])(?:装)?(?:只要|只需|仅需|才|一共)?${number}{1,4}(?:块|元)(?:九|${number})?[,，]?(?:全国|顺丰)?(?:包邮|送到家|发顺丰|管够|要的)|${number}{1,4}(?:元|块)(?:钱)?一?${units}[^。!?;\\n]{0,8}(?:自己拍|直接拍|要的|上车|别犹豫|起送|起批|包邮|可批发)|(?:${number}斤)(?:的|装)?(?:一百|两百|二百|三百|${number}{2,5})[^。!?;\\n]{0,3}[,，](?:${number}斤)(?:的|装)?`,
  `(?:新客|首单|凭|出示|报)(?:本|此|这条|我)?(?:视频|截图|暗号|笔记|名字)[^,。!?;\\n]{0,4}(?:进店|到店|打|享|减|送|可)|(?:进店|到店|首发|开业|预定|预订)(?:打|享|立减|即送|立享)[^,。!?;\\n]{0,4}(?:折|${number}|礼|优惠)|(?:第二|第2)${units.replace('(?:', '(?:杯|')}半价[^。!?;\\n]{0,10}(?:活动|截止|到周|到${number}|门店|地址|定位|快来)`,
  // Whose it is.
  `(?:自家|自己家|俺家|咱家|我家)(?:果园|地里|田里|山上|种的?|养的?|酿的?|晒的?|熬的?|做的?|养殖|产的?)[^。!?\\n]{0,24}(?:要的|想要|想吃|留言|发货|明天就?发|包邮|顺丰|支持|斤\\d|\\d(?:元|块)|(?:元|块)(?:钱)?一?${units}|现发|直发|一箱)|(?:咱家|我家|自家|俺家|咱们|我们家?)(?:的)?(?:小店|店里?|档口|铺子)[^。!?\\n]{0,12}(?:新上|上新|到货|橱窗|接单|出货|现货|开张|打折|搞活动|做活动)|产地直(?:接)?(?:发|供|采)|果园直发|基地直(?:发|供)`,
  // A service or a trade for hire.
  `(?:专业|承接|长期|常年|诚信|正规)(?:承接|上门)?(?:上门)?(?:维修|安装|回收|收购|清洗|搬家|保洁|装修|设计|定制|开锁|疏通|修)[^。!?;\\n]{0,24}(?:全市|同城|价格|随叫随到|电话|联系|免费上门|欢迎)|(?:接单|接稿|约稿|接拍|接定制|接活)中|(?:接|承接)(?:拍摄|约拍|写真|定制|设计|单|婚礼|跟拍)[^。!?;\\n]{0,16}(?:元|${number}{2,5}|价|档期|私|联系)|档期(?:不多|有限|仅剩|还有|已开|开放)|(?:价格|报价|价目表?|费用)(?:看主页|见主页|看置顶|私聊|私我|私信|面议|当面谈|可谈|优惠,联系)|支持货到付款|(?:接受|可|支持)(?:预定|预订|团购|定制)[^。!?;\\n]{0,10}(?:开票|发票|量大|电话联系|公司|企业|单位)|公司团购`,
  `(?:加盟|入股|合伙|代理)(?:我们|费|仅需|只要|咱)[^。!?;\\n]{0,20}(?:万|元|总部|扶持|开店|一家|利润)|(?:总部|公司)(?:全程|一对一)?(?:扶持|帮扶|带店)|(?:诚招|招募|招收)(?:全国|各地|区域|城市)?(?:代理|加盟|合伙人|团长|分销)`,
  `(?:收购?|回收)(?:粮食|玉米|小麦|稻谷|大豆|旧手机|黄金|茅台|老酒|古董|废品|二手车|旧家电|房产)[^。!?\\n]{0,18}(?:价|联系|拉|上门|电话|现款|现金)|代购[^。!?;\\n]{0,18}(?:截单|小票|想买|报单|接单|私我|直邮|下单|可接)`,
  // Second hand.
  `闲置(?:出|转|转让|低价|便宜出|清)|(?:[七八九]|9\\d?|全)(?:成)?新[^。!?;\\n]{0,14}(?:带走|不刀|可刀|转让|出掉|便宜出|包邮出|低价出)|(?<![拿操剃菜])不刀(?:$|[,，。!])|可小刀|诚心要的`,
  '(?:本视频|本期|视频|内容|节目)[^,。!?;\\n]{0,3}由[^,。!?;\\n]{1,10}(?:赞助|冠名|支持播出)|链接(?:里|内)?(?:有|领)[^,。!?;\\n]{0,4}(?:折扣|优惠|券)',
  // Launches and courses.
  `(?:开启|已开|开)?预售(?:啦|中|开启|开始了|已开启)|开预售|首发(?:[一二三四五六七八九]折|\\d折|特惠|优惠|立减)|愿望单(?:点一点|点起来|加起来|走起)|(?:早鸟|团报|拼团|老学员)(?:价|优惠|立减)|(?:课程|训练营|体验营|团课|小班)[^。!?;\\n]{0,12}(?:开营|开班|招生|开始报名|报名中|名额|限\\d|招满)`,
].map((source) => new RegExp(source, 'g'));

/** English talk of the same kind, on the normalised text. */
export const sellTalkEnglish: readonly RegExp[] = [
  /\b(?:first|top|pinned) (?:link|comment)(?: link)? (?:in|below|to (?:get|buy|shop|order))[^.!?\n]{0,30}|\b(?:it'?s|they'?re|all|everything|linked) (?:linked |listed )?(?:right )?(?:in my (?:amazon|tiktok) (?:shop|storefront)|in the cart|on the (?:yellow|orange) (?:basket|cart))/g,
  /\blinked (?:it |them |everything )?(?:right )?(?:here|below|in (?:my )?bio)\b|\b(?:yellow|orange) (?:basket|cart)\b|\btap (?:the|that) (?:cart|basket|link|product|button)\b|\btiktok shop\b/g,
  /\bget (?:the|my|this|your) (?:[a-z]{1,14} ){0,2}(?:course|e-?book|guide|presets?|templates?|program|workshop|masterclass|bundle|planner|pack)s?\b[^.!?\n]{0,40}\b(?:link|below|bio|description|today|now)\b/g,
  /\bmerch (?:is |just )?(?:now )?(?:live|out|dropped|drops?|dropping|available)|\bonly \d{1,5} (?:hoodies|shirts|tees|units|pieces|copies|prints|tickets|available|made)\b/g,
  /\b(?:thanks|thank you) to [^.!?\n]{1,40} for sponsoring\b|\bhead (?:over )?to (?:the|my|our) (?:link|website|store|shop)\b|\b\d{1,2} (?:months?|weeks?|days) free\b|\bfree trial\b[^.!?\n]{0,24}\b(?:link|code|below)\b/g,
  /\b(?:candles?|orders|shop|store|drop|pre-?orders?|collection|website|commissions) (?:restocks?|opens?|drops?|launch(?:es)?|(?:is|are) (?:now )?(?:open|live))\b|\bcommissions (?:are )?open\b|\btaking (?:orders|commissions|bookings)\b/g,
  /\b(?:i'?m |we'?re |just |finally )?restock(?:ing|ed)\b|\bfirst come,? first served\b|\b(?:presets?|course|e-?book|book|album|tickets|templates?|prints|patterns?|collection) (?:is|are) (?:finally |now |officially )?(?:available|live|out|here|on sale)\b|\bgrab (?:them|it|one) (?:below|here|now)\b/g,
  /\bbefore (?:they'?re|it'?s|they are|it is) (?:all )?gone\b|\bshipping is free\b|\b(?:buy|get|order|grab) (?:it|yours|one|them) (?:with|through|from|at|using) (?:my|the|our) (?:link|shop|store|website|code)\b/g,
  /\b(?:now|just|starting at|from) [$£€]\s?\d{1,5}(?:\.\d\d)?\b[^.!?\n]{0,30}\b(?:link|order|shop|bio|today|shipping)\b|\b(?:pre-?order|order|book) (?:it|yours|one|a copy|your copy)? ?(?:now|today|here)\b|\b[$£€]\s?\d{1,5}(?:\.\d\d)? (?:each|per (?:pair|piece|person|session|set)|a (?:pair|piece|set))\b|\b(?:message|dm|text|email) me (?:for|to) (?:sizes|orders?|prices?|pricing|details|book|bookings?|the list|colou?rs|custom)|\bbooking(?:s)? (?:for [a-z]{1,12} )?(?:is|are) (?:now )?open\b|\b(?:book|reserve|claim) (?:your|a) (?:spot|seat|call|session|free)\b[^.!?\n]{0,30}/g,
];
