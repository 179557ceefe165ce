import { describe, expect, it } from 'vitest';
import { edited, failure, read, renamed, textOf } from './play';

describe('xiaohongshu/fans-overall', () => {
  it('reads the total as of now, changes in their windows, and the days', () => {
    const { account, windows, accountDays = [] } = read('fans-overall');
    expect(account).toEqual({ values: { followerTotal: 1043 } });
    expect(windows?.find(({ window }) => window === 'days:7')?.values).toEqual({
      followsGained: 58,
      followsLost: 17,
    });
    expect(accountDays).toHaveLength(30);
    expect(accountDays.at(-1)).toEqual({
      day: '2026-11-21',
      values: { followerTotal: 1043, followsGained: 2, followsLost: 3 },
    });
  });

  it('leaves a missing series or total out', () => {
    const { accountDays } = read('fans-overall', { text: renamed('fans-overall', 'leave_fans_list') });
    expect(accountDays?.at(-1)?.values).toEqual({ followerTotal: 1043, followsGained: 2 });
    expect(read('fans-overall', { text: renamed('fans-overall', 'fans_count') }).account).toBeUndefined();
  });

  it('needs both periods', () => {
    expect(failure('fans-overall', { text: renamed('fans-overall', 'thirty') })).toEqual({
      kind: 'drift',
      path: 'data.thirty',
    });
  });
});

describe('xiaohongshu/fans-portrait', () => {
  it('reads who follows, apart from who views', () => {
    const { breakdowns = [] } = read('fans-portrait');
    expect(breakdowns.map(({ kind, variant, unit }) => [kind, variant, unit])).toEqual([
      ['gender', 'fans', 'share'],
      ['age', 'fans', 'share'],
      ['region', 'fans:city', 'share'],
      ['interest', 'fans', 'share'],
    ]);
    expect(breakdowns[0]?.parts).toEqual([
      { key: 'male', value: 0.18 },
      { key: 'female', value: 0.82 },
    ]);
  });

  it('leaves a missing list out, and is drift without any', () => {
    const { breakdowns = [] } = read('fans-portrait', { text: renamed('fans-portrait', 'age') });
    expect(breakdowns.map(({ kind }) => kind)).toEqual(['gender', 'region', 'interest']);
    const text = textOf('fans-portrait').replace(/"(gender|age|city|interest)":/g, '"by_$1":');
    expect(failure('fans-portrait', { text })).toEqual({ kind: 'drift', path: 'data.gender' });
  });
});

describe('xiaohongshu/fans-sources', () => {
  it('reads the list bare or wrapped', () => {
    const { breakdowns } = read('fans-sources');
    expect(breakdowns).toEqual([
      {
        kind: 'traffic',
        variant: 'follows',
        unit: 'count',
        parts: [
          { key: '首页推荐', value: 610 },
          { key: '个人主页', value: 288 },
          { key: '搜索', value: 121 },
          { key: '其他', value: 24 },
        ],
      },
    ]);
    expect(read('fans-sources-array').breakdowns).toEqual(breakdowns);
  });

  it('takes no fractions, which would be shares, and needs its list', () => {
    const text = edited('fans-sources', '"value": 610', '"value": 58.5');
    expect(failure('fans-sources', { text })).toEqual({ kind: 'drift', path: 'data.list.[].value' });
    expect(failure('fans-sources', { text: renamed('fans-sources', 'list') })).toEqual({
      kind: 'drift',
      path: 'data.list',
    });
  });
});

describe('xiaohongshu/personal-info', () => {
  it('reads name, number and follower total, and nothing else', () => {
    const reading = read('personal-info');
    expect(reading.account).toEqual({
      name: '阳台厨房',
      handle: '100000001',
      values: { followerTotal: 1043 },
    });
    expect(Object.keys(reading).sort()).toEqual(['account', 'at', 'reader', 'studio']);
  });

  it('takes the number as a number too, and leaves a missing total out', () => {
    const text = edited('personal-info', '"red_num": "100000001"', '"red_num": 100000001');
    expect(read('personal-info', { text }).account?.handle).toBe('100000001');
    const without = textOf('personal-info').replaceAll('"fans_count"', '"fans"');
    expect(read('personal-info', { text: without }).account?.values).toEqual({});
  });

  it('calls an answer in which nothing is known drift', () => {
    const text = JSON.stringify({ code: 0, data: { nick: 'x' } });
    expect(failure('personal-info', { text })).toEqual({ kind: 'drift', path: 'data.name' });
  });
});

describe('xiaohongshu/user-info', () => {
  it('reads who is signed in', () => {
    expect(read('user-info').account).toEqual({
      accountId: '5f00000000000000000000aa',
      name: '阳台厨房',
      handle: '100000001',
      values: {},
    });
  });

  it('needs the id', () => {
    expect(failure('user-info', { text: renamed('user-info', 'userId') })).toEqual({
      kind: 'drift',
      path: 'data.userId',
    });
  });
});
