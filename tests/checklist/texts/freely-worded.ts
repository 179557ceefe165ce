/**
 * More drafts in the form of `labelledDrafts`, from three sets written without a look at the lists. The lists were widened
 * on them afterwards: they guard what is recognised. At first sight 76, 63 and 46 of a hundred red ones of the three sets
 * were found, each set worded more freely than the one before, and 97 of a hundred in a fourth of plain wording.
 */
export const freelyWorded = `
douyin	sells	abs	姐妹们这款身体乳真的是全网最润的，洗完澡抹一层，第二天还滑溜溜的
douyin	sells	abs	我们厂做毛巾二十年，吸水性全国第一，谁用谁知道
douyin	sells	abs	顶级和牛，极致享受，周末带家人来一顿
kuaishou	sells	abs	老铁们，咱这酱牛肉是东北最正宗的，没有第二家
kuaishou	sells	abs	史无前例的大降价，品质国家级，闭眼买
xiaohongshu	sells	abs	行业领军品牌，销量冠军，做面霜我们就是no1
xiaohongshu	sells	abs	这支防晒绝对是防晒界的天花板，独一无二的成膜技术
xiaohongshu	sells	abs	全球独家配方，世界上最温和的洗面奶
bilibili	sells	abs	本期恰饭：这把键盘手感天下第一，首个搭载磁轴的万能神器，世界级水准
bilibili	sells	abs	全网唯一能把腰托住的电竞椅，没有之一
wechat-channels	sells	abs	国宝级工艺，极品翡翠，收藏首选，最具升值空间
wechat-channels	sells	abs	我们的大米是全国最好吃的大米，欢迎品尝
youtube	sells	abs	The number one protein powder on the planet. Grab a tub at the link below. #ad
youtube	sells	abs	Hands down the world's best mattress — nothing else even comes close, use my code for 20% off #sponsored
tiktok	sells	abs	the best hair dryer ever made, 100% better than any other brand #ad
douyin	sells	abs	 全　网　销　量　第　一 的空气炸锅
douyin	sells	abs	国\u200d家\u200d级品质的菜籽油
kuaishou	sells	abs	ＮＯ．１的口碑，ＴＯＰ级的羊绒
xiaohongshu	sells	abs	𝙏𝙊𝙋𝟭护手霜，全𝗪𝗔𝗡𝗚第一
xiaohongshu	sells	abs	全國銷量第壹的睡衣，頂級面料
bilibili	sells	abs	行*业*第*一的显示器支架
wechat-channels	sells	abs	最🌟高🌟级的檀香
douyin	sells	abs	zui便宜的洗衣凝珠，全网di一
kuaishou	sells	abs	嘴便宜的纸巾，醉划算的一次
tiktok	sells	abs	Ｎｏ．１ ｂｅｓｔ ｓｅｌｌｅｒ serum in the world
douyin	sells	med	喝了这款茶，三天血压就降下来，降压药都停了
douyin	sells	med	这个护膝能治关节炎，我妈戴一周就不疼了
kuaishou	sells	med	祖传秘方，专治脚气灰指甲，抹上就好，不复发
kuaishou	sells	med	这蜂胶消炎杀菌，还能预防癌症，爸妈都得备一瓶
xiaohongshu	sells	med	姐妹这个贴贴着睡，宫寒痛经都能根治
xiaohongshu	sells	med	面膜敷两次，痘痘、湿疹、玫瑰痤疮全治好了
bilibili	sells	med	戴上这款眼罩，近视能恢复，度数降两百
wechat-channels	sells	med	老花镜不用戴了！一滴见效，白内障也能好
wechat-channels	sells	med	这款艾灸垫活血化瘀、疏通经络，治愈多年老寒腿
wechat-channels	sells	med	膏药一贴，颈椎腰椎毛病药到病除，无任何副作用
douyin	sells	med	治 愈 失 眠 就靠它，纯中药枕头
kuaishou	sells	med	根🌿治痛风的酸樱桃汁
xiaohongshu	sells	med	抗ａｉ防癌，提高免疫力的硒片
douyin	sells	med	降🩸糖茶，糖尿病人喝了不用打针
wechat-channels	sells	med	吃這個膠囊可以治療糖尿病
youtube	sells	enCure	This turmeric gummy reverses arthritis and cures chronic pain for good. Link in description #ad
youtube	sells	enCure	Clinically proven to cure insomnia in 3 nights. Order today. #ad
tiktok	sells	enCure	this tea melts tumors and heals diabetes naturally, grab it now #ad
tiktok	sells	enCure	eliminates acne forever, treats eczema and psoriasis, guaranteed #ad
tiktok	sells	enCure	c.u.r.e.s anxiety and depression in a week — my drops are back in stock #ad
douyin	-	fin	跟我做这个副业，每天两小时，月入三万轻轻松松，不成功退全款
douyin	-	fin	稳赚不亏的小生意，谁干谁赚钱
kuaishou	-	fin	老铁跟着我买票，保你一个月翻倍
kuaishou	-	fin	这项目零投入零风险，睡着觉都能进账
xiaohongshu	-	fin	宝妈在家躺赚，日入500+，想做的滴滴我
xiaohongshu	-	fin	理财小白也能年化15%，本金百分百安全，保本保息
bilibili	-	fin	内幕消息，明天开盘直接拉涨停，进群领代码
bilibili	-	fin	老师带单胜率九成以上，稳稳吃肉，亏损包赔
wechat-channels	-	fin	退休金放这里，一年稳拿12个点，本金绝对安全
wechat-channels	-	fin	养老投资项目，保证本金不受损失，收益翻番
youtube	-	fin	I guarantee you'll double your crypto in 30 days, zero risk
tiktok	-	fin	Make $500 a day guaranteed, no risk, no work, passive income while you sleep
tiktok	-	fin	join my signals group: 100% win rate, guaranteed profits daily
xiaohongshu	-	fin	稳z不赔，带你上岸
douyin	-	fin	穩💰賺不賠的買賣
kuaishou	-	fin	文赚不赔的路子，懂的来
xiaohongshu	-	fin	日·入·过·千·不是梦，零·风·险
bilibili	-	fin	wen zhuan bu pei，跟上就吃肉
douyin	-	edu	考研政治包过班，没过全额退款
douyin	-	edu	我们机构和命题组老师合作，押中原题八成以上
kuaishou	-	edu	驾照科目一保过，不用学不用背
kuaishou	-	edu	成人本科免考入学，一年拿证，学信网可查，保录取
xiaohongshu	-	edu	雅思7分保过，不过免费重读
xiaohongshu	-	edu	一个月提分100分，签约保分
bilibili	-	edu	公务员面试协议班，保上岸，不上岸全退
wechat-channels	-	edu	小升初点招内部名额，百分百录取
youtube	-	edu	Guaranteed admission to Ivy League or your money back
tiktok	-	edu	100% pass rate guaranteed on the CPA exam with leaked questions
douyin	-	edu	四六级🉐保過，考前拿答案
douyin	sells	state	国家领导人喝了都说好的茶
douyin	sells	state	人民大会堂特供酒，内部渠道流出
kuaishou	sells	state	国宴专用白酒，中南海同款
xiaohongshu	sells	state	军队特供毛毯，部队内部流出的好货
wechat-channels	sells	state	国家机关专供茶叶，政府指定用品
bilibili	sells	state	国旗图案的T恤，穿上国旗去跑步，今天下单立减
wechat-channels	sells	state	钓鱼台国宾馆特❤️供
douyin	sells	superst	这串开过光的手串，戴上就能转运招财
kuaishou	sells	superst	本命年红绳，化太岁辟邪，请一条保平安
xiaohongshu	sells	superst	大师亲自开光的貔貅，招财进宝旺夫旺子
wechat-channels	sells	superst	家里摆上这个铜葫芦，风水立刻就顺，改运挡煞
wechat-channels	sells	superst	算命改名，看风水择吉日，预约大师
douyin	-	fakedata	低价涨粉，一千粉十块，秒到账
kuaishou	-	fakedata	快手刷赞刷播放，量大从优，业务自助下单
xiaohongshu	-	fakedata	可以代写好评，小红书素人铺量，点赞收藏一条两毛
bilibili	-	fakedata	互粉互关，三连必回，诚信互关
wechat-channels	-	fakedata	直播间人气机器人，一百个真人在线二十块
youtube	-	enFake	Buy 1000 real YouTube subscribers for $5, instant delivery
tiktok	-	enFake	cheap followers & likes, DM me for the price list
youtube	-	enFake	Leave us a 5 star review and we'll send you a $20 gift card
tiktok	-	enFake	we will write fake reviews for your amazon store
douyin	-	gamble	电子娱乐平台注册送88，首存翻倍，上线就能玩
kuaishou	-	gamble	今晚欧冠盘口已出，下注看我主页
xiaohongshu	-	gamble	六合彩特码内部资料，一码中特
bilibili	-	gamble	真人百家乐在线发牌，提现秒到
wechat-channels	-	gamble	彩票计划群，跟着导师买，包中
youtube	-	gamble	Online casino bonus: deposit $10 get $100 free spins, bet now
tiktok	-	gamble	best betting tips, guaranteed wins, join the sportsbook with my link
douyin	-	fraud	手机兼职刷单，一单一结，日结300，无需押金
kuaishou	-	fraud	高仿手表，一比一复刻，专柜验货都看不出来
xiaohongshu	-	fraud	莆田纯原鞋，A货包包，支持扫码过机
bilibili	-	fraud	代开各类发票，可验真，点数低
wechat-channels	-	fraud	银行卡出租，一天五百，跑分项目稳定
douyin	-	fraud	办证刻章，学历证书，全国可查
xiaohongshu	-	fraud	专业查开房记录、手机定位，查人找人
douyin	-	aiTamper	教你一键去掉视频里的AI生成水印
xiaohongshu	-	aiTamper	去除AI标识的小工具，过检测不掉量
bilibili	-	aiTamper	豆包即梦图片去水印+绕过AI识别，附教程
douyin	-	tobacco	一次性小烟，口感细腻，水蜜桃味，懂的私
kuaishou	-	tobacco	电子烟批发，各种口味现货，一件代发
xiaohongshu	-	tobacco	免税外烟，爆珠，支持同城
wechat-channels	-	tobacco	正品香烟低价出，厂家直发到家
xiaohongshu	-	contact	想要资料的宝子➕我薇：meow2030hi
xiaohongshu	-	offsite	图片不能发链接，主页看我v，备注小红书
xiaohongshu	-	offsite	加个威信聊，号是 lanlan_0922
xiaohongshu	-	offsite	V❤️: kdx88231，拉你进群
xiaohongshu	-	contact	绿泡泡搜 qingqing666 就能找到我
xiaohongshu	-	offsite	同款某宝搜「橘子家居」第一家就是
xiaohongshu	-	offsite	桃宝店铺名字：小鹿杂货铺
xiaohongshu	-	contact	企鹅裙 五七三八九零一二四
xiaohongshu	-	contact	扣扣2938471123，进来领模板
xiaohongshu	-	offsite	完整版去我公✖️号：南风手账
xiaohongshu	-	offsite	戳我头像加胃星
xiaohongshu	-	contact	卫❤星：abc12399
xiaohongshu	-	contact	wei xin hao: tea_lover77
xiaohongshu	-	offsite	私我，发你V X号
xiaohongshu	-	offsite	十我徽芯，发全套PDF
douyin	-	contact	➕ＶＸ：ｘｍ２０２６８８ 领取课程
douyin	-	contact	喜欢的加我微信 tangtang8866
douyin	-	offsite	进粉丝群领福利，群号 867530912
douyin	-	offsite	不懂的加薇，一对一教
kuaishou	-	offsite	老铁加我v聊，v：daqiang1988
kuaishou	-	offsite	扫二维码进微信群，拿货更便宜
bilibili	-	contact	资料加q群：763218845，验证码填666
bilibili	-	contact	想学的加我企鹅号 1938275610
wechat-channels	-	contact	QQ：2817364590 常年在线
douyin	sells	price	全网最低价，史低，错过再等一年
wechat-channels	-	induce	转发到三个群，截图给我领红包
wechat-channels	-	induce	集齐38个赞，到店免费吃饭
kuaishou	-	vulgar	约炮的来，懂的都懂
xiaohongshu	sells	healthtipLink	医生教你三招降血压，调理茶的链接在评论区
douyin	-	-	最近迷上了做陶艺，手都搓粗了
douyin	-	-	这是我第一次一个人看海，有点想哭
douyin	-	-	爸爸最拿手的红烧肉，从小吃到大
douyin	-	-	顶级拉扯！这段感情戏看得我抓心挠肝
douyin	-	-	国家级非遗传承人教我剪窗花
kuaishou	-	-	今天赶集，白菜一块钱三斤，买了一大堆
kuaishou	-	-	老丈人第一回来我家，我得露一手
kuaishou	-	-	小时候最怕冬天上学，手冻得跟胡萝卜似的
xiaohongshu	-	-	租房改造第三弹，花了不到五百块
xiaohongshu	-	-	人生第一支口红，是妈妈送的
xiaohongshu	-	-	空瓶记：这瓶面霜用了半年，冬天够润，夏天会闷
xiaohongshu	-	-	最爱的三家咖啡店，都在老城区
bilibili	-	-	从零开始学吉他第一天，手指疼到怀疑人生
bilibili	-	-	世界上最大的淡水湖到底是哪个？
bilibili	-	-	为什么说这是史上最难的一届高考
wechat-channels	-	-	母校六十周年校庆，最难忘的是食堂的大锅菜
wechat-channels	-	-	最后一片银杏叶也落了，冬天来了
youtube	-	-	My first week learning to bake sourdough, mostly failures
youtube	-	-	Is this the best view in Lisbon? I think so
tiktok	-	-	best friend came to visit and we did nothing all weekend
tiktok	-	-	pov: you finally cleaned your room
douyin	-	-	去医院复查，医生说恢复得不错，终于可以停药了
kuaishou	-	-	我妈糖尿病十年了，每天自己打胰岛素
xiaohongshu	-	-	皮肤科看诊记录：医生给我开了两种药膏，治疗了三个月
xiaohongshu	-	-	治愈系手账，慢慢写慢慢好
bilibili	-	-	抗生素为什么不能治疗感冒？药理学入门
bilibili	-	-	癌症免疫治疗的原理，十分钟讲清楚
wechat-channels	-	-	感谢市医院的医生，治好了我爸的白内障
youtube	-	-	How vaccines were discovered: a short history
tiktok	-	-	my therapist cured my fear of elevators by making me ride one lol
douyin	-	-	反诈民警提醒：凡是说稳赚不赔的都是诈骗
douyin	-	-	什么叫保本理财？资管新规之后还有吗
kuaishou	-	-	老乡被刷单骗了三万，大家千万当心
xiaohongshu	-	-	上班第三年，终于攒下第一个十万
bilibili	-	-	基金定投五年，年化4.2%，亏的时候也真亏
bilibili	-	-	庞氏骗局是怎么运转的
wechat-channels	-	-	警方通报：捣毁一跨境赌博团伙
youtube	-	-	Why "guaranteed returns" is the biggest red flag in investing
tiktok	-	-	my dad lost money to a guaranteed profit scam, please be careful
douyin	-	-	考研倒计时一百天，自习室又坐满了
xiaohongshu	-	-	雅思首考6.5，分享我的备考时间表
bilibili	-	-	科目二挂了三次，教练都无语了
wechat-channels	-	-	儿子高考分数出来了，够上他想去的学校
kuaishou	-	-	面包过了一夜就硬了，怎么补救
youtube	-	-	I failed the bar exam twice before passing
douyin	-	-	带娃逛庙会，看见好多卖风车的
kuaishou	-	-	清明上坟，给爷爷烧了纸
xiaohongshu	-	-	招财猫存钱罐改造，刷成了奶油色
bilibili	-	-	风水到底是不是科学？从建筑采光说起
wechat-channels	-	-	寺庙里的千年银杏，香火味很好闻
douyin	-	-	微信聊天记录误删了怎么办
kuaishou	-	-	微信收款码贴哪儿顾客扫得方便
xiaohongshu	-	-	公众号排版教程：字号间距怎么调
xiaohongshu	-	-	我的vlog拍摄设备就一台手机
xiaohongshu	-	-	薇诺娜和理肤泉哪个更适合干敏皮
xiaohongshu	-	-	威海三天两夜，海边的风好大
bilibili	-	-	QQ农场下线了，青春结束
bilibili	-	-	电话1对1服务号码1008611，打了半小时才通
wechat-channels	-	-	小程序开发第一课：怎么注册账号
youtube	-	-	New video every Friday, thanks for watching
tiktok	-	-	link in bio to my playlist, it's just songs I like
douyin	-	-	快递单号7654321098765，三天了还没动
kuaishou	-	-	订单号20261118000123，客服一直不回
xiaohongshu	-	-	身份证丢了怎么补办？带户口本去派出所
douyin	-	-	电话打不通，短信不回，真急人
bilibili	-	-	播放量破十万了，谢谢大家的三连
bilibili	-	-	涨粉一千，给大家唱首歌
douyin	-	-	买粉丝的人后来怎么样了？聊聊数据造假
xiaohongshu	-	-	被商家私信要我删差评，我没答应
kuaishou	-	-	戒烟第100天，肺终于舒服了
wechat-channels	-	-	世界无烟日，学校组织了宣传活动
xiaohongshu	-	-	电子烟对身体的危害，很多人不知道
bilibili	-	-	赌博纪录片观后感，一个字：惨
douyin	-	-	澳门三日游，只看建筑没进赌场
kuaishou	-	-	村里打牌一毛钱一把，图个乐呵
bilibili	-	-	去水印相机拍照留念？不，是给老照片修复划痕
xiaohongshu	-	-	AI画图为什么手总画不好
douyin	-	-	这顿火锅人均八十，吃到扶墙出
douyin	-	-	在超市看到原价四十的酸奶打五折，快过期了
kuaishou	-	-	双十一买的洗衣机到了，邻居帮我抬上楼
xiaohongshu	-	-	直播间买的毛衣起球严重，退了
xiaohongshu	-	-	优惠券凑单凑到半夜，最后只省了十二块
xiaohongshu	-	-	跟着博主买的同款，上身完全不是一回事
bilibili	-	-	拆箱测评：自费买的两百块耳机，优点缺点都说
wechat-channels	-	-	菜市场阿姨多送了我一把葱
wechat-channels	-	-	房子终于交付了，开窗就是公园
youtube	-	-	I bought this camera used for $300 and here is what broke
tiktok	-	-	got these shoes on sale and they hurt so bad
douyin	-	-	超市限时打折，我抢到最后一盒鸡蛋
douyin	-	-	老板说卖完就没了，我信了三年
kuaishou	-	-	有没有人知道这款收音机现在多少钱
xiaohongshu	-	-	求链接！这条裙子哪里买的
xiaohongshu	-	-	蹲一个好用的加湿器，预算两百以内
bilibili	-	-	评论区告诉我你们的第一台电脑是什么
bilibili	-	-	下期想看什么打在弹幕里
wechat-channels	-	-	朋友们有没有推荐的牙医
youtube	-	-	Let me know in the comments what you want to see next
tiktok	-	-	where did you get that jacket?? drop the link pls
douyin	-	-	孩子第一次自己上学，我在后面偷偷跟着
kuaishou	-	-	小学生作文：我的爸爸是卡车司机
xiaohongshu	-	-	宝宝辅食日记，今天吃了南瓜泥
bilibili	-	-	初中物理实验：自制小孔成像
wechat-channels	-	-	幼儿园毕业典礼，哭成一片
douyin	-	-	路口交通灯坏了，交警叔叔在指挥
kuaishou	-	-	操作失误，把车停进了沟里
xiaohongshu	-	-	逼近零下十度，暖气片成了我的命
bilibili	-	-	这操作也太骚了，残局一打五
youtube	-	-	This game is so stupid I love it
douyin	-	-	女司机第一次上高速，全家都紧张
xiaohongshu	-	-	河南烩面做法，外地人也能学会
bilibili	-	-	为什么会有地域歧视？社会学聊聊
wechat-channels	-	-	残疾人运动会开幕，太励志了
douyin	-	-	震惊我一整年的沙漠星空
bilibili	-	-	我竟然把电饭煲修好了
kuaishou	-	-	气象局发布暴雨蓝色预警，出门带伞
wechat-channels	-	-	据新华社报道，今年粮食产量再创新高
bilibili	-	-	根据国家统计局2025年数据，出生人口略有回升
youtube	-	-	According to NASA, the asteroid will pass safely
douyin	sells	-	今天讲讲毛巾怎么分辨好坏，看标签、看毛圈 #广告
kuaishou	sells	-	自家种的红薯，个头不大，蒸着吃甜，十斤29.9包邮 #广告
xiaohongshu	sells	-	这款面霜质地偏厚，适合干皮冬天用，油皮别买 #广告
bilibili	sells	-	本视频含商业推广：这款键盘是茶轴，68键，支持三模 广告
wechat-channels	sells	-	新茶到了，今年雨水少，产量比去年低一成 广告
youtube	sells	-	This video is sponsored by a note-taking app. I've used it for two years and here's what I like. #ad
tiktok	sells	-	paid partnership: trying this lunch box for a week #ad
douyin	sells	-	最佳食用时间是开封后三天内，记得冷藏 #广告
xiaohongshu	sells	-	第一步清洁，第二步上水，最后锁住水分 #广告
kuaishou	sells	-	最后说一下怎么保存，放阴凉处就行 #广告
wechat-channels	sells	-	本店最新一批到货时间是周五下午 #广告
bilibili	sells	-	这是本系列里最轻的一款，1.1公斤 #广告
douyin	sells	-	预防感冒还是要多运动，茶只是解渴 #广告
xiaohongshu	sells	-	不是药，不能治病，就是一款好喝的草本茶 #广告
kuaishou	sells	-	咱不说最好，只说实在，称足秤 #广告
wechat-channels	sells	-	投资有风险，入市需谨慎，历史业绩不代表未来收益 #广告
bilibili	sells	-	课程不承诺通过率，学习效果因人而异 #广告
douyin	sells	-	首先把面和好，第一遍发酵四十分钟 #广告
xiaohongshu	sells	-	防晒指数SPF50，PA++++，特证备案号在详情页 #广告
youtube	sells	-	The first thing you notice is the weight. It's heavier than my old one. #ad
douyin	sells	abs	老板说了，这款水杯保温效果在全国排第一，放心入
douyin	sells	abs	没有哪家能做到我们这种品质，绝无仅有的手工皮具
kuaishou	sells	abs	地表最强拖拉机，干活嗷嗷快
xiaohongshu	sells	abs	全网口碑NO.1！回购率第一的素颜霜
bilibili	sells	abs	世界一流的音质，顶尖声学团队打造
wechat-channels	sells	abs	最优质的五常大米，最实惠的价格
youtube	sells	abs	Simply the best coffee in the world. Order your bag today #ad
tiktok	sells	abs	the #1 selling leggings in America, unbeatable quality #ad
xiaohongshu	sells	abs	ⓓⓘⓝⓖ级面料，极·品·羊·绒
douyin	sells	abs	国 家.级 保 鲜 技术
kuaishou	sells	abs	銷量冠軍，全網第１
douyin	sells	med	孩子咳嗽老不好，这个梨膏喝三天就好了，止咳化痰特别快
kuaishou	sells	med	腰疼腿疼关节疼，一贴全搞定，不用去医院
xiaohongshu	sells	med	这款软糖改善失眠特别有效，还能治疗焦虑
bilibili	sells	med	红光仪照两周，脱发全好了，临床治愈率98%
wechat-channels	sells	med	每天一勺，三高变正常，远离心脑血管疾病
douyin	sells	med	降 血 糖 的苦荞茶，喝完指标全正常
xiaohongshu	sells	med	治.疗.痘.痘的小绿膏
kuaishou	sells	med	消🔥炎止痛膏，跌打损伤一抹就好
youtube	sells	enCure	My grandma's herbal syrup heals asthma and reverses hypertension. Shop now #ad
tiktok	sells	enCure	say goodbye to cancer with this alkaline water, miracle cure, link below #ad
douyin	-	fin	一部手机一个月挣两万，手把手教你，零门槛
kuaishou	-	fin	投五千回两万，三个月回本，跟对人很重要
xiaohongshu	-	fin	我带的学员上周都赚翻了，稳稳盈利，名额还有三个，滴滴
bilibili	-	fin	量化机器人自动交易，月收益30%，绝不亏损
wechat-channels	-	fin	存我们这儿，利息是银行的八倍，随存随取，本金有保障
douyin	-	fin	只涨不跌的数字藏品，买到就赚，明天翻三倍
xiaohongshu	-	fin	稳💰0风险，躺z计划
kuaishou	-	fin	包❤️赚不赔，亏了我补给你
tiktok	-	fin	turn $100 into $10,000 in a week, guaranteed, no risk at all
youtube	-	fin	my trading bot never loses, earn $3000 per week on autopilot
douyin	-	edu	专升本协议班，签合同，考不上学费全退
kuaishou	-	edu	不用考试直接拿大专文凭，国家承认
xiaohongshu	-	edu	教资笔试押题卷，命题老师出的，必中大题
bilibili	-	edu	托福代考，真人现场，出分快
wechat-channels	-	edu	我们保证孩子期末提高50分，不提分退费
xiaohongshu	-	edu	四六级保g，考前一小时发答案
youtube	-	edu	We guarantee you will pass the IELTS or you pay nothing
douyin	sells	state	部队里都在用的保温壶，军区特批
kuaishou	sells	state	央视和国务院都推荐过的蜂蜜
xiaohongshu	sells	state	国宴同款茶点，大会堂师傅手作
wechat-channels	sells	state	某部委领导特供的大红袍
douyin	sells	superst	佩戴朱砂，辟邪化煞，财运挡都挡不住
xiaohongshu	sells	superst	水晶阵摆好，正缘桃花三个月必到，旺财
kuaishou	sells	superst	五帝钱挂门口，镇宅招财
douyin	-	fakedata	抖音千粉号出售，可改名可带货
kuaishou	-	fakedata	点赞双击一毛一个，24小时自助下单
xiaohongshu	-	fakedata	互赞互评互收藏，评论区留名必回
bilibili	-	fakedata	B站三连代刷，播放一万三十元
tiktok	-	enFake	get 10k tiktok followers for $19, real accounts, instant
youtube	-	enFake	sub4sub, comment done and i'll sub back
douyin	-	gamble	世界杯竞猜平台，充一百送一百，赢了秒提现
kuaishou	-	gamble	牛牛炸金花开房，代理返水高
wechat-channels	-	gamble	bo彩网站，首充送八十八彩🪙
youtube	-	gamble	Bet on every game with my code and get $200 in free bets at this casino
douyin	-	fraud	刷单员招募，垫付返佣，一天两三百
kuaishou	-	fraud	代开fa票，餐饮住宿都有
xiaohongshu	-	fraud	复刻LV老花，做工和专柜一样，支持验货
wechat-channels	-	fraud	高价回收银行卡电话卡，安全不冻结
bilibili	-	fraud	游戏外挂低价出，透视自瞄，不封号
douyin	-	aiTamper	AI视频过审技巧：把生成标识抹掉，平台认不出来
xiaohongshu	-	aiTamper	去掉AI生成标签，三步搞定
kuaishou	-	tobacco	雾化小烟弹，薄荷西瓜都有，要的私
douyin	-	tobacco	卖外烟，万宝路爆珠现货
xiaohongshu	-	contact	需要模板的+V：lemon_tea08
xiaohongshu	-	offsite	主页简介有我的企鹅群
xiaohongshu	-	contact	wx搜 momo20260101
xiaohongshu	-	offsite	去咸鱼搜：草莓手工铺
xiaohongshu	-	contact	加我➕VVVV：abcd5566
xiaohongshu	-	contact	微❤号 is lele99887
xiaohongshu	-	offsite	来我绿泡泡聊吧，号码在个签
xiaohongshu	-	offsite	tg频道搜 cheapgoods666
xiaohongshu	-	offsite	淘宝店铺叫「山野集」，欢迎来逛
douyin	-	offsite	加老师微信领资料：study8899
douyin	-	contact	➕我➕我 V信 kk202688
kuaishou	-	offsite	微信同号一三五，六六七七，八八九九零
kuaishou	-	contact	快进我q群 五六七八九零一二三
bilibili	-	contact	粉丝QQ群：984512367
wechat-channels	-	contact	联系扣扣：1357924680
wechat-channels	-	induce	转发朋友圈集60个赞免费领一箱牛奶
wechat-channels	-	induce	分享到五个群即可领取红包
douyin	-	vulgar	同城约啪，小妹上门
bilibili	-	vulgar	up主就是个煞笔，nmsl
kuaishou	-	discrim	东北人没一个好东西，全是骗子
douyin	-	danger	一起烧炭自杀的来
douyin	-	-	今天面试等了三小时，最后说岗位取消了
douyin	-	-	世界第一等的笨蛋就是我家猫
douyin	-	-	全国最冷的城市，零下四十度泼水成冰
kuaishou	-	-	村里唯一的小学今年只剩三个学生
kuaishou	-	-	俺娘包的饺子天下第一香
xiaohongshu	-	-	极品室友，半夜打游戏开公放
xiaohongshu	-	-	人生最佳旅行搭子是我妈
bilibili	-	-	史上最离谱的乌龙球合集
bilibili	-	-	国家级运动员的一天怎么过
wechat-channels	-	-	国家级湿地公园里看候鸟
youtube	-	-	The best day of our trip was the one we didn't plan
tiktok	-	-	worst haircut ever, send help
douyin	-	-	奶奶的老寒腿一到冬天就疼，带她去看了骨科
kuaishou	-	-	猪得了病，兽医来打了消炎针
xiaohongshu	-	-	减肥第二十天，掉了三斤，水煮菜吃吐了
bilibili	-	-	治疗职业怎么玩？奶妈手法教学
wechat-channels	-	-	社区医院给老人免费量血压
youtube	-	-	My experience with physical therapy after knee surgery
douyin	-	-	谁跟你说稳赚不赔，谁就是骗子
xiaohongshu	-	-	工资到账第一件事：还信用卡
bilibili	-	-	理财入门：什么是国债逆回购
kuaishou	-	-	种地一年到头赚不了几个钱
wechat-channels	-	-	法院判了，这个养老投资项目是非法集资
tiktok	-	-	how I paid off my student loans in three years, no tricks
douyin	-	-	孩子钢琴考级过了，考官还夸她
xiaohongshu	-	-	考公失败第三次，和自己和解
bilibili	-	-	驾照科目三路口转弯要点
kuaishou	-	-	过年贴福字，老人说倒着贴
xiaohongshu	-	-	去寺里求了个平安符，图个心安
bilibili	-	-	为什么算命先生总能说中？冷读术解析
douyin	-	-	粉丝见面会，谢谢大家从外地赶来
bilibili	-	-	平台开始严查刷量了，这期讲讲规则
kuaishou	-	-	看世界杯输给媳妇一顿火锅
wechat-channels	-	-	双色球开奖，又是没中的一天
xiaohongshu	-	-	专柜验货发现是假的，教训
douyin	-	-	戒烟的人最怕别人递烟
xiaohongshu	-	-	公司要求加客户微信，好烦
xiaohongshu	-	-	VX350的说明书找不到了，求一份
xiaohongshu	-	-	小红书号改名教程
bilibili	-	-	QQ空间翻到十年前的留言
douyin	-	-	考试编号202611230098，记得带准考证
kuaishou	-	-	水表读数13800012吨，物业抄错了
xiaohongshu	-	-	手机号用了十年舍不得换
douyin	-	-	打卡全城最小的书店
xiaohongshu	-	-	双十一战绩：四百块买了三件毛衣
xiaohongshu	-	-	这家店人均六十，排队两小时，不会再来
kuaishou	-	-	今年苹果便宜，一斤才一块二，果农愁死了
douyin	-	-	店主说最后一件了，我回头一看货架上还有十件
bilibili	-	-	那些年被购物节套路过的你
wechat-channels	-	-	门口水果店关门了，老板回老家带孙子
tiktok	-	-	my mom's small shop closed after 30 years, crying
youtube	-	-	Why I stopped buying fast fashion
xiaohongshu	-	-	求推荐平价好用的粉底液，干皮
douyin	-	-	上次买的锅粘得厉害，退了
kuaishou	-	-	二手拖拉机两万八买的，修了三回
bilibili	-	-	三号线首班车几点？
xiaohongshu	-	-	想吃的东西太多，胃只有一个
douyin	-	-	直播间抢不到的演唱会门票
wechat-channels	-	-	家长群通知：周五停课一天
bilibili	-	-	小学生都能听懂的相对论
xiaohongshu	-	-	女儿幼儿园毕业啦
douyin	-	-	喝酒不开车，开车不喝酒
kuaishou	-	-	这操作，我直呼内行
bilibili	-	-	傻傻分不清的八种豆子
douyin	sells	-	这款吹风机1600瓦，三挡风，线长1.8米 #广告
kuaishou	sells	-	咱家玉米面没有别的，就是石磨磨的 #广告
xiaohongshu	sells	-	第一次用的时候少取一点，慢慢建立耐受 #广告
bilibili	sells	-	优点说完说缺点：电池只有四小时 #广告
wechat-channels	sells	-	最晚周四发货，遇到雨天会延后一天 #广告
douyin	sells	-	先给大家道个歉，上一批包装有破损 #广告
xiaohongshu	sells	-	孕妇和孩子使用前请咨询医生 #广告
kuaishou	sells	-	最近降温，大家注意保暖，羽绒服清洗看吊牌 #广告
bilibili	sells	-	我们的目标是做最好的国产键盘，还在路上 #广告
wechat-channels	sells	-	本品不能代替药物，适宜人群见包装 #广告
youtube	sells	-	Full disclosure, they paid me to make this. Battery life is average. #ad
tiktok	sells	-	#ad i've had this tent for two summers, zipper broke once
douyin	sells	-	保温效果请以实测为准，第一次使用先用开水烫一遍 #广告
wechat-channels	sells	-	基金有风险，投资需谨慎，不保证盈利 #广告
xiaohongshu	sells	-	课程适合零基础，学多久因人而异，不满意七天可退 #广告
douyin	sells	abs	要说刀具，咱们敢称华夏第一刀，无人可比
kuaishou	sells	abs	这酱油是酿造界的王者，国家级评委都说好
xiaohongshu	sells	abs	史上最温柔的卸妆膏，秒杀一切大牌
bilibili	sells	abs	万元以内无敌的投影，顶配中的顶配，画质最强
wechat-channels	sells	abs	唯一获得认可的枸杞，产量最大，品质最高
youtube	sells	abs	Nobody makes a better knife. World's sharpest blade, guaranteed. #ad
tiktok	sells	abs	the most effective face mask on the market period #ad
douyin	sells	abs	全ⓦⓐⓝⓖ第㈠，错过可惜
kuaishou	sells	abs	顶╱级╱牛╱排
xiaohongshu	sells	abs	國際頂尖研發，最完美的彩妝
douyin	sells	med	我妈喝了这个山药粉，十几年的胃病断根了
kuaishou	sells	med	专攻风湿骨痛，贴上当晚就不疼
xiaohongshu	sells	med	益生菌吃一个月，幽门螺杆菌转阴了姐妹们
bilibili	sells	med	护眼灯开着学习，近视度数控制住还能回退
wechat-channels	sells	med	心脏不好的老人必备，疏通血管防中风
douyin	sells	med	抗❌癌食品第一名
xiaohongshu	sells	med	zhi疗脱发的洗发水，生发看得见
youtube	sells	enCure	These gummies got rid of my mom's dementia. Doctors are speechless. Buy at the link #ad
tiktok	sells	enCure	no more depression, this mushroom coffee fixes it in 7 days #ad
douyin	-	fin	兄弟们，这波跟上直接起飞，一万变十万，懂的进
kuaishou	-	fin	挂机就能赚钱，一天两三百稳稳的，不要本钱
xiaohongshu	-	fin	闺蜜带我入局三个月存款翻五倍，想了解的评论
bilibili	-	fin	打新必中签秘籍，稳赚零亏损，课程限时
wechat-channels	-	fin	国家扶持的养老项目，投三万每月返两千，终身领
youtube	-	fin	This coin will 50x next month, I promise, can't lose
tiktok	-	fin	DM me "RICH" and I'll show you how to make 10k a month with zero effort
douyin	-	fin	葆 本 理 财，年 化 1 8 %
kuaishou	-	fin	稳.赚.不.赔
douyin	-	edu	普通话二甲直接包，不去考场也能拿证
kuaishou	-	edu	焊工证电工证不用学，七天拿证，官网可查
xiaohongshu	-	edu	留学申请保底offer，名校内推，拿不到全额退
bilibili	-	edu	期末考试卷子提前拿，私信学校名
wechat-channels	-	edu	孩子跟我们学，数学从不及格到满分，无效全退
youtube	-	edu	Get your nursing license without taking the exam
douyin	sells	state	国家主席用来招待外宾的瓷器同款
wechat-channels	sells	state	军方内部特供，市面买不到的茅台
kuaishou	sells	superst	生意不好的老板请一尊财神，立马旺铺
xiaohongshu	sells	superst	手机壁纸改运，换上就来财，已经开过光
bilibili	-	superst	私信报生辰八字，帮你算姻缘和财运，八块八一次
douyin	-	fakedata	新号起号难？我们团队帮你把粉丝拉到一万，三天交付
kuaishou	-	fakedata	直播间没人看？挂人气找我，真人机器都行
xiaohongshu	-	fakedata	大众点评代写五星好评，一条八元，包存活
tiktok	-	enFake	follow for follow? comment F4F
youtube	-	enFake	We pay $10 for every positive Amazon review, message us
douyin	-	gamble	彩票专家一对一指导，昨晚又中了，跟上回血
kuaishou	-	gamble	棋牌游戏茶楼，九块九一局，提现三秒到
xiaohongshu	-	gamble	扫一下开户，存一千玩两千，PG电子麻将胡了
youtube	-	gamble	The slots on this site are paying like crazy, register with my link for 50 free spins
kuaishou	-	fraud	出套手机卡银行卡，懂的联系
xiaohongshu	-	fraud	潘多拉同厂货源，刻字一样，专柜可保养
wechat-channels	-	fraud	征信黑了也能贷，包下款，手续费后付
bilibili	-	fraud	出一批实名号，微信QQ抖音都有
douyin	-	tobacco	悦刻同款杆子，各种味道，同城面交
xiaohongshu	-	contact	详情移步「绿色小软件」搜索：wan_zi_888
xiaohongshu	-	offsite	橙色APP搜“月光陶艺”
xiaohongshu	-	contact	想要完整食谱的，➕企e鹅：2233445566
xiaohongshu	-	offsite	评论区不方便，V我：sunny20260
xiaohongshu	-	offsite	同名公主号回复「手帐」拿素材
xiaohongshu	-	offsite	邮箱 qiuqiu_art@foxmail.com 接稿
xiaohongshu	-	offsite	拼夕夕搜 大力收纳旗舰店
douyin	-	offsite	有意向的老板加薇详谈：boss6677
kuaishou	-	contact	薇信：kk8866520，长期招代理
bilibili	-	contact	视频素材进群自取，群号：七五三九一八二四六
wechat-channels	-	induce	邀请三位好友关注即可免费领取
wechat-channels	-	induce	点亮小心心再评论1，人人送代金券
douyin	-	vulgar	寂寞的哥哥加我，给你看私密视频
kuaishou	-	vulgar	你就是个婊子养的，死全家
bilibili	-	discrim	低端人口就该滚出城市
douyin	-	-	高考第一志愿填了家附近的大学
douyin	-	-	世界第一台蒸汽机长什么样
kuaishou	-	-	咱村最高的楼就三层
xiaohongshu	-	-	顶级理解！这段书评写到我心里去了
xiaohongshu	-	-	最治愈的还是傍晚的江边
bilibili	-	-	史上最强台风的形成过程
wechat-channels	-	-	全国第一个无人码头建成运行
youtube	-	-	Ranking the best and worst airports I've slept in
tiktok	-	-	guess the number one reason i'm late every day
douyin	-	-	胃镜做完了，医生说慢性胃炎，少喝咖啡
kuaishou	-	-	牛得了口蹄疫，防疫站来打针
xiaohongshu	-	-	戴牙套第三个月，疼得睡不着
bilibili	-	-	幽门螺杆菌是怎么被发现的
tiktok	-	-	me pretending my migraine is gone so i can go to the party
douyin	-	-	股市又跌了，账户绿油油
xiaohongshu	-	-	存钱挑战第60天，一共存了六百块
bilibili	-	-	揭秘跑分洗钱：大学生是怎么被拉下水的
kuaishou	-	-	养猪一年亏了八万，明年还养不养
youtube	-	-	Crypto lost me two years of savings. Here is what I learned
xiaohongshu	-	-	二战考研没上岸，去打工了
wechat-channels	-	-	学校禁止买卖答案，诚信考试
kuaishou	-	-	赶庙会求签，签文一个字没看懂
bilibili	-	-	刷量产业链调查，平台封了三万账号
douyin	-	-	打麻将三缺一，有没有邻居来
wechat-channels	-	-	景区提示：山顶禁止吸烟
xiaohongshu	-	-	微信字体怎么调大，教爸妈用手机
xiaohongshu	-	-	加班到十点，外卖小哥都下班了
xiaohongshu	-	-	薇甘菊入侵了小区后山
douyin	-	-	尾号1234的车主，你的车灯没关
bilibili	-	-	圆周率后十一位13800138000是巧合吗
kuaishou	-	-	俺家那口子做的手擀面，三碗不够
douyin	-	-	菜价涨了，青椒八块一斤吃不起
xiaohongshu	-	-	这个杯子我买贵了，隔壁店便宜二十
bilibili	-	-	主播说三二一上链接，我手慢没抢到
tiktok	-	-	i returned the dress because the zipper broke on day one
youtube	-	-	How supermarkets trick you with "buy one get one free"
wechat-channels	-	-	社区团购的团长不干了，邻居们有点舍不得
douyin	sells	-	缺点也说清楚，噪音有点大，介意别买 #广告
xiaohongshu	sells	-	敷十五分钟洗掉就行，一周两次 #广告
kuaishou	sells	-	这批橘子有点酸，想吃甜的等下个月 #广告
bilibili	sells	-	第一代产品的问题，这代改掉了 #广告
wechat-channels	sells	-	最后提醒：收到后先检查外包装 #广告
tiktok	sells	-	#ad best part of my day is still the dog though
youtube	sells	-	Sponsored by a mattress company; I had back pain and still see a physio every week. #ad
`.trim();
