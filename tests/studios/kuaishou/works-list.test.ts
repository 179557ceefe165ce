import { describe, expect, it } from 'vitest';
import { beijing, failure, read, renamed, textOf } from './play';

const work = (id: string, text?: string) =>
  read('works-list', text ? { text } : {}).works?.find(({ workId }) => workId === id);

describe('kuaishou/works-list', () => {
  it('reads a published work', () => {
    expect(work('3xfupan000009a')).toEqual({
      workId: '3xfupan000009a',
      accountId: '2900017',
      title: '外婆的鱼丸汤，从打浆开始 #鱼丸 #家乡味道',
      publishedAt: beijing('2026-11-19T18:00'),
      durationSec: 92,
      format: 'video',
      topics: ['鱼丸', '家乡味道'],
      state: 'public',
      values: { views: 61_204, likes: 3180, comments: 290 },
    });
  });

  it('reads all works of a page', () => {
    expect(read('works-list').works).toHaveLength(12);
  });

  it('leaves works without an id out: waiting ones and rejected ones', () => {
    const { works = [] } = read('works-list-waiting');
    expect(works.map(({ workId }) => workId)).toEqual(['3xfupan000008a']);
  });

  it('has nothing to read while no work is published', () => {
    const text = textOf('works-list-waiting')
      .replace('"3xfupan000008a"', 'null')
      .replace('"playCount": 4', '"playCount": 0');
    expect(failure('works-list-waiting', { text })).toEqual({ kind: 'empty' });
  });

  it('tells pictures from videos, and has no length for pictures', () => {
    expect(work('3xfupan000010a')).toMatchObject({ format: 'image', values: { views: 8844 } });
    expect(work('3xfupan000010a')?.durationSec).toBeUndefined();
    const text = renamed('works-list', 'showAtlasIcon');
    expect(work('3xfupan000010a', text)?.format).toBe('image');
    expect(work('3xfupan000010a', text.replaceAll('"durationSecond":', '"length":'))?.format).toBeUndefined();
  });

  it('tells who can see a work, and does not guess codes that sources disagree on', () => {
    expect(work('3xfupan000008a')?.state).toBe('private');
    expect(work('3xfupan000003a')?.state).toBe('private');
    const text = textOf('works-list').replaceAll('"publishStatus": 1,', '"publishStatus": 9,');
    expect(work('3xfupan000009a', text)?.state).toBeUndefined();
    expect(work('3xfupan000008a', text)?.state).toBe('private');
  });

  it('gives a pinned work once, with all that was read of it', () => {
    const { works = [] } = read('works-list-pinned');
    expect(works.map(({ workId }) => workId)).toEqual(['3xfupan000005a', '3xfupan000007a']);
    expect(works[0]?.values).toEqual({ views: 402_118, likes: 18_804, comments: 1422 });
  });

  it('leaves a missing metric out', () => {
    expect(work('3xfupan000009a', renamed('works-list', 'likeCount'))?.values).toEqual({
      views: 61_204,
      comments: 290,
    });
  });

  it.each([
    ['list', 'data.list'],
    ['workId', 'data.list.[].workId'],
    ['data', 'data'],
  ])('calls a renamed %s drift', (key, path) => {
    expect(failure('works-list', { text: renamed('works-list', key) })).toEqual({ kind: 'drift', path });
  });

  it('has nothing to read on an empty page', () => {
    expect(failure('works-list-none')).toEqual({ kind: 'empty' });
  });
});
