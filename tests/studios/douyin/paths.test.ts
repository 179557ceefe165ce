import { expect, it } from 'vitest';
import { douyin } from '../../../lib/studios/douyin';
import { douyinFixtures } from '../../fixtures/douyin';

const readersOf = (path: string) => douyin.readers.filter((one) => one.path.test(path)).map(({ id }) => id);

it.each([...new Set(douyinFixtures.map(({ path }) => path))])(
  '%s belongs to one reader, with and without a slash',
  (path) => {
    const plain = path.replace(/\/$/, '');
    expect(readersOf(plain)).toHaveLength(1);
    expect(readersOf(`${plain}/`)).toEqual(readersOf(plain));
  },
);

it.each([
  '/aweme/v1/creator/item/list',
  '/web/api/media/aweme/post/',
  '/janus/douyin/creator/data/overview/dashboard/mix',
  '/janus/douyin/creator/data/item_analysis/involved_vertical',
  '/aweme/v1/creator/data/item/wordCloud/',
  '/dp/douyin/v1/data/live/gift_billboard',
  '/dp/douyin/v1/data/live/watch_billboard',
  '/bff/data/progress/analysis/v2',
])('%s is left alone', (path) => {
  expect(readersOf(path)).toEqual([]);
});

it('names no request field beyond those it needs', () => {
  const names = douyin.readers.flatMap(({ request }) => [...(request.query ?? []), ...(request.body ?? [])]);
  expect([...new Set(names)].sort()).toEqual([
    'analysis_type',
    'day_window',
    'end_date',
    'id',
    'ids',
    'item_id',
    'last_days_type',
    'metrics_type',
    'recent_days',
    'start_date',
    'time_unit',
    'trend_type',
  ]);
});
