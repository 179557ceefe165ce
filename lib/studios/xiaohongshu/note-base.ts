import { ReadFailure } from '../../core/failures';
import { epochMillis } from '../../core/fields';
import { reader } from '../../core/reader';
import type { CurveSighting, ReadingParts, WorkFormat } from '../../core/reading';
import * as s from '../../core/shape';
import { valuesOf } from './columns';
import { xiaohongshuEnvelope } from './envelope';
import { type Figures, figures } from './fields';
import { noteColumns } from './note-columns';
import { formatOf } from './notes';
import { isNoteId } from './pages';
import { pointsOf } from './points';
import { askedNote, noteFields } from './request';

const info = s
  .object({
    id: s.string().nullish(),
    type: s.union([s.string(), s.number()]).nullish(),
    post_time: epochMillis(),
  })
  .nullish();

const base = s.looseObject({ note_info: info, hour: figures().nullish(), day: figures().nullish() });

/**
 * Totals of one note and their course. Rates are percent here, `-1` is "not computed", and picture notes send 0 for
 * what only videos have. Of the keys ending in `_with_fans` the share of views by followers is read; the note's text
 * is not, since it is no title. That a point of the hour and day lists is what was added then is inferred from the
 * account's lists, whose points add up to their totals (studios/xiaohongshu.md §2.4; the lists are medium).
 */
export const noteBase = reader({
  id: 'xiaohongshu/note-base',
  path: /^\/api\/galaxy\/creator\/datacenter\/note\/base$/,
  seen: '2026-10',
  confidence: 'high',
  gives: 'Totals, rates and follower share of one note, and their course by hour and day',
  request: noteFields,
  envelope: xiaohongshuEnvelope,
  schema: s.object({ data: base }),
  read: ({ body: { data }, request }) => toParts(data, askedNote(request)),
});

function toParts(data: s.Read<typeof base>, asked: string | null): ReadingParts {
  const { note_info: note, hour, day } = data;
  const workId = isNoteId(note?.id) ? note.id : asked;
  if (!workId) throw new ReadFailure('drift', 'data.note_info.id');
  const format = formatOf(note?.type);
  const read = valuesOf(data, noteColumns, 'data', format);
  const curves = [
    ...curvesOf(workId, 'hour', hour ?? {}, format),
    ...curvesOf(workId, 'day', day ?? {}, format),
  ];
  const identified = format !== undefined || note?.post_time !== undefined;
  if (Object.keys(read.values).length === 0 && curves.length === 0 && !identified)
    throw new ReadFailure('drift', 'data');
  return { works: [{ workId, format, publishedAt: note?.post_time, ...read }], curves };
}

const yOf = { count: 'count', net: 'count', percent: 'ratio', fraction: 'ratio', seconds: 'sec' } as const;

function curvesOf(
  workId: string,
  step: 'hour' | 'day',
  block: Figures,
  format: WorkFormat | undefined,
): CurveSighting[] {
  return noteColumns.flatMap(({ metric, unit, list, videoOnly }): CurveSighting[] => {
    if (!list || (videoOnly && format !== 'video')) return [];
    const points = pointsOf(block, list, unit, `data.${step}`);
    const variant = unit === 'count' ? `${metric}:${step}:new` : `${metric}:${step}`;
    return points.length > 0 ? [{ workId, kind: 'trend', variant, x: 'time', y: yOf[unit], points }] : [];
  });
}
