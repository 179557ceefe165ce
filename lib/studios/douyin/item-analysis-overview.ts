import { ReadFailure } from '../../core/failures';
import { rate } from '../../core/fields';
import { reader } from '../../core/reader';
import { known } from '../../core/reading';
import * as s from '../../core/shape';
import { askedRange, rangeFields } from './analysis-range';
import { douyinEnvelope } from './envelope';

// A 0 here means that no video fell into the range.
const cell = s.object({ metric_value: rate().transform((value) => value || undefined) }).nullish();
const cells = s.object({ completion_rate_5s: cell, bounce_rate_2s: cell, cover_click_ratio: cell });

/**
 * Content analysis: the averages of the videos published in a chosen range. Only the three rates are read. The counts
 * beside them are means and medians a work, which are other figures than the totals of the account
 * (studios/douyin.md §2.11).
 */
export const itemAnalysisOverview = reader({
  id: 'douyin/item-analysis-overview',
  path: /^\/janus\/douyin\/creator\/data\/item_analysis\/overview\/?$/,
  seen: '2026-09',
  confidence: 'medium',
  gives: 'Average 5-second retention, 2-second bounce and cover click rate of the videos of a range',
  request: rangeFields,
  envelope: douyinEnvelope,
  schema: cells,
  read: ({ body, request }) => {
    if (Object.values(body).every((found) => found === undefined))
      throw new ReadFailure('drift', 'completion_rate_5s');
    const values = known({
      retention5s: body.completion_rate_5s?.metric_value,
      bounce2s: body.bounce_rate_2s?.metric_value,
      ctr: body.cover_click_ratio?.metric_value,
    });
    return Object.keys(values).length > 0 ? { windows: [{ window: askedRange(request), values }] } : null;
  },
});
