import { describe, expect, it } from 'vitest';
import { failure, read, renamed, textOf } from './play';

describe('bilibili/fans-totals', () => {
  it('reads the follower total, and changes in the window that was asked for', () => {
    const { account, windows } = read('fans-totals');
    expect(account).toEqual({ values: { followerTotal: 12_604 } });
    expect(windows).toEqual([{ window: 'days:7', values: { followsGained: 214, followsLost: 235 } }]);
  });

  it('keeps the total when the window is not known', () => {
    const { account, windows } = read('fans-totals', { request: {} });
    expect(account?.values).toEqual({ followerTotal: 12_604 });
    expect(windows).toEqual([]);
  });

  it('leaves a missing metric out', () => {
    expect(
      read('fans-totals', { text: renamed('fans-totals', 'unfollow_num') }).windows?.[0]?.values,
    ).toEqual({
      followsGained: 214,
    });
    expect(read('fans-totals', { text: renamed('fans-totals', 'total_num') }).account).toBeUndefined();
  });

  it('calls a body in which no figure is known drift', () => {
    const text = textOf('fans-totals').replaceAll('_num"', '_count"');
    expect(failure('fans-totals', { text })).toEqual({ kind: 'drift', path: 'data' });
  });
});

describe('bilibili/fans-days', () => {
  it('joins total, won and lost by day', () => {
    const { accountDays = [] } = read('fans-days');
    expect(accountDays).toHaveLength(7);
    expect(accountDays[6]).toEqual({
      day: '2026-11-21',
      values: { followerTotal: 12_609, followsGained: 20, followsLost: 26 },
    });
  });

  it('reads the other names of the day and the figure', () => {
    const text = textOf('fans-days')
      .replaceAll('"date":', '"date_key":')
      .replaceAll('"fans_total_inc":', '"total_inc":');
    expect(read('fans-days', { text }).accountDays).toEqual(read('fans-days').accountDays);
  });

  it('leaves a missing series out', () => {
    const { accountDays } = read('fans-days', { text: renamed('fans-days', 'data_tendency_unfollow') });
    expect(accountDays?.[0]).toEqual({
      day: '2026-11-15',
      values: { followerTotal: 12_621, followsGained: 31 },
    });
  });

  it('drops a figure that no number of people can be', () => {
    const text = textOf('fans-days').replace('"fans_total_inc": 12621', '"fans_total_inc": -3');
    expect(read('fans-days', { text }).accountDays?.find(({ day }) => day === '2026-11-15')?.values).toEqual({
      followsGained: 31,
      followsLost: 40,
    });
  });

  it('calls a body without series drift', () => {
    const text = textOf('fans-days').replaceAll('"data_tendency_', '"tendency_');
    expect(failure('fans-days', { text })).toEqual({ kind: 'drift', path: 'data.data_tendency_total' });
  });
});

describe('bilibili/fans-portrait', () => {
  it('reads the followers as counts, hours in order', () => {
    const { breakdowns = [] } = read('fans-portrait');
    expect(breakdowns.map(({ kind, variant, unit, parts }) => [kind, variant, unit, parts.length])).toEqual([
      ['gender', 'fans', 'count', 2],
      ['age', 'fans', 'count', 4],
      ['region', 'fans', 'count', 4],
      ['interest', 'fans', 'count', 3],
      ['activity', 'fans', 'count', 7],
    ]);
    expect(breakdowns[0]?.parts).toEqual([
      { key: 'male', value: 5210 },
      { key: 'female', value: 6033 },
    ]);
    expect(breakdowns[4]?.parts.slice(0, 3)).toEqual([
      { key: '00', value: 410 },
      { key: '06', value: 120 },
      { key: '08', value: 520 },
    ]);
  });

  it('leaves a missing part out', () => {
    const { breakdowns = [] } = read('fans-portrait', { text: renamed('fans-portrait', 'viewer_area') });
    expect(breakdowns.map(({ kind }) => kind)).toEqual(['gender', 'age', 'interest', 'activity']);
  });

  it('calls a body without gender and age drift', () => {
    const text = textOf('fans-portrait')
      .replace('"fans_gender":', '"gender":')
      .replace('"fans_age":', '"age":');
    expect(failure('fans-portrait', { text })).toEqual({ kind: 'drift', path: 'data.fans_gender' });
  });
});

describe('bilibili/fans-sources', () => {
  it('reads where new followers came from', () => {
    expect(read('fans-sources').breakdowns).toEqual([
      {
        kind: 'traffic',
        variant: 'follows',
        window: 'days:30',
        unit: 'count',
        parts: [
          { key: 'video', value: 151 },
          { key: 'article', value: 2 },
          { key: 'live', value: 0 },
          { key: 'space', value: 21 },
          { key: 'search', value: 17 },
          { key: 'recommend', value: 20 },
          { key: 'other', value: 3 },
        ],
      },
    ]);
  });

  it('leaves a missing source out', () => {
    const { breakdowns } = read('fans-sources', { text: renamed('fans-sources', 'video') });
    expect(breakdowns?.[0]?.parts.map(({ key }) => key)).not.toContain('video');
  });

  it('calls a body without any of them drift', () => {
    const text = textOf('fans-sources').replace(
      /"(video|article|live|space|search|recommend|other)":/g,
      '"from_$1":',
    );
    expect(failure('fans-sources', { text })).toEqual({ kind: 'drift', path: 'data.video' });
  });
});
