import { count, epochSeconds, id, signedCount, text } from '../../core/fields';
import { reader } from '../../core/reader';
import { known } from '../../core/reading';
import * as s from '../../core/shape';
import { bilibiliEnvelope } from './envelope';
import { tags, workSeconds } from './fields';
import { gained } from './works';

const work = s.object({
  bvid: id(),
  title: text(),
  pubtime: epochSeconds(),
  duration: workSeconds(),
  tag: tags(),
  view: count(),
  like: count(),
  fans_incr: signedCount(),
});

/** Head of a single-work page: identity and realtime counters (studios/bilibili.md §2.5). */
export const workView = reader({
  id: 'bilibili/work-view',
  path: /^\/x\/web\/data\/v3\/archive\/view$/,
  seen: '2026-09',
  confidence: 'medium',
  gives: 'One work with realtime views, likes and followers gained',
  envelope: bilibiliEnvelope,
  schema: s.object({ data: work }),
  read: ({ body: { data } }) => ({
    works: [
      {
        workId: data.bvid,
        title: data.title,
        publishedAt: data.pubtime,
        durationSec: data.duration,
        format: 'video',
        topics: data.tag,
        values: known({ views: data.view, likes: data.like, followsGained: gained(data.fans_incr) }),
      },
    ],
  }),
});
