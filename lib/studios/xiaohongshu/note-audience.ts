import { reader } from '../../core/reader';
import * as s from '../../core/shape';
import { portrait, portraitParts } from './audience';
import { xiaohongshuEnvelope } from './envelope';
import { noteFields, noteOf } from './request';

/** Who viewed one note, as shares by gender, age, city and interest (studios/xiaohongshu.md §2.5). */
export const noteAudience = reader({
  id: 'xiaohongshu/note-audience',
  path: /^\/api\/galaxy\/creator\/datacenter\/note\/audience\/source\/detail$/,
  seen: '2026-10',
  confidence: 'medium',
  gives: 'Viewers of one note by gender, age, city and interest',
  request: noteFields,
  envelope: xiaohongshuEnvelope,
  schema: s.object({ data: portrait() }),
  read: ({ body, request }) => ({ breakdowns: portraitParts(body.data, { workId: noteOf(request) }) }),
});
