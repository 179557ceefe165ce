import type { BothLanguages } from '../../core/metrics';
import { say } from '../lines';

/** One class of the content-feature library; a slot without a name is the team's to fill. */
export interface FeatureClass {
  readonly id: string;
  readonly side: 'picture' | 'sound' | 'structure' | 'open';
  /** null for a slot that the source does not name */
  readonly name: BothLanguages | null;
  /** figure the source states, on its own unstated scale; null where there is none */
  readonly standard: number | null;
  /** catalogue item that names the class; null for an open slot */
  readonly basis: string | null;
  /** what may be chosen; empty: a number or free words */
  readonly values: readonly { readonly id: string; readonly name: BothLanguages }[];
}

const open = (n: number): FeatureClass => ({
  id: `open-${n}`,
  side: 'open',
  name: null,
  standard: null,
  basis: null,
  values: [],
});

/**
 * The content-feature library of 23 classes (catalogue S1-42). The source names two; nine more come from items that name a
 * feature of a work (the gene library S1-127, hook S1-35, pain point first S1-50, subtitle pace S1-55, emotional elements
 * S2-40, structure S2-32, selling points S2-74). Twelve slots stay open and visible, for the team to
 * name.
 */
export const featureClasses: readonly FeatureClass[] = [
  {
    id: 'colour-saturation',
    side: 'picture',
    name: say('色彩饱和度', 'Colour saturation'),
    standard: 3.2,
    basis: 'S1-42',
    values: [],
  },
  {
    id: 'music-similarity',
    side: 'sound',
    name: say('BGM 相似度系数', 'Music similarity'),
    standard: 2.7,
    basis: 'S1-42',
    values: [],
  },
  {
    id: 'length-tier',
    side: 'structure',
    name: say('时长档', 'Length tier'),
    standard: null,
    basis: 'S1-127',
    values: [
      { id: 'single', name: say('单品解析', 'Single product') },
      { id: 'scenario', name: say('场景化合集', 'Scenario set') },
      { id: 'series', name: say('系列专题', 'Series') },
    ],
  },
  {
    id: 'rhythm',
    side: 'structure',
    name: say('节奏', 'Rhythm'),
    standard: null,
    basis: 'S1-127',
    values: [
      { id: 'slow', name: say('慢', 'Slow') },
      { id: 'even', name: say('平稳', 'Even') },
      { id: 'fast', name: say('快', 'Fast') },
    ],
  },
  {
    id: 'expression',
    side: 'structure',
    name: say('表达方式', 'Expression'),
    standard: null,
    basis: 'S1-127',
    values: [
      { id: 'talking', name: say('口播', 'Talking head') },
      { id: 'voice-over', name: say('画外音', 'Voice-over') },
      { id: 'scene', name: say('情景剧', 'Acted scene') },
      { id: 'pictures', name: say('纯画面', 'Pictures only') },
    ],
  },
  {
    id: 'hook',
    side: 'structure',
    name: say('前 3 秒引导', 'Hook in the first 3 s'),
    standard: null,
    basis: 'S1-35',
    values: [
      { id: 'none', name: say('没有', 'None') },
      { id: 'question', name: say('提问', 'Question') },
      { id: 'result', name: say('先给结果', 'Result first') },
      { id: 'conflict', name: say('冲突', 'Conflict') },
    ],
  },
  {
    id: 'narrative',
    side: 'structure',
    name: say('痛点前置', 'Pain point first'),
    standard: null,
    basis: 'S1-50',
    values: [
      { id: 'yes', name: say('是', 'Yes') },
      { id: 'no', name: say('否', 'No') },
    ],
  },
  {
    id: 'problem-solution',
    side: 'structure',
    name: say('问题—方案结构', 'Problem and solution'),
    standard: null,
    basis: 'S2-32',
    values: [
      { id: 'yes', name: say('是', 'Yes') },
      { id: 'no', name: say('否', 'No') },
    ],
  },
  {
    id: 'subtitle-pace',
    side: 'picture',
    name: say('字幕停留秒数', 'Seconds a subtitle stays'),
    standard: null,
    basis: 'S1-55',
    values: [],
  },
  {
    id: 'emotional-elements',
    side: 'structure',
    name: say('情感元素个数', 'Emotional elements'),
    standard: null,
    basis: 'S2-40',
    values: [],
  },
  {
    id: 'selling-point',
    side: 'picture',
    name: say('卖点可视化', 'Selling point made visible'),
    standard: null,
    basis: 'S2-74',
    values: [
      { id: 'yes', name: say('是', 'Yes') },
      { id: 'no', name: say('否', 'No') },
    ],
  },
  ...Array.from({ length: 12 }, (_, n) => open(n + 1)),
];
