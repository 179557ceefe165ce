import { count } from '../../core/fields';
import { reader } from '../../core/reader';
import * as s from '../../core/shape';
import { breakdown, partsOf } from './audience';
import { bilibiliEnvelope } from './envelope';

const sources = s.object({
  video: count(),
  article: count(),
  live: count(),
  space: count(),
  search: count(),
  recommend: count(),
  other: count(),
});

/**
 * Where new followers came from, as counts. One reading of the page's own code says that it covers the last 30 days
 * (studios/bilibili.md §2.14).
 */
export const fansSources = reader({
  id: 'bilibili/fans-sources',
  path: /^\/x\/web\/data\/v2\/fans\/stat\/source$/,
  seen: '2026-09',
  confidence: 'medium',
  gives: 'New followers by where they came from',
  envelope: bilibiliEnvelope,
  schema: s.object({
    data: sources.refine((data) => Object.values(data).some((value) => value !== undefined), {
      path: ['video'],
    }),
  }),
  read: ({ body }) => ({
    breakdowns: breakdown('traffic', 'count', partsOf(body.data), { variant: 'follows', window: 'days:30' }),
  }),
});
