import { describe, expect, it } from 'vitest';
import { beijing, failure, read, renamed, textOf } from './play';

describe('bilibili/opus-list', () => {
  it('reads text posts, their 19-digit ids whole', () => {
    expect(read('opus-list').works).toEqual([
      {
        workId: '1099511627776000021',
        title: '冬季厨房清单（图文版）',
        publishedAt: beijing('2026-11-21T12:30'),
        format: 'article',
        state: 'public',
        values: { views: 3310, likes: 188, comments: 22, favorites: 240, coins: 31 },
      },
      {
        workId: '1099511627776000020',
        title: expect.stringMatching(/^今天路过老菜场/),
        publishedAt: beijing('2026-11-19T19:05'),
        format: 'article',
        state: 'public',
        values: { views: 1204, likes: 77, comments: 12, favorites: 9, coins: 2 },
      },
      {
        workId: '1099511627776000019',
        title: '红薯怎么存一整个冬天',
        format: 'article',
        state: 'reviewing',
        values: { views: 0, likes: 0, comments: 0, favorites: 0, coins: 0 },
      },
    ]);
  });

  it('takes a publish time it cannot read for unknown, not for drift', () => {
    const text = textOf('opus-list').replace('2026-11-21 12:30:00', '昨天').replace('1795086300', '7');
    expect(read('opus-list', { text }).works?.map(({ publishedAt }) => publishedAt)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('leaves a missing metric out', () => {
    const { works } = read('opus-list', { text: renamed('opus-list', 'favorite') });
    expect(works?.[0]?.values).toEqual({ views: 3310, likes: 188, comments: 22, coins: 31 });
  });

  it.each([
    ['items', 'data.items'],
    ['dyn_id', 'data.items.[].dyn_id'],
  ])('calls a renamed %s drift', (key, path) => {
    expect(failure('opus-list', { text: renamed('opus-list', key) })).toEqual({ kind: 'drift', path });
  });
});
