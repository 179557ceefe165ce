import { ReadFailure } from '../../core/failures';
import { rate } from '../../core/fields';
import { reader } from '../../core/reader';
import type { CurveSighting } from '../../core/reading';
import * as s from '../../core/shape';
import { curveOf, pointOf } from './curves';
import { douyinEnvelope } from './envelope';
import { optionalRows, rows } from './fields';
import { asked, workOf } from './request';

/** `analysis_type` of the request: what the curve shows, by second for videos, by picture for picture works. */
const analyses: ReadonlyMap<string, Pick<CurveSighting, 'kind' | 'x'>> = new Map([
  ['1', { kind: 'retention', x: 'sec' }],
  ['3', { kind: 'retention', x: 'picture' }],
  ['7', { kind: 'bounce', x: 'sec' }],
  ['9', { kind: 'bounce', x: 'picture' }],
  ['2', { kind: 'like', x: 'sec' }],
  ['8', { kind: 'like', x: 'picture' }],
]);

const points = pointOf(rate());

/**
 * Where viewers stay, leave and like, 0–1 by second (`mm:ss`) or picture; `similar` is the average that the studio
 * draws beside it. The answer does not say which of the three it is, so without `analysis_type` nothing can be read.
 * The page shows it over 200 plays (studios/douyin.md §2.8).
 */
export const realtimeCurve = reader({
  id: 'douyin/realtime-curve',
  path: /^\/janus\/douyin\/creator\/data\/realtime\/analysis\/data_center\/?$/,
  seen: '2026-10',
  confidence: 'medium',
  gives: 'Retention, bounce and like curves of one work, with the average of similar ones',
  request: { query: ['item_id', 'analysis_type'] },
  envelope: douyinEnvelope,
  schema: s.object({
    analysis_trend: s.object({ current_item: rows(points), similar_author: optionalRows(points) }),
  }),
  read: ({ body: { analysis_trend: trend }, request, page }) => {
    const type = asked(request, 'analysis_type');
    if (type === undefined) throw new ReadFailure('drift', '(request).analysis_type');
    const analysis = analyses.get(type);
    if (!analysis) return null;
    const head = { workId: workOf({ request, page }), ...analysis, y: 'ratio' as const };
    return {
      curves: [
        ...curveOf({ ...head, variant: 'self' }, trend.current_item, 'analysis_trend.current_item'),
        ...curveOf({ ...head, variant: 'similar' }, trend.similar_author, 'analysis_trend.similar_author'),
      ],
    };
  },
});
