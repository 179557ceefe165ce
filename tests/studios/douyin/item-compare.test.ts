import { expect, it } from 'vitest';
import { failureOf, outcomeOf, parts, readingOf, shanghai, without, withRenamed } from './answers';

const file = 'item-compare.json';

it('reads the work that is compared, and nothing of the comparison', () => {
  expect(readingOf(file)).toEqual({
    works: [
      {
        workId: '7000000000000000001',
        title: '三分钟看懂豆腐为什么会碎 #豆腐 #厨房科学',
        publishedAt: shanghai('2026-11-15 18:30'),
        values: {
          views: 182_345,
          likes: 9_120,
          comments: 411,
          shares: 1_203,
          favorites: 2_310,
          danmaku: 87,
          downloads: 152,
          dislikes: 12,
          followsGained: 640,
          followsLost: 9,
          profileVisits: 2_100,
          impressions: 20_411,
          ctr: 0.04123,
          completionRate: 0.2813,
          retention5s: 0.5455,
          avgWatchSec: 17.069455,
          avgWatchRatio: 0.279827,
          fanViewRatio: 0.01,
        },
      },
    ],
  });
});

it('has nothing to say about a work with too few plays', () => {
  expect(failureOf(outcomeOf('item-compare-few-plays.json'))).toEqual({ kind: 'empty' });
});

it.each([
  [['item'], 'item'],
  [['item', 'id'], 'item.id'],
])('calls it drift when %j is renamed', (path, where) => {
  expect(failureOf(withRenamed(file, path))).toEqual({ kind: 'drift', path: where });
});

it('loses one metric when one is gone', () => {
  const { ctr: _gone, ...rest } = readingOf(file).works?.[0]?.values ?? {};
  expect(parts(without(file, ['item', 'metrics', 'cover_click_rate'])).works?.[0]?.values).toEqual(rest);
});
