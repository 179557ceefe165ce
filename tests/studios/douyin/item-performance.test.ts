import { expect, it } from 'vitest';
import { failureOf, outcomeOf, parts, readingOf, shanghai, without, withRenamed, withValue } from './answers';

const file = 'item-performance.json';
const window = 'range:2026-08-24..2026-11-21';

it('reads the videos as figures of the range, never as lifetime values', () => {
  const { works = [], windows = [] } = readingOf(file);
  expect(works).toHaveLength(8);
  expect(works[4]).toEqual({
    workId: '7000000000000000001',
    title: '三分钟看懂豆腐为什么会碎 #豆腐 #厨房科学',
    publishedAt: shanghai('2026-11-15 18:30'),
    values: {},
  });
  expect(works.every(({ values }) => Object.keys(values).length === 0)).toBe(true);
  expect(windows.find(({ workId }) => workId === '7000000000000000001')).toEqual({
    workId: '7000000000000000001',
    window,
    values: { views: 56_526, avgWatchSec: 17.07, retention5s: 0.5455, bounce2s: 0.22 },
  });
});

it('gives no figures of the works of today, which the range does not hold yet', () => {
  const ids = readingOf(file).windows?.map(({ workId }) => workId?.slice(-2));
  expect(ids).toEqual(['09', '04', '01', '02', '21', '22']);
});

it('needs the range from the request, unless there is nothing to place in it', () => {
  expect(failureOf(outcomeOf(file, { request: {} }))).toEqual({
    kind: 'drift',
    path: '(request).start_date',
  });
  expect(failureOf(outcomeOf(file, { request: {} }, { status_code: 0, items: null }))).toEqual({
    kind: 'empty',
  });
});

it.each([
  [['items'], 'items'],
  [['items', 0, 'item_id'], 'items.[].item_id'],
])('calls it drift when %j is renamed', (path, where) => {
  expect(failureOf(withRenamed(file, path))).toEqual({ kind: 'drift', path: where });
});

it('drops a metric or a time that is gone, and calls another form of time drift', () => {
  const values = (found: ReturnType<typeof without>) => parts(found).windows?.[0]?.values;
  expect(values(without(file, ['items', 0, 'bounce_rate_2s']))).toEqual({
    views: 127_969,
    avgWatchSec: 44.1,
    retention5s: 0.4901,
  });
  const time = ['items', 0, 'publish_time'] as const;
  expect(parts(without(file, time)).works?.[0]?.publishedAt).toBeUndefined();
  expect(failureOf(withValue(file, time, '昨天'))?.path).toBe('items.[].publish_time');
});
