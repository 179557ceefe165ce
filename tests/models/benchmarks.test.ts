import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CurveRow } from '../../lib/core/rows';
import { type BenchmarkInput, benchmarksOf, type OwnBand } from '../../lib/models/benchmarks';
import { kpi3d7i } from '../../lib/models/presets/kpi-3d7i';

const band: OwnBand = {
  ...{ n: 8, median: 900, q1: 500, q3: 1_400, spread: 300 },
  ...{ basis: 'equal-age', ageHours: 48, until: '2026-11-21' },
};
const curve = (over: Partial<CurveRow> = {}): CurveRow => ({
  ...{ owner: 'douyin:1', kind: 'retention/similar', at: 1_000, reader: 'douyin/realtime-curve' },
  ...{ curve: 'retention', variant: 'similar', x: 'sec', y: 'ratio' },
  points: [
    [0, 1],
    [10, 0.5],
  ],
  ...over,
});
const empty: BenchmarkInput = { preset: kpi3d7i, ownBand: () => null, peers: [], competitors: [] };
const rival = { name: '甲', indicator: 'likeRate', month: '2026-09', value: 0.03, source: '报告' };
const kinds = (input: BenchmarkInput, kind: string) =>
  benchmarksOf(input).rows.filter((row) => row.kind === kind);

describe('benchmarks', () => {
  it('tell every kind apart, each with where it is from', () => {
    const input = {
      ...empty,
      ownBand: (id: string) => (id === 'views' ? band : null),
      peers: [curve()],
      competitors: [rival, { ...rival, month: '2026-10', value: 0.04 }, { ...rival, name: '乙' }],
    };
    expect(kinds(input, 'own')).toEqual([{ kind: 'own', indicator: 'views', value: 900, band }]);
    expect(kinds(input, 'peers')).toEqual([
      {
        ...{ kind: 'peers', indicator: 'retention5s', value: 0.75 },
        ...{ owner: 'douyin:1', reader: 'douyin/realtime-curve', at: 1_000 },
      },
    ]);
    expect(kinds(input, 'competitor')).toMatchObject([
      { name: '乙', month: '2026-09', value: 0.03 },
      { name: '甲', month: '2026-10', value: 0.04 },
    ]);
  });

  it('quote what plans say of the industry in the unit of facts, never what they ask for', () => {
    const quoted = kinds(empty, 'preset').flatMap((row) => (row.kind === 'preset' ? row : []));
    const completion = quoted.filter(({ indicator }) => indicator === 'completionRate');
    expect(completion).toContainEqual(expect.objectContaining({ value: 0.45 }));
    for (const { line } of quoted) {
      expect(
        ['benchmark-industry', 'benchmark-head'].includes(line.role) || line.certainty === 'industry',
      ).toBe(true);
      expect(line.comparator).not.toBe('changeBy');
    }
  });

  it('leave out what is unknown and say why', () => {
    const { rows, absent } = benchmarksOf(empty);
    expect(rows.every(({ kind }) => kind === 'preset')).toBe(true);
    const reasons = new Map(absent.map(({ kind, reason, indicators }) => [`${kind} ${reason}`, indicators]));
    expect(reasons.get('own too-little-history')).toContain('views');
    expect(reasons.get('peers not-given')).toContain('completionRate');
    expect(reasons.get('preset no-line')).toContain('views');
    expect(reasons.get('competitor not-entered')).toContain('roi');
  });

  it('give no value of a curve whose unit is not certain or that does not reach the second', () => {
    const reason = (peers: CurveRow[]) => {
      const { rows, absent } = benchmarksOf({ ...empty, peers });
      expect(rows.some(({ kind }) => kind === 'peers')).toBe(false);
      return absent.find(({ indicators, kind }) => kind === 'peers' && indicators.includes('retention5s'))
        ?.reason;
    };
    expect(reason([curve({ y: 'unverified' })])).toBe('unit-unsure');
    expect(
      reason([
        curve({
          points: [
            [0, 1],
            [3, 0.7],
          ],
        }),
      ]),
    ).toBe('not-read');
    expect(reason([curve({ x: 'picture' })])).toBe('not-read');
    expect(reason([curve({ variant: 'self' })])).toBe('not-read');
  });

  it('take the newest curve and do not mind the order they come in', () => {
    const peers = [1, 2, 3, 4].map((n) =>
      curve({
        at: n,
        owner: `douyin:${n}`,
        points: [
          [0, 1],
          [5, n / 10],
        ],
      }),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(peers, { minLength: 4 }), (shuffled) => {
        expect(kinds({ ...empty, peers: shuffled }, 'peers')).toMatchObject([{ value: 0.4, at: 4 }]);
      }),
    );
  });
});
