import { reader } from '../../core/reader';
import * as s from '../../core/shape';
import { breakdownOf, sharePart } from './audience';
import { xiaohongshuEnvelope } from './envelope';
import { type Figures, inUnit, rows } from './fields';
import { noteFields, noteOf } from './request';

const counted = [
  ['views', 'view_count'],
  ['impressions', 'imp_count'],
  ['interactions', 'interaction_count'],
] as const;

/**
 * Where the views of one note came from: shares, and beside them views, impressions and interactions by source as
 * counts (variants of the same name). With too few views the list is empty (studios/xiaohongshu.md §2.5).
 */
export const noteSources = reader({
  id: 'xiaohongshu/note-sources',
  path: /^\/api\/galaxy\/creator\/datacenter\/note\/audience\/source$/,
  seen: '2026-10',
  confidence: 'medium',
  gives: 'Traffic sources of one note, as shares and as counts',
  request: noteFields,
  envelope: xiaohongshuEnvelope,
  schema: s.object({ data: s.object({ source: rows(sharePart()) }) }),
  read: ({ body, request }) => {
    const workId = noteOf(request);
    const { source: list } = body.data;
    const byCount = counted.flatMap(([variant, key]) =>
      breakdownOf(
        { workId, kind: 'traffic', variant },
        'count',
        list.map(({ title, info }) => ({ title, value: countOf(info ?? {}, key) })),
      ),
    );
    return { breakdowns: [...breakdownOf({ workId, kind: 'traffic' }, 'share', list), ...byCount] };
  },
});

function countOf(info: Figures, key: string): number | undefined {
  const read = inUnit(info[key], 'count', `data.source.[].info.${key}`);
  return read?.approx ? undefined : read?.value;
}
