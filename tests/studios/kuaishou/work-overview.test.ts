import { describe, expect, it } from 'vitest';
import { beijing, failure, read, renamed, textOf } from './play';

const workId = '3xfupan000009a';
const plays = {
  views: 61_204,
  avgWatchSec: 23.41162,
  ctr: 0.032,
  bounce2s: 0.221,
  retention5s: 0.381,
  completionRate: 0.008,
};

describe('kuaishou/work-overview', () => {
  it('reads plays: rates from percent whatever their size, the average from milliseconds', () => {
    expect(read('work-overview-plays').works).toEqual([
      { workId, values: plays, doubtfulZeros: ['ctr', 'bounce2s', 'retention5s', 'completionRate'] },
    ]);
  });

  it('reads interactions', () => {
    expect(read('work-overview-interactions').works?.[0]?.values).toEqual({
      likes: 3180,
      comments: 290,
      shares: 166,
      favorites: 2044,
      followsGained: 133,
    });
  });

  it('keeps the series whose meaning its own sums prove', () => {
    const [hourly, ...others] = read('work-overview-plays').curves ?? [];
    expect(others).toEqual([]);
    expect(hourly).toMatchObject({ workId, kind: 'trend', variant: 'views:hour:new', x: 'time', y: 'count' });
    expect(hourly?.points).toHaveLength(23);
    expect(hourly?.points[0]).toEqual([beijing('2026-11-19T18:00'), 4120]);

    const { curves = [] } = read('work-overview-interactions');
    expect(curves.map(({ variant }) => variant)).toEqual(['likes:hour:total', 'comments:day:new']);
    expect(curves[0]?.points.at(-1)).toEqual([beijing('2026-11-20T00:00'), 3180]);
    expect(curves[1]?.points).toEqual([
      [beijing('2026-11-20T00:00'), 201],
      [beijing('2026-11-21T00:00'), 89],
    ]);
  });

  it('finds the work in the page when the request has none, and reads nothing without either', () => {
    expect(read('work-overview-plays', { request: {} }).works?.[0]?.workId).toBe(workId);
    expect(failure('work-overview-plays', { request: {}, page: '/statistics/article' })).toEqual({
      kind: 'empty',
    });
  });

  it('takes a figure in another unit than we know it in for unknown', () => {
    const text = textOf('work-overview-plays').replace(/("enName": "FPR",\s+"type": )2/, '$11');
    const { completionRate: _rate, ...rest } = plays;
    expect(read('work-overview-plays', { text }).works?.[0]?.values).toEqual(rest);
  });

  it('never takes an average of 0 for a figure', () => {
    const text = textOf('work-overview-plays').replace('"sumCount": 23411.62', '"sumCount": 0');
    const { avgWatchSec: _average, ...rest } = plays;
    expect(read('work-overview-plays', { text }).works?.[0]?.values).toEqual(rest);
  });

  it('leaves a missing metric out', () => {
    const text = textOf('work-overview-plays').replace('"OUTSIDE_CTR"', '"COVER_CTR"');
    const { ctr: _clicks, ...rest } = plays;
    expect(read('work-overview-plays', { text }).works?.[0]?.values).toEqual(rest);
  });

  it('calls a rate over 100 % drift, and says which', () => {
    const text = textOf('work-overview-plays').replace('"sumCount": 38.1', '"sumCount": 381');
    expect(failure('work-overview-plays', { text })).toEqual({
      kind: 'drift',
      path: 'data.trendList.FIVE_SECONDS_FPR.sumCount',
    });
  });

  it.each([
    ['trendList', 'data.trendList'],
    ['enName', 'data.trendList.[].enName'],
  ])('calls a renamed %s drift', (key, path) => {
    const text = renamed('work-overview-plays', key);
    expect(failure('work-overview-plays', { text })).toEqual({ kind: 'drift', path });
  });
});
