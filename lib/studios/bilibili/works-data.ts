import { count, epochSeconds, id, signedCount, text } from '../../core/fields';
import type { Values } from '../../core/metric-ids';
import { reader } from '../../core/reader';
import { known, type WorkSighting } from '../../core/reading';
import * as s from '../../core/shape';
import { bilibiliEnvelope } from './envelope';
import { averageShare, listOrNull, workSeconds } from './fields';
import { gained, oncePerWork } from './works';

const figures = () =>
  s
    .object({
      play: count(),
      likes: count(),
      reply: count(),
      fans: signedCount(),
      full_play_ratio: averageShare(),
    })
    .nullable();
type Figures = s.Read<ReturnType<typeof figures>>;

const item = s.object({
  bvid: id(),
  title: text(),
  pubtime: epochSeconds(),
  duration: workSeconds(),
  stat: figures(),
  real_stat: figures(),
});

/**
 * Works list of the data center. Each work has realtime figures (`real_stat`) and settled ones of the day before
 * (`stat`, null for a new work); they differ. The realtime ones are taken unless all of them are empty, then the
 * settled ones, never a mixture of both. A settled 0 may only mean that the day is not computed and is left out
 * (studios/bilibili.md §2.3).
 */
export const worksData = reader({
  id: 'bilibili/works-data',
  path: /^\/x\/web\/data\/archive\/index$/,
  seen: '2026-10',
  confidence: 'high',
  gives: 'Works with views, likes, comments, followers gained and average watched share',
  envelope: bilibiliEnvelope,
  schema: s.object({ data: s.object({ list: listOrNull(item) }) }),
  read: ({ body }) => ({ works: oncePerWork(body.data.list.map(toWork)) }),
});

function toWork({ bvid, title, pubtime, duration, stat, real_stat }: s.Read<typeof item>): WorkSighting {
  const live = valuesOf(real_stat);
  const settled = Object.keys(live).length === 0;
  return {
    workId: bvid,
    title,
    publishedAt: pubtime,
    durationSec: duration,
    format: 'video',
    ...(settled ? { values: nonZero(valuesOf(stat)), settled } : { values: live }),
  };
}

function valuesOf(shown: Figures) {
  return known({
    views: shown?.play,
    likes: shown?.likes,
    comments: shown?.reply,
    followsGained: gained(shown?.fans),
    avgWatchRatio: shown?.full_play_ratio,
  });
}

const nonZero = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== 0));
