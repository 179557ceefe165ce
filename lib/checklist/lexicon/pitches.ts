import type { PatternGroup } from './types';

/**
 * How sellers talk when they avoid the textbook words: frames made of a promise, a number and a call to act.
 * Each is written for its shape; the basis is that of its rule. Checked 2026-11-22.
 */
const told = ['refuted', 'warning', 'adlaw', 'asked'] as const;
const illness =
  '糖尿病|高血压|高血脂|高血糖|三高|血糖|血压|血脂|尿酸|痛风|癌细胞|癌症?|肿瘤|结节|囊肿|肌瘤|息肉|甲亢|肝炎|脂肪肝|肾病|胃病|胃炎|便秘|痔疮|鼻炎|咽炎|哮喘|失眠|抑郁症?|偏头痛|颈椎病|富贵包|腰椎间盘突出|腰突|关节炎|风湿|静脉曲张|湿疹|皮炎|牛皮癣|银屑病|白癜风|荨麻疹|脚气|灰指甲|妇科病|妇科炎症|宫寒|痛经|不孕不育|阳痿|早泄|前列腺炎?|近视|白内障|耳鸣|中风|脑梗|血栓|心脏病|冠心病|老年痴呆|自闭症|脱发|斑秃|狐臭|口臭|老寒腿|腰腿疼|关节疼|疤痕';
const count = '(?:\\d{1,4}|[一二两三四五六七八九十半几]{1,3})';
const span = `${count}(?:个)?(?:天|日|周|星期|月|年|小时|分钟|次|盒|瓶|贴|疗程)`;
const money =
  '(?:\\d{1,7}(?:[-~]\\d{1,7})?|[一二两三四五六七八九十百千万几]{1,5})(?:元|块|w|k|万|千|米|刀|美金)?';
const bought = /小说|电影|电视剧|游戏|新闻|历史|统计局|国债|央行/;
const care = /住院|化疗|手术后|主治|遵医嘱|医保|疫苗|临床试验|论文|研究团队|康复科/;

export const pitchPatterns: readonly PatternGroup[] = [
  {
    id: 'abs/most-tail',
    rule: 'abs',
    pack: 'commercial',
    on: 'compact',
    pattern:
      /(?:全网|全国|全球|史上)(?:最|蕞)[\u4e00-\u9fff]{1,3}(?:没有?对手|没有之一|无敌|的[^,。!?;\n]{0,8})/g,
    lights: { commercial: 'red' },
    clears: ['refuted', 'adlaw'],
    eases: ['asked'],
    easedBy: /电影|影片|城市|国家|动物|山|湖|比赛|(?<!全)球|歌|书|小说|历史|大学|夏天|冬天/,
  },
  {
    id: 'fin/sure-rise',
    rule: 'fin',
    pack: 'general',
    on: 'compact',
    pattern:
      /必涨的?[^,。!?;\n]{0,4}(?:票|股|板块|标的|币)|跟单吃肉|(?:带单|喊单|跟单)(?:老师|导师|群)?(?:胜率|准确率|盈利率)|(?:内部|小道)消息[^。!?;\n]{0,8}(?:必涨|大涨|拉升|涨停)|亏了(?:都)?算我的/g,
    lights: { plain: 'red' },
    clears: told,
    easedBy: bought,
  },
  {
    id: 'fakedata/growth',
    rule: 'fakedata',
    pack: 'safety',
    on: 'compact',
    pattern:
      /(?:粉丝|点赞|播放量?|收藏|评论|三连)(?:代涨|代刷)|(?<![\u4e00-\u9fff])刷三连|涨粉(?:\d{1,4}|[一二两三五十百千]{1,3})(?:万|千|w|k)?起/g,
    lights: { plain: 'red' },
    clears: told,
  },
  {
    id: 'gamble/sure-win',
    rule: 'gamble',
    pack: 'safety',
    on: 'compact',
    pattern:
      /(?:外围|盘口|串子|特码|六合彩|内部码|滚球|比分)[^。!?;\n]{0,8}(?:必中|包中|包赢|稳中|必红|稳红)/g,
    lights: { plain: 'red' },
    clears: told,
  },
  {
    id: 'tobacco/hint',
    rule: 'tobacco',
    pack: 'safety',
    on: 'compact',
    pattern:
      /(?:电子烟|小烟|烟弹|烟杆|换弹)[^。!?;\n]{0,14}(?:口味齐全|口味全|懂的来|懂的私|私我|滴滴|想要的私|[,，]私(?:$|[。!\n]))/g,
    lights: { plain: 'red' },
    clears: told,
  },
  {
    id: 'state/leaders',
    rule: 'state',
    pack: 'general',
    on: 'compact',
    pattern: /(?:首长|中央领导|国家领导人?|将军)(?:专用|专供|特供|都在(?:喝|用|吃)|同款)/g,
    lights: { plain: 'amber', commercial: 'red' },
    clears: told,
    easedBy: /小说|电视剧|电影|历史|博物馆|展品/,
  },
  {
    id: 'abs/most-any',
    rule: 'abs',
    pack: 'commercial',
    on: 'compact',
    pattern:
      /(?:全网|全国|全球|世界上?|史上|行业内?|业内|市面上?|国内|公认|平台)[^,、。:!?;\n]{0,6}?最[\u4e00-\u9fff]{1,4}的|最[\u4e00-\u9fff]{1,4}的?[^,。!?;\n]{0,6}[,。!]?没有之一/g,
    lights: { goods: 'amber', commercial: 'red' },
    clears: ['refuted', 'adlaw'],
    eases: ['personal', 'asked'],
    easedBy:
      /电影|影片|城市|国家|动物|沙漠|山|湖|比赛|(?<!全)球|歌|书|小说|人物|历史|科学家|景|朋友|老师|大学|夏天|冬天|年纪/,
  },
  {
    id: 'abs/first-of-kind',
    rule: 'abs',
    pack: 'commercial',
    on: 'compact',
    pattern:
      /(?:国内|全国|全球|世界|全网|行业|业界|亚洲)(?:首款|首创|首发|首个|首家|独创|独家|唯一|仅有|领先|独一份)/g,
    lights: { goods: 'amber', commercial: 'red' },
    clears: ['refuted', 'adlaw'],
    eases: ['personal', 'asked'],
    easedBy: /\d{4}年|专利号|检索|航母|卫星|高铁|大学|博物馆|电影|游戏|图书馆/,
  },
  {
    id: 'med/testimonial',
    rule: 'med',
    pack: 'general',
    on: 'compact',
    pattern: new RegExp(
      `(?:${illness})[^,。!?;\\n]{0,6}?(?:好了|没了|消失|不见了|痊愈|全好|去根|断根|降下来|降到正常|正常了|停药|药都停|不犯了|没再犯|不疼了)`,
      'g',
    ),
    lights: { plain: 'amber', commercial: 'red' },
    clears: ['refuted', 'warning', 'adlaw', 'asked'],
    easedBy: care,
    calmNeeds:
      /想要|私我|私信|链接|(?:喝|吃|用|贴|敷|泡)了?[^,。!?\n]{0,4}(?:盒|瓶|包|贴|疗程|袋)|这款|方子|偏方|神器|下单|同款|评论区/,
    reddens: /想要的|私我|私信|链接|下单|同款|联系/,
  },
  {
    id: 'med/defeat',
    rule: 'med',
    pack: 'general',
    on: 'compact',
    pattern: new RegExp(
      `(?:甩掉|赶走|拿下|搞定|根除|抑制|杀死|干掉|打败|逆转|溶解|清除|疏通|排出|消灭|远离|永别|赶跑|击退|化掉|消掉|跟)(?:各种|顽固|多年的?|体内的?|所有)?(?:${illness}|毒素|体内毒素|湿气|湿毒|寒湿|宿便|重金属)(?:扩散|说再见|细胞)?`,
      'g',
    ),
    lights: { plain: 'amber', commercial: 'red' },
    clears: ['refuted', 'warning', 'adlaw', 'asked'],
    eases: ['personal'],
    easedBy: care,
    calmNeeds:
      /神奇|神器|这款|这个|这种|喝|吃它|泡脚|贴|膏|茶|方子|偏方|秘方|不开刀|不吃药|不打针|\d+天|天|中药|草本|医院都不|医生都不|私信|链接|食物|蘑菇|水果|粉|包邮/,
  },
  {
    id: 'med/no-knife',
    rule: 'med',
    pack: 'general',
    on: 'compact',
    pattern:
      /不(?:开刀|手术|动刀)[,、]?不(?:吃药|打针|住院|反弹)|不(?:吃药|打针)[,、]?不(?:打针|开刀|手术|动刀)|(?:医院|医生)都?(?:不告诉你|不会告诉你|没办法|治不好|束手无策)[^,。!?\n]{0,8}/g,
    lights: { goods: 'amber', commercial: 'red', plain: 'amber' },
    clears: ['refuted', 'warning', 'adlaw', 'asked'],
    eases: ['personal'],
    easedBy: /电影|小说|宠物|兽医/,
  },
  {
    id: 'med/eyes',
    rule: 'med',
    pack: 'general',
    on: 'compact',
    pattern:
      /(?:近视|视力|散光|老花|弱视)[^。!?;\n]{0,12}?(?:恢复到?\d|恢复正常|回到\d|降了?\d{1,9}度|摘掉眼镜|摘镜|逆转|治愈|不用戴眼镜)/g,
    lights: { plain: 'amber', goods: 'red', commercial: 'red' },
    clears: ['refuted', 'warning', 'adlaw', 'asked'],
    eases: ['personal'],
    easedBy: /手术|医院|激光|飞秒|医生/,
  },
  {
    id: 'food/slim-talk',
    rule: 'food',
    pack: 'general',
    on: 'compact',
    pattern: new RegExp(
      `(?:甩掉?|狂甩|暴瘦|狂瘦|瘦下|减掉|掉了?|(?:月|周|日)瘦)(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})(?:斤|公斤|kg)(?:肥肉|赘肉|大肚子)?|躺着(?:就能?|也能?|都能?)?瘦|(?:喝|吃|贴|戴|穿)(?:着)?(?:就能?|也能?|都能?)瘦|${span}[^,。!?;\\n]{0,6}(?:甩|瘦|减|掉)\\d{1,3}(?:斤|公斤|kg)`,
      'g',
    ),
    lights: { plain: 'amber', goods: 'amber', commercial: 'red' },
    clears: told,
    eases: ['personal'],
    easedBy: /医生|健身教练|备赛|生病|住院|打卡|跑步|游泳|运动了|坚持运动|日记|减肥第|水煮菜|饿/,
  },
  {
    id: 'med/refund',
    rule: 'med',
    pack: 'general',
    on: 'compact',
    pattern:
      /(?:无效|没效果|没效|不见效|不好)(?:[^,。!?;\n]{0,4})?(?:全额)?(?:退款|退钱|包退|全退|退|赔)|不(?:长|白|瘦|淡|灵|准|掉秤|显白|涨|好)[^,。!?;\n]{0,2}(?:全额)?(?:退款|退钱|包退|退全款|赔\d)/g,
    lights: { plain: 'amber', goods: 'amber', commercial: 'red' },
    clears: told,
    basis: [{ id: 'CN-ADLAW', article: '28' }],
  },
  {
    id: 'edu/refund',
    rule: 'edu',
    pack: 'general',
    on: 'compact',
    pattern:
      /(?:没|不|未)(?:考上|考过|过|上岸|录取|通过|提分|拿证|学会)[^,。!?;\n]{0,4}?(?:全退|退费|退款|退钱|退学费|学费全退|免费重学|赔)|学不会[^,。!?;\n]{0,2}(?:退|包)|(?:签约|协议)(?:上岸|保分|提分|通过)/g,
    lights: { plain: 'amber', goods: 'red', commercial: 'red' },
    clears: told,
    eases: ['personal'],
    reddens: /机构|班|课|学费|签约|名额|报名|零基础|\d+天|退款|退费|学员/,
  },
  {
    id: 'edu/hit-question',
    rule: 'edu',
    pack: 'general',
    on: 'compact',
    pattern: /(?:押中|压中|命中|猜中)[^,。!?;\n]{0,8}(?:高考|中考|考研|真题|原题|作文|大题|考题|题)/g,
    lights: { plain: 'amber', commercial: 'red' },
    clears: told,
    eases: ['personal'],
    easedBy: /同学|运气|居然|没押中/,
    reddens: /报名|名额|半价|课|班|资料|今年继续|老师带/,
  },
  {
    id: 'edu/quick',
    rule: 'edu',
    pack: 'general',
    on: 'compact',
    pattern: new RegExp(
      `(?:零基础|小白|0基础|人人)[^,。!?;\\n]{0,8}${span}[^,。!?;\\n]{0,6}(?:流利|学会|精通|掌握|拿下|拿证|开口|上手|出师|变现)|${span}(?:就能|内|即可|包|保证)?(?:流利|精通|学会|拿下)[^,。!?;\\n]{0,4}(?:口语|英语|日语|韩语|雅思|托福|证书|会计|编程)`,
      'g',
    ),
    lights: { plain: 'amber', commercial: 'red' },
    clears: told,
    eases: ['personal'],
  },
  {
    id: 'fraud/papers',
    rule: 'fraud',
    pack: 'safety',
    on: 'compact',
    pattern:
      /(?:驾照|驾驶证|学历|文凭|毕业证|学位证|资格证|从业证|健康证|职称|社保|征信|护照|签证)[^。!?;\n]{0,6}(?:不用考|免考|免试|直接拿(?:本|证)|包拿|可买|代办|内部办理|不用上课|不用本人|无需考试|当天拿)/g,
    lights: { plain: 'red' },
    clears: told,
    easedBy: /办事大厅|流程|政策|中介不靠谱|车管所|公证/,
  },
  {
    id: 'fin/return-talk',
    rule: 'fin',
    pack: 'general',
    on: 'compact',
    pattern: new RegExp(
      `(?:每|一)个?(?:天|日|周|月|年)[^。!?;\\n]{0,6}?(?:返(?:还|利|现|你)?|固定给|给你|分红|利息|收益|回报|到账)[^,。!?;\\n]{0,6}?(?:${money}|\\d{1,3}个?(?:点|%))|(?:月返|日返|周返|年返|日分红|月分红)${money}|\\d{1,3}个?点的?(?:利息|收益|回报)|(?:百|千|十|几|\\d{1,4})倍(?:收益|回报|利润|币|增长潜力)|(?:本金|资金)(?:随时可退|随时可取|绝对安全|安全有保障|100%安全)|(?:闭着?眼|无脑|随便)(?:买|投|跟)[^,。!?;\\n]{0,4}(?:赚|翻倍|涨|赢)`,
      'g',
    ),
    lights: { plain: 'amber', goods: 'red', commercial: 'red' },
    clears: told,
    eases: ['personal'],
    easedBy: bought,
    reddens: /投资|理财|项目|币|带你|跟我|名额|放我这|零风险|保本|本金|抄底|私信|加我|稳|操作|翻倍/,
    needs: /投|理财|项目|币|带你|跟|名额|放我|风险|本金|抄底|私信|加我|稳|操作|平台|赚|钱|股|基金|老师|返/,
    unless: /房贷|车贷|信用卡|分期|银行定期|公积金|欠条|借条/,
  },
  {
    id: 'fin/side-job',
    rule: 'fin',
    pack: 'general',
    on: 'compact',
    pattern: new RegExp(
      `(?:月入|日入|日赚|月赚|周入|年入|一天赚|一个月赚|每天赚|每月赚|一单赚|轻松赚|稳赚|多赚)(?:${money}|过万|上万|五位数|六位数)[^。!?;\\n]{0,12}?(?:不封顶|不是梦|项目|秘籍|方法|教程|带你|跟我|私信|名额|起步|轻松|躺|在家)|(?:不封顶|躺着|在家)[^。!?;\\n]{0,8}(?:月入|日入|日赚|月赚)(?:${money}|过万|上万)`,
      'g',
    ),
    lights: { plain: 'amber', goods: 'red', commercial: 'red' },
    clears: told,
    eases: ['personal'],
    reddens: /带你|跟我|私信|加我|名额|项目|零门槛|新手|小白|躺|不封顶|跟单|宝妈/,
  },
  {
    id: 'estate/rise',
    rule: 'estate',
    pack: 'general',
    on: 'compact',
    pattern: new RegExp(
      `(?:稳涨|必涨|包涨|稳升|必升|只会涨|捡漏必赚|必赚|坐等升值|坐等暴涨|${span}(?:稳|必|就|能|内)?(?:涨|升值|翻一番|翻番|翻倍|赚)(?:${money})?|包租[^,。!?;\\n]{0,4}(?:回报|收益)|(?:租金|投资|年)回报率?(?:高达|达|超|稳定)?\\d{1,2}(?:%|个点))`,
      'g',
    ),
    lights: { plain: 'amber', goods: 'amber', commercial: 'red' },
    clears: told,
    eases: ['personal'],
    needs: /房|楼盘|商铺|公寓|别墅|首付|户型|地铁口|小区|置业|包租|地段/,
    unless: /房租涨|物业费|走势|分析|统计|数据|新闻|调控|政策/,
    reddens: /首付|抢购|买这|名额|开盘|捡漏|包租|投资/,
  },
  {
    id: 'superst/bless',
    rule: 'superst',
    pack: 'general',
    on: 'compact',
    pattern:
      /(?:保你|保佑你?|助你|让你|旺你)[^,。!?;\n]{0,3}(?:财源|发财|暴富|桃花运?|升官|转运|财运|走运|大富大贵|心想事成下单)|请(?:一尊|一位|一个|尊|个|回)?(?:财神|关公|貔貅|观音|佛牌?|护身符|平安符|转运)[^,。!?;\n]{0,8}(?:回家|保|旺|转|开光|结缘)|开(?:过|了)光的?[^,。!?;\n]{0,8}|(?:不戴|不请|不挂)[^,。!?;\n]{0,6}(?:倒霉|破财|不顺|犯太岁)|(?:私聊|私信|加我|连麦|免费)[^,。!?;\n]{0,4}(?:看|算|测|批)(?:八字|姻缘|运势|命|塔罗|手相|面相)/g,
    lights: { plain: 'amber', commercial: 'red' },
    clears: told,
    eases: ['personal'],
    easedBy: /电影|小说|游戏|民俗|历史|博物馆|传说|祝大家|祝你|新年|春节/,
  },
  {
    id: 'induce/trade',
    rule: 'induce',
    pack: 'general',
    on: 'compact',
    pattern:
      /(?:好评|五星|晒图|晒单|追评)[^。!?;\n]{0,8}?(?:返(?:现|\d|红包|你)|送(?:红包|礼|\d)|领(?:红包|现金|\d)|红包)|(?:邀请|拉)(?:\d{1,3}|[一二两三四五六七八九十几])(?:个|位|名)?(?:好友|朋友|新人|人)[^。!?;\n]{0,8}?(?:免费|领|得|返|送|解锁|提现)|(?:扣|打|发|回复?|留言)(?:一波)?["“]?\d{1,4}["”]?[^。!?;\n\d]{0,8}?(?:每人|免费|都)?(?:送|领|发你|拿|获取|发资料)|(?:关注|点赞)[^。!?;\n]{0,6}截图[^。!?;\n]{0,6}(?:领|送|返|换)/g,
    lights: { plain: 'amber' },
    clears: told,
    notAfter: /^(?:达|别|餐|给(?:他|她|老师))/,
  },
  {
    id: 'fakedata/shop',
    rule: 'fakedata',
    pack: 'safety',
    on: 'compact',
    pattern:
      /(?:需要|想要?|要)(?:涨粉|上热门|刷量|做数据|点赞|播放)的?(?:老板|朋友|宝子|亲|主播|联系|来|找我|私)|\d{1,5}[万wk千]?(?:个)?(?:播放量?|赞|点赞|粉丝?|双击|评论|收藏)(?:只要|仅需|=|:)?\d{1,4}(?:块|元|毛|米|r)\d?|(?:业务|快手|抖音|小红书|网红)(?:业务)?自助下单|自助下单(?:网|平台|系统)|(?:播放|双击|点赞|粉丝|关注)(?:业务|套餐|自助|批发|秒刷|秒到)|(?:流量|数据)(?:代做|代刷|包装)/g,
    lights: { plain: 'red' },
    clears: told,
  },
  {
    id: 'price/was-only',
    rule: 'price',
    pack: 'general',
    on: 'compact',
    pattern:
      /(?:原价|市场价|专柜价?|门市价|吊牌价?|日常价|平时|官网价?|线下)(?:都)?(?:是|要|卖)?¥?\d{2,6}(?:元|块|多)?(?:的)?[^,。!?;\n\d]{0,8}[,、。!;]?[^,。!?;\n\d]{0,8}(?:清仓价?|工厂价|福利价?|秒杀价?|活动价?|今天|今日|现在|直播间|到手)[^,。!?;\n\d]{0,6}(?:只要|只需|仅需|才|仅|就)?¥?\d{1,6}/g,
    lights: { plain: 'amber' },
    clears: ['refuted', 'adlaw'],
    eases: ['personal', 'asked'],
  },
  {
    id: 'scarcity/regret',
    rule: 'scarcity',
    pack: 'general',
    on: 'compact',
    pattern:
      /(?:错过|不买|手慢)[^,。!?;\n]{0,3}(?:拍大腿|拍断腿|后悔一年|哭一年|等一年|血亏|亏大了|悔青肠子)|(?:最后|仅剩|只剩)\d{1,4}(?:个)?(?:名额|单|件|套|份)[^。!?;\n]{0,8}(?:恢复原价|涨价|抢|冲|速|下架|结束)/g,
    lights: { plain: 'amber' },
    clears: ['refuted', 'adlaw', 'asked'],
    eases: ['personal'],
  },
  {
    id: 'compare/they-all',
    rule: 'compare',
    pack: 'general',
    on: 'compact',
    pattern:
      /(?:别家|别人家|其他家|其它家|同行|市面上(?:的)?|其他品牌|某品牌|某大牌|大牌|外面卖的)[^,。!?;\n]{0,8}(?:都|全|用)(?:是|用|用的是)?[^,。!?;\n]{0,5}(?:勾兑|劣质|假货|次品|垃圾|添加剂|回收料|地沟|翻新|贴牌|过期|智商税|坑人|骗人|忽悠|假的|合成的|工业)|比(?:[a-z]{2,12}|[\u4e00-\u9fff]{2,5})(?:好|强|贵|管用|好用)[^,。!?;\n]{0,3}(?:十|百|千|万|一百|一千|一万|\d{2,5})倍/g,
    lights: { plain: 'amber' },
    clears: ['refuted', 'adlaw', 'asked'],
    easedBy: /比赛|(?<!全)球|游戏|选手|电影|小说|曝光|3\.?15|打假|央视/,
  },
  {
    id: 'gamble/lure',
    rule: 'gamble',
    pack: 'safety',
    on: 'compact',
    pattern:
      /(?:注册|首充|首存|充值?)(?:就|即|立)?送\d{2,5}[^。!?;\n]{0,8}(?:提现|出款|秒到|可提)|房卡(?:批发|代理|招商|货源|充值)|(?:麻将|棋牌|捕鱼|牛牛|炸金花|斗牛|德州)[^,。!?;\n]{0,6}(?:房卡|上分|代理|约局|开局|抽水|俱乐部拉人)|(?:稳赢|必中|稳中|包赢)(?:计划|公式|群|单|料)|(?:看单|跟单|推单|红单)[^,。!?;\n]{0,4}(?:进群|免费|稳|赢)/g,
    lights: { plain: 'red' },
    clears: told,
    eases: [],
    easedBy: /股|外贸|生产|订单|采购/,
  },
  {
    id: 'fraud/clicks-for-cash',
    rule: 'fraud',
    pack: 'safety',
    on: 'compact',
    pattern:
      /(?:兼职|打字|点赞|刷视频|看视频|看广告|抄书|手工活|关注公众号|录入|试玩|垫付)[^。!?\n]{0,18}?(?:日结|秒结|一单\d|一单一结|当天结|结算快|不拖欠|秒到账|就能赚钱|就有钱)/g,
    lights: { plain: 'red' },
    clears: told,
    eases: ['personal'],
    easedBy: /超市|奶茶|餐厅|展会|会展|传单|招聘会|咖啡|家教|仓库|快递站|分拣/,
  },
  {
    id: 'fraud/invoices',
    rule: 'fraud',
    pack: 'safety',
    on: 'compact',
    pattern:
      /(?:代开|可开|能开|专业开|长期开|出)(?:各类|各行业|各种|全国|正规)?(?:增值税?)?(?:专票|普票|发票|税票|增值税票)[^。!?;\n]{0,10}(?:可验|点数|税点|低点|正规|保真|联系|各类|先验后付)|(?:代开|出售|专业开)(?:各类|各行业|各种|全国|正规)?(?:增值税)?(?:专票|普票|发票|税票)|开各类[^,。!?;\n]{0,6}票/g,
    lights: { plain: 'red' },
    clears: told,
  },
  {
    id: 'fraud/fakes',
    rule: 'fraud',
    pack: 'safety',
    on: 'compact',
    pattern:
      /(?:名表|手表|包包?|大牌|奢侈品|球鞋|鞋子?|莆田|皮带|lv|香奈儿|劳力士|aj|椰子)[^,。!?;\n]{0,6}(?:复刻|高仿|精仿|超a|原单|顶级版|一比一|1比1|纯原|公司级)|(?:机芯|版型|做工)?(?:一比一|1比1|1:1)(?:复刻|开模|还原正品|过专柜)?[^。!?;\n]{0,6}(?:过专柜|过验|专柜验货|支持验货|复刻)|支持过毒|过专柜|可过验|纯原版本|公司级莆田/g,
    lights: { plain: 'red' },
    clears: told,
    easedBy: /鉴别|怎么辨|手办|模型|乐高|高达|蓝图|雕塑|博物馆/,
  },
  {
    id: 'tobacco/offer',
    rule: 'tobacco',
    pack: 'general',
    on: 'compact',
    pattern:
      /(?:悦刻|relx|烟弹|电子烟|一次性小烟|外烟|荷花烟|中华烟|进口烟|免税烟|香烟|爆珠|雪茄|加热烟弹)[^,。!?;\n]{0,8}(?:批发|出售|货源|代理|量大|包邮|现货|秒发|低价|渠道|一手|拿货|招商|代购)|(?:渠道|货源|一手|正规)[^,。!?;\n]{0,3}(?:外烟|香烟|烟弹|电子烟)|(?:出一批|卖|批发|代购|低价出|出售)(?:点|几盒)?[^,。!?;\n]{0,4}(?:烟弹|电子烟|外烟|免税烟|香烟)/g,
    lights: { plain: 'red' },
    clears: ['refuted', 'warning', 'adlaw'],
  },
  {
    id: 'vulgar/lonely',
    rule: 'vulgar',
    pack: 'safety',
    on: 'compact',
    pattern:
      /(?:哥哥们?|老公们?|寂寞|深夜|单身汉)[^。!?;\n]{0,8}(?:约起来|来约|陪你|解锁私房|私房视频|看我私密|裸)|(?:全国|同城|本地)(?:空降|可约|上门|约妹|安排妹子)|空降(?:服务|妹|约)|(?:妹子|学妹|少妇|模特)(?:上门|可约|兼职出|陪睡|过夜)/g,
    lights: { plain: 'red' },
    clears: ['warning', 'refuted'],
  },
  {
    id: 'discrim/out',
    rule: 'discrim',
    pack: 'safety',
    on: 'compact',
    pattern:
      /(?:黑皮?|白皮?|黄皮?|外地|乡下|农村|外国|臭|死|肥)(?:猪|狗|佬|鬼|婆|逼|货)们?[^,。!?;\n]{0,4}(?:滚|去死|不配|别出来|也配)|(?:外地人|乡下人|农村人|穷人|残疾人|胖子|丑女|黑人|同性恋)[^,。!?;\n]{0,2}(?:滚出|都去死|都该死|不配活|就该|活该)/g,
    lights: { plain: 'red' },
    clears: ['refuted', 'asked'],
    easedBy: /反对|歧视|偏见|谁说|电影|小说/,
  },
  {
    id: 'danger/pact',
    rule: 'danger',
    pack: 'safety',
    on: 'compact',
    pattern:
      /(?:约|组队|有人一起|找人一起)[^,。!?;\n]{0,4}(?:自杀|烧炭|跳楼|轻生|结束生命)|(?:烧炭|跳楼|自杀|轻生)[^,。!?;\n]{0,2}(?:约吗|一起|组队|约个)|(?:生吃|生吞|活吃|活吞|徒手抓)[^,。!?;\n]{0,6}挑战|(?:挑战)(?:一口闷|不吃不喝|憋气|一斤白酒|徒手|无保护|闭眼过马路|卧轨)/g,
    lights: { plain: 'red' },
    clears: ['refuted', 'warning'],
    easedBy: /危险动作|请勿模仿|消防|救助|干预|热线|电影|小说/,
  },
  {
    id: 'rumour/spread',
    rule: 'rumour',
    pack: 'safety',
    on: 'compact',
    pattern:
      /(?:^|[\n。!])(?:速转|快转|紧急扩散|赶紧转|急转|扩散)!|(?:速转|快转|赶紧转|转给家人|告诉身边人|紧急扩散)[^。!?\n]{0,4}[!,:][^。!?\n]{0,16}(?:千万别|不要|污染|有毒|地震|致癌|死|停电|封|拐)/g,
    lights: { plain: 'amber' },
    clears: ['warning', 'refuted'],
  },
  {
    id: 'clickbait/few-know',
    rule: 'clickbait',
    pack: 'general',
    on: 'compact',
    pattern:
      /(?:9\d(?:\d)?%|百分之九十[一二三四五六七八九]?)的?(?:人|家长|女生|男生|老板|司机|宝妈|新手|学生|中国人)(?:都)?(?:不知道|做错|吃错|用错|洗错|不会|没见过|看不懂|不懂|错了|踩坑|后悔)|(?:医生|专家|商家|老板|银行|酒店|厂家|房东|中介|老师)(?:永远|绝对|打死都?|都)?(?:不会|不敢|不愿|不想|不肯)(?:轻易)?(?:告诉|说给|透露给)你|看完(?:我)?(?:惊呆了|后背发凉|不敢相信|彻夜难眠)/g,
    lights: { plain: 'amber' },
    clears: ['refuted', 'adlaw'],
    eases: ['personal'],
    easedBy: /电影|小说|悬疑|推理/,
  },
  {
    id: 'source/vague',
    rule: 'source',
    pack: 'general',
    on: 'compact',
    pattern:
      /(?:某(?:知名)?(?:大学|机构|研究所|专家|权威|医院|媒体)|国外(?:专家|研究|科学家|媒体)|(?:美国|日本|德国|英国)(?:专家|科学家|研究)|有(?:专家|科学家|机构|医生))(?:已经|最近|最新)?(?:证实|发现|研究|表示|指出|说|称|报道)/g,
    lights: { plain: 'amber' },
    clears: ['refuted', 'adlaw', 'asked'],
    unless: /《|》|doi|期刊|杂志|柳叶刀|nature|science|cell|nejm/,
    needs: /癌|病|健康|寿命|血|免疫|减肥|瘦|毒|辐射|疫|震|灾|股|房价|经济|有效|死|食物|喝|吃/,
  },
  {
    id: 'minor/pose',
    rule: 'minor',
    pack: 'safety',
    on: 'compact',
    pattern:
      /(?:女儿|儿子|小孩|孩子|小学生|初中生|中学生|未成年人?|小女孩|小男孩|萌娃|宝宝|\d{1,2}岁(?:女孩|男孩|女儿|儿子|娃|孩子|小朋友|宝宝)?)[^。!?;\n]{0,12}(?:吊带|热舞|擦边|比基尼|丝袜|性感|火辣|喝白酒|喝啤酒|抽烟|飙车|辱骂|扒衣|脱衣|跪着|扇耳光)/g,
    lights: { plain: 'amber' },
    clears: ['refuted', 'warning'],
    easedBy: /禁止|不要|防止|保护|拒绝|如何|怎么办|沟通|引导|科普|心理|家长|老师|不能|教育|爸爸喝|我爸|爷爷/,
  },
  {
    id: 'aiTamper/frame',
    rule: 'aiTamper',
    pack: 'safety',
    on: 'compact',
    pattern:
      /(?:去掉|去除|消除|删除|抹掉|抹除|隐藏|绕过|躲过|避开|规避|破解)[^,。!?;\n]{0,6}(?:ai|人工智能|生成)[^,。!?;\n]{0,4}(?:标识|标签|水印|标记|检测|提示|声明|痕迹)/g,
    lights: { plain: 'red' },
    clears: ['refuted', 'warning'],
    easedBy: /违法|违规|不得|新规|办法/,
  },
  {
    id: 'state/praise',
    rule: 'state',
    pack: 'general',
    on: 'compact',
    pattern:
      /(?:央视|cctv\d{0,2}|人民日报|新华社|外交部|卫健委|药监局|军方|航天)(?:都)?(?:力荐|推荐|认证|上榜|合作品牌|点名表扬|同款|指定)(?:的)?/g,
    lights: { goods: 'amber', commercial: 'red' },
    clears: told,
    easedBy: /纪录片|节目|书单|电影|新闻/,
  },
];
