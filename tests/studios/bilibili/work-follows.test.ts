import { describe, expect, it } from 'vitest';
import { failure, read, renamed } from './play';

describe('bilibili/work-follows', () => {
  it('reads followers won by the work', () => {
    expect(read('work-follows').works).toEqual([
      {
        workId: 'BV10fupan005',
        format: 'video',
        values: { followsGained: 711 },
        settled: true,
        doubtfulZeros: ['followsGained'],
      },
    ]);
  });

  it('has nothing to read without the figure or the work', () => {
    const text = renamed('work-follows', 'total_new_attention_cnt');
    expect(failure('work-follows', { text })).toEqual({ kind: 'empty' });
    expect(failure('work-follows', { request: {}, page: '/platform/home' })).toEqual({ kind: 'empty' });
  });

  it('calls a renamed block drift', () => {
    const text = renamed('work-follows', 'play_trans_fan');
    expect(failure('work-follows', { text })).toEqual({ kind: 'drift', path: 'data.play_trans_fan' });
  });
});
