import { reader } from '../../core/reader';
import * as s from '../../core/shape';
import { douyinEnvelope } from './envelope';
import { itemSchema, itemWork } from './item';

/**
 * Comparison of a work with the creator's last ones. Read is `item`, the work with its metrics, which fires by itself
 * on the page of the work. The comparison beside it (`metrics[]` with `name` or `metric_name`, `compare_hour`) holds
 * figures as of an age in hours, so they are no lifetime values and stay unread; comparing at equal age is our own
 * models' work (studios/douyin.md §2.4).
 */
export const itemCompare = reader({
  id: 'douyin/item-compare',
  path: /^\/janus\/douyin\/creator\/data\/diagnose\/item_compare\/?$/,
  seen: '2026-10',
  confidence: 'high',
  gives: 'Metrics of one work, from the comparison on its page',
  envelope: douyinEnvelope,
  schema: s.object({ item: itemSchema }),
  read: ({ body: { item } }) => ({ works: [itemWork(item.id, item)] }),
});
