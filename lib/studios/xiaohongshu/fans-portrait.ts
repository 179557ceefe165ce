import { reader } from '../../core/reader';
import * as s from '../../core/shape';
import { portrait, portraitParts } from './audience';
import { xiaohongshuEnvelope } from './envelope';

/**
 * Portrait of the followers, in percent, from 50 followers on. Its field names come from the page's own code, read by
 * one source (studios/xiaohongshu.md §2.9).
 */
export const fansPortrait = reader({
  id: 'xiaohongshu/fans-portrait',
  path: /^\/api\/galaxy\/creator\/data\/fans_portrait_new$/,
  seen: '2026-10',
  confidence: 'medium',
  gives: 'Followers by gender, age, city and interest',
  envelope: xiaohongshuEnvelope,
  schema: s.object({ data: portrait() }),
  read: ({ body }) => ({ breakdowns: portraitParts(body.data, { variant: 'fans' }) }),
});
