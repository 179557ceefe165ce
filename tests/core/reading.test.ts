import { describe, expect, it } from 'vitest';
import { known, type ReadingParts, saidOnce } from '../../lib/core/reading';

describe('known values', () => {
  it('are the ones that are numbers, 0 among them', () => {
    const given = { views: 0, likes: undefined, comments: null, shares: Number.NaN, ctr: 0.5 };
    expect(Object.entries(known(given))).toEqual([
      ['views', 0],
      ['ctr', 0.5],
    ]);
  });
});

describe('a reading that says things twice', () => {
  const windowOf = (views: number, workId?: string): NonNullable<ReadingParts['windows']>[number] => ({
    workId,
    window: 'days:7',
    values: { views },
  });
  const retention = { kind: 'retention', variant: 'self', x: 'sec', y: 'ratio' } as const;
  const regions = { kind: 'region', unit: 'count' } as const;

  it('keeps the later of two, where the first stood', () => {
    const twice: ReadingParts = {
      windows: [windowOf(1), windowOf(2, 'a'), windowOf(3)],
      curves: [
        {
          ...retention,
          points: [
            [0, 1],
            [1, 0.5],
            [0, 0.9],
          ],
        },
      ],
      breakdowns: [
        {
          ...regions,
          parts: [
            { key: 'A', value: 1 },
            { key: 'B', value: 2 },
            { key: 'A', value: 3 },
          ],
        },
      ],
    };
    expect(saidOnce(twice)).toEqual({
      windows: [windowOf(3), windowOf(2, 'a')],
      curves: [
        {
          ...retention,
          points: [
            [0, 0.9],
            [1, 0.5],
          ],
        },
      ],
      breakdowns: [
        {
          ...regions,
          parts: [
            { key: 'A', value: 3 },
            { key: 'B', value: 2 },
          ],
        },
      ],
    });
  });

  it('adds nothing that was not said', () => {
    const works = [{ workId: '1', values: {} }];
    expect(saidOnce({ works })).toStrictEqual({ works });
  });
});
