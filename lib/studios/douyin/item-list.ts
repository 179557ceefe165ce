import { reader } from '../../core/reader';
import * as s from '../../core/shape';
import { douyinEnvelope } from './envelope';
import { rows } from './fields';
import { itemSchema, itemWork } from './item';
import { distinctWorks } from './works';

/**
 * Works list of the home page and of the content analysis: the items of the other route without the identity half,
 * so whether a work is public stays unknown here (studios/douyin.md §2.2). Not to be mixed up with
 * `/aweme/v1/creator/item/list`, the comment tool's list, which has another shape and no plays.
 */
export const itemList = reader({
  id: 'douyin/item-list',
  path: /^\/web\/api\/creator\/item\/list\/?$/,
  seen: '2026-10',
  confidence: 'high',
  gives: 'Works with lifetime metrics, on the home page and the content analysis',
  envelope: douyinEnvelope,
  schema: s.object({ items: rows(itemSchema) }),
  read: ({ body: { items } }) => ({ works: distinctWorks(items.map((item) => itemWork(item.id, item))) }),
});
