import { reader } from '../../core/reader';
import * as s from '../../core/shape';
import { breakdown, deviceShares, partsOf, viewerCounts } from './audience';
import { bilibiliEnvelope } from './envelope';

/**
 * Who plays the account's works: by device in basis points (counts in work-overview), by follower as counts. The
 * request has no period; one reading of the page's own code says that it covers the last 30 days. The list of
 * single works names them by title only and is not read (studios/bilibili.md §2.13).
 */
export const accountSources = reader({
  id: 'bilibili/account-sources',
  path: /^\/x\/web\/data\/v2\/overview\/source$/,
  seen: '2026-09',
  confidence: 'medium',
  gives: 'Plays of the account by device and by follower',
  envelope: bilibiliEnvelope,
  schema: s.object({
    data: s
      .object({ play_proportion: deviceShares(), audience_proportion: viewerCounts() })
      .refine((data) => data.play_proportion !== undefined || data.audience_proportion !== undefined, {
        path: ['play_proportion'],
      }),
  }),
  read: ({ body: { data } }) => ({
    breakdowns: [
      ...breakdown('device', 'share', partsOf(data.play_proportion), { window: 'days:30' }),
      ...breakdown('viewer', 'count', partsOf(data.audience_proportion), { window: 'days:30' }),
    ],
  }),
});
