import { expect, it } from 'vitest';
import { failureOf, outcomeOf, parts, readingOf, shanghai, without, withRenamed } from './answers';

const file = 'work-detail.json';
const older = 'work-detail-legacy.json';

it('reads the same items as mget', () => {
  const [work] = readingOf(file).works ?? [];
  expect([work?.workId, work?.format, work?.values.views, work?.values.completionRate]).toEqual([
    '7000000000000000001',
    'video',
    182_345,
    0.2813,
  ]);
});

it('reads the older answer with its summary', () => {
  expect(readingOf(older).works).toEqual([
    {
      workId: '7000000000000000001',
      title: '三分钟看懂豆腐为什么会碎 #豆腐 #厨房科学',
      publishedAt: shanghai('2026-11-15 18:30'),
      values: {
        views: 182_345,
        likes: 9_120,
        comments: 411,
        shares: 1_203,
        followsGained: 640,
        avgWatchSec: 17.07,
        completionRate: 0.2813,
      },
    },
  ]);
});

it('takes the asked work, else the page, where the answer names none', () => {
  expect(parts(without(older, ['item_list', 0, 'aweme_id'])).works).toEqual(readingOf(older).works);
  const nameless = { status_code: 0, items: [{ metrics: { view_count: '7' } }] };
  const page = '/creator-micro/work-management/work-detail/7000000000000000002';
  expect(parts(outcomeOf(file, { request: {}, page }, nameless)).works).toEqual([
    { workId: '7000000000000000002', values: { views: 7 } },
  ]);
  expect(failureOf(outcomeOf(file, { request: {}, page: '/creator-micro/home' }, nameless))).toEqual({
    kind: 'drift',
    path: '(request).item_id',
  });
  const pair = { ...nameless, items: [...nameless.items, ...nameless.items] };
  expect(failureOf(outcomeOf(file, {}, pair))).toEqual({ kind: 'drift', path: 'items.[].id' });
});

it('treats 0 plays of the older answer as no count', () => {
  const unplayed = { item_list: [{ statistics: { play_count: 0, digg_count: 4, comment_count: 0 } }] };
  expect(parts(outcomeOf(older, {}, unplayed)).works?.[0]?.values).toEqual({ likes: 4 });
});

it('calls it drift when both lists are gone', () => {
  expect(failureOf(withRenamed(file, ['items']))).toEqual({ kind: 'drift', path: 'items' });
});

it('loses one metric when one is gone', () => {
  const { completionRate: _gone, ...rest } = readingOf(older).works?.[0]?.values ?? {};
  const found = parts(without(older, ['item_list', 0, 'summarize_data', 'play_finish_ratio'])).works?.[0]
    ?.values;
  expect(found).toEqual(rest);
});
