import type { PublishLabel } from '../draft';
import type { RuleId } from '../ids';

const tools =
  'ai|aigc|人工智能|数字人|即梦|可灵|sora|midjourney|stablediffusion|runway|suno|veo3?|海螺|vidu|chatgpt|gpt|豆包|文心一言|通义万相|混元|heygen|剪映ai';

/** Wording that tells of a label which the author should have picked. */
interface LabelCue {
  readonly rule: RuleId;
  readonly label: PublishLabel;
  readonly pattern: RegExp;
  /** Talk about the matter rather than the matter itself. */
  readonly unless: RegExp;
}

export const labelCues: readonly LabelCue[] = [
  {
    rule: 'labelAi',
    label: 'ai',
    pattern: new RegExp(
      `(?:(?:本(?:视频|片|期|作品|内容|条|文|图|账号)|这(?:条|个|期|支)?视频|视频|画面|配音|图片|配图|封面|音乐|全片|全程|旁白|声音|人物|形象|主播|剧情)[^,。!?;\\n]{0,6}?(?:由|用|使用|采用|通过|是|为|均|全部|都)[^,。!?;\\n]{0,4}?(?:${tools})[^,。!?;\\n]{0,6}?(?:生成|制作|配音|合成|绘制|创作|做的|画的|出镜|克隆|换脸|写的|演绎)|(?:由|用|使用|借助)(?:${tools})(?:生成|制作|做|画|合成|克隆|创作)(?:了|的|出)|(?:ai|aigc)(?:生成内容|生成视频|配音|换脸|翻唱|克隆声音|复活|合成视频|数字人出镜|虚拟主播)|数字人[^,。!?;\\n]{0,4}(?:出镜|播报|讲解|口播|带货)|(?:歌|曲|音乐|视频|图|画面?)(?:是|都是|全是)?用(?:${tools})(?:写|做|画|生成|唱)|(?:声音|配音|嗓音|旁白|人声|演唱)(?:是|都是|也是|全是)(?:ai|克隆|合成)|文生视频作品|图生视频作品|克隆(?:了)?(?:他|她|我|明星)?的?声音|本人(?:为|是)数字人|换脸(?:视频|挑战|特效制作))`,
      'g',
    ),
    unless:
      /办法|规定|标识|教程|软件|工具|盘点|测评|评测|科普|趋势|行业|公司|发布会|融资|如何|怎么|怎样|识别|辨别|诈骗|骗局|警惕|法院|判|新规|讨论|会不会|取代|课程|论文|模型|原理|技术/,
  },
  {
    rule: 'labelFiction',
    label: 'fiction',
    pattern:
      /(?:(?:本(?:视频|片|故事|剧|内容|作品|条)|剧情|故事|人物|情节|以上(?:内容)?|视频(?:内容)?)[^,。!?;\n]{0,6}?(?:纯属虚构|均为虚构|为虚构|是虚构|系虚构|属演绎|为演绎|是演绎|纯属演绎|情景演绎|剧情演绎|为摆拍|是摆拍|摆拍|剧本创作)|纯属虚构|如有雷同|剧情演绎|情景演绎|情景再现演绎|#(?:剧情|情景剧|短剧演绎|情景短剧|剧情反转|剧情演绎))/g,
    unless: /小说|电影|谴责|打假|打击|处罚|新规|规定|曝光|造假/,
  },
  {
    rule: 'labelRepost',
    label: 'repost',
    pattern:
      /(?:转载自|转自|搬运自|搬自|授权转载|授权搬运|(?:图片?|素材|视频|内容|部分|文字|音乐|画面|资料|文章|封面)[^,。!?;\n]{0,4}(?:来源|来自|源)于?网络|来源:?于?网络|图源:?网|侵删|侵权删|侵联删|侵权联删|侵权必删|侵权请联系|如有侵权|翻译搬运|二次转载|视频转载|内容转载|本文转载|本视频转载)/g,
    unless: /禁止|请勿|未经|不得|谢绝|严禁|勿转载|追究|版权所有|维权/,
  },
];

export const englishAi =
  /\b(?:(?:made|generated|created|produced|voiced) (?:entirely )?(?:with|by|using) (?:ai|sora|midjourney|veo|runway|suno|chatgpt|heygen|elevenlabs)\b|ai[- ]generated (?:video|images?|voice|content|music|footage)|ai voice ?over|deepfake of|cloned? (?:his|her|my) voice)/g;
export const englishTalk =
  /\b(?:law|rules?|policy|detect|spot|label|how to|tutorial|scam|warning|news|company|raises|review of)\b/;
