import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shippedPlan } from '../../lib/models/plan';
import { contentMix, mixAfter, targetsAddUp, typeOfWork } from '../../lib/models/plan-mix';

const { types, tolerance } = shippedPlan;
const rules = { types, tolerance };
const list = (explainer: number, tutorial: number, quiz: number, none = 0): (string | null)[] => [
  ...Array.from({ length: explainer }, () => 'explainer'),
  ...Array.from({ length: tutorial }, () => 'tutorial'),
  ...Array.from({ length: quiz }, () => 'quiz'),
  ...Array.from({ length: none }, () => null),
];
const someWorks = fc.array(fc.constantFrom('explainer', 'tutorial', 'quiz', 'gone', null), { maxLength: 60 });

describe('the type of a work', () => {
  const work = { id: 'douyin:1', title: '为什么要焯水', topics: ['厨房小知识'] };
  const [explainer, tutorial, quiz] = types;
  if (!explainer || !tutorial || !quiz) throw new Error('three types are shipped');
  const typesWith = (...changed: Partial<typeof explainer>[]) =>
    types.map((type, n) => ({ ...type, ...changed[n] }));

  test('the user comes before the series, the series before words', () => {
    const series = [{ id: 's', words: ['焯水'], works: [] }];
    const words = typesWith({ words: ['为什么'] });
    expect(typeOfWork(work, words, series)).toEqual({ type: 'explainer', by: 'words', unclear: false });
    const ofSeries = typesWith({ words: ['为什么'] }, { series: ['s'] });
    expect(typeOfWork(work, ofSeries, series)).toEqual({ type: 'tutorial', by: 'series', unclear: false });
    const byHand = typesWith({ words: ['为什么'] }, { series: ['s'] }, { works: ['douyin:1'] });
    expect(typeOfWork(work, byHand, series)).toEqual({ type: 'quiz', by: 'hand', unclear: false });
  });

  test('words of two types leave it open, and so does none', () => {
    const both = typesWith({ words: ['为什么'] }, { words: ['小知识'] });
    expect(typeOfWork(work, both, [])).toEqual({ type: null, by: null, unclear: true });
    expect(typeOfWork(work, types, [])).toEqual({ type: null, by: null, unclear: false });
  });
});

describe('the mix', () => {
  test('a hand-worked month', () => {
    const { parts, n, typed } = contentMix(list(7, 8, 5), rules);
    expect([n, typed]).toEqual([20, 20]);
    expect(parts.map(({ share, verdict }) => [share, verdict])).toEqual([
      [0.35, 'on'],
      [0.4, 'on'],
      [0.25, 'on'],
    ]);
    expect(contentMix(list(12, 6, 2), rules).parts.map(({ verdict }) => verdict)).toEqual([
      'over',
      'on',
      'under',
    ]);
  });

  test('works without a type can leave every verdict open', () => {
    const { parts } = contentMix(list(4, 4, 2, 10), rules);
    expect(parts.map(({ share, low, high, verdict }) => [share, low, high, verdict])).toEqual([
      [0.4, 0.2, 0.7, 'unknown'],
      [0.4, 0.2, 0.7, 'unknown'],
      [0.2, 0.1, 0.6, 'unknown'],
    ]);
  });

  test('nothing is judged below five works, or against targets that are not 100 %', () => {
    expect(contentMix(list(2, 1, 1), rules).reason).toBe('too-few-works');
    const off = { types: types.map((type) => ({ ...type, share: 0.3 })), tolerance };
    expect(contentMix(list(7, 8, 5), off).reason).toBe('targets-off');
    expect(contentMix(list(7, 8, 5), off).parts.every(({ verdict }) => verdict === 'unknown')).toBe(true);
    expect(targetsAddUp(types)).toBe(true);
  });

  test('shares are 1 together, or unknown; the order of works says nothing', () => {
    fc.assert(
      fc.property(someWorks, fc.infiniteStream(fc.nat()), (works, keys) => {
        const mix = contentMix(works, rules);
        const shares = mix.parts.map(({ share }) => share);
        if (mix.typed === 0) expect(shares).toEqual([null, null, null]);
        else expect(shares.reduce<number>((sum, share) => sum + (share ?? Number.NaN), 0)).toBeCloseTo(1, 9);
        const mixed = works.map((type) => ({ type, key: keys.next().value ?? 0 }));
        mixed.sort((a, b) => a.key - b.key);
        expect(
          contentMix(
            mixed.map(({ type }) => type),
            rules,
          ),
        ).toEqual(mix);
      }),
    );
  });

  test('a verdict holds whatever the works without a type turn out to be', () => {
    const kinds = fc.constantFrom('explainer', 'tutorial', 'quiz');
    fc.assert(
      fc.property(someWorks, fc.array(kinds, { minLength: 60, maxLength: 60 }), (works, later) => {
        const before = contentMix(works, rules);
        const known = works.map((type, n) =>
          type === null || type === 'gone' ? (later[n] ?? 'quiz') : type,
        );
        const after = contentMix(known, rules);
        for (const [n, { verdict }] of before.parts.entries()) {
          if (verdict !== 'unknown') expect(after.parts[n]?.verdict).toBe(verdict);
        }
      }),
    );
  });
});

describe('the mix after a draft', () => {
  test('one more of a type that is full is amber, one more of a scarce type is green', () => {
    expect(mixAfter(list(9, 8, 3), 'explainer', rules)).toEqual({
      ...{ light: 'amber', reason: 'over', before: 0.45, after: 10 / 21, target: 0.35 },
    });
    expect(mixAfter(list(9, 8, 3), 'quiz', rules)).toMatchObject({ light: 'green', reason: 'keeps' });
  });

  test('a draft without a type, too few works and untyped works are unknown', () => {
    expect(mixAfter(list(9, 8, 3), null, rules)).toMatchObject({ light: 'unknown', reason: 'type-unknown' });
    expect(mixAfter(list(9, 8, 3), 'gone', rules)).toMatchObject({
      light: 'unknown',
      reason: 'type-unknown',
    });
    expect(mixAfter(list(1, 1, 1), 'quiz', rules)).toMatchObject({
      light: 'unknown',
      reason: 'too-few-works',
    });
    expect(mixAfter(list(3, 3, 1, 13), 'quiz', rules)).toMatchObject({
      light: 'unknown',
      reason: 'untyped-works',
    });
  });

  test('forgetting the type of works never turns a light green', () => {
    fc.assert(
      fc.property(someWorks, fc.constantFrom('explainer', 'quiz', null), fc.nat(60), (works, type, n) => {
        const light = mixAfter(works, type, rules).light;
        const fewer = works.map((one, index) => (index < n ? null : one));
        if (light !== 'green') expect(mixAfter(fewer, type, rules).light).not.toBe('green');
      }),
    );
  });
});
