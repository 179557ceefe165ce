import { type Preset, say } from '../lines';
import { s2x19, s4x51, s4x52, s4x53, s4x54 } from './items-scored';
import { kpi3d7i } from './kpi-3d7i';
import { equalSlots, ownMedianLine, pickLine } from './pick-line';

const validFrom = '2026-11-01';
/** Equal weights, marked assumed: none of these sources gives any. */
const equal = { weight: 1, assumed: true } as const;

/** "4D-18" evaluation (catalogue P2, S4-50…S4-54). New-customer conversion and repurchase share one of the 18 places. */
export const evaluation4d18: Preset = {
  id: 'evaluation-4d18',
  name: say('四维 18 项评估', '4D-18 evaluation'),
  items: ['S4-50', 'S4-51', 'S4-52', 'S4-53', 'S4-54'],
  version: '1',
  validFrom,
  dimensions: [
    {
      id: 'user',
      name: say('用户指标', 'User'),
      ...equal,
      slots: [
        ...equalSlots('retentionD30', 'dauMau', 'activeInteractionRate'),
        { metric: 'newCustomerConversion', weight: 0.5, assumed: true },
        { metric: 'repurchaseRate', weight: 0.5, assumed: true },
        ...equalSlots('ltv', 'nps'),
      ],
    },
    {
      id: 'content',
      name: say('内容指标', 'Content'),
      ...equal,
      slots: equalSlots(
        'completionRate',
        'engagementRate',
        'shareRate',
        'newContentShare',
        'seriousViolations',
      ),
    },
    {
      id: 'commerce',
      name: say('商业指标', 'Commercial'),
      ...equal,
      slots: equalSlots('payPenetration', 'averageOrderValue', 'repurchaseMonthly', 'roi'),
    },
    {
      id: 'brand',
      name: say('品牌指标', 'Brand'),
      ...equal,
      slots: equalSlots('mentionRate', 'recommendationRate', 'responsibilityScore'),
    },
  ],
  lines: [...s4x51.lines, ...s4x52.lines, ...s4x53.lines, ...s4x54.lines],
};

/** Three dimensions of three (catalogue S1-110, S1-111). The source names indicators and no targets: own history is the scale. */
export const effect3x3: Preset = ownScaled(
  'effect-3x3',
  say('三维九维效果', '3 × 3 effect'),
  ['S1-110', 'S1-111'],
  [
    ['awareness', say('品牌认知', 'Brand awareness'), ['awareness', 'reputation', 'association']],
    ['behaviour', say('用户行为', 'User behaviour'), ['reach', 'engagementRate', 'userRetention']],
    [
      'commerce',
      say('商业转化', 'Commercial conversion'),
      ['conversionPerClick', 'averageOrderValue', 'roi'],
    ],
  ],
);

/** Quarterly targets (catalogue P3, S2-19). The completion target is off until its unit is confirmed. */
export const quarterly4: Preset = {
  id: 'quarterly-4',
  name: say('季度四项目标', 'Quarterly targets'),
  items: ['S2-19'],
  version: '1',
  validFrom,
  dimensions: [
    {
      id: 'quarter',
      name: say('季度目标', 'Targets of the quarter'),
      ...equal,
      slots: equalSlots('followerGrowth', 'engagementRate', 'completionRate', 'conversionPerClick'),
    },
  ],
  lines: [...s2x19.lines],
};

/** Seven core indicators (catalogue S4-19). Targets come from the same source where it states one, else own history. */
export const core7: Preset = {
  id: 'core-7',
  name: say('七大核心指标', '7 core indicators'),
  items: ['S4-19'],
  version: '1',
  validFrom,
  dimensions: [
    {
      id: 'behaviour',
      name: say('用户行为', 'User behaviour'),
      ...equal,
      slots: equalSlots('avgWatchSec', 'ctr', 'retentionD30'),
    },
    {
      id: 'content',
      name: say('内容效果', 'Content effect'),
      ...equal,
      slots: equalSlots('completionRate', 'engagementRate'),
    },
    {
      id: 'commerce',
      name: say('商业转化', 'Commercial conversion'),
      ...equal,
      slots: equalSlots('conversionPerClick', 'ltv'),
    },
  ],
  lines: [
    ...['avgWatchSec' as const, 'ctr' as const].map((metric) => ownMedianLine('core-7', metric)),
    pickLine(s4x51, 'retention-30'),
    pickLine(s4x52, 'completion'),
    pickLine(s4x52, 'interaction'),
    ownMedianLine('core-7', 'conversionPerClick'),
    pickLine(s4x51, 'ltv'),
  ],
};

/** Three categories of two (catalogue S2-20). */
export const categories3x2: Preset = ownScaled(
  'categories-3x2',
  say('三类考核', '3 categories'),
  ['S2-20'],
  [
    ['brand', say('品牌建设', 'Brand building'), ['impressions', 'voiceIndex']],
    ['growth', say('用户增长', 'User growth'), ['followsGained', 'interactionDepth']],
    ['commerce', say('商业转化', 'Commercial conversion'), ['gmvShare', 'averageOrderValue']],
  ],
);

/** Dual line (catalogue S2-21): short-term figures beside long-term assets; which figures is this product's reading. */
export const dualLine: Preset = ownScaled(
  'dual-line',
  say('双线考核', 'Dual line'),
  ['S2-21'],
  [
    ['short', say('短期数据', 'Short-term data'), ['views', 'engagementRate', 'followsGained']],
    ['asset', say('用户资产', 'User assets'), ['followerTotal', 'favorites', 'userRetention']],
  ],
);

/** Partner value 3/4/3 (catalogue S4-119…S4-122); two indicators of one place share its weight. */
export const partnerValue: Preset = {
  id: 'partner-343',
  name: say('伙伴价值（3/4/3）', 'Partner value, 3/4/3'),
  items: ['S4-119', 'S4-120', 'S4-121', 'S4-122'],
  version: '1',
  validFrom,
  dimensions: [
    {
      id: 'short',
      name: say('短期效益', 'Short-term benefit'),
      ...equal,
      slots: [
        ...halves('shareRate', 'completionRate'),
        ...halves('gmv', 'averageOrderValue'),
        ...equalSlots('followsGained'),
      ],
    },
    {
      id: 'mid',
      name: say('中期发展', 'Mid-term development'),
      ...equal,
      slots: [
        ...halves('views', 'likeRate'),
        ...equalSlots('worksPerWeek', 'cooperationDepth'),
        ...halves('nps', 'praiseRate'),
      ],
    },
    {
      id: 'long',
      name: say('长期价值', 'Long-term value'),
      ...equal,
      slots: equalSlots('ecosystemContribution', 'brandSynergy', 'userValueGain'),
    },
  ],
  lines: (
    [
      ...(['shareRate', 'completionRate', 'gmv', 'averageOrderValue', 'followsGained'] as const),
      ...(['views', 'likeRate', 'worksPerWeek', 'cooperationDepth', 'nps', 'praiseRate'] as const),
      ...(['ecosystemContribution', 'brandSynergy', 'userValueGain'] as const),
    ] as const
  ).map((metric) => ownMedianLine('partner-343', metric)),
};

/** The shipped scorecards. More of the user's own come as presets of the same shape. */
export const scorecards: readonly Preset[] = [
  kpi3d7i,
  evaluation4d18,
  effect3x3,
  quarterly4,
  core7,
  categories3x2,
  dualLine,
  partnerValue,
];

type Slots = Preset['dimensions'][number]['slots'];

function halves(...metrics: readonly Slots[number]['metric'][]): Slots {
  return equalSlots(...metrics).map((slot) => ({ ...slot, weight: 0.5 }));
}

function ownScaled(
  id: string,
  name: Preset['name'],
  items: Preset['items'],
  dimensions: readonly (readonly [string, Preset['name'], readonly Slots[number]['metric'][]])[],
): Preset {
  return {
    id,
    name,
    items,
    version: '1',
    validFrom,
    dimensions: dimensions.map(([dimension, label, metrics]) => ({
      id: dimension,
      name: label,
      ...equal,
      slots: equalSlots(...metrics),
    })),
    lines: dimensions.flatMap(([, , metrics]) => metrics.map((metric) => ownMedianLine(id, metric))),
  };
}
