import { describe, expect, it } from 'vitest';
import { failure, read, renamed } from './play';

const workId = 'BV10fupan005';
const values = {
  views: 132_773,
  likes: 9622,
  danmaku: 1251,
  comments: 1009,
  shares: 1810,
  favorites: 3275,
  coins: 2434,
  followsGained: 711,
  followsLost: 31,
  watchTimeSec: 460_388 * 60,
};

describe('bilibili/work-overview', () => {
  it('reads settled counters of the work that the request names', () => {
    expect(read('work-overview').works).toEqual([
      { workId, format: 'video', values, settled: true, doubtfulZeros: expect.arrayContaining(['views']) },
    ]);
  });

  it('reads the audience as counts', () => {
    const { breakdowns = [] } = read('work-overview');
    expect(breakdowns.map(({ kind }) => kind)).toEqual([
      'device',
      'viewer',
      'gender',
      'age',
      'region',
      'interest',
    ]);
    expect(breakdowns.every((one) => one.unit === 'count' && one.workId === workId && !one.window)).toBe(
      true,
    );
    expect(breakdowns.slice(0, 4).map(({ parts }) => parts.map(({ key, value }) => [key, value]))).toEqual([
      [
        ['mobile', 118_210],
        ['pc', 9320],
        ['tv', 3105],
        ['h5', 1660],
        ['other', 478],
      ],
      [
        ['fans', 14_206],
        ['guest', 118_567],
      ],
      [
        ['male', 46_031],
        ['female', 60_217],
      ],
      [
        ['<16', 9044],
        ['16-25', 51_230],
        ['25-40', 38_810],
        ['>40', 7164],
      ],
    ]);
    expect(breakdowns[4]?.parts[0]).toEqual({ key: '广东', value: 15_520 });
    expect(breakdowns[5]?.parts.map(({ key }) => key)).toEqual(['美食', '日常', '搞笑', '家居', '财经']);
  });

  it('finds the work in the page when the request has none, and reads nothing without either', () => {
    expect(read('work-overview', { request: {} }).works?.[0]?.workId).toBe(workId);
    const page = '/york/data-center-web/dataCenter/archive/overview';
    expect(failure('work-overview', { request: {}, page })).toEqual({ kind: 'empty' });
    expect(failure('work-overview', { request: { bvid: 'av170001' }, page })).toEqual({ kind: 'empty' });
  });

  it('takes an audience of zeros for one that is not computed', () => {
    expect(failure('work-overview-new')).toEqual({ kind: 'empty' });
  });

  it('leaves a missing metric or breakdown out', () => {
    const { works } = read('work-overview', { text: renamed('work-overview', 'unfollow') });
    const { followsLost: _lost, ...rest } = values;
    expect(works?.[0]?.values).toEqual(rest);
    const { breakdowns = [] } = read('work-overview', { text: renamed('work-overview', 'gender') });
    expect(breakdowns.map(({ kind }) => kind)).toEqual(['device', 'viewer', 'age', 'region', 'interest']);
  });

  it('calls a renamed counter block drift', () => {
    const text = renamed('work-overview', 'stat');
    expect(failure('work-overview', { text })).toEqual({ kind: 'drift', path: 'data.stat' });
  });
});
