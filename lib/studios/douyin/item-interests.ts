import { rate } from '../../core/fields';
import { reader } from '../../core/reader';
import * as s from '../../core/shape';
import { douyinEnvelope } from './envelope';
import { optionalRows, partName } from './fields';
import { sharesOf } from './parts';
import { workOf } from './request';

const group = s.object({ ratio_data: optionalRows(s.object({ key: partName(), value: rate() })) }).nullish();

/**
 * What the audience of a work likes to watch, shares 0–1: of all its viewers, and of the followers among them. The answer
 * also names similar authors, who are other people, and words that the audience searched elsewhere, whose scale is not
 * known: both stay unread. Two projects agree on the shape (studios/douyin.md §2.9).
 */
export const itemInterests = reader({
  id: 'douyin/item-interests',
  path: /^\/janus\/douyin\/creator\/data\/fans\/item\/others\/?$/,
  seen: '2026-10',
  confidence: 'medium',
  gives: 'Interests of the viewers of one work, of all and of its followers',
  request: { query: ['item_id'] },
  envelope: douyinEnvelope,
  schema: s.object({ audience_preference: s.object({ total_data: group, fans_data: group }) }),
  read: ({ body: { audience_preference: shown }, request, page }) => {
    const head = { workId: workOf({ request, page }), kind: 'interest' } as const;
    return {
      breakdowns: [
        ...sharesOf(head, shown.total_data?.ratio_data ?? []),
        ...sharesOf({ ...head, variant: 'followers' }, shown.fans_data?.ratio_data ?? []),
      ],
    };
  },
});
