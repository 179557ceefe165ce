import { describe, expect, it } from 'vitest';
import { beijing, edited, failure, play, read, renamed, textOf } from './play';

const idOf = (n: number) => `6a01f0c3000000001b0000${n}`;
const workOf = (n: number, text?: string) =>
  read('posted-notes', { text }).works?.find(({ workId }) => workId === idOf(n));

describe('xiaohongshu/posted-notes', () => {
  it('reads identity, state and counts of every note', () => {
    expect(read('posted-notes').works).toHaveLength(10);
    expect(workOf(16)).toEqual({
      workId: idOf(16),
      title: '阳台小番茄越冬记录',
      publishedAt: beijing('2026-11-20T18:30'),
      durationSec: 42,
      format: 'video',
      state: 'public',
      values: { views: 15_320, likes: 884, comments: 127, favorites: 402, shares: 61 },
    });
    expect(workOf(14)).toMatchObject({ format: 'image', state: 'public', values: { favorites: 1240 } });
  });

  it('tells states apart; before publication there is no time, and zeros are no counts', () => {
    const { works = [] } = read('posted-notes');
    expect(works.map(({ state }) => state)).toEqual([
      'public',
      'scheduled',
      'reviewing',
      'rejected',
      'public',
      'public',
      'private',
      'public',
      'private',
      'public',
    ]);
    expect(workOf(20)).toMatchObject({ publishedAt: undefined, values: {} });
    expect(workOf(19)).toMatchObject({ publishedAt: undefined, values: {} });
    expect(workOf(18)).toMatchObject({
      publishedAt: undefined,
      values: { views: 31, likes: 2, comments: 1 },
    });
    expect(workOf(18)?.values).not.toHaveProperty('shares');
  });

  it('keeps the zeros of a note that is published', () => {
    expect(workOf(17)?.values).toEqual({ views: 12, likes: 1, comments: 0, favorites: 0, shares: 0 });
  });

  it('marks a note whose count is abbreviated as rounded, and only that one', () => {
    expect(workOf(11)).toMatchObject({ approx: true, values: { views: 12_000, likes: 931 } });
    expect(read('posted-notes').works?.filter(({ approx }) => approx)).toHaveLength(1);
  });

  it('reads counts that come as text', () => {
    expect(workOf(16, edited('posted-notes', '"view_count": 15320', '"view_count": "15320"'))).toEqual(
      workOf(16),
    );
  });

  it('leaves out what is not available', () => {
    const text = edited('posted-notes', '"likes": 884', '"likes": -1');
    expect(workOf(16, text)?.values).toEqual({ views: 15_320, comments: 127, favorites: 402, shares: 61 });
  });

  it.each([
    ['2026-11-20 18:30:15', Date.parse('2026-11-20T18:30:15+08:00')],
    ['2026-02-30 18:30', undefined],
    ['2026-11-20 25:30', undefined],
    ['昨天 18:30', undefined],
    ['', undefined],
  ])('reads the time %s as %s', (time, at) => {
    expect(workOf(16, edited('posted-notes', '"2026-11-20 18:30"', `"${time}"`))?.publishedAt).toBe(at);
  });

  it('gives a note once, with its counts, when the page got it twice', () => {
    const { works = [] } = read('posted-notes-page-2');
    expect(works.map(({ workId }) => workId)).toEqual(
      [11, 13, 12, 10]
        .map(idOf)
        .concat(['6a01f0c3000000001b000009', '6a01f0c3000000001b000008', '6a01f0c3000000001b000007']),
    );
    expect(works[2]?.values.views).toBe(6120);
    expect(works[6]?.title).toBeUndefined();
  });

  it.each([
    '/api/galaxy/v2/creator/note/user/posted',
    '/api/galaxy/creator/note/user/posted',
    '/web_api/sns/v5/creator/note/user/posted',
  ])('listens at %s', (path) => {
    expect(play('posted-notes', { path }).kind).toBe('reading');
  });

  it.each([
    ['visibility', 'permission_code'],
    ['publication', 'tab_status'],
  ])('does not call a note public whose %s is unknown', (_, key) => {
    const states = read('posted-notes', { text: renamed('posted-notes', key) }).works?.map(
      ({ state }) => state,
    );
    expect(states).not.toContain('public');
  });

  it('leaves a missing metric out and keeps the rest', () => {
    expect(workOf(16, renamed('posted-notes', 'shared_count'))?.values).toEqual({
      views: 15_320,
      likes: 884,
      comments: 127,
      favorites: 402,
    });
  });

  it.each([
    ['notes', 'data.notes'],
    ['id', 'data.notes.[].id'],
    ['data', 'data'],
  ])('calls a renamed %s drift', (key, path) => {
    expect(failure('posted-notes', { text: renamed('posted-notes', key) })).toEqual({ kind: 'drift', path });
  });

  it.each([
    ['"view_count": 15320', '"view_count": 15320.5'],
    ['"view_count": 15320', '"view_count": "很多"'],
    ['"view_count": 15320', '"view_count": -7'],
    ['"view_count": 15320', '"view_count": {}'],
  ])('calls %s as %s drift', (from, to) => {
    expect(failure('posted-notes', { text: edited('posted-notes', from, to) })).toEqual({
      kind: 'drift',
      path: 'data.notes.[].view_count',
    });
  });

  it('has nothing to read on an empty page', () => {
    expect(failure('posted-notes-none')).toEqual({ kind: 'empty' });
    expect(failure('posted-notes', { text: textOf('posted-notes-none').replace('[]', 'null') })).toEqual({
      kind: 'empty',
    });
  });
});
