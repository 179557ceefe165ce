import { describe, expect, it } from 'vitest';
import { failure, read, renamed, textOf } from './play';

const lifetime = {
  views: 745_591,
  danmaku: 6206,
  comments: 6757,
  followerTotal: 12_604,
  favorites: 35_113,
  likes: 61_946,
  shares: 9065,
  coins: 16_198,
};
const added = {
  views: 25_120,
  danmaku: 57,
  comments: 49,
  followsNet: -6,
  favorites: 214,
  likes: 388,
  shares: 41,
  coins: 63,
};

describe('bilibili/home-totals', () => {
  it.each(['/x/web/index/stat', '/x/web/data/index/stat'])(
    'reads totals and the last day from %s',
    (path) => {
      const { account, accountDays } = read('home-totals', { path });
      expect(account).toEqual({ values: lifetime });
      expect(accountDays).toEqual([{ day: '2026-11-21', values: added }]);
    },
  );

  it('leaves a missing metric out of both', () => {
    const text = renamed('home-totals', 'total_coin').replace('"inc_coin":', '"incr_coin":');
    const { account, accountDays } = read('home-totals', { text });
    const { coins: _total, ...totals } = lifetime;
    const { coins: _added, ...additions } = added;
    expect(account?.values).toEqual(totals);
    expect(accountDays?.[0]?.values).toEqual(additions);
  });

  it('gives no day without a date', () => {
    for (const text of [
      renamed('home-totals', 'log_date'),
      textOf('home-totals').replace('"log_date": 20261121', '"log_date": 0'),
    ]) {
      const { account, accountDays } = read('home-totals', { text });
      expect(account?.values).toEqual(lifetime);
      expect(accountDays).toEqual([]);
    }
  });

  it('calls an impossible date drift', () => {
    const text = textOf('home-totals').replace('20261121', '20261341');
    expect(failure('home-totals', { text })).toEqual({ kind: 'drift', path: 'data.log_date' });
  });

  it('calls a body in which no total is known drift', () => {
    const text = textOf('home-totals').replaceAll('"total_', '"sum_');
    expect(failure('home-totals', { text })).toEqual({ kind: 'drift', path: 'data' });
  });
});
