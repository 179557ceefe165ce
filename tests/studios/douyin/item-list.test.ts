import { expect, it } from 'vitest';
import { failureOf, parts, readingOf, shanghai, withRenamed } from './answers';

const file = 'item-list.json';
const workIn = (id: string) => readingOf(file).works?.find(({ workId }) => workId.endsWith(id));

it('reads the items of the home page', () => {
  expect(readingOf(file).works).toHaveLength(10);
  expect(workIn('02')).toEqual({
    workId: '7000000000000000002',
    title: '不放一滴水的葱烧鸡 #葱烧鸡',
    publishedAt: shanghai('2026-11-13 18:10'),
    durationSec: 47.6,
    format: 'video',
    values: {
      views: 30_411,
      likes: 1_202,
      comments: 60,
      shares: 133,
      favorites: 410,
      danmaku: 6,
      downloads: 21,
      dislikes: 1,
      followsGained: 41,
      followsLost: 3,
      profileVisits: 260,
      impressions: 4_410,
      ctr: 0.0366,
      completionRate: 0.2533,
      retention5s: 0.523,
      bounce2s: 0.2411,
      avgWatchSec: 15.40021,
      avgWatchRatio: 0.3235,
      fanViewRatio: 0.0388,
    },
  });
});

it('tells formats by type and gives pictures neither a bounce nor a duration', () => {
  expect([workIn('07')?.format, workIn('03')?.format, workIn('09')?.format]).toEqual([
    'image',
    'article',
    'video',
  ]);
  expect(workIn('07')?.values).not.toHaveProperty('bounce2s');
  expect(workIn('07')?.durationSec).toBeUndefined();
});

it('has no figures where it cannot know that a work is public', () => {
  expect([workIn('08')?.state, workIn('08')?.values]).toEqual(['reviewing', {}]);
  expect([workIn('06')?.state, workIn('06')?.values]).toEqual([undefined, {}]);
  expect(workIn('11')?.values).toEqual({});
});

it('calls a renamed list or id drift', () => {
  expect(failureOf(withRenamed(file, ['items']))).toEqual({ kind: 'drift', path: 'items' });
  expect(failureOf(withRenamed(file, ['items', 0, 'id']))).toEqual({ kind: 'drift', path: 'items.[].id' });
});

it('loses one metric when one metric is renamed', () => {
  const { works } = parts(withRenamed(file, ['items', 7, 'metrics', 'like_count']));
  const { likes: _gone, ...rest } = workIn('01')?.values ?? {};
  expect(works?.find(({ workId }) => workId.endsWith('01'))?.values).toEqual(rest);
});
