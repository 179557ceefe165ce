import { say } from '../lines';
import { type CatalogueItem, count, itemsOf, on, told } from './catalogue-item';

const f = itemsOf('F');
const series = { scope: 'series' as const };

/** Catalogue group F, content strategy. */
export const contentCatalogue: readonly CatalogueItem[] = [
  f(
    'S1-10',
    'list-incomplete',
    count('达人合作周期', 'cycle with influencers', 90, 'd'),
    count('热点寿命', 'life of a hot topic', 7, 'd'),
  ),
  f('S1-19', 'list-incomplete', count('核心 IP', 'core IP', 1), count('内容模型', 'content models', 3)),
  f(
    'S1-20',
    'clear',
    on('episodes', 'worksPerWeek', 'target', 'between', 2, 'abs', { ...series, value2: 3 }),
    on('plays', 'views', 'case', '>', 50_000_000, 'abs', { ...series, certainty: 'case' }),
  ),
  f(
    'S1-21',
    'clear',
    told('explainer', ['知识科普占比', 'Share of explainers'], 'target', '=', 35, 'pct', {
      scope: 'account',
    }),
    told('tutorial', ['使用教程占比', 'Share of tutorials'], 'target', '=', 40, 'pct', { scope: 'account' }),
    told('quiz', ['趣味测试占比', 'Share of fun quizzes'], 'target', '=', 25, 'pct', { scope: 'account' }),
  ),
  f(
    'S1-22',
    'clear',
    told('high', ['高频更新间隔', 'Interval of the high tier'], 'target', '<=', 3, 'd', series),
    told('mid', ['中频更新间隔', 'Interval of the middle tier'], 'target', '<=', 5, 'd', series),
    told('low', ['低频更新间隔', 'Interval of the low tier'], 'target', '<=', 10, 'd', series),
  ),
  f(
    'S1-23',
    'garbled',
    {
      kind: 'lost',
      label: say('单品解析时长', 'Length of a single-product video'),
      plausible: [30, 60],
      unit: 's',
    },
    told('scenario', ['场景化合集时长', 'Length of a scenario set'], 'target', '=', 90, 's', {
      scope: 'work',
      certainty: 'clear',
    }),
    told('series', ['系列专题时长', 'Length of a series episode'], 'target', '=', 180, 's', {
      scope: 'work',
      certainty: 'clear',
    }),
  ),
  f(
    'S1-25',
    'case',
    count('发布窗口（时）', 'publish window, hours of the day', 2, 'h', 4),
    on('completion', 'completionRate', 'case', 'changeBy', 27, 'relPct'),
  ),
  f(
    'S1-27',
    'clear',
    count('新用户期', 'newcomer period', 7, 'd'),
    count('精选内容', 'selected pieces', 3),
    count('社群活动', 'community events', 1),
  ),
  f(
    'S1-28',
    'clear',
    count('每月直播抽奖', 'live raffles a month', 1),
    told('prize', ['奖品价值', 'Value of the prize'], 'floor', '>=', 500, 'yuan', { window: 'month' }),
  ),
  f('S1-29', 'clear', count('线下沙龙', 'offline salons', 1)),
  f('S1-30', 'clear', count('互动话术模板', 'comment templates', 5)),
  f(
    'S1-31',
    'case',
    told('participants', ['挑战赛参与用户', 'Participants of the challenge'], 'case', '>', 2_000_000, 'abs', {
      scope: 'campaign',
    }),
  ),
  f('S1-37', 'case', on('follows', 'followsGained', 'case', '>', 500_000, 'abs', { scope: 'work' })),
  f(
    'S1-38',
    'unclear',
    count('互导周期', 'period of the exchange', 3, 'month'),
    told('exchange', ['流量交换率', 'Exchange rate'], 'target', '=', 12, 'pct', { scope: 'campaign' }),
  ),
  f('S1-126', 'clear', count('生态维度', 'dimensions of the ecosystem', 3)),
  f(
    'S2-09',
    'clear',
    on('four-k', 'fourKShare', 'benchmark-own', '=', 12, 'pct', { enabled: false }),
    on('coverage', 'hotTopicCoverage', 'benchmark-own', '<', 40, 'pct', {
      enabled: false,
      window: 'quarter',
    }),
  ),
  f('S2-10', 'clear'),
  f('S2-25', 'no-figure'),
  f('S2-42', 'no-figure'),
  f('S2-46', 'garbled', count('生产层级', 'tiers of production', 3)),
  f('S2-48', 'unclear', on('quality', 'qualityShare', 'target', '>=', 60, 'pct')),
  f(
    'S2-50',
    'clear',
    told('response', ['热点响应时间', 'Answer to a hot topic'], 'target', '<=', 24, 'h', { scope: 'work' }),
  ),
  f('S2-51', 'clear', count('互动阶段', 'stages of interaction', 3)),
  f('S2-65', 'no-figure'),
  f('S2-67', 'no-figure'),
  f('S2-70', 'clear', count('获客渠道', 'acquisition channels', 3)),
  f(
    'S4-15',
    'case',
    count('新人关怀期', 'newcomer care', 7, 'd'),
    on('from', 'completionRate', 'case', '=', 28, 'pct', { window: '7d' }),
    on('to', 'completionRate', 'case', '>=', 45, 'pct', { window: '7d' }),
  ),
];
