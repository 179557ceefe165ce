import { say } from '../lines';
import type { QualityItem } from '../quality-item';

/**
 * The 12 items of the quality model (catalogue S1-24, P4). The source names two of the twelve and two more come from its
 * feature library; the others are this product's filling of the empty slots from the items named in `basis`, with a
 * standard of 3 that is assumed. Names and standards can be edited; ids are stored with every rating and stay.
 */
export const qualityItems: readonly QualityItem[] = [
  {
    id: 'shot-stability',
    name: say('镜头稳定性', 'Shot stability'),
    standard: 2.5,
    basis: ['S1-24'],
    certainty: 'list-incomplete',
    anchors: {
      0: say('晃得看不清，需要重拍', 'Shakes so much that it has to be shot again'),
      3: say('有轻微晃动，不影响看', 'Moves a little, without disturbing'),
      5: say('该稳处纹丝不动，运镜都有目的', 'Still where it should be, and every move has a purpose'),
    },
  },
  {
    id: 'subtitle-completeness',
    name: say('字幕完整度', 'Subtitle completeness'),
    standard: 3.8,
    basis: ['S1-24'],
    certainty: 'list-incomplete',
    anchors: {
      0: say('没有字幕，静音时看不懂', 'No subtitles; without sound it cannot be followed'),
      3: say('主要台词有字幕，偶有漏字错字', 'Main lines are there, with a few gaps or typos'),
      5: say('每句都有，无错字，不挡画面', 'Every line is there, correct, and covers nothing'),
    },
  },
  {
    id: 'colour-saturation',
    name: say('色彩饱和度', 'Colour saturation'),
    standard: 3.2,
    basis: ['S1-42'],
    certainty: 'list-incomplete',
    anchors: {
      0: say('发灰或刺眼，颜色失真', 'Grey or glaring; colours are wrong'),
      3: say('颜色正常，镜头之间略有差别', 'Colours look right, with small jumps between shots'),
      5: say(
        '颜色统一，主体突出，符合账号风格',
        'One consistent look that lifts the subject and fits the account',
      ),
    },
  },
  {
    id: 'music-fit',
    name: say('背景音乐契合', 'Background-music fit'),
    standard: 2.7,
    basis: ['S1-42'],
    certainty: 'list-incomplete',
    anchors: {
      0: say('音乐与内容打架，或盖过人声', 'Music fights the content or drowns the voice'),
      3: say('风格合适，节奏与剪辑没对上', 'The mood fits, the beat and the cuts do not meet'),
      5: say('情绪、节奏与画面一起走', 'Mood and beat move with the picture'),
    },
  },
  {
    id: 'subtitle-pace',
    name: say('字幕节奏', 'Subtitle pace'),
    standard: 3,
    basis: ['S1-55'],
    certainty: 'assumed',
    anchors: {
      0: say('多数字幕一闪而过或停太久', 'Most lines flash by or stay far too long'),
      3: say('约六成字幕停留 1.8–2.5 秒', 'About six lines in ten stay 1.8–2.5 seconds'),
      5: say(
        '几乎每行停留 1.8–2.5 秒，跟得上说话',
        'Nearly every line stays 1.8–2.5 seconds and keeps up with the voice',
      ),
    },
  },
  {
    id: 'opening',
    name: say('开头吸引力（0–3 秒）', 'Opening, 0–3 seconds'),
    standard: 3,
    basis: ['S1-35', 'S1-50'],
    certainty: 'assumed',
    anchors: {
      0: say('3 秒内不知道在讲什么', 'After 3 seconds nobody knows what it is about'),
      3: say('3 秒内说清主题，但不抓人', 'The topic is clear within 3 seconds, without a pull'),
      5: say('第一句就让目标观众想看下去', 'The first line makes the intended viewer want the rest'),
    },
  },
  {
    id: 'pain-then-solution',
    name: say('痛点前置，再给方案', 'Pain point, then solution'),
    standard: 3,
    basis: ['S1-50'],
    certainty: 'assumed',
    anchors: {
      0: say('没有痛点，或只有广告', 'No problem named, or nothing but advertising'),
      3: say('有痛点也有方案，但痛点出现得晚', 'Both are there, but the problem comes late'),
      5: say(
        '先说出观众的难处，再一步步解决',
        'First names what troubles the viewer, then solves it step by step',
      ),
    },
  },
  {
    id: 'conversion-nodes',
    name: say('转化节点（开头、中段、结尾）', 'Conversion nodes: hook, middle, end'),
    standard: 3,
    basis: ['S1-35'],
    certainty: 'assumed',
    anchors: {
      0: say('三处都没有', 'None of the three'),
      3: say('有两处，出现得自然', 'Two of the three, placed naturally'),
      5: say('三处都有，各有一个清楚的动作', 'All three, each asking for one clear thing'),
    },
  },
  {
    id: 'emotional-elements',
    name: say('情感元素（不少于 3 个）', 'Emotional elements, three or more'),
    standard: 3,
    basis: ['S2-40'],
    certainty: 'assumed',
    anchors: {
      0: say('一个也没有', 'Not one'),
      3: say('有三个，其中有的生硬', 'Three, some of them forced'),
      5: say('三个以上，且与主题同一条线', 'More than three, all on one line with the topic'),
    },
  },
  {
    id: 'picture-clarity',
    name: say('画面清晰度', 'Picture clarity'),
    standard: 3,
    basis: ['S2-09'],
    certainty: 'assumed',
    anchors: {
      0: say('模糊、过曝或压缩严重', 'Blurred, overexposed or badly compressed'),
      3: say('1080P 清晰，暗处有噪点', 'Sharp at 1080p, with noise in dark parts'),
      5: say('4K 或同等清晰，曝光准确', '4K or as sharp, correctly exposed'),
    },
  },
  {
    id: 'sound',
    name: say('收音与响度', 'Sound clarity and loudness'),
    standard: 3,
    basis: ['own'],
    certainty: 'assumed',
    anchors: {
      0: say('听不清，或忽大忽小', 'Hard to hear, or loud and quiet in turn'),
      3: say('人声清楚，有少许环境声', 'The voice is clear, with a little room noise'),
      5: say(
        '人声干净，响度一致，耳机外放都舒服',
        'Clean voice, even loudness, pleasant on phones and speakers',
      ),
    },
  },
  {
    id: 'difference',
    name: say('差异化（不落套路）', 'Difference from the usual formulas'),
    standard: 3,
    basis: ['S2-65'],
    certainty: 'assumed',
    anchors: {
      0: say('与自己近期或常见套路几乎一样', 'Nearly the same as own recent works or a worn formula'),
      3: say('有一处新意', 'One thing is new'),
      5: say('选题、结构或表达让人记住', 'Topic, build or voice stays in mind'),
    },
  },
];
