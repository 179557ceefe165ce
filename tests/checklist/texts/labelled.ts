import { isStudioId, type StudioId } from '../../../lib/core/studios';
import { freelyWorded } from './freely-worded';
import { plainDrafts } from './plain-drafts';

/**
 * Drafts written for this project after the lists were, each with the verdict that a person gave it: the studio,
 * `sells` when the author says that it is advertising (`-` when nothing is said), the category that has to be red
 * (`-` for none), the text. Half of them are innocent and stand close to a risky wording on purpose.
 */
export interface LabelledDraft {
  readonly studio: StudioId;
  readonly commercial: true | undefined;
  readonly red: string | null;
  readonly text: string;
}

const plainlyWorded = `
douyin	sells	abs	我家的辣椒酱，全网最香没有对手，广告
douyin	sells	abs	国家级匠人手作，顶级紫砂壶 #广告
kuaishou	sells	abs	全国销量第一的电饭煲，今天到手199 #广告
kuaishou	sells	abs	史上最强拖把，家里必备 #广告
xiaohongshu	sells	abs	全网第❶的祛味神器 #广告
xiaohongshu	sells	abs	最㊙️佳的护手霜来了 #广告
bilibili	sells	abs	世界顶级键盘，独一无二的手感 #广告
bilibili	sells	abs	行业第一的降噪耳机 #广告
wechat-channels	sells	abs	国 家 级 品 质 大米 #广告
wechat-channels	sells	abs	頂級燕窩，送禮首選 #广告
youtube	sells	abs	The best supplement in the world, order today #ad
tiktok	sells	abs	World's #1 hair oil, shop now #ad
douyin	sells	abs	蕞低价的纸巾，工厂直发 #广告
kuaishou	sells	abs	NO.①品牌行李箱 #广告
xiaohongshu	sells	abs	全球首款会呼吸的面膜，绝无仅有 #广告
bilibili	sells	abs	史无前例的拍照手机壳 #广告
douyin	-	fin	跟着老师操作，稳赚不赔，日入三千
douyin	-	fin	保㊙️本高收益，闭眼投
kuaishou	-	fin	零风险理财，年化18%，私信我
kuaishou	-	fin	躺着也能月入五万，带你财富自由，名额不多
xiaohongshu	-	fin	内部消息，下周必涨的三只票，跟单吃肉
xiaohongshu	-	fin	稳 赚 不 赔 的项目来了
bilibili	-	fin	保本保息，随时可取，比银行高五倍
bilibili	-	fin	带单老师胜率98%，亏了算我的
wechat-channels	-	fin	稳赚丨不赔，副业首选
wechat-channels	-	fin	保证收益，亏损全额包赔
youtube	-	fin	Guaranteed returns, double your money in 7 days
tiktok	-	fin	Risk-free investment, guaranteed profit every week
douyin	-	fin	WĚN赚不赔，有兴趣的来
kuaishou	-	fin	荐股群免费进，每天一只涨停板
xiaohongshu	-	fin	穩賺不賠，零風險高回報
douyin	sells	med	这款茶喝了能根治糖尿病 #广告
douyin	sells	med	一贴见效，治愈颈椎病，永不复发 #广告
kuaishou	sells	med	祖传膏药，专治腰椎间盘突出，药到病除 #广告
kuaishou	sells	med	喝它降血糖降血压，三天见效 #广告
xiaohongshu	sells	med	这支精油可以治疗鼻炎，根治失眠 #广告
xiaohongshu	sells	med	治♥️愈失眠的枕头，无副作用 #广告
bilibili	sells	med	吃这个胶囊能抗癌杀菌消炎 #广告
bilibili	sells	med	一个疗程根治脚气 #广告
wechat-channels	sells	med	老年人喝了血压降下来，不用再吃药 #广告
wechat-channels	sells	med	根 治 痛 风，无效退款 #广告
youtube	sells	enCure	This herbal tea cures diabetes, buy now #ad
tiktok	sells	enCure	Miracle drops that reverse cancer naturally #ad
youtube	sells	enCure	Our capsules cure arthritis in 2 weeks #ad
tiktok	sells	enCure	Heals eczema overnight, guaranteed cure #ad
douyin	sells	med	zhi愈牛皮癣，永不复发 #广告
kuaishou	sells	med	抗癌消炎，排毒养颜一次搞定 #广告
douyin	-	edu	不过全额退款，包过驾照科目一，保过
douyin	-	edu	内部题库，命题人押题，一次保过
kuaishou	-	edu	考研保录取，签协议包上岸
kuaishou	-	edu	专升本包过，不用学不用考直接拿证
xiaohongshu	-	edu	教资面试保过班，押题命中率99%
xiaohongshu	-	edu	包📚过的二建课程，不过退费
bilibili	-	edu	百分百通过率，保过雅思7分
wechat-channels	-	edu	孩子提分100分，保证考上重点
wechat-channels	-	edu	免考拿证，学历代办，学信网可查
douyin	-	edu	必过班开课，命题老师亲授原题
douyin	-	fakedata	买粉刷赞找我，一百块一千粉
kuaishou	-	fakedata	代刷播放量，包上热门
xiaohongshu	-	fakedata	真人粉丝代涨，点赞收藏自助下单
bilibili	-	fakedata	刷三连，涨粉一万起，价格优惠
youtube	-	enFake	Buy 1000 subscribers cheap, real followers
tiktok	-	enFake	Buy TikTok followers and likes here
youtube	-	enFake	sub4sub like for like, sub back instantly
douyin	-	fakedata	互粉互赞，秒回必回
kuaishou	-	fakedata	刷❤粉刷❤赞，24小时自助
tiktok	-	enFake	cheap likes and followers for sale, instant delivery
douyin	-	gamble	注册送彩金，百家乐稳赢打法
kuaishou	-	gamble	彩票计划群，导师带你回血
xiaohongshu	-	gamble	线上真人荷官，首充送88
bilibili	-	gamble	足球外围盘口，串子必中
wechat-channels	-	gamble	棋牌室上分下分，秒到账
douyin	-	gamble	六合彩内部特码，包中
kuaishou	-	gamble	博❌彩平台，下注就送
douyin	-	fraud	刷单兼职，一单一结，日结300
kuaishou	-	fraud	代开发票，各行业都有
xiaohongshu	-	fraud	高仿名表A货，专柜品质
bilibili	-	fraud	兼职打字员，日结200，不收押金
wechat-channels	-	fraud	跑分平台，出租银行卡，日赚千元
douyin	-	fin	代办征信修复，逾期洗白
kuaishou	-	fraud	办证刻章，毕业证身份证都能做
xiaohongshu	-	fraud	原单奢侈品包包，一比一复刻
douyin	-	fakedata	刷🔥单🔥日结，宝妈在家可做
douyin	sells	state	国宴专供，人民大会堂特供酒 #广告
kuaishou	sells	state	军队特供，央视推荐品牌 #广告
xiaohongshu	sells	state	特供茅台，首长专用 #广告
wechat-channels	sells	state	国家领导人都在喝的茶 #广告
bilibili	sells	state	国务院指定产品，品质保证 #广告
douyin	sells	superst	开光手串，招财转运，戴上就旺 #广告
kuaishou	sells	superst	转运珠，辟邪化解小人 #广告
xiaohongshu	sells	superst	旺夫手链，改运招桃花 #广告
wechat-channels	sells	superst	大师开光，佩戴改命，财运滚滚 #广告
douyin	-	tobacco	电子烟一次性小烟，口味齐全，私
kuaishou	-	tobacco	外烟批发，免税烟，量大从优
xiaohongshu	-	tobacco	悦刻烟弹，现货秒发
xiaohongshu	-	contact	加薇信 hello2026x 领资料
xiaohongshu	-	contact	薇❤信：lucky6677
douyin	-	offsite	➕V abc55667 详聊
kuaishou	-	contact	QQ群 556677889 一起交流
wechat-channels	-	contact	扣扣：334455667
xiaohongshu	-	contact	我的微❤️信 nice_2027
douyin	-	contact	V💗X：sunny8090
xiaohongshu	-	contact	薇丨信 qwe778899
kuaishou	-	contact	微🌟信号：tt889900
xiaohongshu	-	offsite	主页有门牌，看简介找我
xiaohongshu	-	offsite	点主页进群领资料
douyin	-	offsite	加我薇，发你完整版
kuaishou	-	offsite	扫码进群，福利多多
xiaohongshu	-	offsite	淘宝搜同名店铺，买的时候报暗号
xiaohongshu	-	offsite	公众号同名，回复资料领取
douyin	-	offsite	想学的扫码加我，备注来意
xiaohongshu	-	offsite	私信我发你链接
kuaishou	-	offsite	加绿泡泡拉你进群
xiaohongshu	-	privacy	我的电话 13912345678，欢迎打扰
douyin	-	privacy	联系我：一三九二三四五六七八九
kuaishou	-	privacy	老板电话壹叁捌零零壹叁捌零零零
wechat-channels	-	privacy	身份证号 11010519491231002X 已核实
douyin	-	privacy	手机幺三七八八八八六六六二
douyin	-	aiTamper	手把手教你去掉AI生成标识
bilibili	-	aiTamper	一键去除AI水印，平台检测不到
kuaishou	-	aiTamper	去AI标识软件分享，检测不出来
douyin	sells	tobacco	戒烟神器电子烟，零尼古丁 #广告
douyin	-	-	最近学会了做番茄炒蛋，味道还行
douyin	-	-	第一次带娃坐飞机，全程没哭
douyin	-	-	路口交通管制，大家绕行吧
douyin	-	-	治愈系小猫，看完心情变好
douyin	-	-	这个修理师傅很可靠，推荐给邻居了
douyin	-	-	环保本设计稿，学生作业展示
douyin	-	-	外婆说最好的日子就是大家都在
douyin	-	-	我第一时间就赶到了现场
douyin	-	-	别再信刷单日结了，我被骗了三千
douyin	-	-	警方提醒：稳赚不赔都是骗局
douyin	-	-	广告法规定不能写国家级，店里的招牌改了
douyin	-	-	点击头像可以看到我以前拍的视频
douyin	-	-	主页有我做的菜谱合集
douyin	-	-	妈妈的微信头像是一朵花
douyin	-	-	加了点微量元素肥，花长得真好
douyin	-	-	医生说这个药要饭后吃
douyin	-	-	手术后第三天，伤口恢复得不错
douyin	-	-	招财猫放在收银台旁边，孩子很喜欢
douyin	-	-	奶奶去庙里祈福，求个平安
douyin	-	-	公司年会抽奖，我抽到了一个保温杯
kuaishou	-	-	今天赶集，买了两只小鸡
kuaishou	-	-	地里的玉米最高的有三米
kuaishou	-	-	修车第一步先看机油
kuaishou	-	-	老铁们晚上好，今天聊聊种地
kuaishou	-	-	这条路最窄的地方只有两米
kuaishou	-	-	孩子考试考了第一名，奖励吃顿好的
kuaishou	-	-	跑分三十万的手机现在还能用吗
kuaishou	-	-	面包过夜就硬了怎么办
kuaishou	-	-	打包过程中封口要封严
kuaishou	-	-	厂里的最后一班岗
kuaishou	-	-	村里的代办点可以交电费了
kuaishou	-	-	收割机一天能收一百亩
kuaishou	-	-	师傅带徒弟，手把手教焊接
kuaishou	-	-	今年西瓜便宜，三毛一斤
kuaishou	-	-	我爸的腰椎间盘突出做了手术
kuaishou	-	-	卖了二十年菜，攒下首付
kuaishou	-	-	下雪天路滑，慢点开
kuaishou	-	-	我家狗子会自己开门
kuaishou	-	-	拖拉机跟单缸机有什么区别
kuaishou	-	-	上班八小时，下班就钓鱼
xiaohongshu	-	-	自用半年的面霜空瓶记，味道不喜欢
xiaohongshu	-	-	租房改造，花了不到五百块
xiaohongshu	-	-	完美日记和橘朵的色号对比
xiaohongshu	-	-	最近爱穿宽松的卫衣
xiaohongshu	-	-	一个人旅行第一天就迷路
xiaohongshu	-	-	最佳观赏时间是四月上旬
xiaohongshu	-	-	国家级非遗，苏绣体验课记录
xiaohongshu	-	-	考研二战上岸经验，主要靠背
xiaohongshu	-	-	教资笔试两个月备考时间表
xiaohongshu	-	-	基金亏了百分之十，心态平和
xiaohongshu	-	-	痘痘肌看皮肤科的真实过程
xiaohongshu	-	-	这家咖啡的拉花绝了，拍照好看
xiaohongshu	-	-	减肥失败第五次，还是管不住嘴
xiaohongshu	-	-	学生党平价文具，一支笔两块五
xiaohongshu	-	-	酒店前台小姐姐人很好
xiaohongshu	-	-	微信读书年度报告出来了
xiaohongshu	-	-	公众号停更一年后的感受
xiaohongshu	-	-	博物馆里的顶级展品，玉琮王
xiaohongshu	-	-	梳妆台收纳，抽屉分隔很重要
xiaohongshu	-	-	买了平替，色差有点大
bilibili	-	-	【测评】三款千元耳机横向对比
bilibili	-	-	第一季第三集解析，细节太多了
bilibili	-	-	世界上最深的海沟有什么生物
bilibili	-	-	极品飞车老玩家的回忆
bilibili	-	-	数学系学长讲极限和最大值
bilibili	-	-	外挂是怎么毁掉一个游戏的
bilibili	-	-	赌神电影里的出千手法真的存在吗
bilibili	-	-	传销骗局揭秘：他们怎么洗脑
bilibili	-	-	Python入门第一课，安装环境
bilibili	-	-	VX600笔记本拆机清灰
bilibili	-	-	显卡价格创历史新低，可以上车了吗
bilibili	-	-	原神抽卡保底机制解释
bilibili	-	-	法考复习：合同法中的保证与担保
bilibili	-	-	癌细胞是如何躲过免疫系统的
bilibili	-	-	抗生素为什么不能随便吃
bilibili	-	-	AI生成视频技术原理讲解
bilibili	-	-	去死胡同拍了一组照片
bilibili	-	-	烟草的历史，从美洲到欧洲
bilibili	-	-	跟单车队去青海湖骑行
bilibili	-	-	唯一的问题是内存太小
wechat-channels	-	-	社区义诊，免费量血压
wechat-channels	-	-	退休老师讲唐诗
wechat-channels	-	-	春节放假通知，初八上班
wechat-channels	-	-	孩子不爱吃饭怎么办
wechat-channels	-	-	中医药大学的药用植物园开放了
wechat-channels	-	-	反诈中心提醒：不要出租银行卡
wechat-channels	-	-	红烧肉的家常做法
wechat-channels	-	-	校园开放日，欢迎家长参观
wechat-channels	-	-	广场舞教学第二段
wechat-channels	-	-	国旗下讲话：珍惜粮食
wechat-channels	-	-	父亲的老照片，1978年
wechat-channels	-	-	最美不过夕阳红
wechat-channels	-	-	老房子翻新，自己刷墙
wechat-channels	-	-	银行网点周末也上班
wechat-channels	-	-	降血压药什么时候吃，听医生的
wechat-channels	-	-	小学生作文：我的妈妈
wechat-channels	-	-	台风要来了，关好门窗
wechat-channels	-	-	血糖仪怎么用，护士演示
wechat-channels	-	-	保本点在哪里，会计小课堂
wechat-channels	-	-	工地上的最后一车混凝土
youtube	-	-	How I cured my own bacon at home
youtube	-	-	My best day in Kyoto
youtube	-	-	The number one tip for new drivers
youtube	-	-	Why miracle diets fail: a dietitian explains
youtube	-	-	Free museums in London
youtube	-	-	Is crypto a scam? What the data says
youtube	-	-	Top 10 goals of the season
youtube	-	-	Cast iron skillet seasoning guide
youtube	-	-	Our new puppy's first snow
youtube	-	-	How to follow a knitting pattern
youtube	-	-	Learning Mandarin in one year
youtube	-	-	What doctors say about intermittent fasting
tiktok	-	-	day in my life as a nurse
tiktok	-	-	best friend surprised me at the airport
tiktok	-	-	things i wish i knew before college
tiktok	-	-	trying the viral pasta recipe
tiktok	-	-	gym progress, week three
tiktok	-	-	my cat reacts to a cucumber
tiktok	-	-	thrift haul under $20
tiktok	-	-	POV: you forgot your keys again
`.trim();

export const labelledDrafts: readonly LabelledDraft[] = `${plainlyWorded}\n${freelyWorded}\n${plainDrafts}`
  .split('\n')
  .map((row) => {
    const [studio = '', sells = '', red = '', text = ''] = row.split('\t');
    if (!isStudioId(studio)) throw new Error(`no studio: ${row}`);
    return {
      studio,
      commercial: sells === 'sells' ? (true as const) : undefined,
      red: red === '-' ? null : red,
      text,
    };
  });
