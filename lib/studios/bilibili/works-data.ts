import { z } from 'zod';
import { count, epochSeconds, id, signedCount, text } from '../../core/fields';
import { reader } from '../../core/reader';
import { known, type WorkSighting } from '../../core/reading';
import { bilibiliEnvelope } from './envelope';
import { averageShare, listOrNull, workSeconds } from './fields';
import { gained, oncePerWork, settledDoubts } from './works';

const figures = () =>
  z
    .object({
      play: count(),
      likes: count(),
      reply: count(),
      fans: signedCount(),
      full_play_ratio: averageShare(),
    })
    .nullish();

const item = z.object({
  bvid: id(),
  title: text(),
  pubtime: epochSeconds(),
  duration: workSeconds(),
  stat: figures(),
  real_stat: figures(),
});

/**
 * Works list of the data center. Each work has realtime figures (`real_stat`) and settled ones of the day before
 * (`stat`, null for a new work); they differ. The realtime ones are taken when they say how often the work was
 * played, the settled ones otherwise, never a mixture of both (studios/bilibili.md §2.3).
 */
export const worksData = reader({
  id: 'bilibili/works-data',
  path: /^\/x\/web\/data\/archive\/index$/,
  seen: '2026-10',
  confidence: 'high',
  gives: 'Works with views, likes, comments, followers gained and average watched share',
  envelope: bilibiliEnvelope,
  schema: z.object({ data: z.object({ list: listOrNull(item) }) }),
  read: ({ body }) => ({ works: oncePerWork(body.data.list.map(toWork)) }),
});

function toWork({ bvid, title, pubtime, duration, stat, real_stat }: z.infer<typeof item>): WorkSighting {
  const live = real_stat?.play === undefined ? undefined : real_stat;
  const shown = live ?? stat;
  return {
    workId: bvid,
    title,
    publishedAt: pubtime,
    durationSec: duration,
    format: 'video',
    values: known({
      views: shown?.play,
      likes: shown?.likes,
      comments: shown?.reply,
      followsGained: gained(shown?.fans),
      avgWatchRatio: shown?.full_play_ratio,
    }),
    ...(live ? {} : { settled: true, doubtfulZeros: settledDoubts }),
  };
}
