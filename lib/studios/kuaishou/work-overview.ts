import { count, epochMillis, percent, signedCount } from '../../core/fields';
import type { MetricId } from '../../core/metric-ids';
import { reader } from '../../core/reader';
import { type CurveSighting, known } from '../../core/reading';
import * as s from '../../core/shape';
import { kuaishouEnvelope } from './envelope';
import { filledMillis, optionalList, rowsBy } from './fields';
import { workIdOf } from './request';
import { trendOf } from './trend';

/** `type` of a figure that says in which unit it is. */
const isCount = 1;
const isPercent = 2;
const isMillis = 4;

const points = optionalList(s.object({ date: epochMillis(), count: s.number().nullish() }));

/** One figure of the page. It is unknown when the studio says that it is in another unit than we know it in. */
const figure = <Field extends s.Shape<number | undefined>>(type: number, sum: Field) =>
  s
    .object({ type: count(), sumCount: s.unknown().optional(), trendData: points })
    .optional()
    .transform((row) => (row?.type === undefined || row.type === type ? row : undefined))
    .transform((row) => {
      if (!row) return undefined;
      const checked = sum.safeParse(row.sumCount);
      return checked.success ? { sum: checked.data, points: row.trendData } : s.unfit('sumCount');
    });

const figures = s.object({
  PLAY_CNT: figure(isCount, count()),
  AVG_PLAY_DURATION: figure(isMillis, filledMillis()),
  OUTSIDE_CTR: figure(isPercent, percent()),
  TWO_SECONDS_EXIT: figure(isPercent, percent()),
  FIVE_SECONDS_FPR: figure(isPercent, percent()),
  FPR: figure(isPercent, percent()),
  LIKE_CNT: figure(isCount, count()),
  COMMENT_CNT: figure(isCount, count()),
  SHARE_CNT: figure(isCount, count()),
  COLLECT_CNT: figure(isCount, count()),
  FOLLOW_CNT: figure(isCount, signedCount()),
});
type Figures = s.Read<typeof figures>;

const trends = {
  PLAY_CNT: 'views',
  LIKE_CNT: 'likes',
  COMMENT_CNT: 'comments',
  SHARE_CNT: 'shares',
  COLLECT_CNT: 'favorites',
  FOLLOW_CNT: 'followsGained',
} as const satisfies Partial<Record<keyof Figures, MetricId>>;

/**
 * Core figures of one work; plays and interactions arrive in two answers. Rates are percent here (0–1 in
 * works-analysis), the average play is in milliseconds, whatever their size. Figures are known by `enName`: the
 * Chinese names vary. The answer does not name its work (studios/kuaishou.md §2.3).
 */
export const workOverview = reader({
  id: 'kuaishou/work-overview',
  path: /^\/rest\/cp\/creator\/analysis\/pc\/photo\/single\/overview$/,
  seen: '2026-08',
  confidence: 'high',
  gives: 'One work: plays, average watch time, cover clicks, 2 s exit, 5 s and full completion, interactions',
  request: { query: ['photoId'], body: ['photoId'] },
  envelope: kuaishouEnvelope,
  schema: s.object({ data: s.object({ trendList: rowsBy('enName').pipe(figures) }) }),
  read: ({ body, ...input }) => {
    const workId = workIdOf(input);
    const shown = body.data.trendList;
    const values = known({
      views: shown.PLAY_CNT?.sum,
      avgWatchSec: shown.AVG_PLAY_DURATION?.sum,
      ctr: shown.OUTSIDE_CTR?.sum,
      bounce2s: shown.TWO_SECONDS_EXIT?.sum,
      retention5s: shown.FIVE_SECONDS_FPR?.sum,
      completionRate: shown.FPR?.sum,
      likes: shown.LIKE_CNT?.sum,
      comments: shown.COMMENT_CNT?.sum,
      shares: shown.SHARE_CNT?.sum,
      favorites: shown.COLLECT_CNT?.sum,
      followsGained: shown.FOLLOW_CNT?.sum,
    });
    if (!workId || Object.keys(values).length === 0) return null;
    return {
      works: [{ workId, values, doubtfulZeros: ['ctr', 'bounce2s', 'retention5s', 'completionRate'] }],
      curves: curvesOf(workId, shown),
    };
  },
});

function curvesOf(workId: string, shown: Figures): CurveSighting[] {
  // Object.entries widens the keys of a literal to string; these are the literal's own.
  const wanted = Object.entries(trends) as [keyof typeof trends, MetricId][];
  return wanted.flatMap(([name, metric]): CurveSighting[] => {
    const row = shown[name];
    const trend = row && trendOf(row.points, row.sum);
    if (!trend) return [];
    const variant = `${metric}:${trend.step}:${trend.counts}`;
    return [{ workId, kind: 'trend', variant, x: 'time', y: 'count', points: trend.points }];
  });
}
