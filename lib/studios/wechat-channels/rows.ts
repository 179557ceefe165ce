import { count, epochSeconds, rate, seconds, text } from '../../core/fields';
import type { ReadInput } from '../../core/reader';
import { known, type WorkFormat, type WorkSighting } from '../../core/reading';
import * as s from '../../core/shape';
import { optionalRows, optionalWorkId } from './fields';

const desc = s
  .object({
    description: text(),
    mediaType: count(),
    shortTitle: optionalRows(s.object({ shortTitle: text() })),
    media: optionalRows(s.object({ videoPlayLen: seconds(), mediaType: count() })),
  })
  .nullish();

/** A work of either list (studios/wechat-channels.md §2.1, §2.2): same counters, rates 0–1, times in seconds. */
export const workRow = s.object({
  exportId: optionalWorkId(),
  objectId: optionalWorkId(),
  createTime: epochSeconds(),
  readCount: count(),
  likeCount: count(),
  commentCount: count(),
  forwardCount: count(),
  followCount: count(),
  fullPlayRate: rate(),
  avgPlayTimeSec: seconds(),
  fastFlipRate: rate(),
  yesterdayReadCount: count(),
  status: count(),
  visibleType: count(),
  desc,
});
export type WorkRow = s.Read<typeof workRow>;

type Values = WorkSighting['values'];
const overViews = ['completionRate', 'avgWatchSec', 'bounce2s'] as const;

/**
 * Lifetime values of a row. `likeCount` is taken for likes, most likely the heart; `favCount`, most likely the thumb,
 * is never taken for favourites and has no metric of ours (§3, dispute). The newest works may show 0 everywhere until
 * they are counted, so a row of zeros says nothing; nor does a rate or average of 0 without views.
 */
export function valuesOf(row: WorkRow): Values {
  const values = known({
    views: row.readCount,
    likes: row.likeCount,
    comments: row.commentCount,
    shares: row.forwardCount,
    followsGained: row.followCount,
    completionRate: row.fullPlayRate,
    avgWatchSec: row.avgPlayTimeSec,
    bounce2s: row.fastFlipRate,
  });
  if (Object.values(values).every((value) => value === 0)) return {};
  if ((values.views ?? 0) > 0) return values;
  const empty = overViews.filter((id) => values[id] === 0);
  return Object.fromEntries(Object.entries(values).filter(([id]) => !empty.some((other) => other === id)));
}

/** True for a work; collections and the like stand in the list too, without counters and without media. */
export function isWork(row: WorkRow): boolean {
  const counters = [row.readCount, row.likeCount, row.commentCount, row.forwardCount, row.followCount];
  return counters.some((value) => value !== undefined) || mediaTypeOf(row) !== undefined;
}

type Facts = Omit<WorkSighting, 'workId' | 'values'>;

/** What a row says about its work, without values. `status` and `visibleType` 1 are public; the rest is not known. */
export function factsOf(row: WorkRow, input: Pick<ReadInput<unknown>, 'request' | 'page'>): Facts {
  const format = formatOf(row, input);
  const description = row.desc?.description;
  const length = row.desc?.media[0]?.videoPlayLen;
  return {
    title: description ?? row.desc?.shortTitle[0]?.shortTitle,
    publishedAt: row.createTime,
    durationSec: format === 'video' ? length || undefined : undefined,
    format,
    topics: topicsOf(description),
    state: row.status === 1 && row.visibleType === 1 ? 'public' : undefined,
  };
}

const imagePage = /\/finderNewLifePostList(?:[/?#]|$)/;
const videoPage = /\/post\/list(?:[/?#]|$)/;

/**
 * Video or picture work: the picture list's page says so for all its rows (`_pageUrl` of the request, else the page),
 * then the row itself, 4 being video and 2, inferred, pictures; then the video list's page.
 */
function formatOf(
  row: WorkRow,
  { request, page }: Pick<ReadInput<unknown>, 'request' | 'page'>,
): WorkFormat | undefined {
  const asked = request['_pageUrl'];
  const url = typeof asked === 'string' && asked !== '' ? asked : page;
  const mediaType = mediaTypeOf(row);
  if (imagePage.test(url) || mediaType === 2) return 'image';
  return mediaType === 4 || videoPage.test(url) ? 'video' : undefined;
}

const mediaTypeOf = ({ desc: found }: WorkRow) => found?.mediaType ?? found?.media[0]?.mediaType;

/** Topics are written into the description as `#word`. */
function topicsOf(description: string | undefined): string[] | undefined {
  const found = [...(description ?? '').matchAll(/#([^\s#@＃]{1,100})/gu)].map(([, topic = '']) => topic);
  const topics = [...new Set(found)].slice(0, 100);
  return topics.length > 0 ? topics : undefined;
}

/** One sighting a work: of two, the fuller one, and the later of two equals. Order of first appearance is kept. */
export function oncePerWork(works: readonly WorkSighting[]): WorkSighting[] {
  const kept = new Map<string, WorkSighting>();
  for (const work of works) {
    const before = kept.get(work.workId);
    if (!before || size(work) >= size(before)) kept.set(work.workId, work);
  }
  return [...kept.values()].slice(0, 20_000);
}

const size = ({ values }: WorkSighting) => Object.keys(values).length;
