import { parseStudioDateTime } from '../../core/dates';
import { count, id, text } from '../../core/fields';
import { reader } from '../../core/reader';
import { known, type WorkSighting, type WorkState } from '../../core/reading';
import * as s from '../../core/shape';
import { studioFacts } from '../../core/studios';
import { bilibiliEnvelope } from './envelope';
import { listOrNull } from './fields';
import { oncePerWork } from './works';

/** Epoch seconds, or a text on Beijing clocks; which of the two is not settled. Anything else is unknown. */
const published = s
  .union([s.number(), s.string()])
  .nullish()
  .transform((raw) => {
    if (raw === null || raw === undefined) return undefined;
    const stamp = Number(raw);
    if (!Number.isFinite(stamp))
      return parseStudioDateTime(String(raw), studioFacts.bilibili.timeZone) ?? undefined;
    return stamp >= 1e9 && stamp < 4e9 ? stamp * 1_000 : undefined;
  });

const item = s.object({
  dyn_id: id(),
  title: text(),
  summary: text(60),
  pub_time: published,
  stat: s
    .object({ view: count(), like: count(), reply: count(), favorite: count(), coin: count() })
    .nullish(),
  filter_group: s.object({ filter_type: count() }).nullish(),
});

const states: Readonly<Record<number, WorkState>> = { 1: 'reviewing', 2: 'public' };

/**
 * Text and picture posts, from a host of its own (api.bilibili.com). A post without a title goes by the beginning
 * of its text. A single source describes the shape (studios/bilibili.md §2.15).
 */
export const opusList = reader({
  id: 'bilibili/opus-list',
  path: /^\/x\/polymer\/web-dynamic\/v1\/opus\/creationlist$/,
  seen: '2026-09',
  confidence: 'medium',
  gives: 'Text posts with views, likes, comments, favourites and coins',
  envelope: bilibiliEnvelope,
  schema: s.object({ data: s.object({ items: listOrNull(item) }) }),
  read: ({ body }) => ({ works: oncePerWork(body.data.items.map(toWork)) }),
});

function toWork({ dyn_id, title, summary, pub_time, stat, filter_group }: s.Read<typeof item>): WorkSighting {
  const state = states[filter_group?.filter_type ?? -1];
  return {
    workId: dyn_id,
    title: title ?? summary,
    publishedAt: state === 'public' ? pub_time : undefined,
    format: 'article',
    state,
    values: known({
      views: stat?.view,
      likes: stat?.like,
      comments: stat?.reply,
      favorites: stat?.favorite,
      coins: stat?.coin,
    }),
  };
}
