import { count, signedCount } from '../../core/fields';
import { reader } from '../../core/reader';
import { known, type ReadingParts } from '../../core/reading';
import * as s from '../../core/shape';
import { bilibiliEnvelope } from './envelope';
import { dayStamp, watchedMinutes } from './fields';
import { spanOf } from './request';

const totals = s.object({
  play: signedCount(),
  visitor: count(),
  fan: signedCount(),
  vt: watchedMinutes(),
  like: signedCount(),
  fav: signedCount(),
  coin: signedCount(),
  comment: signedCount(),
  dm: signedCount(),
  share: signedCount(),
  log_date: dayStamp(),
});

/**
 * Account cards of the data center: the totals of the period that the request asked for, one group of them a tab.
 * Without a known period there is no reading. Over all time `fan` is the follower total and `visitor` is not
 * filled; in any other period `fan` is the net gain, negative after a bad week. `*_last`, the period before, is
 * not read: which days it covers is nowhere said (studios/bilibili.md §2.11).
 */
export const accountPeriod = reader({
  id: 'bilibili/account-period',
  path: /^\/x\/web\/data\/v2\/overview\/stat\/num$/,
  seen: '2026-09',
  confidence: 'high',
  gives: 'Account totals of yesterday, 7, 30 or 90 days, or of all time',
  request: { query: ['period', 'tab'] },
  envelope: bilibiliEnvelope,
  schema: s.object({ data: totals }),
  read: ({ body: { data }, request }) => toParts(data, request['period']),
});

function toParts(data: s.Read<typeof totals>, period: unknown): ReadingParts | null {
  const span = spanOf(period, data.log_date);
  const lifetime = span === 'lifetime';
  const values = known({
    views: data.play,
    profileVisits: lifetime ? undefined : data.visitor,
    [lifetime ? 'followerTotal' : 'followsNet']: data.fan,
    watchTimeSec: data.vt,
    likes: data.like,
    favorites: data.fav,
    coins: data.coin,
    comments: data.comment,
    danmaku: data.dm,
    shares: data.share,
  });
  if (!span || Object.keys(values).length === 0) return null;
  return span === 'lifetime' ? { account: { values } } : { windows: [{ window: span, values }] };
}
