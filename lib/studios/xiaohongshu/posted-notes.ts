import { isDay } from '../../core/dates';
import { count, id, seconds, text } from '../../core/fields';
import { reader } from '../../core/reader';
import type { WorkSighting } from '../../core/reading';
import * as s from '../../core/shape';
import { type Column, figuresAt, valuesOf } from './columns';
import { xiaohongshuEnvelope } from './envelope';
import { rows } from './fields';
import { formatOf, oncePerNote, stateOf } from './notes';

const columns: readonly Column[] = [
  { metric: 'views', keys: ['view_count'], unit: 'count' },
  { metric: 'likes', keys: ['likes'], unit: 'count' },
  { metric: 'comments', keys: ['comments_count'], unit: 'count' },
  { metric: 'favorites', keys: ['collected_count'], unit: 'count' },
  { metric: 'shares', keys: ['shared_count'], unit: 'count' },
];

const note = s.object({
  ...figuresAt(columns),
  id: id(),
  display_title: text(),
  type: s.union([s.string(), s.number()]).nullish(),
  time: text(40),
  tab_status: count(),
  permission_code: count(),
  video_info: s.object({ duration: seconds() }).nullish(),
});

/**
 * Works list of the note manager, and its older and other-host twins, which sources name without another shape. Time
 * is a text on Beijing clocks; of a note that is not published it says something else, and stays out. The zeros of
 * such a note are not counts: nobody could see it (studios/xiaohongshu.md §2.2).
 */
export const postedNotes = reader({
  id: 'xiaohongshu/posted-notes',
  path: /^\/(?:api\/galaxy(?:\/v2)?\/creator|web_api\/sns\/v\d+\/creator)\/note\/user\/posted$/,
  seen: '2026-10',
  confidence: 'high',
  gives: 'Notes with state, publish time, views, likes, comments, favourites and shares',
  envelope: xiaohongshuEnvelope,
  schema: s.object({ data: s.object({ notes: rows(note) }) }),
  read: ({ body }) => ({ works: oncePerNote(body.data.notes.map(toWork)) }),
});

function toWork(row: s.Read<typeof note>): WorkSighting {
  const published = row.tab_status === 1;
  const format = formatOf(row.type);
  const { values, approx } = valuesOf(row, columns, 'data.notes.[]', format);
  return {
    workId: row.id,
    title: row.display_title,
    publishedAt: published && row.time ? beijing(row.time) : undefined,
    durationSec: format === 'video' ? row.video_info?.duration || undefined : undefined,
    format,
    state: stateOf(row.tab_status, row.permission_code),
    values: published ? values : withoutZeros(values),
    ...(approx ? { approx } : {}),
  };
}

const clock = /^(\d{4}-\d\d-\d\d)[ T]((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)$/;

/** Beijing has kept UTC+8 without summer time since 1991; asking a time zone table takes half a second for 10,000 notes. */
function beijing(time: string): number | undefined {
  const [, day = '', moment] = clock.exec(time) ?? [];
  return isDay(day) ? Date.parse(`${day}T${moment}+08:00`) : undefined;
}

const withoutZeros = (values: WorkSighting['values']): WorkSighting['values'] =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== 0));
