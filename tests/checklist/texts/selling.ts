/**
 * Drafts that sell without saying so plainly: no cart, no mark, the turn of phrase alone. Written for this project. The
 * frames of lib/checklist/lexicon/selling.ts were shaped on them, so they guard what is recognised and say nothing of
 * how much is: of 35 texts written afterwards, one was.
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
`
  .trim()
  .split('\n');
