import { ReadFailure } from '../../core/failures';
import { reader } from '../../core/reader';
import * as s from '../../core/shape';
import { douyinEnvelope } from './envelope';
import { optionalId, rows } from './fields';
import { itemWork, namelessItem } from './item';
import { asked } from './request';
import { distinctWorks } from './works';

/**
 * Core figures of a single work. The page asks several times with different `fields`; an answer without metrics still
 * tells title and time. Where an item does not name itself, the one id that was asked for does
 * (studios/douyin.md §2.3).
 */
export const itemMget = reader({
  id: 'douyin/item-mget',
  path: /^\/web\/api\/creator\/item\/mget\/?$/,
  seen: '2026-10',
  confidence: 'high',
  gives: 'All lifetime metrics of one work',
  request: { query: ['ids'] },
  envelope: douyinEnvelope,
  schema: s.object({ items: rows(namelessItem.extend({ id: optionalId() })) }),
  read: ({ body: { items }, request }) => {
    const alone = items.length === 1 ? /^\d{6,30}$/.exec(asked(request, 'ids') ?? '')?.[0] : undefined;
    const works = items.map((item) => {
      const workId = item.id ?? alone;
      if (!workId) throw new ReadFailure('drift', 'items.[].id');
      return itemWork(workId, item);
    });
    return { works: distinctWorks(works) };
  },
});
