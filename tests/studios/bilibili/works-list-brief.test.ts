import { describe, expect, it } from 'vitest';
import { failure, read, renamed } from './play';

describe('bilibili/works-list-brief', () => {
  it('reads counters, and none of the fields that the twin leaves empty', () => {
    const { works = [] } = read('works-list-brief');
    expect(works).toHaveLength(9);
    expect(works[1]).toEqual({
      workId: 'BV10fupan009',
      title: '三种面团一次讲清楚',
      format: 'video',
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
    expect(works.every((work) => work.publishedAt === undefined && work.state === undefined)).toBe(true);
  });

  it('leaves a missing metric out', () => {
    const { works = [] } = read('works-list-brief', { text: renamed('works-list-brief', 'like') });
    expect(works[1]?.values).toEqual({
      views: 18342,
      danmaku: 96,
      comments: 143,
      favorites: 1480,
      coins: 377,
      shares: 205,
    });
  });

  it('calls a renamed key drift', () => {
    const text = renamed('works-list-brief', 'bvid');
    expect(failure('works-list-brief', { text })).toEqual({
      kind: 'drift',
      path: 'data.arc_audits.[].Archive.bvid',
    });
  });
});
