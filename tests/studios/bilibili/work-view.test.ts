import { describe, expect, it } from 'vitest';
import { beijing, failure, read, renamed } from './play';

const whole = {
  workId: 'BV10fupan005',
  title: '菜市场收摊前半小时能捡多少漏？',
  publishedAt: beijing('2026-11-12T18:00'),
  durationSec: 377,
  format: 'video',
  topics: ['菜市场', '省钱', '日常'],
  values: { views: 136_880, likes: 9920, followsGained: 733 },
};

describe('bilibili/work-view', () => {
  it('reads identity and realtime counters', () => {
    expect(read('work-view').works).toEqual([whole]);
  });

  it('leaves a missing metric out', () => {
    const { works } = read('work-view', { text: renamed('work-view', 'fans_incr') });
    expect(works).toEqual([{ ...whole, values: { views: 136_880, likes: 9920 } }]);
  });

  it('calls a renamed id drift', () => {
    expect(failure('work-view', { text: renamed('work-view', 'bvid') })).toEqual({
      kind: 'drift',
      path: 'data.bvid',
    });
  });
});
