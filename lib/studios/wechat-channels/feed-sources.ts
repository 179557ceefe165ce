import { reader } from '../../core/reader';
import * as s from '../../core/shape';
import { wechatEnvelope } from './envelope';
import { rows } from './fields';
import { askedSpan, askedWork, spanFields } from './request';
import { byTab, viewsByTab } from './series';

/**
 * Where the views of one work came from, over the days that were asked for. The answer names neither: the work is the
 * request's `feedId`, the number that the statistics list gives as another id of the work beside the `exportId` that
 * works go by (studios/wechat-channels.md §2.5; the series inside are medium).
 */
export const feedSources = reader({
  id: 'wechat-channels/feed-sources',
  // The studio's own spelling.
  path: /\/mmfinderassistant-bin\/statistic\/feed_aggreagate_data_by_tab_type$/,
  seen: '2026-10',
  confidence: 'medium',
  gives: 'Views of one work by source over a range of days',
  request: { body: ['feedId', ...spanFields] },
  envelope: wechatEnvelope,
  schema: s.object({ data: s.object({ feedData: rows(s.object({ dataByTabtype: byTab() })) }) }),
  read: ({ body: { data }, request }) => {
    const [only, ...others] = data.feedData;
    // Several works in one answer could not be told apart.
    if (!only || others.length > 0) return null;
    const workId = askedWork(request, 'feedId');
    return { breakdowns: viewsByTab(only.dataByTabtype, askedSpan(request), { workId }) };
  },
});
