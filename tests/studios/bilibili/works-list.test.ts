import { describe, expect, it } from 'vitest';
import { beijing, failure, read, renamed, textOf } from './play';

describe('bilibili/works-list', () => {
  it('reads identity, state and realtime counters of every work', () => {
    const { works = [] } = read('works-list');
    expect(works).toHaveLength(10);
    expect(works[4]).toEqual({
      workId: 'BV10fupan009',
      title: '三种面团一次讲清楚',
      publishedAt: beijing('2026-11-20T18:00'),
      durationSec: 540,
      format: 'video',
      topics: ['美食教程', '面食', '知识分享官'],
      state: 'public',
      values: {
        views: 18342,
        danmaku: 96,
        comments: 143,
        favorites: 1480,
        coins: 377,
        shares: 205,
        likes: 1322,
      },
    });
  });

  it('tells states apart, and gives no publish time before a work is published', () => {
    const { works = [] } = read('works-list');
    expect(works.slice(0, 6).map(({ state, publishedAt }) => [state, publishedAt])).toEqual([
      ['scheduled', undefined],
      ['reviewing', undefined],
      ['rejected', undefined],
      ['public', beijing('2026-11-22T11:00')],
      ['public', beijing('2026-11-20T18:00')],
      ['private', beijing('2026-11-18T21:30')],
    ]);
  });

  it('gives no publish time without a state', () => {
    const { works = [] } = read('works-list', { text: renamed('works-list', 'state') });
    expect(works.every(({ state, publishedAt }) => state !== 'public' && publishedAt === undefined)).toBe(
      true,
    );
  });

  it.each([
    [0, 'public'],
    [1, 'public'],
    [-1, 'reviewing'],
    [-4, 'rejected'],
    [-20, 'draft'],
    [-50, 'private'],
    [-77, 'private'],
  ])('reads state %i as %s', (code, state) => {
    const text = textOf('works-list').replaceAll('"state": 0,', `"state": ${code},`);
    expect(read('works-list', { text }).works?.[3]?.state).toBe(state);
  });

  it('never reads dislikes, watch time or the account', () => {
    const reading = read('works-list');
    expect(reading.account).toBeUndefined();
    for (const { values, accountId } of reading.works ?? []) {
      expect(accountId).toBeUndefined();
      expect(values).not.toHaveProperty('dislikes');
      expect(values).not.toHaveProperty('watchTimeSec');
    }
  });

  it('gives a work once when the page got it twice, with its counters', () => {
    const { works = [] } = read('works-list-duplicates');
    expect(works.map(({ workId }) => workId)).toEqual(['BV10fupan005', 'BV10fupan004']);
    expect(works[0]?.values.views).toBe(136_880);
  });

  it('leaves a missing metric out and keeps the rest', () => {
    const { works = [] } = read('works-list', { text: renamed('works-list', 'coin') });
    expect(works[4]?.values).toEqual({
      views: 18342,
      danmaku: 96,
      comments: 143,
      favorites: 1480,
      shares: 205,
      likes: 1322,
    });
  });

  it.each([
    ['arc_audits', 'data.arc_audits'],
    ['Archive', 'data.arc_audits.[].Archive'],
    ['bvid', 'data.arc_audits.[].Archive.bvid'],
    ['data', 'data'],
  ])('calls a renamed %s drift', (key, path) => {
    expect(failure('works-list', { text: renamed('works-list', key) })).toEqual({ kind: 'drift', path });
  });

  it('has nothing to read on an empty page', () => {
    expect(failure('works-list-none')).toEqual({ kind: 'empty' });
  });
});
