import { describe, expect, it } from 'vitest';
import { failure, read, renamed, textOf } from './play';

const workId = '3xfupan000009a';

describe('kuaishou/work-traffic', () => {
  it('reads plays by source as counts', () => {
    expect(read('work-traffic').breakdowns).toEqual([
      {
        workId,
        kind: 'traffic',
        unit: 'count',
        parts: [
          { key: '发现页', value: 41_200 },
          { key: '精选页', value: 13_004 },
          { key: '关注页', value: 5210 },
          { key: '其他', value: 1790 },
        ],
      },
    ]);
  });

  it('calls parts that do not make the total drift', () => {
    const text = textOf('work-traffic').replace('"count": 1790', '"count": 17900');
    const path = 'data.trafficDataList.[].sumCount';
    expect(failure('work-traffic', { text })).toEqual({ kind: 'drift', path });
  });

  it('keeps the parts when there is no total', () => {
    expect(read('work-traffic', { text: renamed('work-traffic', 'sumCount') }).breakdowns).toHaveLength(1);
  });

  it('has nothing to read without plays or without the work', () => {
    const text = textOf('work-traffic').replace('"PLAY"', '"VIEW"');
    expect(failure('work-traffic', { text })).toEqual({ kind: 'empty' });
    expect(failure('work-traffic', { request: {}, page: '/profile' })).toEqual({ kind: 'empty' });
  });

  it.each([
    ['trafficDataList', 'data.trafficDataList'],
    ['tab', 'data.trafficDataList.[].tab'],
  ])('calls a renamed %s drift', (key, path) => {
    expect(failure('work-traffic', { text: renamed('work-traffic', key) })).toEqual({ kind: 'drift', path });
  });
});
