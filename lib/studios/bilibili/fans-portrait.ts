import { count } from '../../core/fields';
import { reader } from '../../core/reader';
import * as s from '../../core/shape';
import {
  ageCounts,
  breakdown,
  genderCounts,
  interestCounts,
  interestParts,
  partsOf,
  regionCounts,
  regionParts,
} from './audience';
import { bilibiliEnvelope } from './envelope';
import { optionalList } from './fields';

const hours = optionalList(s.object({ hour_key: count(), total_inc: count() })).transform((list) =>
  list
    .flatMap(({ hour_key: hour, total_inc: value }) =>
      hour === undefined || hour > 23 || value === undefined
        ? []
        : [{ key: String(hour).padStart(2, '0'), value }],
    )
    .sort((a, b) => a.key.localeCompare(b.key)),
);

/** Portrait of the followers, all as counts, and when they are active by hour of day (studios/bilibili.md §2.14). */
export const fansPortrait = reader({
  id: 'bilibili/fans-portrait',
  path: /^\/x\/web\/data\/v3\/fans\/stat\/portrayal$/,
  seen: '2026-09',
  confidence: 'medium',
  gives: 'Followers by gender, age, region, interest and active hour',
  envelope: bilibiliEnvelope,
  schema: s.object({
    data: s
      .object({
        fans_gender: genderCounts(),
        fans_age: ageCounts(),
        viewer_area: regionCounts(),
        viewer_ty: interestCounts(),
        fans_activity: hours,
      })
      .refine((data) => data.fans_gender !== undefined || data.fans_age !== undefined, {
        path: ['fans_gender'],
      }),
  }),
  read: ({ body: { data } }) => {
    const variant = 'fans';
    return {
      breakdowns: [
        ...breakdown('gender', 'count', partsOf(data.fans_gender), { variant }),
        ...breakdown('age', 'count', partsOf(data.fans_age), { variant }),
        ...breakdown('region', 'count', regionParts(data.viewer_area), { variant }),
        ...breakdown('interest', 'count', interestParts(data.viewer_ty), { variant }),
        ...breakdown('activity', 'count', data.fans_activity, { variant }),
      ],
    };
  },
});
