import { ReadFailure } from '../../core/failures';
import { text } from '../../core/fields';
import { reader } from '../../core/reader';
import { known } from '../../core/reading';
import * as s from '../../core/shape';
import { xiaohongshuEnvelope } from './envelope';
import { inUnit } from './fields';

/**
 * Name, number and follower total of the signed-in account. `faved_count`, likes and favourites received together,
 * has no metric of ours; the description, the avatar and the growth level stay unread (studios/xiaohongshu.md §2.1).
 */
export const personalInfo = reader({
  id: 'xiaohongshu/personal-info',
  path: /^\/api\/galaxy\/creator\/home\/personal_info$/,
  seen: '2026-10',
  confidence: 'medium',
  gives: 'Account name, handle and follower total',
  envelope: xiaohongshuEnvelope,
  schema: s.object({
    data: s.object({ name: text(200), red_num: handle(), fans_count: s.unknown().optional() }),
  }),
  read: ({ body: { data } }) => {
    const fans = inUnit(data.fans_count, 'count', 'data.fans_count');
    const values = known({ followerTotal: fans?.approx ? undefined : fans?.value });
    if (!data.name && !data.red_num && !fans) throw new ReadFailure('drift', 'data.name');
    return { account: { name: data.name, handle: data.red_num, values } };
  },
});

/** The public number of an account, text or number. */
function handle() {
  return s
    .union([s.string(), s.number().int().transform(String)])
    .nullish()
    .pipe(text(200));
}
