import { describe, expect, it } from 'vitest';
import { beijing, edited, failure, read, renamed, seconds } from './play';

const span = (start: string, end: string, interval: unknown = 3) => ({
  startTs: seconds(start),
  endTs: seconds(end),
  interval,
});
const noRequest = { kind: 'drift', path: '(request).startTs' };

describe('wechat-channels/account-days', () => {
  it('reads the days that were asked for, oldest first', () => {
    const { accountDays = [] } = read('account-days');
    expect(accountDays.map(({ day, values }) => [day, values.views])).toEqual([
      ['2026-11-15', 1890],
      ['2026-11-16', 2204],
      ['2026-11-17', 1733],
      ['2026-11-18', 1911],
      ['2026-11-19', 2560],
      ['2026-11-20', 3120],
      ['2026-11-21', 2834],
    ]);
    expect(accountDays[3]?.values).toEqual({
      views: 1911,
      likes: 24,
      comments: 2,
      shares: 10,
      followsGained: 0,
    });
  });

  it('reads views by source under their window, the sum of no others', () => {
    expect(read('account-days').breakdowns).toEqual([
      {
        kind: 'traffic',
        variant: 'views',
        window: 'range:2026-11-15..2026-11-21',
        unit: 'count',
        parts: [
          { key: 'recommended', value: 9910, label: '推荐' },
          { key: 'following', value: 1947, label: '关注' },
          { key: 'shared', value: 2435, label: '分享' },
          { key: 'friends', value: 972, label: '朋友♡' },
          { key: 'profile', value: 647, label: '主页' },
          { key: 'look', value: 160, label: '看一看' },
          { key: 'other', value: 160, label: '其他' },
        ],
      },
    ]);
  });

  it('takes an end that is the first moment left out, or the last one in', () => {
    const same = read('account-days').accountDays;
    for (const end of ['2026-11-22T00:00', '2026-11-21T23:59']) {
      expect(read('account-days', { request: span('2026-11-15T00:00', end) }).accountDays).toEqual(same);
    }
  });

  it('does not read days that it cannot date', () => {
    expect(failure('account-days', { request: {} })).toEqual(noRequest);
    expect(failure('account-days', { request: { startTs: 'x', endTs: 'y' } })).toEqual(noRequest);
    expect(failure('account-days', { request: span('2026-11-21T00:00', '2026-11-15T00:00') })).toEqual(
      noRequest,
    );
    expect(failure('account-days', { request: span('2026-11-15T00:00', '2026-11-21T00:00', 2) })).toEqual({
      kind: 'drift',
      path: '(request).interval',
    });
    for (const [start, end] of [
      ['2026-11-13T00:00', '2026-11-21T00:00'],
      ['2026-11-16T00:00', '2026-11-21T00:00'],
    ]) {
      const request = span(String(start), String(end));
      expect(failure('account-days', { request })).toEqual({ kind: 'drift', path: 'data.totalData' });
    }
  });

  it('leaves the zero of a day that is not over, and any day to come', () => {
    const text = edited('account-days', '"2834"', '"0"');
    const today = { text, at: beijing('2026-11-21T09:00') };
    expect(read('account-days', today).accountDays?.at(-1)?.values).toEqual({
      likes: 40,
      comments: 4,
      shares: 21,
      followsGained: 6,
    });
    expect(read('account-days', { at: beijing('2026-11-20T09:00') }).accountDays?.at(-1)?.day).toBe(
      '2026-11-20',
    );
  });

  it('leaves a missing metric out, and never reads the thumb', () => {
    const { accountDays } = read('account-days', { text: renamed('account-days', 'comment') });
    expect(accountDays?.[0]?.values).toEqual({ views: 1890, likes: 22, shares: 11, followsGained: 2 });
  });

  it('calls a renamed container drift', () => {
    expect(failure('account-days', { text: renamed('account-days', 'totalData') })).toEqual({
      kind: 'drift',
      path: 'data.totalData',
    });
  });
});

describe('wechat-channels/fans-trend', () => {
  it('reads total, won, lost and net by day', () => {
    const { accountDays = [] } = read('fans-trend');
    expect(accountDays.map(({ values }) => values.followerTotal)).toEqual([
      1014, 1017, 1023, 1022, 1028, 1038, 1043, 1043,
    ]);
    expect(accountDays[3]).toEqual({
      day: '2026-11-18',
      values: { followerTotal: 1022, followsGained: 3, followsLost: 4, followsNet: -1 },
    });
    // Today is not over: its zeros may be waiting to be counted.
    expect(accountDays[7]).toEqual({ day: '2026-11-22', values: { followerTotal: 1043 } });
  });

  it('reads numbers that come as text', () => {
    const text = edited('fans-trend', ' 1014,', ' "1014",');
    expect(read('fans-trend', { text }).accountDays).toEqual(read('fans-trend').accountDays);
  });

  it('does not read days that it cannot date', () => {
    expect(failure('fans-trend', { request: {} })).toEqual(noRequest);
    expect(failure('fans-trend', { request: span('2026-11-01T00:00', '2026-11-22T00:00') })).toEqual({
      kind: 'drift',
      path: 'data.total',
    });
  });

  it('leaves a missing series out, and needs the total', () => {
    const { accountDays } = read('fans-trend', { text: renamed('fans-trend', 'reduce') });
    expect(accountDays?.[0]?.values).toEqual({ followerTotal: 1014, followsGained: 6, followsNet: 4 });
    expect(failure('fans-trend', { text: renamed('fans-trend', 'total') })).toEqual({
      kind: 'drift',
      path: 'data.total',
    });
  });
});

describe('wechat-channels/follower-total', () => {
  it('reads the total, and is drift without it', () => {
    expect(read('follower-total').account).toEqual({ values: { followerTotal: 1043 } });
    expect(failure('follower-total', { text: renamed('follower-total', 'fansNum') })).toEqual({
      kind: 'drift',
      path: 'data.fansNum',
    });
    expect(failure('follower-total', { text: edited('follower-total', '"1043"', '"-"') })).toEqual({
      kind: 'empty',
    });
  });
});

describe('wechat-channels/auth-data', () => {
  it('reads name and total, and neither of the identifiers', () => {
    const reading = read('auth-data');
    expect(reading.account).toEqual({ name: '阳台厨房', values: { followerTotal: 1043 } });
    expect(JSON.stringify(reading)).not.toMatch(/@finder|sph/);
  });

  it('leaves a missing total out, and is drift when nothing is known', () => {
    const text = renamed('auth-data', 'fansCount');
    expect(read('auth-data', { text }).account?.values).toEqual({});
    expect(failure('auth-data', { text: text.replace('"nickname"', '"name"') })).toEqual({
      kind: 'drift',
      path: 'data.finderUser.nickname',
    });
    expect(failure('auth-data', { text: renamed('auth-data', 'finderUser') })).toEqual({
      kind: 'drift',
      path: 'data.finderUser',
    });
  });
});

describe('wechat-channels/fans-portrait', () => {
  it('reads the JSON inside the JSON, without the whole and the unknown', () => {
    const { breakdowns = [] } = read('fans-portrait');
    expect(breakdowns.map(({ kind, variant, unit }) => [kind, variant, unit])).toEqual([
      ['age', 'fans', 'count'],
      ['gender', 'fans', 'count'],
      ['device', 'fans', 'count'],
      ['region', 'fans', 'count'],
      ['region', 'fans:city', 'count'],
    ]);
    expect(breakdowns[0]?.parts).toEqual([
      { key: '1-17', value: 31 },
      { key: '18-24', value: 188 },
      { key: '25-39', value: 502 },
      { key: '40-60', value: 260 },
      { key: '61+', value: 41 },
    ]);
    expect(breakdowns[1]?.parts).toEqual([
      { key: 'male', value: 286 },
      { key: 'female', value: 740 },
    ]);
    expect(breakdowns[3]?.parts.map(({ key }) => key)).toEqual(['浙江', '广东']);
  });

  it('reads the lists as pairs too', () => {
    expect(read('fans-portrait-pairs').breakdowns).toEqual(read('fans-portrait').breakdowns);
  });

  it.each([
    ['no text', '{"errCode":0,"data":{}}', 'data.respJson'],
    ['no JSON', '{"errCode":0,"data":{"respJson":"<html>"}}', 'data.respJson'],
    ['no list', '{"errCode":0,"data":{"respJson":"{\\"data\\":{\\"ages\\":[]}}"}}', 'data.respJson.data'],
  ])('calls %s drift', (_, text, path) => {
    expect(failure('fans-portrait', { text })).toEqual({ kind: 'drift', path });
  });

  it('is empty when nobody was counted', () => {
    const text = '{"errCode":0,"data":{"respJson":"{\\"data\\":{\\"age_list\\":[]}}"}}';
    expect(failure('fans-portrait', { text })).toEqual({ kind: 'empty' });
  });
});
