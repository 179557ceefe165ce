import { describe, expect, it } from 'vitest';
import { beijing, failure, read, renamed, textOf } from './play';

const work = (id: string, text?: string) =>
  read('works-compare', text ? { text } : {}).works?.find(({ workId }) => workId === id);

describe('bilibili/works-compare', () => {
  it('reads settled figures, rates from basis points', () => {
    expect(work('BV10fupan005')).toEqual({
      workId: 'BV10fupan005',
      title: '菜市场收摊前半小时能捡多少漏？',
      publishedAt: beijing('2026-11-12T18:00'),
      durationSec: 377,
      format: 'video',
      values: {
        views: 132_773,
        likes: 9622,
        comments: 1009,
        danmaku: 1251,
        favorites: 3275,
        coins: 2434,
        shares: 1810,
        followsGained: 711,
        followsLost: 31,
        avgWatchRatio: 0.5521,
        avgWatchSec: 209,
        exit3s: 0.1544,
      },
      settled: true,
      doubtfulZeros: expect.arrayContaining(['views', 'likes', 'followsGained']),
    });
  });

  it('reads watch time in minutes where the account has it, and never its placeholder 0', () => {
    expect(work('BV10fupan002')?.values.watchTimeSec).toBe(259_811 * 60);
    expect(work('BV10fupan005')?.values).not.toHaveProperty('watchTimeSec');
  });

  it('leaves out what the studio says is not ready', () => {
    const values = work('BV10fupan009')?.values;
    expect(values).toMatchObject({ views: 13_022, avgWatchRatio: 0.4118 });
    expect(values).not.toHaveProperty('exit3s');
    expect(values).not.toHaveProperty('avgWatchSec');
    expect(work('BV10fupan010')?.values).toEqual({});
  });

  it('never takes an early exit of 0 for a figure', () => {
    expect(work('BV10fupan008')?.values).not.toHaveProperty('exit3s');
  });

  it('has no cover click rate and no window', () => {
    const reading = read('works-compare');
    expect(reading.windows).toBeUndefined();
    for (const { values } of reading.works ?? []) expect(values).not.toHaveProperty('ctr');
  });

  it('marks a work that only its author sees', () => {
    expect(work('BV10fupan008')?.state).toBe('private');
    expect(work('BV10fupan007')?.state).toBeUndefined();
  });

  it('reads the older shape, where data is the array, and each work once', () => {
    const { works = [] } = read('works-compare-array');
    expect(works.map(({ workId, values }) => [workId, values.views])).toEqual([
      ['BV10fupan005', 132_773],
      ['BV10fupan004', 23_677],
    ]);
  });

  it('leaves a missing metric out', () => {
    const values = work('BV10fupan005', renamed('works-compare', 'crash_rate'))?.values;
    expect(values).not.toHaveProperty('exit3s');
    expect(values).toMatchObject({ views: 132_773, avgWatchSec: 209, followsLost: 31 });
  });

  it('calls a rate that cannot be one drift', () => {
    const text = textOf('works-compare').replaceAll('"crash_rate": 1544', '"crash_rate": 154400');
    expect(failure('works-compare', { text })).toEqual({
      kind: 'drift',
      path: 'data.list.[].stat.crash_rate',
    });
  });

  it.each([
    ['works-compare', 'list', 'data.list'],
    ['works-compare', 'bvid', 'data.list.[].bvid'],
    ['works-compare-array', 'bvid', 'data.list.[].bvid'],
  ])('%s: calls a renamed %s drift', (name, key, path) => {
    expect(failure(name, { text: renamed(name, key) })).toEqual({ kind: 'drift', path });
  });
});
