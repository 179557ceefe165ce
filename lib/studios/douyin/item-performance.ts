import { count, id, rate, seconds, text } from '../../core/fields';
import { reader } from '../../core/reader';
import { known, type WindowSighting } from '../../core/reading';
import * as s from '../../core/shape';
import { believed } from './account-days';
import { askedRange, rangeFields } from './analysis-range';
import { douyinTime } from './clock';
import { douyinEnvelope } from './envelope';
import { rows } from './fields';
import { distinctWorks } from './works';

/** `2026-11-01 18:30`; a blank one is unknown. */
const publishTime = text(40).transform((raw) => {
  if (raw === undefined) return undefined;
  return douyinTime(raw) ?? s.unfit();
});

const itemSchema = s.object({
  item_id: id(),
  title: text(),
  publish_time: publishTime,
  play_count: count(),
  average_play_duration: seconds(),
  completion_rate_5s: rate(),
  bounce_rate_2s: rate(),
});

/**
 * Content analysis, the videos of a range one by one; picture works are not in it. These plays are counted otherwise
 * than in the works list (far fewer were seen for the same work), so they are kept as figures of the asked range and
 * never as lifetime values (studios/douyin.md §2.11).
 */
export const itemPerformance = reader({
  id: 'douyin/item-performance',
  path: /^\/janus\/douyin\/creator\/data\/item_analysis\/item_performance\/?$/,
  seen: '2026-09',
  confidence: 'high',
  gives: 'Plays, average time, 5-second retention and 2-second bounce of the videos of a range',
  request: rangeFields,
  envelope: douyinEnvelope,
  schema: s.object({ items: rows(itemSchema) }),
  read: ({ body: { items }, request }) => {
    if (items.length === 0) return null;
    const window = askedRange(request);
    const works = items.map(({ item_id: workId, title, publish_time: publishedAt }) => {
      return { workId, title, publishedAt, values: {} };
    });
    const windows = items.map((item): WindowSighting => {
      const read = known({
        views: item.play_count,
        avgWatchSec: item.average_play_duration,
        retention5s: item.completion_rate_5s,
        bounce2s: item.bounce_rate_2s,
      });
      // A range reaches into days that are not made yet, so a 0 is not believed without plays.
      return { workId: item.item_id, window, values: believed(read, (read.views ?? 0) > 0) };
    });
    const last = new Map(windows.map((one) => [one.workId, one]));
    return { works: distinctWorks(works), windows: [...last.values()].filter(isFilled).slice(0, 5_000) };
  },
});

const isFilled = ({ values }: WindowSighting) => Object.keys(values).length > 0;
