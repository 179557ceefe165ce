import { addDays, startOfDay } from '../../core/dates';
import { ReadFailure } from '../../core/failures';
import { reader } from '../../core/reader';
import type { ReadingParts, WindowSighting } from '../../core/reading';
import * as s from '../../core/shape';
import { studioFacts } from '../../core/studios';
import { wechatEnvelope } from './envelope';
import { rows } from './fields';
import { wechatDay } from './request';
import { factsOf, isWork, oncePerWork, valuesOf, type WorkRow, workRow } from './rows';

/**
 * Works list of the content pages: lifetime counters, compared with the screen by one source. A work goes by its
 * `exportId`; `objectId` says the same here. Rows without an id, or without counters and media, are no works
 * (studios/wechat-channels.md §2.1).
 */
export const postList = reader({
  id: 'wechat-channels/post-list',
  path: /\/mmfinderassistant-bin\/post\/post_list$/,
  seen: '2026-10',
  confidence: 'high',
  gives:
    'Works with lifetime views, likes, comments, shares, follows, completion, average seconds and bounce',
  request: { query: ['_pageUrl'] },
  envelope: wechatEnvelope,
  schema: s.object({ data: s.object({ list: rows(workRow) }) }),
  read: ({ body: { data }, ...input }) => toParts(data.list, input),
});

function toParts(
  list: readonly WorkRow[],
  input: { at: number } & Parameters<typeof factsOf>[1],
): ReadingParts {
  const named = list.flatMap((row) => {
    const workId = row.exportId ?? row.objectId;
    return workId ? [{ workId, row }] : [];
  });
  if (list.length > 0 && named.length === 0) throw new ReadFailure('drift', 'data.list.[].exportId');
  const works = named.filter(({ row }) => isWork(row));
  return {
    works: oncePerWork(
      works.map(({ workId, row }) => ({ workId, ...factsOf(row, input), values: valuesOf(row) })),
    ),
    windows: yesterdays(works, input.at),
  };
}

/** Views of the day before, for works that are older than today; a 0 may be a day that is not counted yet. */
function yesterdays(works: readonly { workId: string; row: WorkRow }[], at: number): WindowSighting[] {
  const today = wechatDay(at);
  const midnight = startOfDay(today, studioFacts['wechat-channels'].timeZone);
  const window = `day:${addDays(today, -1)}` as const;
  const found = works.flatMap(({ workId, row }): [string, number][] => {
    const { createTime, yesterdayReadCount: views } = row;
    return createTime !== undefined && views && createTime < midnight ? [[workId, views]] : [];
  });
  return [...new Map(found)]
    .slice(0, 5_000)
    .map(([workId, views]) => ({ workId, window, values: { views } }));
}
