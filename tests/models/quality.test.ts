import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { qualityItems } from '../../lib/models/presets/quality-items';
import { qualityModel, qualityScore } from '../../lib/models/quality';

const marksOf = (...marks: number[]) =>
  Object.fromEntries(marks.map((mark, i) => [qualityItems[i]?.id ?? '', mark]));

describe('quality items', () => {
  it('carries the twelve standards of the issue', () => {
    expect(qualityItems.map(({ standard }) => standard)).toEqual([
      2.5, 3.8, 3.2, 2.7, 3, 3, 3, 3, 3, 3, 3, 3,
    ]);
    expect(qualityItems.map(({ basis }) => basis.join(' '))).toEqual([
      ...['S1-24', 'S1-24', 'S1-42', 'S1-42', 'S1-55', 'S1-35 S1-50'],
      ...['S1-50', 'S1-35', 'S2-40', 'S2-09', 'own', 'S2-65'],
    ]);
    expect(qualityItems.slice(0, 4).every(({ certainty }) => certainty === 'list-incomplete')).toBe(true);
    expect(qualityItems.slice(4).every(({ certainty }) => certainty === 'assumed')).toBe(true);
    expect(new Set(qualityItems.map(({ id }) => id)).size).toBe(12);
  });

  it.each(qualityItems)('$id has anchors in both languages', ({ name, anchors }) => {
    for (const text of [name, anchors[0], anchors[3], anchors[5]]) {
      expect(text.zh).toMatch(/\p{Script=Han}/u);
      expect(text.en).toMatch(/[a-z]/);
    }
  });
});

describe('quality score', () => {
  it('follows the worked table', () => {
    const score = qualityScore(marksOf(2.5, 3.8, 3, 4, 5, 1, 3, 3, 3, 3, 3, 4));
    expect(score.meanMark).toBeCloseTo(38.3 / 12, 10);
    expect(score.value).toBeCloseTo(38.3 / 60, 10);
    expect(score).toMatchObject({ coverage: 1, reason: null, passed: false, model: qualityModel });
    expect(score.belowStandard.map(({ item }) => item.id)).toEqual(['opening', 'colour-saturation']);
    expect(score.parts.reduce((sum, part) => sum + (part.contribution ?? 0), 0)).toBeCloseTo(
      score.value ?? 0,
      10,
    );
  });

  it('is not a score below half, and half is enough', () => {
    expect(qualityScore(marksOf(5, 5, 5, 5, 5))).toMatchObject({
      value: null,
      meanMark: null,
      reason: 'not-enough-data',
    });
    expect(qualityScore(marksOf(5, 5, 5, 5, 5, 5))).toMatchObject({
      value: 0.5,
      most: 1,
      meanMark: 5,
      coverage: 0.5,
      passed: null,
    });
    expect(qualityScore({ opening: 5 }, [])).toMatchObject({ value: null, coverage: 0, passed: null });
    expect(qualityScore({})).toMatchObject({ value: null, coverage: 0, belowStandard: [] });
  });

  it('tells a mark of 0 from no mark', () => {
    const zero = qualityScore(marksOf(0, 4, 4, 4, 4, 4, 4));
    expect(zero.parts[0]).toMatchObject({ mark: 0, reason: 'below-standard' });
    expect(qualityScore({ ...marksOf(0, 4, 4, 4, 4, 4, 4), opening: Number.NaN }).parts[5]?.reason).toBe(
      'not-rated',
    );
    expect(qualityScore({ toString: 5 }).coverage).toBe(0);
    expect(qualityScore({ opening: 6 }).coverage).toBe(0);
  });

  it('takes edited standards, names and weights', () => {
    const items = qualityItems
      .slice(0, 2)
      .map((item, i) => ({ ...item, standard: 5, weight: i === 0 ? 3 : 1 }));
    const score = qualityScore(marksOf(4, 2), items, { id: 'mine', version: '2' });
    expect(score.meanMark).toBeCloseTo(3.5, 10);
    expect(score.belowStandard).toHaveLength(2);
    expect(score.model).toEqual({ id: 'mine', version: '2' });
  });

  it('never gets better when a mark is taken away', () => {
    const marks = fc.array(fc.double({ min: 0, max: 5, noNaN: true }), { minLength: 6, maxLength: 12 });
    fc.assert(
      fc.property(marks, (list) => {
        const before = qualityScore(marksOf(...list));
        const after = qualityScore(marksOf(...list.slice(0, -1)));
        expect(after.coverage).toBeLessThan(before.coverage);
        expect(after.value ?? 0).toBeLessThanOrEqual((before.value ?? 0) + 1e-12);
        expect(after.most ?? 1).toBeGreaterThanOrEqual((before.most ?? 1) - 1e-12);
      }),
    );
  });

  it('stays in its bounds and rises with any mark', () => {
    const marks = fc.array(fc.double({ min: 0, max: 5, noNaN: true }), { minLength: 6, maxLength: 12 });
    fc.assert(
      fc.property(marks, fc.nat(5), (list, i) => {
        const before = qualityScore(marksOf(...list)).value ?? -1;
        const after = qualityScore(marksOf(...list.with(i, 5))).value ?? -1;
        expect(before).toBeGreaterThanOrEqual(0);
        expect(after).toBeLessThanOrEqual(1);
        expect(after).toBeGreaterThanOrEqual(before - 1e-12);
      }),
    );
  });
});
