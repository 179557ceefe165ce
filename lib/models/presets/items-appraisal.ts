import { say } from '../lines';
import { type CatalogueItem, count, itemsOf, on, told } from './catalogue-item';
import { s2x19, s4x51, s4x52, s4x53, s4x54 } from './items-scored';

const c = itemsOf('C');
const weight = (zh: string, en: string, value: number) => ({
  kind: 'weight' as const,
  label: say(zh, en),
  value,
});

/** Catalogue group C, performance-appraisal models and targets. */
export const appraisalCatalogue: readonly CatalogueItem[] = [
  c(
    'S1-12',
    'list-incomplete',
    count('目标阶段', 'goal stages', 3),
    count('价值维度', 'value dimensions', 4),
  ),
  c(
    'S1-13',
    'unclear',
    count('短期目标期限', 'short-term horizon', 6, 'month'),
    on('conversion', 'conversionPerClick', 'target', 'changeBy', 40, 'relPct', {
      scope: 'work',
      window: '6month',
    }),
    on('content', 'contentCompletion', 'target', '>=', 85, 'pct', {
      window: '6month',
      note: say(
        '可能指看完，也可能指按计划发布，来源没有定义。',
        'Watched through or published as planned: not defined.',
      ),
    }),
  ),
  c(
    'S1-14',
    'unclear',
    on('cost', 'productionCost', 'target', 'changeBy', -25, 'relPct', { window: 'year' }),
    on('interaction', 'followerInteractionRate', 'target', '>', 8, 'pct', { window: 'year' }),
  ),
  c(
    'S1-15',
    'unclear',
    count('长期目标期限', 'long-term horizon', 3, 'year'),
    on('share', 'marketShare', 'target', 'changeBy', 15, 'pp', {
      window: '3year',
      note: say('没有说明是百分点还是百分比。', 'Points or percent is not said.'),
    }),
  ),
  c('S1-16', 'clear', on('retention', 'userRetention', 'target', 'changeBy', 32, 'relPct')),
  c(
    'S1-17',
    'unclear',
    on('units', 'unitsPerWork', 'target', '>=', 2_000, 'abs', {
      scope: 'work',
      note: say('没有单位，按件数理解。', 'No unit is stated; items are assumed.'),
    }),
  ),
  c('S1-18', 'clear', on('efficiency', 'productionEfficiency', 'target', 'changeBy', 50, 'relPct')),
  c(
    'S1-64',
    'unclear',
    weight('内容质量', 'Content quality', 35),
    weight('用户增长', 'User growth', 30),
    weight('商业转化', 'Commercial conversion', 35),
    count('考核指标', 'indicators', 7),
  ),
  c(
    'S1-66',
    'case',
    told('proposals', ['提案质量', 'Proposal quality'], 'case', 'changeBy', 62, 'relPct', {
      window: 'month',
    }),
  ),
  c(
    'S1-67',
    'clear',
    told(
      'not-adjusted',
      ['未及时调整的考核方案', 'Appraisals not adjusted in time'],
      'benchmark-industry',
      '=',
      80,
      'pct',
      {
        scope: 'market',
        window: 'quarter',
      },
    ),
  ),
  c(
    'S1-110',
    'unclear',
    count('效果维度', 'effect dimensions', 3),
    count('每个维度的指标', 'indicators per dimension', 3),
    count('指标合计', 'indicators in all', 9),
  ),
  c('S1-111', 'clear', count('每个维度至少的指标', 'indicators per dimension at least', 3)),
  c(
    'S1-115',
    'clear',
    count('目标变化后的权重调整周期', 'time to adjust weights after a goal change', 1, 'month'),
  ),
  c('S1-156', 'no-figure'),
  s2x19,
  c(
    'S2-20',
    'clear',
    count('考核类别', 'appraisal categories', 3),
    count('每类指标', 'indicators per category', 2),
  ),
  c('S2-21', 'clear', count('考核线', 'appraisal lines', 2)),
  c('S4-26', 'clear', count('用户阶梯', 'tiers of users', 5)),
  c(
    'S4-27',
    'list-incomplete',
    count('RFM 因子', 'RFM factors', 3),
    told(
      'head',
      ['头部付费用户月消费', 'Monthly spend of head payers'],
      'benchmark-industry',
      '=',
      1_200,
      'yuan',
      {
        window: 'month',
      },
    ),
    told(
      'to-waist',
      ['头部与腰部消费之比', 'Head payers against waist payers'],
      'benchmark-industry',
      '=',
      5.3,
      'ratio',
    ),
  ),
  c(
    'S4-50',
    'clear',
    count('评估维度', 'dimensions', 4),
    count('用户指标', 'user indicators', 6),
    count('内容指标', 'content indicators', 5),
    count('商业指标', 'commercial indicators', 4),
    count('品牌指标', 'brand indicators', 3),
    count('指标合计', 'indicators in all', 18),
  ),
  s4x51,
  s4x52,
  s4x53,
  s4x54,
  c('S4-103', 'no-figure'),
  c(
    'S4-106',
    'list-incomplete',
    count('伙伴评分等级', 'partner levels', 5),
    count('评分维度', 'dimensions', 3),
  ),
  c(
    'S4-119',
    'arithmetic',
    count('短期指标', 'short-term indicators', 3),
    count('中期指标', 'mid-term indicators', 4),
    count('长期指标', 'long-term indicators', 3),
    count('指标合计', 'indicators in all', 10),
  ),
  c('S4-120', 'clear', count('短期效益指标', 'short-term indicators', 3)),
  c('S4-121', 'clear', count('中期发展指标', 'mid-term indicators', 4)),
  c('S4-122', 'clear', count('长期价值指标', 'long-term indicators', 3)),
  c('S4-123', 'clear', {
    kind: 'coefficient',
    label: say('GMV 转化率每提升 1%，奖励 10 分', 'Each 1 % more GMV conversion earns 10 points'),
    from: 'conversionPerClick',
    step: 1,
    stepUnit: 'relPct',
    to: null,
    gain: 10,
    gainUnit: 'abs',
  }),
];
