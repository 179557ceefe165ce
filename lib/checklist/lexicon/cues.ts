import { words } from './types';

/**
 * Wording of someone who sells. One strong cue makes a text commercial; for the others see the counts in analysis.ts.
 * Buyers also write "包邮" or "下单", hence the three grades.
 */
export const strongCues =
  words(`点购物车 点击购物车 购物车下单 小黄车 小黄🚗 小huang车 🟡车 黄车下单 左下角链接 左下角下单 左下角购买 左下方链接 左下角抢 点击左下角 戳左下角 下方链接购买 下方小黄车 点击下方链接 点击链接购买 点击链接下单 点链接下单 链接在左下角 链接在下方 链接在橱窗
  链接已上 橱窗有售 橱窗同款 橱窗自取 橱窗下单 商品橱窗 主页橱窗 橱窗里有 点击购买 立即购买 立刻购买 马上下单 赶紧下单 赶快下单 快来下单 速来下单 抓紧下单 放心下单 闭眼下单 直接下单吧 点击下单 欢迎下单 欢迎选购 欢迎订购 欢迎采购 欢迎咨询 欢迎批发 欢迎代理 火热预定中 火热预售
  下单立减 下单即送 下单就送 下单即享 下单送 下单备注 拍下立减 拍下即送 拍下备注 拍一发 买就送 买即送 今日下单 现在下单 下单享 限时秒杀价 直播间福利价 直播间专享 直播间下单 直播间抢购 直播间价格 直播间拍 来直播间 锁定直播间 粉丝专享价 粉丝专属价 宠粉价 宠粉福利价 到手仅 到手只要
  厂家直销 工厂直销 工厂直发 源头工厂 源头厂家 厂家直供 一件代发 诚招代理 诚招加盟 招代理 招加盟 招商加盟 加盟热线 订购热线 咨询热线 咨询客服领 联系客服下单 私信下单 私信购买 私信咨询 评论区下单 评论区扣1发链接 现货秒发 现货速发 现货包邮 全国包邮 全场包邮 官方正品保障 假一赔十 假一赔三 假一罚十 七天无理由退换
  报名立减 立即报名 马上报名 报名从速 火热报名 火热招生 抢先报名 立即抢购 火速抢购 速抢 开抢啦 抢购中 秒杀开启 我司产品 我们的产品 我们家产品 自家产品 品牌直营 永不复发 药到病除 包治百病 无效退款 错过再等一年 错过等一年 手慢无 手慢则无 全网最低价 全网底价 击穿底价 随时涨价 随时恢复原价 恢复原价 限时秒杀 骨折价 最后三天抢 稳赚不赔名额 买它 冲就完了下单 宝子们冲 家人们下单 姐妹们冲 团购价 开团 开团啦 接龙下单`);

/** Half-way: a shopkeeper's turn of phrase that a buyer may quote. Two of them, or one with a price, count. */
export const mediumCues = words(
  `清仓甩卖 清仓处理 亏本清仓 亏本处理 亏本甩卖 甩卖 特价处理 限时特惠 限时优惠 限时特价 限量抢购 疯抢 钜惠 巨惠 福利价 惊喜价 宠粉 本店 本品 新品上市 新品首发 隆重上市 隆重推出 盛大开业 震撼上市 全新上市 名额有限 预约从速 立即预约 正品保证 绝对正品 保证正品 拿货 一手货源 诚招 现货供应 大量现货 批量拿货 最后一天 仅剩 最后三单 最后一批 送礼首选 送礼佳品 送领导 限量发售 先拍先得 今天不买 明天涨价 买到就是赚到 家人们冲 姐妹们冲 宝子们冲 包邮到家 姐妹们 家人们 宝子们 老铁们 闭眼入 速抢 入手不亏 错过拍大腿 工厂清仓价 清仓价 半价 不白退款 无效退 假一赔 直播间只要 直播间价 今天只要 仅此一次 先到先得 厂家 工厂价 批发价 出厂价 上新 到货 起批 起送 起订 裸价 给到你们 均码 尺码齐全 码数齐全 可约 可预约 档期 想订 想订的 趁早 报编号 报尺码 自动发货 自动发 拍下自动 随时看房 拎包入住 转租 出租 承接 招新 招学员 开张 试营业 礼券 提货券 提货卡 团购接龙 接龙 可定制 来图定制 支持定制 接受定制 要多少有多少 产地 产地直发 现摘 现做 现烤 现杀 运费险 包退 包赔 坏了包赔 退换无忧 售后无忧 七天无理由 打折码 优惠码 折扣码 邀请码 口令 首单 新客 充值送 办卡 会员卡 年卡 次卡 体验券 团购券 代金券 同城配送 送货上门 上门安装 免费上门 提前一周定 提前预定 电话预定 预定电话 订餐电话 诚意出 便宜出 低价出 价格合适就走 价格可谈 可议价 面交 自提 双血统 疫苗做完 可视频看 已驱虫 赛级 体面 送客户 送领导 送长辈 过年送礼 节日礼品 门店地址 营业时间 地址在 我家店 我们店 我店里 咱家店 小店 本铺 档口 工作室 接单 下单 私聊 私我 滴滴 扣1 留言订 提前两天订 提前一天订 提前三天订 提前订 现杀现发 身高体重 帮你选码 可试听 免费试听 试听课 陪练 今晚打包发 今天打包发 打包发走 电话聊 价格电话 专属折扣 专属优惠 码头价 可送 包安装 包送 散养 现货处理 低价处理 先到先得`,
);

export const weakCues = words(
  `下单 购买链接 包邮 到手价 券后 领券 优惠券 满减 满送 买一送一 买二送一 买一赠一 第二件半价 秒杀 抢购 特价 特惠 促销 打折 折扣 清仓 现货 批发 代理 加盟 正品 旗舰店 专柜 爆款 热卖 热销 新品 限时 限量 库存 售价 优惠价 活动价 会员价 团购 预售 咨询客服 咨询 客服 报名 招生 名额 福利价 惊喜价 钜惠 巨惠 疯抢 源头 货源 品牌方 同款链接 好物推荐 种草 安利 必买清单 回购 上链接`,
);

/** Marks that say plainly that this is advertising (CN-ADLAW 14 asks for the word 广告). */
export const adMark =
  /(?:^|[\s#【[(（「『|｜·:：,，。!！])(?:广告|含广告|本(?:视频|内容|条|文)(?:为|含|是)?广告|广告内容|商业广告|互联网广告)(?=$|[\s#】\])）」』|｜·:：,，。!！\n])|#广告|本(?:视频|内容|条|期|文|笔记)(?:为|含|含有|是|属于)(?:商业)?广告/;
/** Weaker notices: they tell of a partnership without the word the law asks for. */
export const adHint = /商业推广|商业合作|合作推广|品牌合作|赞助|恰饭|推广内容|广告合作|利益相关|含推广|软广/;
export const adMarkEnglish =
  /#ad\b|#ads\b|#sponsored\b|#advertisement\b|#paidpartnership\b|\bpaid (?:partnership|promotion|advertisement)\b|\badvertisement\b|\bsponsored by\b|\bthis (?:video|post) is sponsored\b|\bthanks to [^.\n]{1,40} for sponsoring\b|\bin partnership with\b|\b(?:pr )?gifted by\b|\bas an amazon associate\b|\bi (?:may )?earn (?:a )?(?:small )?commissions?\b|\baffiliate links? (?:below|used|:)|\bcontains affiliate links\b/;
export const adHintEnglish = /#sp\b|#spon\b|#collab\b|#ambassador\b|#partner\b|\blinks? may be affiliate\b/;
export const sellEnglish =
  /\b(?:use (?:my |the )?(?:promo |discount |coupon )?code|(?:promo|discount|coupon) code|code [a-z]{3,}\d{1,3} (?:saves?|gets?|for|gives?|takes?)|affiliate link|buy (?:it )?(?:now|here|today)|shop (?:now|here|my|the link)|order (?:now|today|here|yours)|add to cart|link in (?:my )?bio to (?:buy|shop|order|get|grab)|(?:grab|get) yours (?:now|today|here)|\d{1,2}% off|free shipping|available (?:now )?(?:on|at) amazon|amazon storefront|tiktok shop|my shop|limited[- ]time offer|sign up with my link|swipe up to)\b/;

/** A price or a way to buy, on compact text. */
export const priceCue =
  /(?:¥|rmb|￥)\d|\d{1,6}(?:\d{1,2})?(?:元|块钱?|块\d|rmb|米)(?!素|年)|(?:售价|到手价?|券后|仅需|只要|特价|秒杀价|活动价|优惠价|团购价|福利价|折后)\D{0,3}\d|(?:[一二两三四五六七八九十百千]{1,5}|\d{1,5})(?:块|元)(?:钱)?(?:[一二三四五六七八九\d]|一[斤个件双包盒份箱瓶袋套只条张本节次位月]|$|[,。!])|(?:[一二两三四五六七八九十]{2,4}|\d{1,4})(?:一)?[斤箱][,。!]|[一二三四五六七八九\d]{1,2}(?:\.\d)?折|[一二两三四五六七八九][百千][一二三四五六七八九]?(?:[,。!]|$|一[只个套件条张组])|[一二三四五六七八九十百\d]{2,4}(?:块|元)?(?:一|两|三)[条件双斤只个盒包](?![一-龥])|充[一二三四五六七八九十百千\d]{1,5}送|(?:一|每)(?:学期|个月|月|年|节课|小时|位|人)[一二两三四五六七八九\d][一二三四五六七八九十百千\d]{0,4}/;
export const linkCue =
  /小黄车|购物车|橱窗|左下角|链接|下单|购买|拍下|口令|店铺|旗舰店|直播间|咨询客服|优惠券/;
