import { expect, it } from 'vitest';
import { parseJson } from '../../../lib/core/json';
import { edited } from '../../contract/reader-tools';
import { fixtureText } from '../../fixtures/douyin';
import {
  failureOf,
  outcome,
  outcomeOf,
  parts,
  readingOf,
  shanghai,
  without,
  withRenamed,
  withValue,
} from './answers';

const file = 'work-list.json';
const accountId = '1000000000000000007';
const live = ['views', 'likes', 'comments', 'shares', 'favorites'];
const workIn = (works = readingOf(file).works, id = '7000000000000000001') =>
  works?.find(({ workId }) => workId === id);

it('reads the video with all its metrics', () => {
  expect(workIn()).toEqual({
    workId: '7000000000000000001',
    accountId,
    title: '三分钟看懂豆腐为什么会碎 #豆腐 #厨房科学',
    publishedAt: shanghai('2026-11-15 18:30'),
    durationSec: 61,
    format: 'video',
    state: 'public',
    topics: ['豆腐', '厨房科学'],
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
      bounce2s: 0.22,
      avgWatchSec: 17.069455,
      avgWatchRatio: 0.279827,
      fanViewRatio: 0.01,
    },
  });
});

it('keeps every work of the page once, in the order of the page', () => {
  expect(
    readingOf(file).works?.map(({ workId, state, format }) => [workId.slice(-2), state, format]),
  ).toEqual([
    ['09', 'public', 'video'],
    ['12', 'scheduled', 'video'],
    ['11', 'public', 'video'],
    ['10', 'public', 'video'],
    ['08', 'reviewing', 'video'],
    ['07', 'public', 'image'],
    ['06', 'private', 'video'],
    ['05', 'rejected', 'video'],
    ['04', 'public', 'video'],
    ['03', 'public', 'article'],
    ['01', 'public', 'video'],
    ['02', 'public', 'video'],
  ]);
});

it('leaves the bounce and the watching zeros of a picture work out', () => {
  expect(workIn(undefined, '7000000000000000007')).toEqual({
    workId: '7000000000000000007',
    accountId,
    title: '六张图看懂腌萝卜的盐水比例 #腌菜 #收藏备用',
    publishedAt: shanghai('2026-11-20 12:15'),
    format: 'image',
    state: 'public',
    topics: ['腌菜', '收藏备用'],
    values: {
      views: 23_610,
      likes: 1_310,
      comments: 88,
      shares: 402,
      favorites: 2_975,
      danmaku: 0,
      downloads: 61,
      dislikes: 3,
      followsGained: 75,
      followsLost: 1,
      profileVisits: 320,
      impressions: 5_120,
      ctr: 0.0807,
      fanViewRatio: 0.0523,
    },
  });
});

it('takes the finish rate of a long article from its own key', () => {
  expect(workIn(undefined, '7000000000000000003')?.values).toEqual({
    views: 8_120,
    likes: 300,
    comments: 41,
    shares: 77,
    favorites: 690,
    danmaku: 0,
    downloads: 0,
    dislikes: 0,
    followsGained: 22,
    followsLost: 0,
    profileVisits: 130,
    impressions: 2_100,
    ctr: 0.113,
    completionRate: 0.332,
    fanViewRatio: 0.0911,
  });
});

it('leaves the next-day placeholders of a work of today out, and keeps its live counts', () => {
  expect(workIn(undefined, '7000000000000000010')?.values).toEqual({
    views: 1_240,
    likes: 96,
    comments: 0,
    shares: 4,
    favorites: 21,
  });
});

it('keeps the zeros of a work nobody has seen yet as doubtful', () => {
  const work = workIn(undefined, '7000000000000000011');
  expect(work?.values).toEqual({ views: 0, likes: 0, comments: 0, shares: 0, favorites: 0 });
  expect(work?.doubtfulZeros).toEqual(live);
});

it.each(['8', '6', '5', '12'])('gives work %s no figures: it is not public', (n) => {
  const work = workIn(undefined, `70000000000000000${n.padStart(2, '0')}`);
  expect(work?.values).toEqual({});
  expect(work?.doubtfulZeros).toBeUndefined();
});

it('knows no publishing time of a work that waits for its hour', () => {
  expect(workIn(undefined, '7000000000000000012')?.publishedAt).toBeUndefined();
  const unreadable = withRenamed(file, ['aweme_list', 1, 'public_time']);
  expect(workIn(parts(unreadable).works, '7000000000000000012')?.publishedAt).toBeUndefined();
});

it('gives a timed work its time once the hour has come', () => {
  const later = readingOf(file, { at: shanghai('2026-11-24 20:01') });
  const work = workIn(later.works, '7000000000000000012');
  expect([work?.state, work?.publishedAt]).toEqual([undefined, shanghai('2026-11-22 11:20')]);
});

it('reads ids beyond 2^53 digit by digit', () => {
  expect(fixtureText(file)).toContain('"id":7000000000000000001,');
  expect(new Set(readingOf(file).works?.map(({ workId }) => workId)).size).toBe(12);
});

it('pairs the halves by id, wherever they stand', () => {
  const body = parseJson(fixtureText(file));
  const reversed = edited(body, ['items'], (key, items) => [
    [key, Array.isArray(items) ? items.toReversed() : items],
  ]);
  expect(parts(outcomeOf(file, {}, reversed)).works).toEqual(readingOf(file).works);
});

it('reads an older page, with a work that the first page had too', () => {
  const { works } = readingOf('work-list-page-2.json');
  expect(works?.map(({ workId }) => workId.slice(-2))).toEqual(['02', '21', '22']);
  expect(works?.[0]).toEqual(workIn(undefined, '7000000000000000002'));
});

it('drops a metric that is gone and keeps the rest', () => {
  const { works } = parts(without(file, ['items', 10, 'metrics', 'completion_rate']));
  const { completionRate: _gone, ...rest } = workIn()?.values ?? {};
  expect(workIn(works)?.values).toEqual(rest);
});

it('uses the basic counts of a work without metrics, where 0 plays are no count', () => {
  const bare = parts(without(file, ['items', 10, 'metrics']));
  expect(workIn(bare.works)?.values).toEqual({
    likes: 9_120,
    comments: 411,
    shares: 1_203,
    favorites: 2_310,
  });
  const older = { ...basic('7000000000000000031', 204), cha_list: [] };
  const { works } = parts(outcome('douyin/work-list', { status_code: 0, aweme_list: [older], items: null }));
  expect(works?.[0]?.values).toEqual({ views: 204, likes: 5, comments: 0, shares: 1, favorites: 2 });
});

it('believes a view count of 0 only where nothing speaks against it', () => {
  const liked = withValue(file, ['items', 2, 'metrics', 'like_count'], '3');
  expect(workIn(parts(liked).works, '7000000000000000011')?.values).toEqual({ likes: 3 });
  const unseen = without(file, ['items', 2, 'metrics', 'like_count']);
  expect(workIn(parts(unseen).works, '7000000000000000011')?.values).toEqual({});
});

it('keeps a 0 of a settled figure only when it was made after the day of publishing', () => {
  const path = ['items', 8, 'metrics_offline_update_time'] as const;
  const at = (text: string) => parts(withValue(file, path, shanghai(text) / 1_000)).works;
  expect(workIn(undefined, '7000000000000000004')?.values.dislikes).toBe(0);
  expect(workIn(at('2026-11-18 00:01'), '7000000000000000004')?.values.dislikes).toBe(0);
  expect(workIn(at('2026-11-17 23:59'), '7000000000000000004')?.values).not.toHaveProperty('dislikes');
});

it('hides the figures of a work whose review hides them, and shows those that are merely not recommended', () => {
  const values = (status: number) => {
    const body = parseJson(fixtureText(file));
    const reviewed = edited(body, ['aweme_list', 10, 'is_pinned'], () => [['review_struct', { status }]]);
    return workIn(parts(outcomeOf(file, {}, reviewed)).works)?.values;
  };
  for (const status of [1, 2, 4, 6]) expect(values(status)).toEqual({});
  expect(values(3)?.views).toBe(182_345);
});

it('does not call a work public when what says so is in another form', () => {
  const state = (found: ReturnType<typeof withValue>) => workIn(parts(found).works)?.state;
  expect(state(withValue(file, ['aweme_list', 10, 'status', 'private_status'], null))).toBeUndefined();
  expect(state(withValue(file, ['aweme_list', 10, 'status_value'], 999))).toBeUndefined();
  expect(state(withValue(file, ['aweme_list', 10, 'status', 'is_private'], 1))).toBe('private');
  expect(state(withValue(file, ['aweme_list', 10, 'status', 'is_private'], 'no'))).toBe('public');
  expect(state(withValue(file, ['aweme_list', 10, 'status', 'is_delete'], true))).toBeUndefined();
});

it('takes the sighting with more figures when a work comes twice', () => {
  const bare = basic('7000000000000000031', 0);
  const full = basic('7000000000000000031', 204);
  const rows = (aweme_list: unknown[]) =>
    parts(outcome('douyin/work-list', { status_code: 0, aweme_list, items: [] }));
  expect(rows([full, bare]).works).toEqual(rows([full]).works);
  expect(rows([bare, full]).works).toEqual(rows([full]).works);
});

it.each([
  [['aweme_list'], 'aweme_list'],
  [['items'], 'items'],
  [['aweme_list', 0, 'aweme_id'], 'aweme_list.[].aweme_id'],
  [['items', 3, 'id'], 'items.[].id'],
])('calls it drift when %j is renamed', (path, where) => {
  expect(failureOf(withRenamed(file, path))).toEqual({ kind: 'drift', path: where });
});

it('calls it drift when a metric is in another unit, and when no two halves fit', () => {
  expect(failureOf(withValue(file, ['items', 0, 'metrics', 'completion_rate'], '28.13'))).toEqual({
    kind: 'drift',
    path: 'items.[].metrics.completion_rate',
  });
  const body = {
    status_code: 0,
    aweme_list: [basic('7000000000000000031', 1)],
    items: [{ id: '7000000000000000032' }],
  };
  expect(failureOf(outcome('douyin/work-list', body))).toEqual({ kind: 'drift', path: 'items.id' });
});

function basic(id: string, plays: number) {
  return {
    aweme_id: id,
    desc: 'x',
    create_time: 1_759_000_000,
    statistics: { play_count: plays, digg_count: 5, comment_count: 0, share_count: 1, collect_count: 2 },
  };
}
