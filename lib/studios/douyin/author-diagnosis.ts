import { count, rate } from '../../core/fields';
import { reader } from '../../core/reader';
import { known } from '../../core/reading';
import * as s from '../../core/shape';
import { accountWindow } from './account-series';
import { douyinEnvelope } from './envelope';

const own = <Field extends s.Shape<number | undefined>>(field: Field) =>
  s.object({ OwnValue: field }).nullish();

/**
 * The account's last 7 days as its diagnosis shows them: the only full completion rate that Douyin gives for an
 * account. The ranks and the averages of similar authors beside it stay unread, like the interaction rate, which our
 * models make from the counts (studios/douyin.md §2.10e).
 */
export const authorDiagnosis = reader({
  id: 'douyin/author-diagnosis',
  path: /^\/dp\/douyin\/v1\/creator\/item\/author_diagnosis\/?$/,
  seen: '2026-10',
  confidence: 'medium',
  gives: 'Account plays, completion rate and followers gained of the last 7 days',
  envelope: douyinEnvelope,
  schema: s.object({
    data: s.object({ PlayCnt: own(count()), PlayFinishRatio: own(rate()), NewFans: own(count()) }),
  }),
  read: ({ body: { data }, at }) => ({
    windows: accountWindow(
      'days:7',
      known({
        views: data.PlayCnt?.OwnValue,
        completionRate: data.PlayFinishRatio?.OwnValue,
        followsGained: data.NewFans?.OwnValue,
      }),
      at,
    ),
  }),
});
