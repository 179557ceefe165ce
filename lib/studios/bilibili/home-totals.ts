import { ReadFailure } from '../../core/failures';
import { count, signedCount } from '../../core/fields';
import { reader } from '../../core/reader';
import { known, type ReadingParts } from '../../core/reading';
import * as s from '../../core/shape';
import { bilibiliEnvelope } from './envelope';
import { dayStamp } from './fields';

const totals = s.object({
  total_click: count(),
  total_dm: count(),
  total_reply: count(),
  total_fans: count(),
  total_fav: count(),
  total_like: count(),
  total_share: count(),
  total_coin: count(),
  incr_click: signedCount(),
  incr_dm: signedCount(),
  incr_reply: signedCount(),
  incr_fans: signedCount(),
  inc_fav: signedCount(),
  inc_like: signedCount(),
  inc_share: signedCount(),
  inc_coin: signedCount(),
  log_date: dayStamp(),
});

/**
 * Home cards: lifetime totals of the account, and what was added on the last day with figures (`log_date`).
 * The two prefixes `incr_` and `inc_` are the studio's own. Additions are net: they may be negative. The money
 * of the charging feature (`*_elec`) is not read (studios/bilibili.md §2.2).
 */
export const homeTotals = reader({
  id: 'bilibili/home-totals',
  path: /^\/x\/web(?:\/data)?\/index\/stat$/,
  seen: '2026-10',
  confidence: 'high',
  gives: 'Lifetime totals of the account and the additions of the last day',
  envelope: bilibiliEnvelope,
  schema: s.object({ data: totals }),
  read: ({ body }) => toParts(body.data),
});

function toParts(data: s.Read<typeof totals>): ReadingParts {
  const lifetime = known({
    views: data.total_click,
    danmaku: data.total_dm,
    comments: data.total_reply,
    followerTotal: data.total_fans,
    favorites: data.total_fav,
    likes: data.total_like,
    shares: data.total_share,
    coins: data.total_coin,
  });
  // An account with figures has all of these: none at all means other names, not no figures.
  if (Object.keys(lifetime).length === 0) throw new ReadFailure('drift', 'data');
  const added = known({
    views: data.incr_click,
    danmaku: data.incr_dm,
    comments: data.incr_reply,
    followsNet: data.incr_fans,
    favorites: data.inc_fav,
    likes: data.inc_like,
    shares: data.inc_share,
    coins: data.inc_coin,
  });
  const day = data.log_date;
  return {
    account: { values: lifetime },
    accountDays: day && Object.keys(added).length > 0 ? [{ day, values: added }] : [],
  };
}
