import { ReadFailure } from '../../core/failures';
import { rate } from '../../core/fields';
import { reader } from '../../core/reader';
import * as s from '../../core/shape';
import { douyinEnvelope } from './envelope';
import { partName } from './fields';
import { type RawPart, sharesOf } from './parts';
import { workOf } from './request';

const words = s.array(s.object({ keyword: partName(), percent: rate() })).nullish();

/**
 * Search words of a work, shares 0–1 despite the name `percent`: `led-here` are the words that brought viewers,
 * `searched-after` those they looked up afterwards (studios/douyin.md §2.7). The work is `id` in the request, or
 * `item_id`: sources differ.
 */
export const searchKeyword = reader({
  id: 'douyin/search-keyword',
  path: /^\/janus\/douyin\/creator\/data\/item_analysis\/search\/keyword\/?$/,
  seen: '2026-10',
  confidence: 'high',
  gives: 'Search words that led to one work, and those searched after it',
  request: { query: ['id', 'item_id'] },
  envelope: douyinEnvelope,
  schema: s.object({ show_from: words, inspire_search: words }),
  read: ({ body: { show_from: before, inspire_search: after }, request, page }) => {
    if (before === undefined && after === undefined) throw new ReadFailure('drift', 'show_from');
    const head = { workId: workOf({ request, page }), kind: 'search-word' } as const;
    return {
      breakdowns: [
        ...sharesOf({ ...head, variant: 'led-here' }, parts(before)),
        ...sharesOf({ ...head, variant: 'searched-after' }, parts(after)),
      ],
    };
  },
});

function parts(list: s.Read<typeof words>): RawPart[] {
  return (list ?? []).map(({ keyword, percent }) => ({ key: keyword, value: percent }));
}
