import { percent, seconds } from '../../core/fields';
import { reader } from '../../core/reader';
import * as s from '../../core/shape';
import { xiaohongshuEnvelope } from './envelope';
import { rows } from './fields';
import { noteFields, noteOf } from './request';

const unset = s.union([s.literal(-1), s.literal('-1')]).transform(() => undefined);
const left = unset.or(percent());
const point = s.object({ date: seconds(), count: left, count_with_double: left });

/**
 * Retention of one video note: `date` is the second of the video, `count` the share still watching in percent
 * (studios/xiaohongshu.md §2.5).
 */
export const noteRetention = reader({
  id: 'xiaohongshu/note-retention',
  path: /^\/api\/galaxy\/creator\/datacenter\/note\/analyze\/audience\/trend$/,
  seen: '2026-10',
  confidence: 'medium',
  gives: 'Retention curve of one video note by second',
  request: noteFields,
  envelope: xiaohongshuEnvelope,
  schema: s.object({ data: s.object({ trend_list: rows(point) }) }),
  read: ({ body, request }) => {
    const workId = noteOf(request);
    const found = body.data.trend_list.flatMap(
      ({ date, count, count_with_double: fine }): [number, number][] => {
        const value = fine ?? count;
        return date === undefined || value === undefined ? [] : [[date, value]];
      },
    );
    const points = [...new Map(found)].sort(([a], [b]) => a - b).slice(0, 5_000);
    if (points.length === 0) return null;
    return { curves: [{ workId, kind: 'retention', variant: 'self', x: 'sec', y: 'ratio', points }] };
  },
});
