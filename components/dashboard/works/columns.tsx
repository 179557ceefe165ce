import type { DerivedId, MetricId } from '../../../lib/core/metric-ids';
import { metricFacts } from '../../../lib/core/metrics';
import { scorecards } from '../../../lib/models/presets/scorecards';
import type { JudgedRow } from '../../data/questions';
import { MedianDelta, RankPill } from '../../figures/comparison';
import { inLanguage, metricName, metricText } from '../../figures/metric-format';
import { studioName } from '../../figures/studio-pill';
import { unknownReason, WorkValue } from '../../figures/work-value';
import type { DataColumn } from '../../ui/data-table-model';
import { duration, when } from '../../ui/format';
import { Sparkline } from '../../ui/sparkline';
import { t } from '../../ui/text';
import { judgedBy, scoreColumnId } from './score-columns';

/** Stored metrics that have a column of their own, in the order of a creator's reading. */
export const stored: readonly MetricId[] = [
  'views',
  'engagedViews',
  'completionRate',
  'avgWatchRatio',
  'avgWatchSec',
  'bounce2s',
  'exit3s',
  'retention5s',
  'impressions',
  'ctr',
  'likes',
  'comments',
  'shares',
  'favorites',
  'coins',
  'danmaku',
  'followsGained',
  'followsLost',
  'profileVisits',
  'fanViewRatio',
  'watchTimeSec',
  'downloads',
  'dislikes',
  'orders',
  'gmv',
];
export const worked: readonly DerivedId[] = [
  'engagementRate',
  'likeRate',
  'commentRate',
  'shareRate',
  'favoriteRate',
  'followConversion',
];

/** Columns that a new user sees; the picker shows the rest. */
export const hiddenAtFirst: readonly string[] = [
  ...stored.filter((id) => !['views', 'completionRate', 'likes', 'comments', 'followsGained'].includes(id)),
  ...worked.filter((id) => id !== 'engagementRate'),
  ...scorecards.flatMap(({ id }) => (id === judgedBy ? [] : scoreColumnId(id))),
  'format',
  'duration',
  'state',
  'viewsDelta',
];

/** All columns of the works table, those of the scorecards among them. `now` is epoch ms. */
export function workColumns(now: number, scores: readonly DataColumn<JudgedRow>[]): DataColumn<JudgedRow>[] {
  return [
    titleColumn(),
    {
      id: 'studio',
      header: t('works.studio'),
      value: ({ work }) => studioName(work.studio),
    },
    {
      id: 'publishedAt',
      header: t('works.published'),
      value: ({ work }) => work.publishedAt,
      cell: ({ work }) => when(work.publishedAt, now),
      reason: () => t('works.noTime'),
      numeric: true,
      width: 120,
    },
    ...scores,
    {
      id: 'rank',
      header: t('works.rank'),
      hint: t('works.rankHint'),
      value: ({ verdict }) => verdict.comparisons.views?.rank30?.rank,
      cell: ({ verdict }) => <RankPill comparison={verdict.comparisons.views} />,
      reason: () => t('figures.tooFew'),
      numeric: true,
    },
    {
      id: 'spark',
      header: t('works.spark'),
      hint: t('works.sparkHint'),
      cell: ({ spark }) => <Sparkline values={spark} label={t('works.spark')} height={22} />,
      width: 110,
    },
    ...stored.map(storedColumn),
    ...worked.map(workedColumn),
    {
      id: 'viewsDelta',
      header: t('works.viewsDelta'),
      value: ({ verdict }) => verdict.comparisons.views?.ratio,
      cell: ({ verdict }) => <MedianDelta comparison={verdict.comparisons.views} />,
      reason: () => t('figures.notComparable'),
      numeric: true,
      width: 120,
    },
    ...detailColumns(),
  ];
}

function titleColumn(): DataColumn<JudgedRow> {
  return {
    id: 'title',
    header: t('works.work'),
    value: ({ work }) => work.title ?? work.workId,
    width: 260,
  };
}

function storedColumn(metric: MetricId): DataColumn<JudgedRow> {
  return {
    id: metric,
    header: metricName(metric),
    hint: inLanguage(metricFacts[metric].definition),
    value: ({ work }) => work.latest[metric]?.value,
    cell: ({ work }) => <WorkValue work={work} metric={metric} />,
    reason: ({ work }) => unknownReason(metric, work.studio),
    numeric: true,
  };
}

function workedColumn(metric: DerivedId): DataColumn<JudgedRow> {
  return {
    id: metric,
    header: metricName(metric),
    hint: inLanguage(metricFacts[metric].definition),
    value: ({ verdict }) => verdict.facts[metric]?.value,
    cell: ({ verdict }) => metricText(metric, verdict.facts[metric]?.value),
    reason: ({ work }) => unknownReason(metric, work.studio),
    numeric: true,
  };
}

const detailColumns = (): DataColumn<JudgedRow>[] => [
  {
    id: 'drag',
    header: t('works.drag'),
    value: ({ verdict }) => verdict.dragAndLift.drag?.strength,
    cell: ({ verdict: { dragAndLift } }) => {
      const { drag } = dragAndLift;
      return (
        drag &&
        t('figures.attention.drag', [
          metricName(drag.metric),
          metricText(drag.metric, drag.value),
          metricText(drag.metric, drag.median),
        ])
      );
    },
    reason: () => t('works.noDrag'),
    width: 240,
  },
  {
    id: 'duration',
    header: t('works.duration'),
    value: ({ work }) => work.durationSec,
    cell: ({ work }) => duration(work.durationSec),
    numeric: true,
  },
  {
    id: 'format',
    header: t('works.format'),
    value: ({ work }) => (work.format === null ? null : t(`format.${work.format}`)),
  },
  {
    id: 'state',
    header: t('works.state'),
    value: ({ work }) => (work.state === null ? null : t(`workState.${work.state}`)),
  },
];
