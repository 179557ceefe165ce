import { describe, expect, test } from 'vitest';
import { curveGroups, valueAt } from '../../../../components/dashboard/work/curve-model';
import type { CurveRow } from '../../../../lib/core/rows';

const curve = (more: Partial<CurveRow>): CurveRow => ({
  owner: 'douyin:1',
  kind: 'retention/self',
  at: 1,
  reader: 'douyin/realtime-curve',
  curve: 'retention',
  variant: 'self',
  x: 'sec',
  y: 'ratio',
  points: [
    [0, 1],
    [4, 0.6],
  ],
  ...more,
});

describe('curves of a work', () => {
  test('share a chart only with the same kind and axes, the own one first', () => {
    const groups = curveGroups(
      [
        curve({ kind: 'like/self', curve: 'like' }),
        curve({ variant: 'similar', kind: 'retention/similar' }),
        curve({}),
        curve({ x: 'picture', kind: 'retention/pictures' }),
        curve({ y: 'unverified', kind: 'retention/raw' }),
        curve({ curve: 'trend', kind: 'trend/views:day:new', x: 'time' }),
      ],
      null,
    );
    expect(groups.map(({ id, curves }) => [id, curves.map(({ variant }) => variant)])).toEqual([
      ['retention sec ratio', ['self', 'similar']],
      ['retention picture ratio', ['self']],
      ['retention sec unverified', ['self']],
      ['like sec ratio', ['self']],
    ]);
  });

  test('over shares of the work become seconds where its length is known', () => {
    const shares = curve({
      x: 'fraction',
      points: [
        [0, 1],
        [1, 0.2],
      ],
    });
    expect(curveGroups([shares], 60)[0]).toMatchObject({
      x: 'sec',
      curves: [
        {
          points: [
            [0, 1],
            [60, 0.2],
          ],
        },
      ],
    });
    expect(curveGroups([shares], null)[0]?.x).toBe('fraction');
  });

  test('have a value between two points and none beyond them', () => {
    const points: CurveRow['points'] = [
      [0, 1],
      [4, 0.6],
    ];
    expect(valueAt(points, 0)).toBe(1);
    expect(valueAt(points, 2)).toBeCloseTo(0.8);
    expect(valueAt(points, 5)).toBeNull();
    expect(valueAt([], 2)).toBeNull();
  });
});
