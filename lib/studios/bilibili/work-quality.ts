import { basisPoints } from '../../core/fields';
import { reader } from '../../core/reader';
import { known } from '../../core/reading';
import * as s from '../../core/shape';
import { bilibiliEnvelope } from './envelope';
import { earlyExit } from './fields';
import { bvidOf } from './request';

const viewers = s.object({ play_fan_rate: basisPoints(), play_viewer_rate: basisPoints() });

/**
 * Quality panel of one work: share that left within 3 s, and share of plays by followers. `play_fan_rate` has a
 * second meaning elsewhere (share of followers reached); here it is taken only while it and `play_viewer_rate` add
 * up to the whole. Stars (value times ten here), ranks among similar works, advice and `tm_rate` (see
 * works-compare) are not read (studios/bilibili.md §2.7).
 */
export const workQuality = reader({
  id: 'bilibili/work-quality',
  path: /^\/x\/web\/data\/archive_diagnose\/play_analyze$/,
  seen: '2026-09',
  confidence: 'high',
  gives: 'Early exit of one work and the share of its plays by followers',
  request: { query: ['bvid'] },
  envelope: bilibiliEnvelope,
  schema: s.object({
    data: s.object({
      viewer_assistant: viewers.nullish(),
      guest_interact: s.object({ crash_rate: earlyExit() }).nullable(),
    }),
  }),
  read: ({ body: { data }, ...input }) => {
    const workId = bvidOf(input);
    const values = known({
      exit3s: data.guest_interact?.crash_rate,
      fanViewRatio: fanShare(data.viewer_assistant),
    });
    if (!workId || Object.keys(values).length === 0) return null;
    return { works: [{ workId, format: 'video', values, settled: true }] };
  },
});

function fanShare(split: s.Read<typeof viewers> | null | undefined): number | undefined {
  const { play_fan_rate: fans, play_viewer_rate: others } = split ?? {};
  if (fans === undefined || others === undefined) return undefined;
  return Math.abs(fans + others - 1) < 0.0005 ? fans : undefined;
}
