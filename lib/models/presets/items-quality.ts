import { say } from '../lines';
import { type CatalogueItem, count, itemsOf, on, told } from './catalogue-item';

const b = itemsOf('B');
const scale = say('来源没有说明满分和单位。', 'The source states neither the scale nor the unit.');

/** Catalogue group B, the quality model. */
export const qualityCatalogue: readonly CatalogueItem[] = [
  b('S0-05', 'no-figure'),
  b(
    'S1-24',
    'list-incomplete',
    count('量化评分项', 'scored items', 12),
    told('stability', ['镜头稳定性', 'Shot stability'], 'floor', '>=', 2.5, 'abs', {
      scope: 'work',
      note: scale,
    }),
    told('subtitles', ['字幕完整度', 'Subtitle completeness'], 'floor', '>=', 3.8, 'abs', {
      scope: 'work',
      note: scale,
    }),
  ),
  b(
    'S1-42',
    'list-incomplete',
    count('量化指标类别', 'feature classes', 23),
    told('saturation', ['色彩饱和度', 'Colour saturation'], 'floor', '>=', 3.2, 'abs', {
      scope: 'work',
      note: scale,
    }),
    told('music', ['BGM 相似度系数', 'BGM similarity'], 'floor', '>=', 2.7, 'abs', {
      scope: 'work',
      note: scale,
    }),
  ),
  b(
    'S1-45',
    'case',
    on('fit', 'contentFit', 'case', '>=', 92, 'pct', { scope: 'work' }),
    on('fit-completion', 'completionRate', 'case', '>', 60, 'pct', {
      scope: 'work',
      note: say('适配度高的视频。', 'The video with a high fit.'),
    }),
    on('basic-completion', 'completionRate', 'case', '<', 35, 'pct', {
      scope: 'work',
      note: say('只达到基本适配的视频。', 'The video with a basic fit.'),
    }),
  ),
  b(
    'S1-55',
    'clear',
    on('pace', 'subtitleLineSec', 'target', 'between', 1.8, 's', { scope: 'work', value2: 2.5 }),
    on('completion', 'completionRate', 'case', 'changeBy', 22, 'relPct', {
      scope: 'account',
      certainty: 'case',
    }),
  ),
  b('S1-127', 'clear', count('内容基因', 'features of the gene library', 3)),
  b('S2-31', 'no-figure', count('心理学原理', 'psychology principles', 3)),
  b('S2-32', 'case', on('completion', 'completionRate', 'case', '>=', 62, 'pct', { scope: 'work' })),
  b(
    'S2-39',
    'case',
    count('价值维度', 'value dimensions', 3),
    count('价值层级', 'levels of the value pyramid', 3),
    told('perceived', ['感知价值', 'Perceived value'], 'case', 'changeBy', 40, 'relPct'),
    on('completion', 'completionRate', 'case', 'changeBy', 25, 'relPct'),
  ),
  b(
    'S2-40',
    'unclear',
    on('elements', 'emotionalElements', 'floor', '>=', 3, 'abs', { scope: 'work' }),
    told('conversion', ['转化率提升倍数', 'Conversion, times raised'], 'case', '>=', 1.8, 'ratio', {
      note: say('“提升 1.8 倍”可读作 1.8 倍或 2.8 倍。', 'The wording can mean 1.8 or 2.8 times as much.'),
    }),
  ),
  b('S2-74', 'no-figure'),
  b('S4-49', 'case', told('output', ['优质产出效率', 'Quality output'], 'case', 'changeBy', 40, 'relPct')),
];
