import { ReadFailure } from '../../core/failures';
import { count, percent, signedCount } from '../../core/fields';
import type { Values } from '../../core/metric-ids';
import { reader } from '../../core/reader';
import { known } from '../../core/reading';
import * as s from '../../core/shape';
import { DayValues } from './account-days';
import { accountWindow } from './account-series';
import { douyinEnvelope } from './envelope';
import { dayIn, partName } from './fields';
import { type RawPart, sharesOf } from './parts';

const change = s.object({ net_fans: signedCount(), cancel_fans: count() }).nullish();
const points = s.array(s.object({ key: s.string(), value: signedCount() })).nullish();
const trend = s.object({ net_fans_trend: points, cancel_fans_trend: points }).nullish();
/** Shares are made from the sum of all rows, so every row must have its count. */
const counted = s
  .array(s.object({ label: partName(), count: count().refine((value) => value !== undefined) }))
  .nullish();
const inPercent = s.array(s.object({ label: partName(), count: percent() })).nullish();

const schema = s.object({
  fans_cnt_sum: count(),
  fans_data_1: change,
  fans_data_7: change,
  fans_data_trend_1: trend,
  fans_data_trend_7: trend,
  gender_distribution: counted,
  age_distribution: counted,
  device_brand_distribution: counted,
  active_levels: counted,
  city_distribution: inPercent,
  fans_interest_distribution: inPercent,
});
type Summary = s.Read<typeof schema>;

/**
 * Follower portrait of the account (shown from 300 followers). `count` of gender, age, device and activity is turned
 * into shares of its sum, as the page itself does; for regions and interests it is percent points. Of the changes only
 * net and lost are sent. Billboards hold other people's profiles and are never read (studios/douyin.md §2.10g).
 */
export const fansSummary = reader({
  id: 'douyin/fans-summary',
  path: /^\/janus\/douyin\/creator\/bff\/data\/fans\/summary\/v2\/?$/,
  seen: '2026-10',
  confidence: 'high',
  gives: 'Follower total, net and lost followers by day, and who the followers are',
  envelope: douyinEnvelope,
  schema,
  read: ({ body, at }) => {
    if (body.gender_distribution === undefined && body.fans_data_7 === undefined) {
      throw new ReadFailure('drift', 'gender_distribution');
    }
    // Under 300 followers the page shows nothing, and a total of 0 says just that.
    const values = known({ followerTotal: body.fans_cnt_sum || undefined });
    return {
      account: values.followerTotal ? { values } : undefined,
      windows: [
        ...accountWindow('days:1', changeOf(body.fans_data_1), at),
        ...accountWindow('days:7', changeOf(body.fans_data_7), at),
      ],
      accountDays: daysOf(body).sightings(at),
      breakdowns: [
        ...sharesOf({ kind: 'gender' }, ofSum(body.gender_distribution)),
        ...sharesOf({ kind: 'age' }, ofSum(body.age_distribution)),
        ...sharesOf({ kind: 'device' }, ofSum(body.device_brand_distribution)),
        ...sharesOf({ kind: 'activity' }, ofSum(body.active_levels)),
        ...sharesOf({ kind: 'region' }, asSent(body.city_distribution)),
        ...sharesOf({ kind: 'interest' }, asSent(body.fans_interest_distribution)),
      ],
    };
  },
});

function changeOf(change: Summary['fans_data_1']): Values {
  return known({ followsNet: change?.net_fans, followsLost: change?.cancel_fans });
}

/** The trend called 7 was seen with 30 days, so both are read and joined. */
function daysOf({ fans_data_trend_1: one, fans_data_trend_7: seven }: Summary): DayValues {
  const days = new DayValues();
  for (const trend of [seven, one]) {
    for (const { key, value } of trend?.net_fans_trend ?? []) days.put(dayOfKey(key), 'followsNet', value);
    for (const { key, value } of trend?.cancel_fans_trend ?? [])
      days.put(dayOfKey(key), 'followsLost', value);
  }
  return days;
}

function dayOfKey(key: string): string {
  const day = dayIn(key);
  if (!day) throw new ReadFailure('drift', 'fans_data_trend_7.key');
  return day;
}

function ofSum(rows: Summary['gender_distribution']): RawPart[] {
  const sum = (rows ?? []).reduce((all, { count = 0 }) => all + count, 0);
  return sum > 0 ? (rows ?? []).map(({ label, count = 0 }) => ({ key: label, value: count / sum })) : [];
}

function asSent(rows: Summary['city_distribution']): RawPart[] {
  return (rows ?? []).map(({ label, count: value }) => ({ key: label, value }));
}
