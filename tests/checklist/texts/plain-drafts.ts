/**
 * Drafts as one would type them to try the check, in the form of `labelledDrafts`, from four sets written without a look
 * at the lists. At first sight 87, 81, 79 and 79 of a hundred red ones were found, and two innocent drafts of 208 were
 * called red; the lists were widened after each set, so these guard what is recognised.
 */
export const plainDrafts = `
douyin	sells	abs	这款电饭煲绝对是市面上做得最好的，煮出来的饭粒粒分明
kuaishou	sells	abs	全国销量第一的老面馒头，今天直播间给大家发福利
xiaohongshu	sells	abs	国家级品质的蚕丝被，盖过一次就离不开
bilibili	sells	abs	全球最轻的折叠自行车，十二斤拎着就走
wechat-channels	sells	abs	我们是行业领导品牌，品质第一，值得信赖
douyin	sells	abs	史上最强扫地机，没有之一
xiaohongshu	sells	abs	宇宙第一好吃的蛋黄酥！链接在左下角
kuaishou	sells	abs	国·家·级工匠手工打造，顶 级 牛皮
douyin	sells	abs	百分之百纯天然，效果最佳，独一无二的配方
wechat-channels	sells	abs	本店羊肉汤全城最正宗，假一赔十
xiaohongshu	sells	abs	这支口红显白效果堪称世界之最
tiktok	sells	abs	The best skincare product in the world, guaranteed. Buy now!
douyin	sells	med	我家祖传膏药专治腰间盘突出，贴三天不疼，七天根治
kuaishou	sells	med	这个茶喝一个月，血糖降到正常，胰岛素都不用打了
xiaohongshu	sells	med	艾灸贴治好了我十年的老寒腿，姐妹们赶紧入
wechat-channels	sells	med	口服胶囊抗癌防癌，三高患者一个疗程见效
bilibili	sells	med	这款洗液能消炎杀菌，妇科炎症一洗就好
douyin	sells	med	根·治鼻炎，永不复发
douyin	sells	med	益生菌冻干粉，治便秘治口臭，吃一盒就好
kuaishou	sells	med	灵芝孢子粉，肿瘤病人吃了都说好，延长寿命
xiaohongshu	sells	food	躺着也能瘦！这款酵素七天瘦十斤，不反弹
douyin	sells	med	增强免疫力，预防感冒，全家老小都能吃，无任何副作用
wechat-channels	sells	med	每天一勺，告别高血压，停药不是梦
douyin	sells	cosm	这款面膜7天美白，祛斑祛痘，敷完皮肤像剥壳鸡蛋
xiaohongshu	sells	cosm	医美级精华，28天淡化法令纹，媲美热玛吉
kuaishou	sells	med	生发液抹三周，秃顶长满头黑发，无效退款
bilibili	sells	cosm	药妆品牌，激素脸敏感肌用了立刻修复
xiaohongshu	sells	med	丰胸精油，一个月升一个罩杯
douyin	sells	fin	跟着我买基金，保本保息，年化收益15%起
kuaishou	sells	fin	内部消息，这只股票下周涨停，想要代码的私我
xiaohongshu	sells	fin	副业躺赚，每天两小时月入三万，零风险
wechat-channels	sells	fin	稳赚不赔的理财项目，投一万每月返一千
bilibili	sells	fin	进群跟单，老师带你一周翻倍
xiaohongshu	sells	edu	考研包过，签协议不过全额退款
douyin	sells	edu	教资面试押题命中率98%，命题组老师亲授
kuaishou	sells	edu	孩子数学三十天提高五十分，不提分退学费
wechat-channels	sells	edu	公务员笔试保过班，内部名师，一次上岸
bilibili	sells	edu	零基础四级必过，原题泄露版资料
xiaohongshu	sells	edu	免考免试拿本科文凭，学信网可查
douyin	sells	estate	地铁口的学区房，买了稳涨，明年至少升值三成
wechat-channels	sells	estate	商铺包租十年，年年返租，坐着收钱
douyin	sells	alc	喝我家酱酒不上头不伤肝，越喝越健康
kuaishou	sells	alc	是男人就干了这杯！一口闷，感情深
xiaohongshu	sells	alc	睡前一杯红酒，消除疲劳缓解焦虑，还能软化血管
douyin	sells	minor	让八岁女儿连播六小时带货，大家给点打赏
kuaishou	-	minor	初中生主播开播了，叔叔们刷刷礼物
xiaohongshu	sells	superst	请一条开光手串，招财转运，挡小人
douyin	sells	superst	大师在线算命看八字，改运化解犯太岁
kuaishou	sells	superst	本命佛戴上之后桃花旺财运来，灵得很
wechat-channels	sells	superst	风水貔貅摆件，旺宅镇宅，保佑生意兴隆
douyin	-	vulgar	操你妈的傻逼东西，滚
bilibili	-	vulgar	你这个贱货婊子，去死吧
xiaohongshu	-	vulgar	约炮同城，一夜情包满意
douyin	-	gamble	澳门线上赌场，首存送彩金，真人荷官发牌
kuaishou	-	gamble	世界杯买球平台，注册送88，提现秒到
bilibili	-	gamble	六合彩一肖一码，跟上今晚吃肉
wechat-channels	-	gamble	棋牌上下分找我，24小时在线
douyin	-	fraud	招募刷单兼职，一单五块，日结三百
xiaohongshu	-	fraud	代开各类发票，票面真实可查
kuaishou	-	fraud	收银行卡对公账户，四件套高价收
bilibili	-	fraud	高仿LV包包，一比一复刻，专柜验货
wechat-channels	-	fraud	办证刻章，学历证书驾驶证都能做
douyin	sells	fraud	莆田纯原鞋，真标过验，支持放店
douyin	sells	tobacco	正品电子烟批发，一手货源，多种口味
kuaishou	sells	tobacco	免税中华软包，整条批发，全国发货
xiaohongshu	sells	tobacco	悦刻烟弹特价，买二送一
xiaohongshu	-	contact	想要教程的加我V：abc12345
xiaohongshu	-	offsite	资料打包好了，➕薇❤️领
douyin	-	contact	详情加微信 xiaolin_886 咨询
kuaishou	-	contact	有意向的朋友加我QQ 三八五二一七六九
bilibili	-	contact	vx：dengdeng2020，备注b站
xiaohongshu	-	offsite	主页简介有我的联系方式，看简介
xiaohongshu	-	offsite	某宝搜店铺名：小鹿家的针织铺
xiaohongshu	-	offsite	拉你进粉丝群，评论区扣1
douyin	sells	price	全网最低价，史上最低，错过等一年
douyin	-	fakedata	抖音买粉丝1000粉10元，真人活粉
xiaohongshu	-	fakedata	代刷小红书赞藏评，24小时下单
kuaishou	-	fakedata	花钱包上热门，播放量十万起
bilibili	-	fakedata	三连互刷群，互粉互赞必回
wechat-channels	-	induce	转发三个群截图给我领红包
wechat-channels	-	induce	集满38个赞免费送火锅套餐
douyin	sells	state	国宴专用酒，人民大会堂指定
kuaishou	sells	state	部队特供，军区专用茶
wechat-channels	sells	state	国家领导人都说好的品牌
xiaohongshu	sells	state	印着国旗国徽的保温杯，爱国必入
bilibili	-	aiTamper	教你一键去除AI水印标识，平台检测不出
youtube	sells	enCure	This tea cures diabetes and cancer naturally, link below
youtube	-	enFake	Buy 10k Instagram followers cheap and get verified fast
tiktok	sells	fin	Double your money in a week, risk free, DM me to invest
youtube	sells	enCure	Lose 30 pounds in 10 days without diet or exercise, FDA approved miracle pill
tiktok	-	enFake	sub4sub! follow me and I follow back instantly
tiktok	sells	edu	Guaranteed IELTS band 8 or your money back, leaked exam questions
douyin	-	-	最近天气转凉，出门记得加件外套
kuaishou	-	-	第一次带爸妈坐飞机，老两口紧张得一晚没睡
bilibili	-	-	这个路口交通太堵了，等了三个红灯
xiaohongshu	-	-	老李这人可靠，装修交给他我放心
xiaohongshu	-	-	治愈系插画分享，画了一只打盹的小猫
douyin	-	-	环保本子用完了，去文具店又买了两本
bilibili	-	-	VX600这台老笔记本加了条内存，又能再战三年
xiaohongshu	-	-	客厅摆了只招财猫，是朋友从日本带回来的
wechat-channels	-	-	住的是最佳西方酒店，早餐种类挺多
kuaishou	-	-	最后一集看哭了，编剧太会写
douyin	-	-	妹妹的女装店今天装修，我去搬了一天砖
bilibili	-	-	极品飞车新作试玩，帧数还行
xiaohongshu	-	-	钱包过期的会员卡全清掉了，清爽
douyin	-	-	这家牙科消毒很仔细，医生说我要补两颗牙
kuaishou	-	-	村里今年的玉米收成不错，比去年多了两车
bilibili	-	-	显卡天梯图更新，第一梯队基本没变
wechat-channels	-	-	孩子第一天上小学，背着书包头也不回
xiaohongshu	-	-	三黄鸡汤做法，小火慢炖两个小时
douyin	-	-	卧槽这个反转我是真没想到
douyin	-	-	妈的，又加班到十一点
bilibili	-	-	警方提醒：凡是让你刷单的都是诈骗
xiaohongshu	-	-	减肥第三十天，掉了两斤，慢慢来
kuaishou	-	-	给奶奶买了个助听器，她终于能听清电视了
wechat-channels	-	-	二十年老同学聚会，大家都说我没变
bilibili	-	-	用Python爬虫抓取天气数据的完整过程
youtube	-	-	How I cured my own bacon at home, step by step
youtube	-	-	The best of 2025: my ten favourite songs this year
tiktok	-	-	My number one tip for packing light
youtube	-	-	We lost the game but the crowd was amazing
tiktok	-	-	There is no cure for Mondays except coffee
xiaohongshu	-	-	高考倒计时一百天，大家一起加油
douyin	-	-	昨天去银行存钱，柜员一直推荐保险，我没买
kuaishou	-	-	我爸戒烟第五年，现在闻到烟味就躲
bilibili	-	-	红楼梦里的算命先生，其实是作者的伏笔
xiaohongshu	-	-	故宫国宝展排队两小时，值得
douyin	-	-	升国旗的时候全场一起唱国歌，鸡皮疙瘩起来了
wechat-channels	-	-	扫码进站很方便，不用排队买票了
xiaohongshu	-	-	手机号换了，记得把各个平台的绑定都改掉
kuaishou	-	-	家里的猫绝育回来了，戴着头套很委屈
bilibili	-	-	复盘一下昨晚的麻将局，我打错了一张三万
douyin	-	-	酒驾被查的那个人在路边哭了
xiaohongshu	-	-	楼下新开的面馆味道不错，牛肉给得多
wechat-channels	-	-	微信群聊消息太多，教你一键免打扰
bilibili	-	-	从零开始学剪辑，第一步先认识时间线
xiaohongshu	-	-	面试官问我为什么裸辞，我愣了三秒
douyin	-	-	路过彩票店进去买了十块钱双色球，没中
kuaishou	-	-	收完最后一车麦子，可以歇两天了
xiaohongshu	-	-	搬家发现的老照片，爸爸年轻时真帅
bilibili	-	-	绝对值不等式怎么解，三道例题讲清楚
douyin	-	-	原价买的演唱会门票，朋友临时来不了
wechat-channels	-	-	小区物业换了，停车费也调整了
youtube	-	-	Reading your comments and fixing a bike in the rain
xiaohongshu	-	-	医生让我少盐少油，定期复查血压
douyin	-	-	唯一的遗憾是没赶上日落
kuaishou	-	-	咱家大棚的西红柿今年长势挺好
bilibili	-	-	万能表的使用方法，家电维修入门
xiaohongshu	-	-	开光机和打磨机有什么不同，木工新手必看
douyin	-	-	转运珠红绳是我妈编的，戴着图个吉利
wechat-channels	-	-	国家级自然保护区徒步，看到了野生猕猴
kuaishou	-	-	工地食堂大锅菜，十二块管饱
bilibili	-	-	完美世界这个副本打了一下午
xiaohongshu	-	-	备孕半年了，每天测体温
douyin	-	-	考试没过，下次再来吧
xiaohongshu	-	-	我的第一桶金是摆地摊攒下来的，慢慢熬
douyin	sells	abs	这条牛仔裤我敢说全网找不出第二条，版型无敌
xiaohongshu	sells	abs	顶配面料，国际一流水准，穿出高级感
kuaishou	sells	abs	全东北最便宜的貂，错过没有第二次
wechat-channels	sells	abs	荣获全球销冠，唯一能做到零甲醛的床垫
bilibili	sells	abs	史上最强性能手机支架，吊打同行
tiktok	sells	abs	World's #1 blender, nothing else even comes close. Order now
douyin	sells	abs	这蜂蜜纯度国家级标准之上，属于顶尖品质
kuaishou	sells	abs	咱家大米是东北五常最好的大米，闭眼下单
xiaohongshu	sells	abs	全 网 销 量 第 ① 的防晒衣
douyin	sells	med	长期喝这款茶，脂肪肝消失，尿酸也降了
kuaishou	sells	med	颈椎疼的老铁看过来，贴一贴当晚就不疼
wechat-channels	sells	med	苗医秘方，专治各种皮肤病，无效退款
xiaohongshu	sells	med	姨妈痛的女生喝这个，三天告别宫寒
bilibili	sells	med	这款护眼仪能让近视度数降下来，孩子摘掉眼镜
douyin	sells	med	磁疗手环平衡血压改善睡眠，老人必备
kuaishou	sells	med	蛋白粉喝两罐，身体啥毛病都没了，免疫力翻倍
xiaohongshu	sells	food	减肥咖啡一天三杯，月瘦二十斤，不节食不运动
wechat-channels	sells	med	羊奶粉提高免疫力，防治流感，肺结节患者都在喝
douyin	sells	cosm	祛斑霜三天见效，老年斑黄褐斑一抹就没
xiaohongshu	sells	cosm	这款洗发水防脱生发，发际线长回来了
kuaishou	sells	cosm	涂上立马变白三个度，皱纹全部消失
bilibili	sells	cosm	孕妇婴儿都能用的药妆，消炎祛痘一步到位
douyin	sells	fin	零风险高收益，本金随时可取，每天分红三百
xiaohongshu	sells	fin	宝妈在家做副业，日入过千不是梦，私我带你
kuaishou	sells	fin	黄金白银带单，胜率95%，亏了算我的
wechat-channels	sells	fin	存钱到我们平台，年息18%，国企担保
bilibili	sells	fin	买这个币，下个月十倍，内幕消息
xiaohongshu	sells	edu	雅思保7分，不过免费重读，口语题库原题
douyin	sells	edu	成人学历三个月拿证，无需考试，百分百录取
kuaishou	sells	edu	一建押题班，去年押中八成原题，今年必过
wechat-channels	sells	edu	清北学霸一对一，保证孩子考进年级前十
douyin	sells	estate	地段为王，买到就是赚到，三年翻一番
xiaohongshu	sells	estate	公寓带租约出售，租金回报8%，稳赚
kuaishou	sells	alc	好酒不上头，喝了还能活血养生
douyin	sells	superst	水晶手链招桃花旺财运，考试也能保佑
wechat-channels	sells	superst	家里摆这个，辟邪挡煞，财源滚滚来
xiaohongshu	-	superst	塔罗占卜付费，帮你算前任会不会回来，超准
kuaishou	-	vulgar	骚货直播脱衣，私密视频加群看
douyin	-	vulgar	傻逼玩意儿你妈死了吧
bilibili	-	discrim	河南人都是骗子小偷，没一个好东西
xiaohongshu	-	gamble	跟着老师买球，稳赚不赔，昨天又红了五场
douyin	-	gamble	真人百家乐，扫码注册领188体验金
kuaishou	-	gamble	微信群斗牛，一把五十起，房主不抽水
wechat-channels	-	fraud	在家手机操作点点赞就能赚钱，一单十元，先垫付后返款
bilibili	-	fraud	出售身份证银行卡四件套，质量保证
douyin	-	fraud	顶级复刻手表，机芯一样，过专柜
xiaohongshu	-	fraud	办理毕业证学位证，学信网同步入库
kuaishou	-	tobacco	外烟爆珠免税店同款，一条两百私聊
xiaohongshu	-	tobacco	一次性小烟水果味，十支起批
douyin	-	offsite	看我头像加绿泡泡，拿全套资料
xiaohongshu	-	contact	需要的姐妹滴滴我，V❤：lulu_5201
xiaohongshu	-	offsite	去桃子软件搜小北手作就能找到我
xiaohongshu	-	contact	🛰️：a66778899 备注小红书
xiaohongshu	-	offsite	公主号搜"木木读书"回复资料
kuaishou	-	contact	一起玩加扣扣裙 六七八九零一二三四
douyin	-	contact	想学的+徽信 zhang88668
douyin	sells	price	全网底价，击穿地板价，比出厂价还低
douyin	-	fakedata	直播间人气机器人，包场控，一百人在线十块
xiaohongshu	-	fakedata	小红书千粉号出售，带数据可接广
kuaishou	-	fakedata	互关互赞，有关必回，一起破千
wechat-channels	-	induce	分享到朋友圈保留三天，送价值199元大礼包
douyin	sells	state	人民大会堂国宴用油，领导人都在吃
xiaohongshu	sells	state	印国徽的纪念金条，银行内部渠道
wechat-channels	sells	state	军工厂特供皮鞋，首长同款
bilibili	-	aiTamper	如何抹掉AI生成标签，过平台原创检测
youtube	sells	enCure	Our supplement reverses type 2 diabetes in 30 days. Doctors hate this. Link in description
tiktok	sells	fin	Make $5000 a week from your phone, guaranteed profit, no risk
youtube	-	enFake	Get 5,000 real TikTok likes for $9, instant delivery
douyin	-	-	最近迷上了做陶艺，手上全是泥
xiaohongshu	-	-	第一次独居，把出租屋收拾得干干净净
kuaishou	-	-	老张这人特可靠，借他的车从来没出过岔子
bilibili	-	-	治愈系小游戏推荐，种菜钓鱼养鸡
xiaohongshu	-	-	环保本上写满了错题，期末加油
douyin	-	-	路口交通信号灯坏了，交警在指挥
bilibili	-	-	VX600升级固态硬盘教程，开机快了不少
wechat-channels	-	-	奶奶店里的招财猫掉了一只耳朵
xiaohongshu	-	-	最佳西方的自助早餐有现煮米粉
douyin	-	-	我靠，下这么大雨
kuaishou	-	-	他妈的这雪也太厚了，车都挖不出来
bilibili	-	-	卧槽，这波操作教科书级别
xiaohongshu	-	-	牛逼啊，一个人扛了两袋水泥上五楼
douyin	-	-	绝了，笑死我了，这狗也太傻了
bilibili	-	-	垃圾分类知识小科普，过期药品属于有害垃圾
xiaohongshu	-	-	去死胡同里找到一家咖啡馆
douyin	-	-	三黄片是什么药？听药师讲讲
kuaishou	-	-	今年小麦一亩打了一千二百斤，最高的一年
wechat-channels	-	-	女儿第一次学骑车，摔了两跤不哭
bilibili	-	-	银行卡四要素验证接口怎么写
xiaohongshu	-	-	戒糖一个月，体重没变，精神好一点
douyin	-	-	外公种的枇杷熟了，甜得很
bilibili	-	-	跟单员的一天：催货、验货、写邮件
kuaishou	-	-	村口小卖部的老板娘又进了新烟花
wechat-channels	-	-	体检报告出来了，有点脂肪肝，要多走路
xiaohongshu	-	-	咖啡机翻车现场，奶泡打成了泡沫
douyin	-	-	国旗护卫队的训练日常太辛苦了
bilibili	-	-	保研经验贴：绩点、竞赛和夏令营
xiaohongshu	-	-	拼豆做了一只麻将牌冰箱贴
kuaishou	-	-	喝酒误事，昨晚把手机落在饭店了
youtube	-	-	Curing concrete in cold weather: what I learned
tiktok	-	-	My dog is the best boy ever, look at him
youtube	-	-	How to report a fake giveaway scam
tiktok	-	-	Number one rule of sourdough: be patient
youtube	-	-	I tried to bet my brother I could run faster
douyin	-	-	翻倍的快乐：双胞胎一起过生日
bilibili	-	-	升值还是贬值？汇率的基本概念
xiaohongshu	-	-	扫码点餐的小店，老板会手写留言
wechat-channels	-	-	学校附近修地铁，接娃要绕十分钟
douyin	-	-	我爸抽了三十年烟，终于戒了
kuaishou	-	-	快递到了，拆开一看是同事送的茶叶
bilibili	-	-	转运中心分拣机的工作原理
xiaohongshu	-	-	开运营会开到晚上九点，累
wechat-channels	-	-	小区群里有人捡到一只猫，在找主人
douyin	-	-	第一名和最后一名一起冲线，全场鼓掌
xiaohongshu	-	-	看中医调理半年，医生说体质要慢慢养
bilibili	-	-	全球变暖对北极熊的影响
kuaishou	-	-	工资发了，给媳妇买了条红裙子
xiaohongshu	-	-	抖音上学的菜，做出来一言难尽
douyin	-	-	保本地的口味做一次臭豆腐
bilibili	-	-	独家记忆这首歌，循环了一整天
wechat-channels	-	-	公司楼下新来了烤冷面摊
kuaishou	-	-	猪价又跌了，今年养猪的都不容易
xiaohongshu	-	-	唯一一次迟到，偏偏被老板看到
youtube	-	-	The last day of school and everybody cried
tiktok	-	-	No filter, just sunset and my grandma's garden
douyin	sells	abs	我们的茶叶是全国品质最好的，喝过的都回购
xiaohongshu	sells	abs	颜值天花板，极致性价比，同价位无敌手
kuaishou	sells	abs	东北大板最正宗的一家，别处买不到
wechat-channels	sells	abs	国内首创，填补行业空白，世界领先技术
bilibili	sells	abs	最强音质，最佳降噪，完胜所有竞品
douyin	sells	med	足贴贴脚底，一觉醒来排出湿气，腿不肿腰不疼
kuaishou	sells	med	这个油抹肚子上，大肚腩没了，便秘也好了
xiaohongshu	sells	med	叶黄素软糖，孩子吃了近视度数不涨还能恢复
wechat-channels	sells	med	祖传正骨贴，椎间盘突出贴一个疗程就能下地干活
bilibili	sells	med	喷一喷幽门螺旋杆菌全杀光，口臭立马消失
douyin	sells	food	代餐奶昔，一周掉秤十斤，吃货也能瘦成闪电
xiaohongshu	sells	cosm	毛孔隐形，痘印七天淡掉，皮肤科医生都推荐
douyin	sells	cosm	鱼尾纹一抹消失，六十岁的脸回到三十岁
kuaishou	sells	med	瘦脸精油，按一次小一圈，不打针不动刀
wechat-channels	sells	fin	固定收益，保本保息，存十万一年拿两万
douyin	sells	fin	炒股群老师荐股，跟着买天天涨停
xiaohongshu	sells	fin	低门槛创业，月入五万躺着赚，无需经验包教包会
kuaishou	sells	fin	不看征信不查流水，当天放款二十万
bilibili	sells	edu	软考一次通过，不过退款，内部押题卷
douyin	sells	edu	让孩子从倒数冲到班级前三，签约保分
wechat-channels	sells	edu	电大函授本科，免试入学，包毕业
kuaishou	sells	estate	现房学区，未来必涨，买了就是赚了
wechat-channels	sells	fin	海景公寓，委托出租年收益8%，稳稳的养老钱
douyin	-	minor	招小主播，十二岁以上就行，日结
xiaohongshu	sells	superst	这串佛珠大师加持过，戴上三天就转运
kuaishou	sells	superst	五帝钱挂门口，小人退散财神到
douyin	-	vulgar	草泥马的死全家，有种别跑
xiaohongshu	-	vulgar	福利姬原味，看私密照加我
bilibili	-	gamble	百家乐稳赢打法，教你日赚一千
douyin	-	gamble	体育竞猜app，新用户送58彩金
kuaishou	-	fraud	手机兼职，点赞关注就有钱，一天两百当天结
wechat-channels	-	fraud	专业代开发票，餐饮住宿都有，低税点
bilibili	-	fraud	复刻球鞋，细节跟专柜一模一样
xiaohongshu	-	fraud	驾照扣分代消，十二分四百
kuaishou	-	tobacco	便宜香烟出售，硬盒软盒都有，货到付款
xiaohongshu	-	offsite	有需要的宝子加v，主页有号
xiaohongshu	-	offsite	想要链接的，左上角头像点进去看置顶加我
xiaohongshu	-	contact	薇心号 aiai9988，暗号小红薯
douyin	-	contact	威❤信：hao123456 长期有效
kuaishou	-	contact	q群 七二三四五六七八九 进群领取
wechat-channels	-	contact	wx号lihua_1990，加我备注视频号
bilibili	-	contact	QQ裙：123456789，进裙拿资料
douyin	-	fakedata	淘宝补单，刷销量刷好评，安全不降权
bilibili	-	fakedata	B站涨粉，1000粉20块，硬核会员都有
xiaohongshu	-	fakedata	代写小红书种草笔记，虚假种草不露馅，铺量
wechat-channels	-	induce	转发朋友圈集赞三十个，免费领电饭锅
douyin	sells	state	中南海保健医生推荐，领导专供
kuaishou	sells	state	人民币图案的红包袋，国徽款，结婚喜庆
bilibili	-	aiTamper	AI生成视频去标识软件，一键去掉隐藏水印
youtube	sells	enCure	This cream eliminates eczema overnight, 100% guaranteed, no side effects
tiktok	sells	fin	Passive income secret: turn $100 into $10,000 in 7 days, zero risk
youtube	-	enFake	Buy real YouTube subscribers and views, cheap and safe
tiktok	sells	enCure	Burn belly fat overnight while you sleep, no diet no exercise
douyin	-	-	最近总下雨，阳台的衣服晾了三天
xiaohongshu	-	-	最喜欢的还是外婆做的红烧肉
kuaishou	-	-	第一季度过完了，车间订单比去年多
bilibili	-	-	最终幻想剧情解析第二期
wechat-channels	-	-	最后一排的同学请把窗户关上
douyin	-	-	滚，别挡着我拍照，哈哈哈
bilibili	-	-	我去，这也太离谱了吧
kuaishou	-	-	累死老子了，搬了一天砖
xiaohongshu	-	-	靠着窗户看了一下午书
xiaohongshu	-	-	医院食堂的包子居然很好吃
wechat-channels	-	-	陪爸爸做完膝盖手术，恢复得挺好
bilibili	-	-	讲讲胰岛素是怎么被发现的
xiaohongshu	-	-	敷完面膜去跑步，脸有点红
douyin	-	-	基金亏了两千，决定不看了
kuaishou	-	-	粮站收购价一块二，比上个月高一点
bilibili	-	-	房贷提前还款怎么算，两种方式对比
xiaohongshu	-	-	租房第三年，终于有了自己的书桌
douyin	-	-	高三晚自习下课，整条街都是卖烤肠的
wechat-channels	-	-	中考体育满分，孩子自己跑出来的
bilibili	-	-	考研二战成功，聊聊我踩过的坑
kuaishou	-	-	老丈人开了瓶酒，我只敢抿一小口
xiaohongshu	-	-	庙会上看到好多捏面人的
douyin	-	-	寺里的银杏黄了，游客很多
bilibili	-	-	从概率论看彩票为什么不划算
wechat-channels	-	-	社区民警来讲防诈骗，大妈们听得很认真
xiaohongshu	-	-	加微波炉转两分钟就能吃
douyin	-	-	加我一个，周末一起打球
kuaishou	-	-	微信里存了八百多个表情包
bilibili	-	-	QQ空间翻到十年前的日志，羞耻
xiaohongshu	-	-	威海的海边，风很大
wechat-channels	-	-	卫星发射成功，厂里放了一下午直播
douyin	-	-	粉丝汤加一把豆芽，香
kuaishou	-	-	买粉条去镇上老王家
xiaohongshu	-	-	刷完牙才想起来还有蛋糕没吃
bilibili	-	-	刷单片机固件的步骤，附源码说明
douyin	-	-	领导讲话两个小时，笔记记了三页
wechat-channels	-	-	国庆阅兵回放，爷爷看得眼眶红了
bilibili	-	-	AI绘画的版权归谁，几个案例
xiaohongshu	-	-	水印相机拍的打卡照，记录减脂餐
kuaishou	-	-	买一头小牛犊，媳妇高兴坏了
youtube	-	-	Treating rust on an old car door, part two
tiktok	-	-	Guess who finally finished her degree
youtube	-	-	Why casinos always win: the maths explained
tiktok	-	-	The worst haircut of my life, enjoy
douyin	-	-	抖一抖毛巾，灰尘全出来了
xiaohongshu	-	-	限时停车三十分钟，差点被贴条
kuaishou	-	-	原单位的老同事聚了一桌
bilibili	-	-	高仿真飞行模拟器体验，起落架居然卡住了
wechat-channels	-	-	保过冬的白菜都下窖了
xiaohongshu	-	-	A货车司机给我让了路，暖心
douyin	sells	abs	咱家的手工水饺，全市最好吃，没有之一
xiaohongshu	sells	abs	独家秘方，品质顶级，全网首发
wechat-channels	sells	abs	行业标杆企业，销量遥遥领先，中国第一
kuaishou	sells	abs	世界上最耐磨的轮胎，跑十万公里不换
bilibili	sells	abs	这副耳机音质完爆全场，绝对是最佳选择
douyin	sells	med	我妈的关节炎就是用这个膏药治好的
kuaishou	sells	med	祛湿排毒养生丸，调理肝肾，吃完气血足
xiaohongshu	sells	med	吃了这个胶原蛋白，睡眠好了，乳腺结节也小了
wechat-channels	sells	med	高血压不用吃药，每天泡一杯就降下来
douyin	sells	cosm	用完这瓶精华，脸上的斑全没了
xiaohongshu	sells	cosm	一夜美白，黄黑皮逆袭冷白皮
kuaishou	sells	fin	投资三万，半年回本，稳赚
douyin	sells	fin	带你炒股，保证月收益30%
xiaohongshu	sells	fin	动动手指日赚五百，学生党宝妈都能做
wechat-channels	sells	edu	公考面试包过班，不过全退
bilibili	sells	edu	内部渠道，高分不够也能上985
douyin	sells	estate	学区房稀缺，明年必涨，错过拍断大腿
kuaishou	sells	alc	兄弟们干了，不喝不是爷们，这酒越喝越有劲
wechat-channels	sells	superst	这块玉开过光，保平安旺事业
douyin	-	superst	免费算卦，看你今年财运婚姻，评论区留生日
bilibili	-	vulgar	你他妈就是个傻逼，全家死光
kuaishou	-	vulgar	美女主播私房视频，进群观看
douyin	-	gamble	时时彩计划群，老师带你回血
xiaohongshu	-	gamble	德州线上约局，私聊上分
bilibili	-	gamble	欧洲杯下注就来这，赔率高秒提现
wechat-channels	-	fraud	办理假证，驾驶证身份证都能做
xiaohongshu	-	fraud	A货包包，原单品质，支持专柜对比
douyin	-	fraud	收微信号，实名老号三百一个
kuaishou	-	tobacco	中华玉溪批发，量大从优，货到付款
wechat-channels	-	tobacco	电子烟新口味到货，要的私聊
xiaohongshu	-	contact	想了解的加V信：kk778899
douyin	-	contact	➕我🐧3344556677
kuaishou	-	contact	加我微❤：laotie666
bilibili	-	contact	资料放群里了，群号123456789
xiaohongshu	-	offsite	店铺在淘宝，搜小鹿家就能看到
xiaohongshu	-	offsite	私信我发你购买链接
douyin	-	fakedata	抖音涨粉，一万粉三百块，不掉粉
kuaishou	-	fakedata	快手双击播放代刷，秒到账
xiaohongshu	-	fakedata	互赞群互粉群，诚信互关
wechat-channels	-	induce	点赞加转发，截图领现金红包
douyin	sells	price	史低价，全年最低，仅此一天
bilibili	sells	state	国旗图案T恤，军队内供
xiaohongshu	sells	state	国家认证，政府推荐的放心奶
bilibili	-	aiTamper	去除AI生成标识的方法，一学就会
youtube	sells	enCure	These gummies cure anxiety and insomnia, clinically proven miracle
tiktok	sells	fin	Guaranteed 20% monthly returns, risk-free crypto trading
youtube	-	enFake	Sub for sub, like for like, comment done
tiktok	-	gamble	Best online casino, free spins no deposit, sign up now
youtube	sells	abs	The best VPN in the world, 100% guaranteed
douyin	-	-	最近在学吉他，手指头起茧了
xiaohongshu	-	-	第一次做戚风就成功了
kuaishou	-	-	这台拖拉机可靠耐用，我爷爷留下来的
bilibili	-	-	治愈系番剧盘点，看完想回老家
wechat-channels	-	-	最后一课，老师哭了
douyin	-	-	真他娘的冷，手都冻麻了
bilibili	-	-	我操，这BOSS二阶段也太难了
xiaohongshu	-	-	靠，眼线又画歪了
kuaishou	-	-	老子今天休息，谁也别叫我
xiaohongshu	-	-	他妈妈做的辣椒酱很香
bilibili	-	-	操作系统课设，写了个调度器
douyin	-	-	逼近零点，还在路上堵着
wechat-channels	-	-	女儿发烧39度，半夜跑急诊
xiaohongshu	-	-	皮肤科看完，医生开了两支药膏
bilibili	-	-	高血压是怎么来的，动画演示
kuaishou	-	-	地里的蒜卖了三块二，够本
douyin	-	-	存了三年定期，到期取出来给爸妈换空调
xiaohongshu	-	-	驾照终于到手，科目三考了两次
bilibili	-	-	毕业证弄丢了，补办流程分享
kuaishou	-	-	房价跌了，去年买的邻居天天叹气
wechat-channels	-	-	婚礼上新郎喝多了，抱着柱子唱歌
xiaohongshu	-	-	香灰掉在袖子上，烫了个小洞
douyin	-	-	路边算卦的大爷养了三只猫
bilibili	-	-	下注单词在概率题里的翻译
xiaohongshu	-	-	互相点赞的两只鹦鹉，笑死
kuaishou	-	-	粉刷完墙，味道还没散
douyin	-	-	企鹅馆里人山人海，小孩走不动
wechat-channels	-	-	群里发通知，明天停水
xiaohongshu	-	-	扫码进图书馆，占到靠窗的位置
kuaishou	-	-	电话打了三遍都没人接
douyin	-	-	国徽下的庄严宣誓，看得热泪盈眶
bilibili	-	-	军队史小科普：八路军的编制
xiaohongshu	-	-	AI修复老照片，外婆年轻时真好看
youtube	-	-	I cured my phone addiction by buying an alarm clock
tiktok	-	-	best friends since kindergarten
youtube	-	-	Building the world's smallest bookshelf for my hamster
tiktok	-	-	miracle on 34th street is my comfort film
`.trim();
