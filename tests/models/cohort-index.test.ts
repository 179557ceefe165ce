import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AgePoint, inAgeOrder, valueAtAge } from '../../lib/models/ages';
import { newestAtAge, newestSettled } from '../../lib/models/cohort-index';
import { type AgedWork, bandWorks, compareBest, ownMedian, toCohort } from '../../lib/models/compare';

/** Ages that meet, ages just beside them, and gaps on both sides of the widest that says anything. */
const age = fc.oneof(
  fc.constantFrom(0, 0.001, 1, 3, 24, 24.001, 25, 168, 720, 8_000),
  fc.double({ min: 0, max: 20_000, noNaN: true }),
);
const point = fc.record({ ageHours: age, value: fc.integer({ min: 0, max: 3 }) });
const cohortOf = (lists: readonly (readonly AgePoint[])[]) =>
  toCohort(
    lists.map(
      (points, n): AgedWork => ({ id: `w${n}`, publishedAt: n % 7, points: { views: inAgeOrder(points) } }),
    ),
  );
const works = fc.array(fc.array(point, { maxLength: 4 }), { maxLength: 80 });

test('gives exactly what looking through every work gives', () => {
  fc.assert(
    fc.property(works, age, fc.integer({ min: 0, max: 80 }), (lists, at, n) => {
      const cohort = cohortOf(lists);
      const asked = [at, ...lists.flatMap((list) => list[0]?.ageHours ?? [])];
      for (const ageHours of asked) {
        const plain = cohort.newestFirst.flatMap((work) =>
          work.id === `w${n}` ? [] : (valueAtAge(work.points.views ?? [], ageHours) ?? []),
        );
        expect(newestAtAge(cohort, `w${n}`, 'views', ageHours)).toEqual(plain.slice(0, bandWorks));
      }
      const settled = cohort.newestFirst.flatMap(({ id, points }) => {
        const last = points.views?.at(-1);
        return id !== `w${n}` && last && last.ageHours >= 720 ? last.value : [];
      });
      expect(newestSettled(cohort, `w${n}`, 'views', 720)).toEqual(settled.slice(0, bandWorks));
    }),
    { numRuns: 150 },
  );
});

test('a full band still gives thirty others to a work that is one of the newest', () => {
  const cohort = cohortOf(
    Array.from({ length: 60 }, (_, value) => [1, 200].map((ageHours) => ({ ageHours, value }))),
  );
  const [newest] = cohort.newestFirst;
  expect(newestAtAge(cohort, newest?.id ?? '', 'views', 20)).toHaveLength(bandWorks);
  expect(newestAtAge(cohort, 'other', 'views', 20)).toHaveLength(bandWorks);
  expect(newestAtAge(cohort, 'other', 'likes', 20)).toEqual([]);
});

test('the median alone is that of the comparison', () => {
  fc.assert(
    fc.property(works, age, (lists, at) => {
      const cohort = cohortOf(lists);
      for (const work of cohort.newestFirst.slice(0, 5)) {
        const { band } = compareBest(work, cohort, 'views', at);
        expect(ownMedian(work, cohort, 'views', at)).toBe(band?.median ?? null);
      }
    }),
  );
});
