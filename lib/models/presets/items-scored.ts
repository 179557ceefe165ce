import { say } from '../lines';
import { itemsOf, on } from './catalogue-item';

/** The items whose lines the shipped scorecards use, apart from the rest so that a page with one score stays light. */
const c = itemsOf('C');
const i = itemsOf('I');

const perClick = say(
  '来源没有说明分母，这里按商品点击算；也可改用播放量。',
  'The source names no denominator; product clicks are assumed, plays can be chosen instead.',
);

export const s1x86 = i(
  'S1-86',
  'clear',
  on('roi-traffic', 'roi', 'floor', '>=', 1.2, 'ratio', {
    scope: 'campaign',
    note: say('投流的动态门槛。', 'Dynamic threshold for traffic spend.'),
  }),
);

export const s2x19 = c(
  'S2-19',
  'unclear',
  on('followers', 'followerGrowth', 'target', '>=', 30, 'pct', { window: 'quarter', certainty: 'clear' }),
  on('interaction', 'engagementRate', 'target', 'changeBy', 0.5, 'pp', {
    window: 'quarter',
    certainty: 'clear',
  }),
  on('completion', 'completionRate', 'target', 'changeBy', 5, 'pp', {
    window: 'quarter',
    note: say(
      '来源没说是百分点还是百分比；默认百分点，因为相邻目标写的是百分点（X-02）。',
      'Points or percent is not said; points by default, as the neighbouring target says points (X-02).',
    ),
  }),
  on('conversion', 'conversionPerClick', 'target', '>=', 1, 'pct', {
    window: 'quarter',
    certainty: 'clear',
    note: perClick,
  }),
);

export const s4x51 = c(
  'S4-51',
  'arithmetic',
  on('retention-30', 'retentionD30', 'floor', '>=', 68, 'pct', { window: '30d', certainty: 'clear' }),
  on('dau-mau', 'dauMau', 'target', '>', 3.2, 'ratio', {
    window: 'month',
    note: say(
      '比值不可能超过 1；可改用 X-11 的两个替代之一。',
      'The ratio cannot exceed 1; choose one of the two alternatives of X-11 instead.',
    ),
  }),
  on('interaction', 'activeInteractionRate', 'target', '>', 28, 'pct', { certainty: 'clear' }),
  on('new-customers', 'newCustomerConversion', 'target', '>=', 12, 'pct', { certainty: 'clear' }),
  on('repurchase', 'repurchaseRate', 'target', '>=', 75, 'pct', {
    certainty: 'clear',
    note: say(
      '老客复购率，与新客转化率合为一项。',
      'Of old customers; one indicator together with new ones.',
    ),
  }),
  on('ltv', 'ltv', 'target', '>=', 3_200, 'yuan', { certainty: 'clear' }),
  on('nps', 'nps', 'target', '>=', 65, 'abs', { certainty: 'clear' }),
);

export const s4x52 = c(
  'S4-52',
  'clear',
  on('completion', 'completionRate', 'target', '>=', 45, 'pct', { scope: 'work', window: 'per-age' }),
  on('interaction', 'engagementRate', 'target', '>', 6, 'pct', { scope: 'work', window: 'per-age' }),
  on('forward', 'shareRate', 'target', '>=', 1.5, 'pct', { scope: 'work', window: 'per-age' }),
  on('new-content', 'newContentShare', 'target', '>=', 35, 'pct'),
  on('violations', 'seriousViolations', 'target', '<=', 0, 'abs'),
);

export const s4x53 = c(
  'S4-53',
  'clear',
  on('pay-penetration', 'payPenetration', 'target', '>=', 18, 'pct'),
  on('order-value', 'averageOrderValue', 'target', 'changeBy', 22, 'relPct'),
  on('repurchase', 'repurchaseMonthly', 'target', '>', 40, 'pct', { window: 'month' }),
  on('roi', 'roi', 'stretch', '>=', 8.2, 'ratio', {
    note: say(
      '整体资源的目标；单条作品不用（X-05）。',
      'For the resource plan as a whole; not used for one work (X-05).',
    ),
  }),
);

export const s4x54 = c(
  'S4-54',
  'clear',
  on('mentions', 'mentionRate', 'target', 'changeBy', 30, 'relPct'),
  on('recommendation', 'recommendationRate', 'target', '>=', 72, 'pct'),
  on('responsibility', 'responsibilityScore', 'target', '>=', 85, 'abs'),
);
