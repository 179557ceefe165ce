import { expect, it } from 'vitest';
import { failureOf, outcomeOf, parts, readingOf, without, withRenamed, withValue } from './answers';

const file = 'contribution-top.json';

it('reads what each work gained in the window, and titles where there are any', () => {
  expect(readingOf(file)).toEqual({
    works: [
      { workId: '7000000000000000001', title: '三分钟看懂豆腐为什么会碎 #豆腐 #厨房科学', values: {} },
      { workId: '7000000000000000009', title: undefined, values: {} },
      { workId: '7000000000000000007', title: '六张图看懂腌萝卜的盐水比例 #腌菜 #收藏备用', values: {} },
      { workId: '7000000000000000004', title: '冰箱剩菜改造 第一集 #剩菜改造 #省钱', values: {} },
      { workId: '7000000000000000002', title: '不放一滴水的葱烧鸡 #葱烧鸡', values: {} },
    ],
    windows: [
      { workId: '7000000000000000001', window: 'days:7', values: { views: 61_020 } },
      { workId: '7000000000000000009', window: 'days:7', values: { views: 12_044 } },
      { workId: '7000000000000000007', window: 'days:7', values: { views: 9_110 } },
      { workId: '7000000000000000004', window: 'days:7', values: { views: 8_120 } },
      { workId: '7000000000000000002', window: 'days:7', values: { views: 0 } },
    ],
  });
});

it('takes the range of the answer when the request does not tell', () => {
  const windows = readingOf(file, { request: {} }).windows?.map(({ window }) => window);
  expect(new Set(windows)).toEqual(new Set(['range:2026-11-15..2026-11-21']));
  const neither = withValue(file, ['date_range'], null, { request: {} });
  expect(failureOf(neither)).toEqual({ kind: 'drift', path: 'date_range' });
});

it('reads rates as rates, and passes over metrics that are not ours', () => {
  const rated = withValue(file, ['english_metric_name'], 'completion_rate_5s');
  expect(failureOf(rated)?.path).toBe('items.[].metric_value');
  const body = {
    status_code: 0,
    english_metric_name: 'completion_rate_5s',
    items: [
      { item_id: '7000000000000000001', metric_value: 0.51 },
      { item_id: '7000000000000000002', metric_value: 0 },
    ],
  };
  expect(parts(outcomeOf(file, {}, body)).windows).toEqual([
    { workId: '7000000000000000001', window: 'days:7', values: { retention5s: 0.51 } },
  ]);
  expect(failureOf(withValue(file, ['english_metric_name'], 'publish_cnt'))).toEqual({ kind: 'empty' });
});

it.each([
  [['english_metric_name'], 'english_metric_name'],
  [['items'], 'items'],
  [['items', 0, 'item_id'], 'items.[].item_id'],
])('calls it drift when %j is renamed', (path, where) => {
  expect(failureOf(withRenamed(file, path))).toEqual({ kind: 'drift', path: where });
});

it('loses one value when one is gone', () => {
  expect(parts(without(file, ['items', 0, 'metric_value'])).windows).toEqual(
    readingOf(file).windows?.slice(1),
  );
});
