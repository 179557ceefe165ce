import { ReadFailure } from '../../core/failures';
import { rate } from '../../core/fields';
import { reader } from '../../core/reader';
import type { BreakdownKind } from '../../core/reading';
import * as s from '../../core/shape';
import { douyinEnvelope } from './envelope';
import { optionalRows, partName } from './fields';
import { sharesOf } from './parts';
import { workOf } from './request';

const distribution = s
  .object({ ratio_list: optionalRows(s.object({ key: partName(), value: rate() })) })
  .nullish();

/**
 * Audience of a work: shares 0–1 by gender (`male`, `female`), age band, province and city level. The preference
 * index (`tgi_list`) is no share and stays unread (studios/douyin.md §2.9).
 */
export const itemPortrait = reader({
  id: 'douyin/item-portrait',
  path: /^\/janus\/douyin\/creator\/data\/fans\/item\/portrait\/?$/,
  seen: '2026-10',
  confidence: 'high',
  gives: 'Audience of one work by gender, age, province and city level',
  request: { query: ['item_id'] },
  envelope: douyinEnvelope,
  schema: s.object({
    gender: distribution,
    age: distribution,
    province: distribution,
    city_level: distribution,
  }),
  read: ({ body: { gender, age, province, city_level: cityLevel }, request, page }) => {
    const found = [
      ['gender', gender],
      ['age', age],
      ['region', province],
      ['city-level', cityLevel],
    ] as const satisfies readonly (readonly [BreakdownKind, unknown])[];
    if (found.every(([, list]) => list === undefined)) throw new ReadFailure('drift', 'gender');
    const workId = workOf({ request, page });
    return {
      breakdowns: found.flatMap(([kind, list]) => sharesOf({ workId, kind }, list?.ratio_list ?? [])),
    };
  },
});
