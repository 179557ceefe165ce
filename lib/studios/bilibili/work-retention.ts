import { amount, seconds } from '../../core/fields';
import { reader } from '../../core/reader';
import { type CurveSighting, known } from '../../core/reading';
import * as s from '../../core/shape';
import { bilibiliEnvelope } from './envelope';
import { averageSeconds, averageShare, optionalList, workSeconds } from './fields';
import { bvidOf } from './request';

const points = optionalList(s.object({ duration_key: seconds(), num: amount() })).transform((list) =>
  list
    .flatMap(({ duration_key: at, num }): [number, number][] =>
      at === undefined || num === undefined ? [] : [[at, num]],
    )
    .slice(0, 5_000),
);

const graph = s.object({
  quit_info: s
    .object({
      full_play_ratio: averageShare(),
      avg_play_progress: averageSeconds(),
      duration: workSeconds(),
    })
    .nullish(),
  duration_info: s.object({ avg_play_time_int: averageSeconds() }).nullish(),
  viewer_quit: points,
  peer_viewer_quit: points,
});

/**
 * Retention of one work: average watched, and who is left at each second beside the average of similar works.
 * Sources disagree on `num` (share left in basis points, or people who left), so the curve is kept raw as
 * `unverified`. The request asks by `cid`, one part of a work, which cannot be turned into a work here: the work
 * is taken from a `bvid` beside it or from the page, and without either there is no reading. For a work of several
 * parts the figures are those of the part on show (studios/bilibili.md §2.8).
 */
export const workRetention = reader({
  id: 'bilibili/work-retention',
  path: /^\/x\/web\/data\/v2\/archive\/analyze\/graph$/,
  seen: '2026-09',
  confidence: 'medium',
  gives: 'Average watched time and share of one work, and its retention curve (unit unverified)',
  request: { query: ['bvid'], page: ['bvid'] },
  envelope: bilibiliEnvelope,
  schema: s.object({
    data: graph.refine((data) => data.quit_info !== undefined || data.duration_info !== undefined, {
      path: ['quit_info'],
    }),
  }),
  read: ({ body: { data }, ...input }) => {
    const workId = bvidOf(input);
    if (!workId) return null;
    const values = known({
      avgWatchRatio: data.quit_info?.full_play_ratio,
      avgWatchSec: data.duration_info?.avg_play_time_int ?? data.quit_info?.avg_play_progress,
    });
    const measured = Object.keys(values).length > 0;
    return {
      works: measured ? [{ workId, format: 'video', values, settled: true }] : [],
      curves: [
        ...curve(workId, 'self', data.viewer_quit),
        ...curve(workId, 'similar', data.peer_viewer_quit),
      ],
    };
  },
});

function curve(workId: string, variant: string, list: [number, number][]): CurveSighting[] {
  return list.length > 0
    ? [{ workId, kind: 'retention', variant, x: 'sec', y: 'unverified', points: list }]
    : [];
}
