import { ReadFailure } from '../../core/failures';
import { count, text } from '../../core/fields';
import { reader } from '../../core/reader';
import * as s from '../../core/shape';
import { kuaishouEnvelope } from './envelope';
import { optionalList } from './fields';
import { workIdOf } from './request';

const tab = s.object({
  tab: s.string(),
  sumCount: count(),
  trendData: optionalList(s.object({ name: text(200), count: count() })),
});

/**
 * Where the plays of one work came from, as counts under the studio's own labels; shares follow from them. One
 * project with recorded answers describes the shape, so the parts must add up to the total they come with
 * (studios/kuaishou.md §2.4).
 */
export const workTraffic = reader({
  id: 'kuaishou/work-traffic',
  path: /^\/rest\/cp\/creator\/analysis\/pc\/photo\/single\/traffic\/source$/,
  seen: '2026-08',
  confidence: 'medium',
  gives: 'Plays of one work by source',
  request: { query: ['photoId'], body: ['photoId'] },
  envelope: kuaishouEnvelope,
  schema: s.object({ data: s.object({ trafficDataList: s.array(tab) }) }),
  read: ({ body, ...input }) => {
    const workId = workIdOf(input);
    const plays = body.data.trafficDataList.find((one) => one.tab.trim() === 'PLAY');
    const parts = (plays?.trendData ?? []).flatMap(({ name, count: value }) =>
      name && value !== undefined ? [{ key: name, value }] : [],
    );
    const total = parts.reduce((sum, { value }) => sum + value, 0);
    if (!workId || total === 0) return null;
    if (plays?.sumCount !== undefined && plays.sumCount !== total) {
      throw new ReadFailure('drift', 'data.trafficDataList.[].sumCount');
    }
    return { breakdowns: [{ workId, kind: 'traffic', unit: 'count', parts: parts.slice(0, 1_000) }] };
  },
});
