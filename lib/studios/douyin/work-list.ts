import { ReadFailure } from '../../core/failures';
import { reader } from '../../core/reader';
import * as s from '../../core/shape';
import { awemeSchema, awemeWork } from './aweme';
import { douyinEnvelope } from './envelope';
import { rows } from './fields';
import { type Item, itemSchema, itemWork } from './item';
import { distinctWorks } from './works';

/**
 * Works list of the management page. Two arrays side by side: identity and basic counts in `aweme_list`, the rich
 * metrics (text, rates 0–1) in `items`; they are paired by id, never by place (studios/douyin.md §2.1).
 */
export const workList = reader({
  id: 'douyin/work-list',
  path: /^\/janus\/douyin\/creator\/pc\/work_list\/?$/,
  seen: '2026-10',
  confidence: 'high',
  gives: 'Works with state, topics and all lifetime metrics, a page at a time',
  envelope: douyinEnvelope,
  schema: s.object({ aweme_list: rows(awemeSchema), items: rows(itemSchema) }),
  read: ({ body: { aweme_list: awemes, items }, at }) => {
    const unpaired = new Map<string, Item>(items.map((item) => [item.id, item]));
    const ids = new Set(awemes.map(({ aweme_id: id }) => id));
    if (awemes.length > 0 && items.length > 0 && ![...ids].some((id) => unpaired.has(id))) {
      // Both halves are there and none fits: one of the two ids no longer means the work.
      throw new ReadFailure('drift', 'items.id');
    }
    const works = awemes.map((aweme) => awemeWork(aweme, unpaired.get(aweme.aweme_id), at));
    const rest = items.filter(({ id }) => !ids.has(id)).map((item) => itemWork(item.id, item));
    return { works: distinctWorks([...works, ...rest]) };
  },
});
