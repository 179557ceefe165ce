import { describe, expect, it } from 'vitest';
import { beijing, failure, read, renamed, textOf } from './play';

const workAt = (index: number, text?: string) => read('works-data', text ? { text } : {}).works?.[index];

describe('bilibili/works-data', () => {
  it('reads realtime figures beside the settled ones', () => {
    expect(workAt(1)).toEqual({
      workId: 'BV10fupan009',
      title: '三种面团一次讲清楚',
      publishedAt: beijing('2026-11-20T18:00'),
      durationSec: 540,
      format: 'video',
      values: { views: 18342, likes: 1322, comments: 143, followsGained: 88, avgWatchRatio: 0.413 },
    });
  });

  it('reads a brand-new work, whose settled figures are null and whose watched share is not computed', () => {
    expect(workAt(0)?.values).toEqual({ views: 412, likes: 37, comments: 9, followsGained: 1 });
  });

  it('reads figures sent as text, and an empty text as unknown', () => {
    expect(workAt(4)?.values).toEqual({ views: 9034, likes: 503, comments: 52, avgWatchRatio: 0.581 });
  });

  it('falls back on the settled figures and says so', () => {
    expect(workAt(7)).toMatchObject({
      workId: 'BV10fupan003',
      values: { views: 6804, likes: 291, comments: 33, followsGained: 8, avgWatchRatio: 0.6108 },
      settled: true,
    });
    expect(workAt(1)).not.toHaveProperty('settled');
  });

  it('takes a settled 0 for unknown', () => {
    const text = textOf('works-data').replace('"likes": 291', '"likes": 0');
    const { likes: _likes, ...rest } = workAt(7)?.values ?? {};
    expect(workAt(7, text)?.values).toEqual(rest);
  });

  it('never fills a gap in the realtime figures with a settled one', () => {
    const text = textOf('works-data').replace('"play": 18342', '"plays": 18342');
    expect(workAt(1, text)).toMatchObject({ values: { likes: 1322, comments: 143, followsGained: 88 } });
    expect(workAt(1, text)?.values).not.toHaveProperty('views');
  });

  it('leaves a missing metric out', () => {
    expect(workAt(1, renamed('works-data', 'full_play_ratio'))?.values).toEqual({
      views: 18342,
      likes: 1322,
      comments: 143,
      followsGained: 88,
    });
  });

  it.each([
    ['list', 'data.list'],
    ['bvid', 'data.list.[].bvid'],
    ['real_stat', 'data.list.[].real_stat'],
    ['stat', 'data.list.[].stat'],
  ])('calls a renamed %s drift', (key, path) => {
    expect(failure('works-data', { text: renamed('works-data', key) })).toEqual({ kind: 'drift', path });
  });
});
