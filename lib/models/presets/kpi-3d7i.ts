import { type Line, type Preset, say } from '../lines';

const validFrom = '2026-11-01';

/**
 * "3D-7I" appraisal (catalogue P1, S1-64). The weights 35/30/35 are the source's; how the seven indicators fall on the
 * dimensions (3 + 1 + 3) and their equal weight inside are implied, so they are marked assumed. The source gives no
 * targets: each line says where it is taken from. Review the weights every quarter (S1-67).
 */
export const kpi3d7i: Preset = {
  id: 'kpi-3d7i',
  name: say('三维七项考核', '3D-7I appraisal'),
  items: ['S1-64', 'S1-67'],
  version: '1',
  validFrom,
  dimensions: [
    {
      id: 'content',
      name: say('内容质量', 'Content quality'),
      weight: 35,
      assumed: false,
      slots: [
        { metric: 'views', weight: 1, assumed: true },
        { metric: 'completionRate', weight: 1, assumed: true },
        { metric: 'engagementRate', weight: 1, assumed: true },
      ],
    },
    {
      id: 'growth',
      name: say('用户增长', 'User growth'),
      weight: 30,
      assumed: false,
      slots: [{ metric: 'followsGained', weight: 1, assumed: true }],
    },
    {
      id: 'commerce',
      name: say('商业转化', 'Commercial conversion'),
      weight: 35,
      assumed: false,
      slots: [
        { metric: 'conversionPerClick', weight: 1, assumed: true },
        { metric: 'averageOrderValue', weight: 1, assumed: true },
        { metric: 'roi', weight: 1, assumed: true },
      ],
    },
  ],
  lines: [
    ownMedian('views', 'kpi-3d7i/views'),
    {
      ...fromCatalogue('kpi-3d7i/completion', 4, 'S4-52'),
      metric: 'completionRate',
      value: 45,
      unit: 'pct',
    },
    {
      ...fromCatalogue('kpi-3d7i/interaction', 4, 'S4-52'),
      metric: 'engagementRate',
      comparator: '>',
      value: 6,
      unit: 'pct',
    },
    ownMedian('followsGained', 'kpi-3d7i/follows'),
    {
      ...fromCatalogue('kpi-3d7i/conversion', 2, 'S2-19'),
      metric: 'conversionPerClick',
      value: 1,
      unit: 'pct',
      note: say(
        '来源没有说明分母，这里按商品点击算；也可改用播放量。',
        'The source names no denominator; product clicks are assumed, plays can be chosen instead.',
      ),
    },
    ownMedian('averageOrderValue', 'kpi-3d7i/order-value'),
    {
      ...fromCatalogue('kpi-3d7i/roi', 1, 'S1-86'),
      metric: 'roi',
      value: 1.2,
      unit: 'ratio',
      note: say(
        '取投流的 1.2 门槛；8.2 是整体资源的目标，单条作品默认不用。',
        'The 1.2 threshold for traffic spend; 8.2 is meant for the whole resource plan and is off for one work.',
      ),
    },
  ],
};

/** At least the own median at the same age: the source has no figure, so own history is the scale. */
function ownMedian(metric: NonNullable<Line['metric']>, id: string): Line {
  return {
    id,
    metric,
    role: 'benchmark-own',
    scope: 'work',
    comparator: '>=',
    value: null,
    unit: 'abs',
    window: 'per-age',
    accountType: 'any',
    source: { seed: null, item: 'own' },
    certainty: 'own',
    enabled: true,
    validFrom,
  };
}

function fromCatalogue(id: string, seed: number, item: string): Omit<Line, 'metric' | 'value' | 'unit'> {
  return {
    id,
    role: 'target',
    scope: 'work',
    comparator: '>=',
    window: 'per-age',
    accountType: 'any',
    source: { seed, item },
    certainty: 'clear',
    enabled: true,
    validFrom,
  };
}
