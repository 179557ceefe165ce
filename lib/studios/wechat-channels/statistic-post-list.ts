import { addDays } from '../../core/dates';
import { ReadFailure } from '../../core/failures';
import { reader } from '../../core/reader';
import type { ReadingParts } from '../../core/reading';
import * as s from '../../core/shape';
import { wechatEnvelope } from './envelope';
import { rows } from './fields';
import { askedTime, wechatDay } from './request';
import { factsOf, isWork, oncePerWork, valuesOf, type WorkRow, workRow } from './rows';

/**
 * Works of a range of days in the statistics, also as its download receives them. One source says both that the
 * numbers cover the chosen range and that they are cumulative. They are read where both mean the same, for works
 * published within a range that reaches to yesterday or today, and as settled figures, so that the works list goes
 * first; of other works only the identity is. `objectId` is a number here, under which the answers about a single
 * work go (studios/wechat-channels.md §2.2, §2.5).
 */
export const statisticPostList = reader({
  id: 'wechat-channels/statistic-post-list',
  path: /\/mmfinderassistant-bin\/statistic\/(?:post_list|download_post_data)$/,
  seen: '2026-10',
  confidence: 'medium',
  gives: 'Works of a range with the same figures, where the range covers their whole life',
  request: { query: ['_pageUrl'], body: ['startTime', 'endTime'] },
  envelope: wechatEnvelope,
  schema: s.object({ data: s.object({ list: rows(workRow) }) }),
  read: ({ body: { data }, ...input }) => toParts(data.list, input),
});

function toParts(
  list: readonly WorkRow[],
  input: { at: number } & Parameters<typeof factsOf>[1],
): ReadingParts {
  const start = askedTime(input.request, 'startTime');
  const end = askedTime(input.request, 'endTime');
  const upToDate = end !== undefined && wechatDay(end) >= addDays(wechatDay(input.at), -1);
  const whole = ({ createTime }: WorkRow) =>
    upToDate && start !== undefined && createTime !== undefined && createTime >= start;
  const works = list.flatMap((row) => {
    if (!row.exportId || !isWork(row)) return [];
    const values = whole(row) ? valuesOf(row) : {};
    const aliases = row.objectId && row.objectId !== row.exportId ? [row.objectId] : undefined;
    return [{ workId: row.exportId, aliases, ...factsOf(row, input), values, settled: true as const }];
  });
  if (list.length > 0 && list.every(({ exportId }) => !exportId))
    throw new ReadFailure('drift', 'data.list.[].exportId');
  return { works: oncePerWork(works) };
}
