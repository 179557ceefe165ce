import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bandOf,
  isMark,
  marks,
  type Risk,
  riskCategories,
  riskLevel,
  riskMatrix,
  riskRadar,
  riskScore,
  riskStatuses,
  risksAt,
} from '../../lib/models/risk';
import { riskStarters } from '../../lib/models/risk-starters';

const mark = fc.integer({ min: 1, max: 5 });
const maybe = fc.option(mark, { nil: null });
const status = fc.constantFrom(...riskStatuses);
const moment = fc.record({ at: fc.nat(1_000), probability: maybe, impact: maybe, status });
const risk: fc.Arbitrary<Risk> = fc
  .record({
    id: fc.uuid(),
    category: fc.constantFrom(...riskCategories),
    probability: maybe,
    impact: maybe,
    status,
  })
  .chain((now) =>
    fc.array(moment, { maxLength: 4 }).map((earlier) => ({
      ...now,
      history: [...earlier.toSorted((a, b) => a.at - b.at), { ...now, at: 1_001 }],
    })),
  );
const risks = fc.array(risk, { maxLength: 30 });

describe('score and level', () => {
  test.each([
    [1, 1, 1, 1, 'low'],
    [2, 2, 4, 2, 'low'],
    [1, 5, 5, 3, 'middle'],
    [3, 3, 9, 3, 'middle'],
    [2, 5, 10, 4, 'high'],
    [4, 4, 16, 4, 'high'],
    [5, 5, 25, 5, 'high'],
  ] as const)('probability %i and impact %i', (probability, impact, score, level, band) => {
    expect(riskScore({ probability, impact })).toBe(score);
    expect(riskLevel({ probability, impact })).toBe(level);
    expect(bandOf(level)).toBe(band);
  });

  test('are known exactly when both marks are, and lie within their scales', () => {
    fc.assert(
      fc.property(maybe, maybe, (probability, impact) => {
        const score = riskScore({ probability, impact });
        const level = riskLevel({ probability, impact });
        if (probability === null || impact === null) return score === null && level === null;
        return (
          score !== null &&
          score >= 1 &&
          score <= 25 &&
          isMark(level) &&
          level >= Math.min(probability, impact) &&
          level <= Math.max(probability, impact)
        );
      }),
    );
  });

  test('never fall when a mark rises', () => {
    fc.assert(
      fc.property(mark, mark, (probability, impact) => {
        const level = riskLevel({ probability, impact }) ?? 0;
        const more = riskLevel({ probability: Math.min(5, probability + 1), impact }) ?? 0;
        return more >= level && riskLevel({ probability: impact, impact: probability }) === level;
      }),
    );
  });

  test('what is off the scale is unknown, not a number', () => {
    for (const probability of [0, 6, 2.5, Number.NaN, -1]) {
      expect(riskScore({ probability, impact: 3 })).toBeNull();
      expect(riskLevel({ probability, impact: 3 })).toBeNull();
    }
    expect(bandOf(null)).toBeNull();
  });

  test('the bounds of the bands can be moved', () => {
    expect(marks.map((level) => bandOf(level, { middle: 2, high: 5 }))).toEqual([
      'low',
      'middle',
      'middle',
      'middle',
      'high',
    ]);
  });
});

describe('the matrix', () => {
  test('has every risk that is not closed once: in its field, or among those without one', () => {
    fc.assert(
      fc.property(risks, (all) => {
        const { rows, unassessed } = riskMatrix(all);
        const placed = rows.flat().flatMap((cell) => cell.risks);
        const live = all.filter((one) => one.status !== 'closed').map(({ id }) => id);
        expect([...placed, ...unassessed].sort()).toEqual(live.sort());
        expect(rows.map((row) => row.length)).toEqual([5, 5, 5, 5, 5]);
      }),
    );
  });

  test('runs from the likely at the top to the rare, and from the slight at the left to the grave', () => {
    const { rows } = riskMatrix([{ id: 'a', probability: 5, impact: 1, status: 'open' }]);
    expect(rows[0]?.[0]).toMatchObject({ probability: 5, impact: 1, level: 3, risks: ['a'] });
    expect(rows[4]?.[4]).toMatchObject({ probability: 1, impact: 5, level: 3, risks: [] });
  });
});

describe('the radar', () => {
  test('means lie between the marks they are of, over the known alone', () => {
    fc.assert(
      fc.property(risks, (all) => {
        for (const axis of riskRadar(all)) {
          const open = all.filter((one) => one.category === axis.category && one.status !== 'closed');
          const known = open.filter((one) => one.probability !== null && one.impact !== null);
          expect([axis.open, axis.known]).toEqual([open.length, known.length]);
          for (const value of [axis.level, axis.probability, axis.impact]) {
            if (known.length === 0) expect(value).toBeNull();
            else {
              expect(value).toBeGreaterThanOrEqual(1);
              expect(value).toBeLessThanOrEqual(5);
            }
          }
        }
      }),
    );
  });

  test('a risk that nobody has assessed changes no mean', () => {
    const known = { category: 'content', probability: 4, impact: 2, status: 'open' } as const;
    const unknown = { category: 'content', probability: null, impact: 5, status: 'open' } as const;
    const [alone, joined] = [riskRadar([known])[0], riskRadar([known, unknown])[0]];
    expect(alone).toEqual({ category: 'content', level: 3, probability: 4, impact: 2, open: 1, known: 1 });
    expect(joined).toEqual({ ...alone, open: 2 });
  });
});

test('risks as they stood earlier: what was noted later is not there, what was closed later is', () => {
  const at = (when: number, probability: number | null, now: Risk['status']) => ({
    at: when,
    probability,
    impact: 3,
    status: now,
  });
  const one: Risk = {
    ...{ id: 'a', category: 'market', probability: 2, impact: 3, status: 'closed' },
    history: [at(10, null, 'open'), at(20, 5, 'open'), at(30, 2, 'closed')],
  };
  expect(risksAt([one], 9)).toEqual([]);
  expect(risksAt([one], 19)[0]).toMatchObject({ probability: null, status: 'open' });
  expect(risksAt([one], 20)[0]).toMatchObject({ probability: 5, status: 'open' });
  expect(risksAt([one], 99)[0]).toMatchObject({ probability: 2, status: 'closed' });
});

test('five suggestions for each of the seven categories, none of them assessed', () => {
  for (const category of riskCategories) {
    expect(riskStarters.filter((one) => one.category === category)).toHaveLength(5);
  }
  expect(new Set(riskStarters.map(({ id }) => id)).size).toBe(riskStarters.length);
  for (const starter of riskStarters)
    expect(Object.keys(starter).sort()).toEqual(['category', 'id', 'source']);
});
