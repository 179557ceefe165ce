import { count, epochSeconds, id, signedCount, text } from '../../core/fields';
import { reader } from '../../core/reader';
import { known, type WorkSighting } from '../../core/reading';
import * as s from '../../core/shape';
import { bilibiliEnvelope } from './envelope';
import { listOrNull, tags, workSeconds } from './fields';
import { oncePerWork, workState } from './works';

/** Realtime counters of the management list. `dislike` is always 0 there, so it is not read. */
export const listCounters = () =>
  s
    .object({
      view: count(),
      danmaku: count(),
      reply: count(),
      favorite: count(),
      coin: count(),
      share: count(),
      like: count(),
    })
    .nullish();

/** Values of `listCounters`; none when the work has no counters yet. */
export function counterValues(stat: s.Read<ReturnType<typeof listCounters>>) {
  return known({
    views: stat?.view,
    danmaku: stat?.danmaku,
    comments: stat?.reply,
    favorites: stat?.favorite,
    coins: stat?.coin,
    shares: stat?.share,
    likes: stat?.like,
  });
}

const item = s.object({
  Archive: s.object({
    bvid: id(),
    title: text(),
    ptime: epochSeconds(),
    duration: workSeconds(),
    state: signedCount(),
    tag: tags(),
    no_public: count(),
  }),
  stat: listCounters(),
});

/**
 * Works list of the management page: identity, state and realtime counters, no followers gained. `ptime` of a
 * work that is not public is when it is due, not when it was published, and stays out (studios/bilibili.md §2.1).
 */
export const worksList = reader({
  id: 'bilibili/works-list',
  path: /^\/x\/web\/archives$/,
  seen: '2026-10',
  confidence: 'high',
  gives: 'Works with state, publish time and realtime counters',
  envelope: bilibiliEnvelope,
  schema: s.object({ data: s.object({ arc_audits: listOrNull(item) }) }),
  read: ({ body }) => ({ works: oncePerWork(body.data.arc_audits.map(toWork)) }),
});

function toWork({ Archive: archive, stat }: s.Read<typeof item>): WorkSighting {
  const state = workState(archive.state, (archive.no_public ?? 0) > 0);
  const published = archive.state !== undefined && archive.state >= 0;
  return {
    workId: archive.bvid,
    title: archive.title,
    publishedAt: published ? archive.ptime : undefined,
    durationSec: archive.duration,
    format: 'video',
    topics: archive.tag,
    state,
    values: counterValues(stat),
  };
}
