import { count, signedCount } from '../../core/fields';
import { reader } from '../../core/reader';
import { known, type WorkSighting } from '../../core/reading';
import * as s from '../../core/shape';
import {
  ageCounts,
  breakdown,
  deviceCounts,
  genderCounts,
  interestCounts,
  interestParts,
  partsOf,
  regionCounts,
  regionParts,
  viewerCounts,
} from './audience';
import { bilibiliEnvelope } from './envelope';
import { watchedMinutes } from './fields';
import { bvidOf } from './request';
import { gained, settledDoubts } from './works';

const stat = s.object({
  play: count(),
  like: count(),
  dm: count(),
  comment: count(),
  share: count(),
  fav: count(),
  coin: count(),
  fan: signedCount(),
  unfollow: count(),
  vt: watchedMinutes(),
});

const overview = s.object({
  stat: stat.nullable(),
  play_proportion: deviceCounts(),
  audience_proportion: viewerCounts(),
  gender: genderCounts(),
  viewer_age: ageCounts(),
  viewer_area: regionCounts(),
  viewer_ty: interestCounts(),
});

/**
 * Overview of one work: settled counters and who watched. All proportions here are counts, not shares. The answer
 * does not name its work: `bvid` comes from the request. `play_avg_duration` was 0 in every sample and `elec` is
 * money of the charging feature; neither is read (studios/bilibili.md §2.6).
 */
export const workOverview = reader({
  id: 'bilibili/work-overview',
  path: /^\/x\/web\/data\/archive_diagnose\/overview$/,
  seen: '2026-09',
  confidence: 'high',
  gives: 'Settled counters of one work and its audience by device, follower, age, gender, region, interest',
  request: { query: ['bvid'] },
  envelope: bilibiliEnvelope,
  schema: s.object({ data: overview }),
  read: ({ body: { data }, ...input }) => {
    const workId = bvidOf(input);
    if (!workId) return null;
    return {
      works: data.stat ? [toWork(workId, data.stat)] : [],
      breakdowns: [
        ...breakdown('device', 'count', partsOf(data.play_proportion), { workId }),
        ...breakdown('viewer', 'count', partsOf(data.audience_proportion), { workId }),
        ...breakdown('gender', 'count', partsOf(data.gender), { workId }),
        ...breakdown('age', 'count', partsOf(data.viewer_age), { workId }),
        ...breakdown('region', 'count', regionParts(data.viewer_area), { workId }),
        ...breakdown('interest', 'count', interestParts(data.viewer_ty), { workId }),
      ],
    };
  },
});

function toWork(workId: string, figures: s.Read<typeof stat>): WorkSighting {
  return {
    workId,
    format: 'video',
    values: known({
      views: figures.play,
      likes: figures.like,
      danmaku: figures.dm,
      comments: figures.comment,
      shares: figures.share,
      favorites: figures.fav,
      coins: figures.coin,
      followsGained: gained(figures.fan),
      followsLost: figures.unfollow,
      watchTimeSec: figures.vt,
    }),
    settled: true,
    doubtfulZeros: settledDoubts,
  };
}
