import { describe, expect, it } from 'vitest';
import { failure, read, renamed, textOf } from './play';

const workId = 'BV10fupan005';
const app = '/york/data-center-web/dataCenter/archive/overview';

describe('bilibili/work-retention', () => {
  it('reads average watched time and share', () => {
    expect(read('work-retention').works).toEqual([
      { workId, format: 'video', values: { avgWatchRatio: 0.5521, avgWatchSec: 209 }, settled: true },
    ]);
  });

  it('keeps both curves raw, their unit unverified', () => {
    const { curves = [] } = read('work-retention');
    expect(curves.map(({ points, ...rest }) => [rest, points.length])).toEqual([
      [{ workId, kind: 'retention', variant: 'self', x: 'sec', y: 'unverified' }, 77],
      [{ workId, kind: 'retention', variant: 'similar', x: 'sec', y: 'unverified' }, 77],
    ]);
    expect(curves[0]?.points.slice(0, 3)).toEqual([
      [0, 10_000],
      [5, 8600],
      [10, 8471],
    ]);
    expect(curves[0]?.points.at(-1)).toEqual([377, 620]);
  });

  it('takes the average progress while the average seconds are 0', () => {
    const text = textOf('work-retention').replace('"avg_play_time_int": 209', '"avg_play_time_int": 0');
    expect(read('work-retention', { text }).works?.[0]?.values).toEqual({
      avgWatchRatio: 0.5521,
      avgWatchSec: 209,
    });
  });

  it.each([
    ['the request', { bvid: workId }, app],
    ["the data app's address", { 'page:bvid': workId }, app],
    ["the shell's path", {}, `/platform/upload-manager/article/data/${workId}`],
  ])('takes the work from %s', (_, request, page) => {
    expect(read('work-retention', { page, request }).works?.[0]?.workId).toBe(workId);
  });

  it('reads nothing where neither request nor page names the work', () => {
    for (const request of [{}, { 'page:bvid': 'av170001' }])
      expect(failure('work-retention', { page: app, request })).toEqual({ kind: 'empty' });
  });

  it('leaves missing averages out and keeps the curves', () => {
    const reading = read('work-retention', { text: renamed('work-retention', 'full_play_ratio') });
    expect(reading.works?.[0]?.values).toEqual({ avgWatchSec: 209 });
    expect(reading.curves).toHaveLength(2);
  });

  it('calls a body without its summaries drift', () => {
    const text = renamed('work-retention', 'quit_info').replace('"duration_info":', '"length_info":');
    expect(failure('work-retention', { text })).toEqual({ kind: 'drift', path: 'data.quit_info' });
  });
});
