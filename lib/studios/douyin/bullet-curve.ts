import { amount } from '../../core/fields';
import { reader } from '../../core/reader';
import * as s from '../../core/shape';
import { curveOf, pointOf } from './curves';
import { douyinEnvelope } from './envelope';
import { optionalRows, rows } from './fields';
import { workOf } from './request';

const points = pointOf(amount());

/** Danmaku by second of a work, and the average of similar ones (studios/douyin.md §2.8). */
export const bulletCurve = reader({
  id: 'douyin/bullet-curve',
  path: /^\/janus\/douyin\/creator\/bff\/data\/bullet\/analysis\/v2\/?$/,
  seen: '2026-10',
  confidence: 'medium',
  gives: 'Danmaku of one work by second, with the average of similar ones',
  request: { query: ['item_id'] },
  envelope: douyinEnvelope,
  schema: s.object({ current_item: rows(points), similar_author: optionalRows(points) }),
  read: ({ body: { current_item: own, similar_author: similar }, request, page }) => {
    const head = { workId: workOf({ request, page }), kind: 'danmaku', x: 'sec', y: 'count' } as const;
    return {
      curves: [
        ...curveOf({ ...head, variant: 'self' }, own, 'current_item'),
        ...curveOf({ ...head, variant: 'similar' }, similar, 'similar_author'),
      ],
    };
  },
});
