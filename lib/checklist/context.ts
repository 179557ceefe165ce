import type { Compact } from './compact';
import type { ContextClass } from './lexicon/types';

/** The words around a hit, cut from the compact text. */
export interface Surroundings {
  /** The sentence that holds the hit. */
  readonly sentence: string;
  /** The hit's offset in `sentence`. */
  readonly at: number;
  /** Up to 16 characters before and after the hit, not beyond the sentence. */
  readonly before: string;
  readonly after: string;
  /** The sentence before, at most 60 characters. */
  readonly previous: string;
}

/** A full stop only ever survives in the text with blanks, that is for English. */
const sentenceEnds: ReadonlySet<number> = new Set([...'。!?;.\n'].map((char) => char.charCodeAt(0)));
/** A sentence longer than this is cut: it bounds the work per hit, so that a paste of megabytes stays linear. */
const REACH = 90;

function edgeBefore(text: string, from: number, reach: number): number {
  const limit = Math.max(0, from - reach);
  for (let i = from - 1; i >= limit; i--) if (sentenceEnds.has(text.charCodeAt(i))) return i + 1;
  return limit;
}

function edgeAfter(text: string, from: number, reach: number): number {
  const limit = Math.min(text.length, from + reach);
  for (let i = from; i < limit; i++) if (sentenceEnds.has(text.charCodeAt(i))) return i;
  return limit;
}

export function surroundings(view: Compact, start: number, end: number): Surroundings {
  const { text } = view;
  const from = edgeBefore(text, start, REACH);
  const to = edgeAfter(text, end, REACH);
  const previousFrom = edgeBefore(text, Math.max(0, from - 1), 60);
  return {
    sentence: text.slice(from, to),
    at: start - from,
    before: text.slice(Math.max(from, start - 16), start),
    after: text.slice(end, Math.min(to, end + 16)),
    previous: from > 0 ? text.slice(previousFrom, Math.max(previousFrom, from - 1)) : '',
  };
}

/** "Do not miss it" and the like look like a denial and are the opposite. */
const falseDenials =
  /(?:千万|可|真)?(?:不要|别|勿|不能|不可|不容|莫)(?:再)?(?:错过|犹豫|划走|走开|眨眼|等了|手软|观望)|不得不|不仅仅?|不光|不只|不单|不愧|不止/g;
const denial =
  /(?:不是|并非|不一定|未必|谈不上|算不上|称不上|不敢说|不算|不要|别|勿|不能|不可|不得|禁止|严禁|拒绝|远离|警惕|小心|谨防|当心|防止|避免|杜绝|不会|不再|无法|不可能|怎么可能|哪有|哪来|不存在|没有所谓|没有什么|反对|抵制|打击|查处|举报|取缔|所谓|号称|自称|声称|宣称|谎称|冒充|打着|标榜|不提供|不做|不搞|不卖|从不|绝不|不承诺|不保证|谁说|不具备|不具有|不说|不吹|不讲|不求|不谈|不信|不追求|不等于|不代表|不见得|不属于|不宜|不得使用|都敢说|敢说自己)[^,。!?;\n]{0,7}$|(?<![差要])(?:不|没有?|未|并非|并不)$/;
const denialAfter =
  /(?:都是|就是|全是|属于|往往是|多半是|可能是|其实是|是)[^,。!?;\n]{0,5}(?:骗|假的|谣言|陷阱|套路|虚假|噱头|忽悠|误区|违法|违规|智商税|不存在|不可能|伪)|不可信|不靠谱|不可取|不可靠|靠谱吗|可信吗|别信|不要信|勿信|别相信|不要相信|不要轻信|勿轻信|别上当|不要上当|要小心|需警惕|要警惕|不存在的?$|被罚|被处罚|涉嫌|害人|的骗局|的骗子|骗局|的谎言|的说法/;
const warningWords =
  /警惕|谨防|当心|提防|防骗|防诈|反诈|骗局|骗子|诈骗|诱骗|忽悠|辟谣|谣言|伪科学|警方|民警|公安|派出所|法官|法院|判决|判刑|被判|被捕|抓获|落网|涉嫌|涉案|打击|整治|查处|查封|处罚|罚款|被罚|取缔|被骗|受骗|(?<![贴抹涂戴穿敷喷晚路])上当(?![天晚日时地场年月红])|举报|维权|曝光台|切勿|禁止|严禁|不得|违法|犯罪|抵制|防范|普法|法律规定|揭穿|识破|陷阱|智商税|戒赌|戒毒|禁毒|通报|通告|起诉|律师提醒/;
const reported = /加我|加v|私信|联系我|下单|扫码|点击|名额|报名|找我|滴滴|进群/;
const asking =
  /什么是|是什么|什么叫|啥叫|啥是|怎么样了|后来怎么|下场|为何|有多可怕|有什么|什么(?:风险|区别|意思|用)|有哪些|是真的吗|靠谱吗|可信吗|可靠吗|能信吗|怎么识别|如何识别|如何辨别|怎么看待|为什么|为啥|会不会|是不是|到底有没有|真的能|真的有|真的可以|有多少人|(?<!没有?|无论|不管|不论)哪[款个家种些位里]|(?<!谁[^,。!?;\n]{1,4})谁(?![^,。!?;\n]{1,4}谁)|吗$|吗\?|么$|\?$/;
const selling = /下单|购买|抢购|链接|咨询|报名|私信|加v|加我|评论区|直播间|优惠|到手/;
const firstPerson =
  /我(?:觉得|认为|感觉|以为|心中|心目中|个人|吃过|喝过|看过|去过|用过|住过|见过|听过|遇到|遇见|读过|玩过|妈|爸|奶奶|爷爷|外婆|姥|哥|姐|弟|妹|女儿|儿子|老公|老婆|家(?!的?(?:产品|品牌))|的|这辈子|小时候|最|来说|想|还|就|也|真的|喜欢|爱|从|在|第一)|个人(?:觉得|认为|感觉|意见|观点|感受)|私心|在我看来|对我来说|小时候|这辈子|有生以来|本人|俺|人生/;
const aboutAds =
  /广告法|违禁词|极限词|绝对化用语|敏感词|违规词|禁用词|限流词|虚假宣传|用语|这[几两个些]?(?:种|类|个)?词|词汇|不能说|不能写|不要写|文案(?:里|中)/;

/** Several hits of one sentence ask the same of it, one after the other: the last answer is kept. */
function keptTest(pattern: RegExp): (sentence: string) => boolean {
  let [last, answer] = ['', pattern.test('')];
  return (sentence) => {
    if (sentence !== last) [last, answer] = [sentence, pattern.test(sentence)];
    return answer;
  };
}

const warns = keptTest(warningWords);
const asks = keptTest(asking);
const sells = keptTest(selling);
const isOwn = keptTest(firstPerson);
const isAboutAds = keptTest(aboutAds);

/** Tells which context classes hold around a hit. */
export function inContext(kind: ContextClass, around: Surroundings): boolean {
  switch (kind) {
    case 'refuted':
      return isRefuted(around);
    case 'warning':
      return (
        warns(around.sentence) || (warningWords.test(around.previous) && !reported.test(around.sentence))
      );
    case 'asked':
      return asks(around.sentence) && !sells(around.sentence);
    case 'personal':
      return isOwn(around.sentence);
    case 'adlaw':
      return isAboutAds(around.sentence) || aboutAds.test(around.previous);
  }
}

function isRefuted(around: Surroundings): boolean {
  const before = around.sentence
    .slice(0, around.at)
    .replace(falseDenials, (found) => '·'.repeat(found.length));
  const last = before.slice(Math.max(0, before.length - 18));
  return denial.test(last) || denialAfter.test(around.after);
}

/** Things that are sold: next to one of these a superlative reads as a claim. */
const goodsWords =
  /辣条|螺蛳粉|牛肉干|坚果礼盒|月饼|火锅底料|脐橙|蜜桔|大红袍|铁观音|金骏眉|正山小种|毛尖|碧螺春|陈皮|茅台|五粮液|鹿茸|西洋参|灵芝|石斛|紫砂壶|玉镯|手镯|项链|钻戒|珍珠|零食|洗衣粉|洗衣凝珠|睡眠仪|护眼仪|泡脚包|按摩椅|空调|冰箱|电视机?|扫地机器人|面料|面膜|精华液?|面霜|眼霜|乳液|水乳|口红|粉底|气垫|洗发水|沐浴露|牙膏|洗面奶|洁面|防晒霜|护肤品|化妆品|保健品|产品|商品|好物|单品|新品|爆款|燕窝|阿胶|茶叶|白茶|红茶|绿茶|普洱|岩茶|龙井|茶饼|白酒|酱酒|美酒|老酒|蜂蜜|枸杞|人参|海参|花胶|虫草|大米|牛排|奶粉|纸尿裤|洗衣液|净水器|扫地机|按摩仪|床垫|羽绒服|连衣裙|翡翠|和田玉|沉香|手串|珠宝|黄金首饰|训练营|网课|课程|理财产品|楼盘|房源|本店|我店|小店|我们店|我们品牌|我们的品牌|本品|本产品|本公司|我司|厂家|工厂直|原料|配方|面料|工艺|用料|品牌|膏药|药膏|药酒|药丸|口服液|胶囊|养生茶|养生酒|保健酒|酵素|益生菌|理疗仪|艾灸贴|贴片|喷剂|洗液|同款|旗舰店|专柜|好茶|好酒|名茶|礼盒|滋补品|补品|大闸蟹|车厘子|\b(?:supplements?|capsules?|serum|cream|our (?:product|course|app|program|tea|oil|formula)|this (?:product|course|program|supplement|app|serum|cream|tea|oil))\b/;

const hasGoods = keptTest(goodsWords);

/** True when the sentence of the hit names goods or a shop of the author. */
export function namesGoods(around: Surroundings): boolean {
  return hasGoods(around.sentence);
}
