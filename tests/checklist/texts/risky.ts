/**
 * Drafts that must be flagged, written for this project: the rule that has to speak, a tab, the text. Nothing is said
 * about being an advertisement; the words alone must do. Disguises of every kind are among them.
 */
export const riskyTexts: readonly { readonly rule: string; readonly text: string }[] = `
abs	全网第一的面膜，7天美白，买它
abs	国家级大师手工制作，下单立减
abs	国 家 级 大师
abs	国*家*级品质
abs	國家級品質
abs	囯家级工艺品
abs	国jia级工艺
abs	蕞便宜的面膜
abs	全网🥇的面膜
abs	国，家，级茶叶
abs	𝐍𝐎.𝟏 面膜 品牌
abs	Ⓝⓞ.① 爆款面膜
abs	顶级燕窝，极品好茶
abs	全国销量第一的扫地机器人，点击左下角链接
abs	我们是行业领导者，品质全球第一，欢迎选购
abs	史上最强护肤精华，今天直播间只要99元
abs	最好用的洗面奶没有之一，赶紧下单
abs	世界顶级工艺打造，独一无二的床垫，限时秒杀
abs	顶级滋补品，极品燕窝，送礼首选，包邮到家199元
abs	NO.1的口碑，TOP1的销量，买它
abs	全网NO1，错过再等一年
abs	最高级的面料，最先进的工艺，厂家直销
abs	蕞好的面霜，zui低价
abs	最\ufe0e佳\ufe0e的面膜 直播间福利价
abs	第 一 品 牌 空调
abs	Top❶ 面膜品牌
abs	全網銷量第一 下單立減
abs	頂級燕窩 極品好茶 歡迎選購
abs	ｇｕó家级面料
abs	World's best serum, buy now
abs	国内首款零添加洗衣液，去污能力世界领先，家里有宝宝的姐妹闭眼入，链接放评论区了
abs	这支口红是全网公认最显白的，没有之一，99元两支速抢
abs	我们家的蜂蜜是全国最好的蜂蜜，假一赔万
abs	销量全网第①，回购率第①的睡眠仪
abs	顶\u200b级\u200b燕窝 全网最\u200b低价
abs	国jia级 绿色食品
abs	最﹡佳﹡护肤品牌
abs	ⓣⓞⓟ①面霜
abs	This cream is the best in the market, buy now at my shop
abs	全球最好的护肤品牌，没有之一
abs	我们的产品是市场上最便宜的
abs	极品大红袍，送领导首选，绝版收藏
abs	世界首创纳米技术净水器，国家级品质认证
abs	最受欢迎的网红零食，百万销量第一名，点购物车
abs	本店承诺全城最低价，贵了双倍赔
abs	全国最好吃的辣条，没有对手
abs	国家级金奖产品，世界领先水平
abs	最专业的团队最低的价格，欢迎咨询
abs	独一无二的配方，无人能及的效果，下单立减50
abs	國家級專家推薦，療效顯著，無效退款
abs	t\u200bo\u200bp\u200b1 销量 面膜
abs	Best skincare product in the world, order now
aiTamper	去除AI标识教程
aiTamper	去AI水印教程，让平台识别不出AI
aiTamper	教你三步去掉抖音AI标签
aiTamper	AI一键去水印，消除AI标识
alc	这酒喝了壮阳补肾，越喝越健康
clickbait	震惊！99%的人不知道
clickbait	震惊！99%的人都不知道的秘密
clickbait	不看后悔一辈子，马上删
clickbait	You won't believe what happened next
clickbait	医生永远不会告诉你的三个秘密，99%的人吃错了
clickbait	出大事了！赶紧看，马上要被删
clickbait	震惊全国！这种水果致癌
clickbait	揭秘：90%的人不知道的真相
clickbait	全网疯传，吓得我赶紧删了
clickbait	99.9%的人都不知道，看完后悔一辈子
clickbait	Shocking! Doctors don't want you to know this
compare	某大牌都是垃圾，我们吊打同行
compare	别家都是假货，只有我们是正品
compare	别家都用勾兑的，只有我家是纯粮酿造
compare	吊打一切贵妇面霜，比兰蔻好用一万倍
compare	比市面上所有品牌都好十倍
compare	秒杀同类产品，某大牌都不如它
contact	加薇信 abc12345 领资料
contact	➕V: abc123
contact	微❤：abc12345
contact	🐧123456789
contact	扣扣群 987654321
contact	加我微信：wxid_abc123
contact	+V信 lucky8888
contact	微♥\ufe0f信：hello_2024
contact	加V❤\ufe0f：abcd1234
contact	vx：abc12345
contact	V X : happy_1990
contact	薇❤：zhangsan88
contact	扣扣：12345678
contact	QQ群 456789123
contact	企鹅号：987654321
contact	微信同号13812345678
contact	想学的加绿泡泡 xuexi2024
contact	威❤: a8866b
contact	徽信hao：tt5201314
contact	十V：wangwang88
contact	Q🐧：1029384756
contact	叩叩裙：778899001
contact	V𝐗：𝟏𝟑𝟖𝟎𝟎𝟏𝟑𝟖𝟎𝟎𝟎
contact	微信：zhang_san88
contact	我的企鹅 2345678901
contact	家人们加我丨微丨信丨：kk12345
contact	歡迎加微信：tw168168
contact	wei信 abc66789
contact	粉丝群号 778899665
contact	加v❤：wx888999
contact	➕我薇心：lucky_77
contact	薇:zz123456
contact	联系威芯 abcd2020
contact	扣扣2233445566
contact	ＶＸ：ａｂｃ１２３４５６
contact	ⓥⓧ ：hello123
copy	ins搬运，侵删
copy	热播电视剧全集免费看，资源在主页
copy	影视解说搬运教程，一键去重
copy	院线新片枪版，主页看完整版
copy	搬运外网视频月入3万的方法
copy	搬运抖音视频赚钱教程
cosm	7天祛斑，28天美白，不白退款
cosm	一夜美白，告别黄脸婆
cosm	医美级面膜，修复受损细胞，干细胞技术
cosm	生发神器，15天长出新头发
cosm	纯植物萃取，孕妇可用，0激素0刺激，三天淡斑
cosm	敷一片年轻十岁，皱纹全消失
cosm	美白神器一周白三个度
cosm	一抹美白，永不反黑
cosm	七天生发，十四天浓密
crypto	撸空投赚钱 炒币群
danger	自杀方法分享
danger	酒驾挑战，喝完这瓶再开车
danger	徒手攀楼，无保护攀爬高楼
danger	虐猫视频合集
danger	一起去死吧，烧炭约吗
danger	教你不戴头盔翘头炸街
danger	生吃活章鱼挑战，敢不敢
danger	酒后开车也没事，挑战一下
danger	跟着我做，从三楼跳下来
danger	自杀的十种方法
danger	醉驾挑战
discrim	河南人都是骗子
discrim	河南人全是骗子小偷
discrim	黑鬼滚出去
discrim	死肥婆也配穿裙子
discrim	东北人都是懒鬼骗子
discrim	黑皮猪滚出中国
discrim	这些残废也配开车
discrim	女人开车就是马路杀手，不配上路
discrim	外地人都是骗子，滚出去
edu	保过班 包过 不过退款
edu	包过包拿证，考不过全额退款
edu	保证提分50分，名师押题，命中率95%
edu	命题组老师亲自授课，内部押题卷
edu	签约保上岸，不过退全款
edu	7天拿下雅思，保证录取名校
edu	代考替考，各类考试包过
edu	100% guaranteed results or your money back
edu	我们机构签约上岸，没考上学费全退
edu	押中去年高考作文，今年继续押，前50名半价
edu	英语零基础21天流利口语，学不会退款
edu	专升本保录取，内部名额，先到先得
edu	包|过|班 名师
edu	包上985，录取率100%
edu	考证包过，无需考试直接出证
edu	求职内推保录用，交钱上岗
edu	不过包退，押题命中率99%
edu	包拿证，免考试
edu	包🍀过🍀班
edu	Guaranteed weight loss or full refund
enCure	This supplement cures diabetes, guaranteed results
enCure	Miracle pill cures cancer naturally, order now
enCure	Lose 20 pounds in 7 days with this tea, link in bio
enCure	No diet, no exercise, burn fat while you sleep
enCure	Cures eczema in 3 days or your money back
enCure	The only supplement doctors recommend to reverse diabetes
enCure	Number one weight loss pill in the world, burns fat overnight
enCure	Miracle cream removes wrinkles overnight, 100% guaranteed
enCure	This tea cured my diabetes in a week, link in bio
enCure	Cure your diabetes naturally with this miracle tea
enDisclose	Use my code SAVE20 for 20% off
enDisclose	Code JENNY15 saves you 15%, link below
enDisclose	Best price guaranteed, buy now, limited stock
enFake	sub4sub, like for like
enFake	Buy real followers cheap
enFake	DM me for followers and likes, cheap
enFake	Free followers, click the link now
enFake	Buy 1000 followers for $5
estate	升值空间巨大 距离地铁5分钟
estate	学区房稀缺，买到就是赚到，只涨不跌
estate	投资首选楼盘，升值空间无限，首付分期
estate	五分钟到地铁，十年返租，年回报率8%
estate	首付8万买地铁口三房，一年稳涨30万
estate	二手房投资，捡漏必赚，三年翻一番
estate	距地铁步行3分钟，升值无忧，首付20万起
evade	治 疗 高 血 压 的 茶
fakedata	买粉 刷赞 找我
fakedata	刷dan兼职 日结300
fakedata	刷粉刷赞刷播放，低价秒到账
fakedata	出售抖音粉丝，真人粉丝1000个10元
fakedata	互粉互赞，秒回关
fakedata	求互关，互赞必回
fakedata	代刷热门，包上热门
fakedata	需要涨粉的老板，1万播放9块9
fakedata	抖音快手小红书业务自助下单网，双击关注播放
fakedata	買粉刷讚 加V
fakedata	在家刷单，一单赚50
fakedata	代刷播放量，1000播放5元
fakedata	出售千粉账号
fakedata	互相关注，有关必回
fin	稳赚不赔，保本保收益
fin	risk-free investment, double your money
fin	稳转不赔
fin	日入5000，躺赚，零基础在家就能做
fin	投资十万，每月返利5000，零风险
fin	跟着老师操作，日收益20%，稳赚
fin	内部消息，明天这只股票必涨停，加群领取牛股
fin	年化收益高达18%，保本保息
fin	7天翻倍，小投入大回报
fin	月入过万不是梦，宝妈在家也能做，加我带你
fin	躺赚项目，零门槛，日入过千
fin	稳 赚 不 赔 的 项目
fin	穩賺不賠，保本高收益
fin	0风险高收益理财，名额有限
fin	赌球稳赢，跟我下注
fin	Get rich quick, double your bitcoin
fin	Make $500 a day working from home, guaranteed income
fin	G u a r a n t e e d returns, risk free investment
fin	𝗚𝘂𝗮𝗿𝗮𝗻𝘁𝗲𝗲𝗱 𝗿𝗲𝘁𝘂𝗿𝗻𝘀
fin	这只基金稳赚，闭着眼买都能翻倍
fin	新手跟单三天回本，日赚800不封顶
fin	投资1万，月返2000，本金随时可退，零风险
fin	币圈老司机带你抄底，百倍收益
fin	把闲钱放我这里，每个月固定给你10个点的利息
fin	买这个商铺，每年包租回报12%，银行都没这么稳
fin	稳·赚·不·赔
fin	Guaranteed 300% ROI in 30 days
fin	I made $10,000 in one week with zero risk, join now
fin	投资返利，本金三个月翻倍
fin	稳定日赚500，轻松月入两万，加我教你
fin	外汇带单，胜率98%，亏损包赔
fin	购房即享15%年化回报，稳赚不赔
fin	Earn $300/day from home with no risk
fin	零风险投资，年收益30%
fin	保本保息，随存随取，月息3分
fin	股神带你飞，牛股天天有，加群
fin	躺着日入五千
fin	投资一万一年变十万
fin	买铺返租八年，稳赚不赔
fin	保-本-保-息
fin	Invest now and double your money in 7 days
food	十天瘦20斤，不反弹
food	一个月瘦30斤，不节食不运动
food	躺着就能瘦，月瘦20斤
food	喝一个月咖啡，甩掉30斤肥肉，躺着瘦
food	包你一周瘦8斤，无效全额退
food	減肥神器 月瘦20斤 無效退款
food	月瘦三十斤，不反弹，不运动
fraud	高仿包包 一比一复刻 a货
fraud	代开fa票
fraud	🅰货包包
fraud	兼职日结300，手机就能做，加V
fraud	刷单返利，一单一结
fraud	跑分赚佣金，日入上千
fraud	代开发票，正规可查
fraud	办证刻章，学历代办
fraud	高仿鞋批发，莆田鞋货源
fraud	A货包包，顶级复刻，一比一
fraud	迷药 听话水 货到付款
fraud	裸聊 约p
fraud	收银行卡四件套
fraud	低价出微信号
fraud	1:1 replica bags, dm to order
fraud	驾照不用考，直接拿本，安全可查
fraud	宝妈兼职，打字一小时50，日结不拖欠
fraud	帮忙点赞就能赚钱，一单5元，日结
fraud	可开各类增值税票，正规可验
fraud	名表复刻，机芯一比一，过专柜
fraud	莆田厂家直发，纯原版本，支持过毒
fraud	代開發票 加V
fraud	免费领皮肤，加群私聊
fraud	专业办理毕业证学位证
fraud	银行流水代做，征信洗白
fraud	出售实名微信号
fraud	收集个人信息一条5毛
fraud	国企内招，包进，先交定金
fraud	兼职打字，日结200，无门槛
fraud	代开餐饮发票
fraud	办理各种证件，真实可查
fraud	大牌包包一比一，原单品质
fraud	出售迷药
gamble	菠菜平台 开户送彩金
gamble	博彩平台，注册送彩金88
gamble	六合彩内幕，一码中特
gamble	德州约局，房卡代理
gamble	稳中计划，足球红单推荐
gamble	滚球盘口稳赢计划，进群看单
gamble	注册就送188，提现秒到账
gamble	老板们，网上麻将房卡批发
gamble	博采平台 首存送100
gamble	赌博平台注册送58元
gamble	快三大小单双计划群
gamble	赌球群，稳赢
gamble	百家乐技巧教学，包赢
induce	点赞关注抽奖送手机
induce	关注+点赞送苹果手机
induce	转发到三个群免费领
induce	集赞38个送礼品
induce	好评返现5元
induce	扣1免费领取资料
induce	不转不是中国人
induce	Follow and share to win an iPhone
induce	点个关注，截图私信领50元红包
induce	评论区扣666，每人送一份资料包
induce	邀请5个好友助力，免费领电饭煲
induce	给五星好评加晒图，返红包5元
induce	Like, share and tag 3 friends to win a PS5
induce	转发本条，锦鲤附身，不转倒霉一年
induce	点赞+关注，抽三位送iPhone
induce	晒好评返5元红包
induce	关注并转发抽三人送手机
induce	集满20个赞免费领
induce	五星好评返现10元
induce	Free giveaway! Follow, like and share to win
labelAi	本视频由AI数字人生成
labelAi	本视频画面由AI生成
labelAi	数字人带货，24小时不停播
labelAi	This video was made with Sora
labelAi	用AI换脸做了个明星带货视频
labelAi	全程由Sora生成的短片
labelAi	视频由人工智能生成
labelAi	全程AI配音AI画面
labelFiction	剧情演绎，纯属虚构
labelFiction	本故事纯属虚构，演员演绎
labelFiction	剧情纯属虚构，请勿模仿
labelFiction	纯属虚构，如有雷同纯属巧合
labelRepost	素材来源网络，侵删
labelRepost	图片来源网络，侵删
labelRepost	视频素材转自油管，侵删
labelRepost	转载自网络，版权归原作者
labelRepost	来源网络，侵权删除
med	本品可治疗糖尿病
med	根治鼻炎 永不复发
med	治liao糖尿病 本品
med	包zhi百病
med	药到病初，永不复发
med	百分百有效，无效退款，小黄车下单
med	这个药膏专治颈椎病腰椎病，一贴见效
med	喝了这款茶，高血压再也不用吃药
med	三天治好湿疹，不打针不吃药
med	纯中药配方，无任何副作用，根治白癜风
med	抗癌食物排行榜，吃它就能杀死癌细胞
med	本产品增强免疫力，预防流感，消炎止痛
med	降压神器，在家就能逆转高血压
med	糖尿病不用打针，这个方子一吃就好
med	治鼻炎的祖传秘方，私信我
med	补肾壮阳，让你重振雄风，点击购买
med	百年老字号，独家秘方，包治腰腿疼
med	央视力荐的护眼仪，孩子近视一个月恢复到1.0
med	吃了三盒，我妈二十年的高血压好了，药都停了，想要的私我
med	这个泡脚包能排除体内毒素，治好失眠多梦
med	抑制癌细胞扩散的神奇蘑菇，医院都不告诉你
med	不开刀不吃药，21天甩掉富贵包颈椎病
med	涂一次就能长睫毛，不长退钱
med	三天见效七天痊愈，专治脚气灰指甲
med	喝它一个疗程，血糖血压全正常
med	纯中药调理，告别妇科炎症
med	吃这个能防癌，医生都推荐
med	三天根治痔疮，纯天然无副作用
med	高血压患者福音，停药不反弹
med	祖传膏药，一贴根除腰突
med	增强免疫力，预防新冠
med	抗癌茶，每天一杯远离癌症
med	据权威研究，此方法有效率98%
minor	女儿10岁直播带货
minor	小学生直播打赏
minor	把孩子吓哭整蛊挑战
minor	六岁女儿带货日常
minor	5岁女儿穿吊带热舞，评论区打赏
minor	小学生跟主播PK输了要喝白酒
minor	红旗小学三年级二班的李小明同学
minor	小学三年级的女儿直播唱歌求打赏
minor	5岁萌娃带货零食
minor	儿子打赏主播，孩子抽烟喝酒搞笑视频
offsite	v❤xin 找我
offsite	加 微 信 了解更多
offsite	复制打开手机淘宝 ￥abcd1234EFGH￥
offsite	私信领资料
offsite	abc点com
offsite	➕薇 yoyo666
offsite	绿泡泡搜 abc888
offsite	主页有联系方式，看简介
offsite	私信发你资料
offsite	扫码进群领福利
offsite	公众号搜索XX回复1领资料
offsite	某宝搜同名店铺
offsite	tb搜：小花家
offsite	去桃宝找我
offsite	电报群 @abcgroup
offsite	加群 TG：abc_def
offsite	联系方式在简介
offsite	点头像进粉丝群
offsite	+我V，备注抖音
offsite	全套教程在我主页置顶的网盘里，提取码1234
offsite	去某夕夕搜"阿花的店"同款只要一半价
offsite	打开🍑宝搜口令 ￥Zx8kWq3LmN2￥
offsite	我的公粽号：阿花日记，回复课程领
offsite	TG：@zhuanqian888
offsite	加入电报频道每天更新涨停板
offsite	根🌿治🌿糖尿病 加薇
offsite	加v信，id：qwe123456
offsite	详情私我薇 abc9988
offsite	店铺搜淘♂宝：小美家
offsite	去x宝搜"小美家居"
offsite	点我头像看联系方式
offsite	大师算命，改运转运，加微信
offsite	微信扫码，备注领取
offsite	详情见主页简介，私我拿链接
offsite	淘宝搜索店铺：花花世界
offsite	点击链接 http://t.cn/abc123 购买
patent	国家发明专利，独家技术，下单即送
portrait	偷拍美女街头
portrait	明星换脸AI视频
price	全网最低价，错过再等一年
price	原价1999，现价只要99
price	这款面霜全网最便宜，家人们冲
price	原价999，今天只要9.9
price	史上最低价，仅此一次，最后三单
price	全网最低价，手慢无
price	清仓甩卖，亏本处理，最后一天
price	原价1280的按摩仪，今天工厂清仓价只要168
price	全網最低價 手慢無
price	原价899现价99，亏本清仓
price	原价5980，直播间只要598
price	历史最低价，错过就没了
price	最 便 宜 的 面 膜 ，全 网 最 低
privacy	身份证 11010519491231002X
privacy	手机号 一三八零零一三八零零一
privacy	打我电话１３９-１２３４-５６７８
privacy	電話：一三八〇〇一三八〇〇一
privacy	手机：1 3 8 1 2 3 4 5 6 7 8
privacy	1\ufe0f⃣3\ufe0f⃣9\ufe0f⃣1\ufe0f⃣2\ufe0f⃣3\ufe0f⃣4\ufe0f⃣5\ufe0f⃣6\ufe0f⃣7\ufe0f⃣8\ufe0f⃣
privacy	电话壹叁捌壹贰叁肆伍陆柒捌
privacy	①③⑧①②③④⑤⑥⑦⑧
privacy	卡号6222021234567890128
privacy	身份证号是11010519491231002x
privacy	车牌号京A12345
privacy	家住阳光小区3栋2单元501室
privacy	联系☎ 一五八 二二二二 三三三三
privacy	电话1·5·8·2·2·2·2·3·3·3·3
privacy	壹伍捌贰贰贰贰叁叁叁叁 老板电话
privacy	l58 2222 3333 联系
privacy	身份证号 440524188001010014
privacy	他的手机号是13912345678，大家去问候他
privacy	欠钱不还的人住在幸福里小区12栋1单元302
privacy	银行卡6222 0212 3456 7890 128 打款到这
privacy	身份证：三四二四二二一九九〇〇一〇一一二三X
privacy	她的电话是一三九1234五六七八
privacy	打电话：1三8零0一三8零零1
privacy	138一二三四五六七八
privacy	身份证11010119900307803X
privacy	银行卡号6228480402564890018
privacy	车牌沪A88888
privacy	住址：上海市浦东新区花木路100弄3号楼502室
qualify	我是医生，教你三招治好失眠
qualify	我是三甲主任，教大家看舌苔开方
qualify	我是律师，教你如何躲债
rumour	紧急通知：速转给家人，今晚地震
rumour	速转！自来水被污染了，千万别喝
rumour	地震局内部消息，明天有大地震
rumour	紧急扩散：超市的盐有毒
scarcity	仅剩5件，随时涨价
scarcity	全网独一份的价格，错过拍大腿
scarcity	最后20个名额，明早恢复原价
scarcity	今天不买明天涨价，仅剩最后三件
source	研究表明喝这个能降低80%癌症风险
source	数据显示，使用后皱纹减少90%
source	专家表示每天喝它能降低50%癌症风险
source	临床验证有效率99%
source	有研究发现，每天喝醋能溶解血栓，治愈率达90%
source	某大学证实，这种手环辐射能致癌
source	权威专家证实，每天一杯可降低60%心脏病风险
state	人民大会堂特供酒
state	国宴专用酒，人民大会堂指定
state	军队特供，首长专用
state	国家领导人推荐的好茶
state	中国驰名商标，质量国家免检，放心购买
state	部队特供酒，内部渠道
state	全国人大代表推荐
state	中国航天员专用奶粉
state	国宴专供白酒
state	军区特供烟酒
superst	开光转运手串 招财辟邪 包你转运
superst	戴上这个手串，招财转运，旺夫旺子
superst	大师开光，辟邪保平安，佩戴就转运
superst	算姻缘看八字，私信免费测
superst	本命年不戴红绳会倒霉，开过光的转运绳19.9
superst	微信私聊我看八字，准到你哭
superst	请一尊财神回家，保你财源滚滚
superst	开过光的貔貅手链，招财旺夫
superst	开光貔貅，招财进宝，保平安
tobacco	电子烟货源，一手渠道
tobacco	免税香烟，包邮到家
tobacco	出一批悦刻烟弹，量大从优
tobacco	正规渠道外烟，中华荷花批发
tobacco	烟民福利，一手爆珠批发
tobacco	一手电子烟，全国发货
vulgar	约炮+v
vulgar	草泥马
vulgar	傻𝓫
vulgar	约炮加微信
vulgar	上门服务全套
vulgar	福利姬资源，私房照
vulgar	傻逼玩意，滚你妈的
vulgar	哥哥们夜里寂寞来看我，约起来
vulgar	全国空降，同城约会，2小时到
vulgar	成人用品大尺度直播，加我看
vulgar	骚货 贱人 去死
vulgar	约吗，同城服务
vulgar	操你妈的，傻逼
`
  .trim()
  .split('\n')
  .map((row) => {
    const [rule = '', text = ''] = row.split('\t');
    return { rule, text };
  });
