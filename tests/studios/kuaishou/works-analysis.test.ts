import { describe, expect, it } from 'vitest';
import { beijing, failure, read, renamed, textOf } from './play';

const work = (id: string, text?: string) =>
  read('works-analysis', text ? { text } : {}).works?.find(({ workId }) => workId === id);

describe('kuaishou/works-analysis', () => {
  it('reads a work, completion on the 0–1 scale, length from milliseconds', () => {
    expect(work('3xfupan000009a')).toEqual({
      workId: '3xfupan000009a',
      title: '外婆的鱼丸汤，从打浆开始 #鱼丸 #家乡味道',
      publishedAt: beijing('2026-11-19T18:00'),
      durationSec: 92.48,
      format: 'video',
      topics: ['鱼丸', '家乡味道'],
      values: {
        views: 61_204,
        likes: 3180,
        comments: 290,
        favorites: 2044,
        followsGained: 133,
        completionRate: 0.1604,
      },
      doubtfulZeros: ['completionRate'],
    });
  });

  it('reads the same from the home page', () => {
    const { works = [] } = read('works-analysis-home');
    expect(works.map(({ workId }) => workId)).toEqual([
      '3xfupan000012a',
      '3xfupan000011a',
      '3xfupan000010a',
      '3xfupan000009a',
    ]);
    expect(works[3]).toEqual(work('3xfupan000009a'));
  });

  it('has no completion and no length for pictures', () => {
    expect(work('3xfupan000010a')).toMatchObject({ format: 'image' });
    expect(work('3xfupan000010a')?.durationSec).toBeUndefined();
    expect(work('3xfupan000010a')?.values).toEqual({
      views: 8844,
      likes: 402,
      comments: 55,
      favorites: 1310,
      followsGained: 60,
    });
    const text = renamed('works-analysis', 'video');
    expect(work('3xfupan000009a', text)?.values).not.toHaveProperty('completionRate');
  });

  it('keeps a loss of followers as it is', () => {
    expect(work('3xfupan000006a')?.values.followsGained).toBe(-3);
  });

  it('calls a completion over 1 drift: never percent, whatever its size', () => {
    const text = textOf('works-analysis').replace('"fpr": 0.1604', '"fpr": 16.04');
    expect(failure('works-analysis', { text })).toEqual({
      kind: 'drift',
      path: 'data.photoList.photoItems.[].fpr',
    });
  });

  it('leaves a missing metric out', () => {
    const values = work('3xfupan000009a', renamed('works-analysis', 'fpr'))?.values;
    expect(values).toEqual({
      views: 61_204,
      likes: 3180,
      comments: 290,
      favorites: 2044,
      followsGained: 133,
    });
  });

  it('gives a work once', () => {
    const text = textOf('works-analysis').replaceAll('3xfupan000011a', '3xfupan000012a');
    const { works = [] } = read('works-analysis', { text });
    expect(works).toHaveLength(9);
    expect(works[0]).toMatchObject({ workId: '3xfupan000012a', values: { views: 5120 } });
  });

  it.each([
    ['photoList', 'data.photoList'],
    ['photoItems', 'data.photoList.photoItems'],
    ['photoId', 'data.photoList.photoItems.[].photoId'],
  ])('calls a renamed %s drift', (key, path) => {
    expect(failure('works-analysis', { text: renamed('works-analysis', key) })).toEqual({
      kind: 'drift',
      path,
    });
  });
});
