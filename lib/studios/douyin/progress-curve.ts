import { ReadFailure } from '../../core/failures';
import { rate } from '../../core/fields';
import { reader } from '../../core/reader';
import * as s from '../../core/shape';
import { curveOf, pointOf } from './curves';
import { douyinEnvelope } from './envelope';
import { workOf } from './request';

const points = s.array(pointOf(rate())).nullish();

/**
 * Share of viewers 0–1 who skip ahead or jump back at each second; the page shows it over 100 plays
 * (studios/douyin.md §2.8).
 */
export const progressCurve = reader({
  id: 'douyin/progress-curve',
  path: /^\/janus\/douyin\/creator\/bff\/data\/progress\/analysis\/v2\/?$/,
  seen: '2026-10',
  confidence: 'medium',
  gives: 'Skip and replay curves of one work by second',
  request: { query: ['item_id'] },
  envelope: douyinEnvelope,
  schema: s.object({ jump_forward: points, jump_backward: points }),
  read: ({ body: { jump_forward: ahead, jump_backward: back }, request, page }) => {
    if (ahead === undefined && back === undefined) throw new ReadFailure('drift', 'jump_forward');
    const head = { workId: workOf({ request, page }), variant: 'self', x: 'sec', y: 'ratio' } as const;
    return {
      curves: [
        ...curveOf({ ...head, kind: 'skip' }, ahead ?? [], 'jump_forward'),
        ...curveOf({ ...head, kind: 'replay' }, back ?? [], 'jump_backward'),
      ],
    };
  },
});
