import { count, epochSeconds, id, text } from '../../core/fields';
import { reader } from '../../core/reader';
import { known, type WorkSighting } from '../../core/reading';
import * as s from '../../core/shape';
import { bilibiliEnvelope } from './envelope';
import { averageSeconds, averageShare, earlyExit, listOrNull, watchedMinutes, workSeconds } from './fields';
import { oncePerWork, settledDoubts } from './works';

/** Takes out the figures that `not_ready_field` names: the 0 they carry is a placeholder. */
function readyOnly(stat: unknown): unknown {
  const named = s.object({ not_ready_field: s.array(s.string()) }).safeParse(stat);
  if (!named.success || typeof stat !== 'object' || stat === null) return stat;
  const waiting = new Set(named.data.not_ready_field);
  return Object.fromEntries(Object.entries(stat).filter(([key]) => !waiting.has(key)));
}

const settledStat = s.preprocess(
  readyOnly,
  s
    .object({
      play: count(),
      like: count(),
      comment: count(),
      dm: count(),
      fav: count(),
      coin: count(),
      share: count(),
      unfollow: count(),
      total_new_attention_cnt: count(),
      vt: watchedMinutes(),
      full_play_ratio: averageShare(),
      avg_play_time_int: averageSeconds(),
      crash_rate: earlyExit(),
    })
    .nullish(),
);

const item = s.object({
  bvid: id(),
  title: text(),
  pubtime: epochSeconds(),
  duration: workSeconds(),
  is_only_self: s.boolean().nullish(),
  stat: settledStat,
});

/**
 * Works side by side, settled figures. Older answers put the array itself into `data`. Left out: `hour_stat` (how
 * many hours it covers is nowhere said), `tm_rate` (cover click rate: the same video gave 0.4 %, 2 % and 10 % within
 * an hour, so it is no `ctr`), `*_med`, `*_p50`, `*_star` (other people's figures and marks), the ratios that
 * follow from counts, and `play_fan_rate`, which here is the share of followers reached (studios/bilibili.md §2.4).
 */
export const worksCompare = reader({
  id: 'bilibili/works-compare',
  path: /^\/x\/web\/data\/archive_diagnose\/compare$/,
  seen: '2026-10',
  confidence: 'high',
  gives: 'Settled figures of works with early exit, watched share and followers won and lost',
  envelope: bilibiliEnvelope,
  schema: s.object({
    data: s.preprocess(
      (data) => (Array.isArray(data) ? { list: data } : data),
      s.object({ list: listOrNull(item) }),
    ),
  }),
  read: ({ body }) => ({ works: oncePerWork(body.data.list.map(toWork)) }),
});

function toWork({ bvid, title, pubtime, duration, is_only_self, stat }: s.Read<typeof item>): WorkSighting {
  return {
    workId: bvid,
    title,
    publishedAt: pubtime,
    durationSec: duration,
    format: 'video',
    state: is_only_self ? 'private' : undefined,
    values: known({
      views: stat?.play,
      likes: stat?.like,
      comments: stat?.comment,
      danmaku: stat?.dm,
      favorites: stat?.fav,
      coins: stat?.coin,
      shares: stat?.share,
      followsGained: stat?.total_new_attention_cnt,
      followsLost: stat?.unfollow,
      watchTimeSec: stat?.vt,
      avgWatchRatio: stat?.full_play_ratio,
      avgWatchSec: stat?.avg_play_time_int,
      exit3s: stat?.crash_rate,
    }),
    settled: true,
    doubtfulZeros: settledDoubts,
  };
}
