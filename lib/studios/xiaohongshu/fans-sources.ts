import { count, text } from '../../core/fields';
import { reader } from '../../core/reader';
import * as s from '../../core/shape';
import { breakdownOf } from './audience';
import { xiaohongshuEnvelope } from './envelope';
import { rows } from './fields';

const list = rows(s.object({ title: text(200), value: count() }));

/**
 * Where followers came from, as a list or an object around it. Read from the page's own code by one source, which
 * treats these values, unlike the portrait beside them, as numbers and not as percent; fractions would contradict
 * that and are drift (studios/xiaohongshu.md §2.9).
 */
export const fansSources = reader({
  id: 'xiaohongshu/fans-sources',
  path: /^\/api\/galaxy\/creator\/data\/fans_source$/,
  seen: '2026-10',
  confidence: 'medium',
  gives: 'Followers by where they came from',
  envelope: xiaohongshuEnvelope,
  schema: s.object({ data: s.unknown().transform(unwrapped).pipe(s.object({ list })) }),
  read: ({ body }) => ({
    breakdowns: breakdownOf({ kind: 'traffic', variant: 'follows' }, 'count', body.data.list),
  }),
});

function unwrapped(data: unknown): unknown {
  return Array.isArray(data) ? { list: data } : data;
}
