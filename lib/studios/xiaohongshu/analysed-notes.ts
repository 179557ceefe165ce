import { epochMillis, id, text } from '../../core/fields';
import { reader } from '../../core/reader';
import type { WorkSighting } from '../../core/reading';
import * as s from '../../core/shape';
import { type Column, figuresAt, valuesOf } from './columns';
import { xiaohongshuEnvelope } from './envelope';
import { rows } from './fields';
import { formatOf, oncePerNote } from './notes';

const columns: readonly Column[] = [
  { metric: 'views', keys: ['read_count'], unit: 'count' },
  { metric: 'impressions', keys: ['imp_count'], unit: 'count' },
  { metric: 'ctr', keys: ['coverClickRate', 'cover_click_rate'], unit: 'fraction' },
  { metric: 'avgWatchSec', keys: ['view_time_avg'], unit: 'seconds' },
  { metric: 'likes', keys: ['like_count'], unit: 'count' },
  { metric: 'comments', keys: ['comment_count'], unit: 'count' },
  { metric: 'favorites', keys: ['fav_count'], unit: 'count' },
  { metric: 'shares', keys: ['share_count'], unit: 'count' },
  { metric: 'followsGained', keys: ['increase_fans_count'], unit: 'count' },
  { metric: 'danmaku', keys: ['danmaku_count'], unit: 'count', videoOnly: true },
];

const note = s.object({
  ...figuresAt(columns),
  id: id(),
  title: text(),
  type: s.union([s.string(), s.number()]).nullish(),
  post_time: epochMillis(),
});

/**
 * Table of the content analysis: notes of the last half year. Here the cover click rate is 0–1, whichever way it is
 * spelled, and `view_time_avg` an average in seconds; times are ms (studios/xiaohongshu.md §2.3).
 */
export const analysedNotes = reader({
  id: 'xiaohongshu/analysed-notes',
  path: /^\/api\/galaxy\/creator\/datacenter\/note\/analyze\/list$/,
  seen: '2026-10',
  confidence: 'high',
  gives: 'Notes of half a year with impressions, cover click rate, average seconds, interactions and follows',
  envelope: xiaohongshuEnvelope,
  schema: s.object({ data: s.object({ note_infos: rows(note) }) }),
  read: ({ body }) => ({ works: oncePerNote(body.data.note_infos.map(toWork)) }),
});

function toWork(row: s.Read<typeof note>): WorkSighting {
  const format = formatOf(row.type);
  return {
    workId: row.id,
    title: row.title,
    publishedAt: row.post_time,
    format,
    ...valuesOf(row, columns, 'data.note_infos.[]', format),
  };
}
