import { say } from '../lines';
import { type CatalogueItem, count, itemsOf, on, told } from './catalogue-item';

const e = itemsOf('E');
const asRise = say('“提升 n 倍”可读作 n 倍或 n+1 倍。', 'The wording can mean n or n+1 times as much.');

/** Catalogue group E, funnels, conversion nodes, attribution, elasticities and forecasts. */
export const funnelCatalogue: readonly CatalogueItem[] = [
  e('S1-26', 'no-figure'),
  e(
    'S1-33',
    'clear',
    count('联动层级', 'linked levels', 3),
    on('cycle', 'retentionCycle', 'target', '>=', 30, 'd'),
  ),
  e('S1-34', 'no-figure'),
  e('S1-35', 'clear', count('开头引导所在的秒数', 'seconds that hold the hook', 3, 's')),
  e(
    'S1-36',
    'clear',
    count('曝光节点', 'exposure is judged after', 24, 'h'),
    count('点击节点', 'clicks are judged after', 48, 'h'),
    count('停留节点', 'dwell is judged after', 72, 'h'),
    count('转化节点', 'conversion is judged after', 7, 'd'),
  ),
  e(
    'S1-39',
    'unclear',
    told('lift', ['每个节点的最小提升', 'Least lift per node'], 'floor', 'changeBy', 3, 'relPct', {
      scope: 'campaign',
      note: say(
        '没说是百分点还是百分比；实验默认按相对 3%。',
        'Points or percent is not said; experiments take 3 % relative.',
      ),
    }),
  ),
  e(
    'S1-50',
    'case',
    count('开头吸引力的秒数', 'seconds of the opening', 3, 's'),
    told(
      'r',
      ['开头吸引力与转化的相关系数', 'Correlation of opening and conversion'],
      'case',
      '=',
      0.87,
      'ratio',
    ),
  ),
  e('S1-118', 'no-figure'),
  e('S1-119', 'no-figure'),
  e('S1-128', 'clear', count('用户成长级别', 'levels of user growth', 3)),
  e('S2-15', 'clear', count('闭环步骤', 'steps of the loop', 3)),
  e('S2-18', 'no-figure', count('闭环步骤', 'steps of the loop', 3)),
  e('S2-22', 'industry', {
    kind: 'coefficient',
    label: say(
      '互动率每提升 1 个百分点，转化率提升 0.3 个百分点',
      'Each point of interaction goes with 0.3 points of conversion',
    ),
    from: 'engagementRate',
    step: 1,
    stepUnit: 'pp',
    to: 'conversionPerClick',
    gain: 0.3,
    gainUnit: 'pp',
  }),
  e('S2-29', 'case', count('转化备选步骤', 'steps of the fallback', 3)),
  e('S2-34', 'clear', count('粉丝层级', 'layers of followers', 3)),
  e(
    'S2-35',
    'case',
    {
      kind: 'coefficient',
      label: say('每 10 名核心用户带来 100 名新关注', 'Each 10 core users bring 100 new followers'),
      from: null,
      step: 10,
      stepUnit: 'abs',
      to: 'followsGained',
      gain: 100,
      gainUnit: 'abs',
    },
    told('efficiency', ['转化效率倍数', 'Conversion efficiency, times'], 'case', '=', 2.3, 'ratio', {
      note: asRise,
    }),
  ),
  e(
    'S2-36',
    'case',
    count('传播步骤', 'steps of the spread', 3),
    told('exposure', ['曝光量倍数', 'Exposure, times'], 'case', '=', 5, 'ratio', { scope: 'campaign' }),
  ),
  e('S2-38', 'unclear', {
    kind: 'coefficient',
    label: say(
      '粉丝基数每增长 1%，潜在转化量提升 0.7 个百分点',
      'Each 1 % of followers goes with 0.7 points of potential conversions',
    ),
    from: 'followerTotal',
    step: 1,
    stepUnit: 'relPct',
    to: null,
    gain: 0.7,
    gainUnit: 'pp',
  }),
  e(
    'S2-43',
    'case',
    on('linked', 'conversionPerClick', 'case', '>=', 6.2, 'pct', { scope: 'campaign' }),
    on('natural', 'conversionPerClick', 'case', '=', 1.8, 'pct', {
      scope: 'campaign',
      note: say('自然流量。', 'Natural traffic.'),
    }),
  ),
  e('S2-44', 'case', on('repurchase', 'repurchaseRate', 'case', '>=', 35, 'pct')),
  e('S2-57', 'no-figure'),
  e('S2-72', 'no-figure'),
  e('S2-73', 'clear', count('匹配要素', 'elements to match', 3)),
  e(
    'S2-75',
    'case',
    told('conversion', ['转化率提升倍数', 'Conversion, times raised'], 'case', '=', 2, 'ratio', {
      note: asRise,
    }),
  ),
  e(
    'S4-07',
    'industry',
    count('种草到购买的触点', 'touchpoints from seeding to purchase', 3),
    told('shares', ['用户分享率', 'User share rate'], 'benchmark-industry', 'changeBy', 35, 'relPct', {
      scope: 'market',
    }),
  ),
  e('S4-12', 'clear', count('运营维度', 'dimensions of the model', 4)),
  e(
    'S4-14',
    'case',
    count('个性化推荐链路', 'recommendation chains', 15),
    told('exposure', ['曝光转化率', 'Exposure conversion'], 'case', 'changeBy', 32, 'relPct'),
  ),
  e(
    'S4-16',
    'case',
    count('留存层级', 'levels of retention', 3),
    on('repurchase', 'repurchaseMonthly', 'case', 'changeBy', 18, 'relPct', { window: 'month' }),
    on('renewal', 'renewalRate', 'case', '>=', 89, 'pct'),
  ),
  e(
    'S4-18',
    'case',
    on('order-value', 'averageOrderValue', 'case', 'changeBy', 41, 'relPct'),
    told('step', ['消费阶梯', 'Spending step'], 'case', '>=', 1_000, 'yuan'),
    on('repurchase', 'repurchaseRate', 'case', 'changeBy', 29, 'relPct'),
  ),
  e(
    'S4-28',
    'case',
    count('高价值权益', 'rights of high-value users', 3),
    on('retention', 'userRetention', 'case', '>=', 92, 'pct'),
  ),
  e('S4-29', 'case', told('interactions', ['日均互动量', 'Interactions a day'], 'case', '>=', 87_000, 'abs')),
  e(
    'S4-30',
    'case',
    on('ctr', 'ctr', 'floor', '>=', 1.8, 'pct', {
      note: say('长尾用户的触达，作为下沿（X-07）。', 'Reach of the long tail; the lower edge (X-07).'),
    }),
  ),
  e('S4-31', 'clear'),
  e('S4-36', 'clear', count('生命周期阶段', 'life-cycle stages', 4)),
  e('S4-37', 'case', on('retention-1', 'retentionD1', 'target', '>=', 58, 'pct')),
  e(
    'S4-38',
    'case',
    told('participation', ['用户参与度倍数', 'Participation, times'], 'case', '=', 3.7, 'ratio', {
      note: asRise,
    }),
  ),
  e('S4-39', 'case', on('retention-30', 'retentionD30', 'stretch', '>=', 76, 'pct', { window: '30d' })),
  e('S4-40', 'case', on('pay', 'payConversion', 'target', '>', 12, 'pct')),
  e(
    'S4-41',
    'clear',
    count('触点要素', 'elements of a touchpoint', 3),
    on('watch', 'watchRate', 'target', '>', 70, 'pct', { scope: 'campaign' }),
    told('gap', ['两个版本的差距', 'Gap between two versions'], 'case', 'changeBy', 18, 'pp', {
      certainty: 'case',
    }),
  ),
  e('S4-42', 'clear', on('loss', 'stepLoss', 'alarm', '>', 35, 'pct', { scope: 'campaign' })),
  e('S4-66', 'case', on('praise', 'praiseRate', 'case', 'changeBy', 27, 'relPct')),
  e('S4-80', 'no-figure'),
  e(
    'S4-111',
    'case',
    count('内容电商步骤', 'steps of content commerce', 3),
    on('conversion', 'conversionPerClick', 'case', 'changeBy', 40, 'relPct', { accountType: 'e-commerce' }),
  ),
  e(
    'S4-112',
    'case',
    count('本地生活步骤', 'steps of the local-life path', 3),
    on('footfall', 'footfall', 'case', 'changeBy', 35, 'relPct', { accountType: 'local-life' }),
  ),
];
