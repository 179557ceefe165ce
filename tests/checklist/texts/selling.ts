/**
 * Drafts that sell without saying so plainly: no cart, no mark, the turn of phrase alone. Written for this project. The
 * frames of lib/checklist/lexicon/selling.ts were shaped on them, so they guard what is recognised and say nothing of
 * how much is: of texts written afterwards one of 35 was, then 11 of 40, 1 of 20 and 1 of 10, each set further from the
 * textbook; the frames were widened on all of them.
 */
export const sellingTexts: readonly string[] = `
点击主页链接购买，今天有活动
喜欢的宝子点我头像进橱窗带走
想要的姐妹看评论区置顶，链接给你们放好了
同款在我橱窗第一个，闭眼入
这件外套我给大家争取到了一百九十九，拍大码
两件装到手六十九，家里没有的可以囤
拍二发三，今晚十二点截止
库存就剩这一百多件了，卖完不补
专柜要三百多，我这里一百出头带走
今天下单的都送运费险，不喜欢直接退
需要的扣个想要，我给你们上车
三二一上链接，手速要快
刚从工厂拉回来的货，一件也是批发价
老粉都知道，我家的橙子只卖当季，现摘现发
想要同款的评论区打想要
自家种的苹果，十斤装三十九块九，顺丰包邮
店里新到一批羊毛衫，欢迎进店试穿
开学季套餐立减两百，名额先到先得
原价一千二的课，现在只要九块九
扫下面的码领优惠，仅限今天
这款锅我们卖了三年，回头客特别多
今天给家人们谈到了骨折价，错过真的没有
新店开业，前五十名半价，地址在定位
预约体验课只需一元，点下方报名
本店主营各类多肉，支持一件代发
给大家申请了专属券，领完再拍更划算
买三斤送一斤，坏果包赔
我把购买方式放在简介了，自己去看
戳左下角，把这个夏天的快乐带回家
这个价格只有我直播间有，别家都要翻倍
想了解加盟的老板留言，我发资料给你
少量现货，拍下当天发
清库存了，亏本走量
合作的品牌方给了我三十个名额，价格很香
春茶上新了，要喝的朋友可以找我拿
本地同城可送货上门，量大有优惠
主播身上这套，一二三号链接都有
我家米粉七块钱一包，五包起拍
点我主页小店，有你想要的
需要的宝妈直接拍，三天内发完
链接放评论区第一条了，手慢就没了
孩子的练字帖，一套十二本才二十多，赶紧给娃安排上
今晚八点直播间见，给你们炸一波福利
团长价二十八，满十份成团
有意向的老板可以到店看车，价格好商量
房源刚出，首付十万起，看房随时联系
健身卡年卡只要九百八，报两人再减一百
这波羊毛赶紧薅，券在评论区
限量一百套，付定金享早鸟价
代购下周回国，要带的抓紧报单
Use my code SAVE20 at checkout
Grab yours before they sell out, link below
We just restocked, comment LINK and I'll send it to you
Only $19.99 today, comes with a free gift
Shop the look in my bio
Doors open Friday, early bird tickets are 30% off
DM me to order, ships worldwide
Get 15% off with my link
My course is open for enrollment, seats are limited
Pre-order yours today, first 100 get a discount
家里有老人的真的可以备一个，我把它放购物车一号位了
这件我穿的是M码，喜欢的直接拍，现货
今天这个价我跟厂里磨了三天，六十九你拿走
想吃的点视频左下方，产地直接发
外面卖一百多的东西，我这儿三十九块九还送两个
家人们今天给你们上福利，一块钱一单，别犹豫
自家果园现摘的苹果，要的下方留言，明天就发
俺家粉条不加胶，五斤一箱，全国包邮
咱家小店新上的棉裤，橱窗里头都有
姐妹们链接给你们放好啦，记得领券再下单
想要同款的宝子留言，我挨个发你
店里还剩两件S码，私聊我拍
手工发夹，接单中，三天出货，价格看主页
闲置出，九成新，一百五带走不刀
周末团课还有两个位置，想来的评论区扣1
感谢XX对本期视频的支持，点击评论区置顶链接首单立减三十
这套课我做了半年，早鸟价一百九十九，三月一号恢复原价
周边开预售啦，工房链接见简介
新疆棉被，六斤的一百六，八斤的二百一，支持货到付款
端午礼盒接受预定，公司团购可开票
小店开在人民路，凭本视频进店打八八折
专业上门修空调，全市服务，价格透明，随叫随到
Everything I used is linked below, and my presets are 40% off this week
Get the full course at the first link in the description
Merch is live now, only 200 hoodies this time
it's on the yellow basket guys, go go go
found it on tiktok shop for $12, linked right here
small business owner here — candles restock Sunday 8pm
tap the cart before they're gone, shipping is free today
comment SHOP and I'll dm you the link to the dress
加盟我们，三万块就能开一家自己的店，总部全程扶持
收粮食收玉米，价格当面谈，有车来拉
接拍摄约拍，情侣写真三百九十九一组，档期不多了
代购小票齐全，想买什么告诉我，下周五截单
买断制游戏首发八折，愿望单点一点
奶茶第二杯半价活动到周日，门店地址在定位
这锅不粘是真不粘，小黄车里两口一起拍更划算
三号链接，倒计时五个数，五四三二一上车
要的老铁抓紧了啊，库存没多少了，拍完就下架
早上五点刚从地里拔的萝卜，两块钱一斤，要多少有多少，下午装车
身上这件羊绒大衣，裸价给到你们，S到XL都有
杀年猪啦，猪肉三十一斤，想订的趁早
厂里最后一车货，处理完回家过年，五件起批
手作耳饰上新，喜欢哪对报编号给我
美甲店会员充五百送一百，可约周末
转租海淀一居室，四千二一个月，随时看房
本期用到的素材包我整理好了，需要的去充电专属里拿
打折码 UP2026，结算时填写减五十
阳澄湖大闸蟹开捕，礼券七折，送客户体面
老年大学书法班招新，一学期三百六
My new cookbook comes out Tuesday and you can preorder it now
Use code TRAVEL15 for fifteen percent off your first booking
handmade rings, $15 each, message me for sizes
lashes by me, booking for december is open
家门口的小面馆开张，前三天全场八八折，地址万达后街
卖小狗，双血统柯基，两针疫苗做完，价格合适就走
考研笔记电子版十五块，拍下自动发
承接婚车租赁，奔驰宝马头车都有，提前一周定
三双袜子才九块九，运费险都给你们上了
手工蛋糕提前两天订，六寸一百六，朝阳区可送
自己家散养的土鸡，一百二一只，现杀现发
这条裤子五十九两条，身高体重发给我帮你选码
瑜伽馆周年庆，年卡立减五百，名额二十个
本视频由某某键盘赞助，链接里有专属折扣
restocking my crochet bags tonight, first come first served
My Lightroom presets are finally available, grab them below
海鲜码头价，小龙虾二十八一斤，今晚打包发走
一对一英语陪练，每小时八十，可试听
收割机九成新低价处理，价格电话聊
`
  .trim()
  .split('\n');
