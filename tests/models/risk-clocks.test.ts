import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { credentialState, nextDue, riskDuties } from '../../lib/models/risk-calendar';
import { crisisClocks, firstAnswerWithin, newsEvery } from '../../lib/models/risk-crisis';

const minute = 60_000;
const start = Date.UTC(2026, 10, 22, 12);
const fresh = { startedAt: start, answeredAt: null, news: [], closedAt: null };

describe('the clocks of a crisis', () => {
  test('thirty minutes to the first answer, two hours to the first news', () => {
    const { answer, news } = crisisClocks(fresh, start + 10 * minute);
    expect(answer).toEqual({ dueAt: start + 30 * minute, doneAt: null, left: 20 * minute, isLate: false });
    expect(news).toEqual({ dueAt: start + 120 * minute, doneAt: null, left: 110 * minute, isLate: false });
  });

  test('an overdue clock goes on below zero', () => {
    const { answer } = crisisClocks(fresh, start + 45 * minute);
    expect(answer).toMatchObject({ left: -15 * minute, isLate: true });
  });

  test('an answer stops its clock, late or not, and news count from the last word', () => {
    const answered = { ...fresh, answeredAt: start + 31 * minute };
    const one = crisisClocks(answered, start + 60 * minute);
    expect(one.answer).toMatchObject({ left: null, isLate: true, doneAt: start + 31 * minute });
    expect(one.news?.dueAt).toBe(start + 151 * minute);
    const two = crisisClocks({ ...answered, news: [start + 100 * minute] }, start + 110 * minute);
    expect(two.news?.dueAt).toBe(start + 220 * minute);
  });

  test('closing stops both; without an answer it says whether the time had passed by then', () => {
    const early = crisisClocks({ ...fresh, closedAt: start + 20 * minute }, start + 999 * minute);
    expect(early).toEqual({
      answer: { dueAt: start + 30 * minute, doneAt: null, left: null, isLate: false },
      news: null,
    });
    const late = crisisClocks({ ...fresh, closedAt: start + 40 * minute }, start + 999 * minute);
    expect(late.answer.isLate).toBe(true);
  });

  test('depend on stored times alone: what is left shrinks exactly as time passes', () => {
    fc.assert(
      fc.property(fc.nat(10 ** 9), fc.nat(10 ** 9), (now, more) => {
        const before = crisisClocks(fresh, start + now);
        const after = crisisClocks(fresh, start + now + more);
        expect((before.answer.left ?? 0) - (after.answer.left ?? 0)).toBe(more);
        expect(before.answer.left).toBe(firstAnswerWithin - now);
        expect(before.news?.left).toBe(newsEvery - now);
      }),
    );
  });
});

describe('the calendar', () => {
  const today = '2026-11-22';
  test.each([
    ['never done', null, { kind: 'never' }],
    ['a day too late', '2026-10-22', { kind: 'overdue', dueDay: '2026-11-21', days: -1 }],
    ['due today', '2026-10-23', { kind: 'soon', dueDay: '2026-11-22', days: 0 }],
    ['in two weeks', '2026-11-06', { kind: 'soon', dueDay: '2026-12-06', days: 14 }],
    ['in fifteen days', '2026-11-07', { kind: 'later', dueDay: '2026-12-07', days: 15 }],
  ] as const)('%s', (_, last, state) => {
    expect(nextDue(last, 30, today)).toEqual(state);
  });

  test('of two sources the stricter holds: two drills a year, training every month', () => {
    const days = Object.fromEntries(riskDuties.map(({ id, everyDays }) => [id, everyDays]));
    expect(days['drill']).toBeLessThanOrEqual(365 / 2);
    expect(days['training']).toBeLessThanOrEqual(31);
  });

  test.each([
    [{ seen: false, expires: '2030-01-01' }, { kind: 'missing' }],
    [{ seen: true, expires: null }, { kind: 'open' }],
    [
      { seen: true, expires: '2026-11-21' },
      { kind: 'overdue', days: -1 },
    ],
    [
      { seen: true, expires: '2026-11-22' },
      { kind: 'soon', days: 0 },
    ],
    [
      { seen: true, expires: '2026-12-22' },
      { kind: 'soon', days: 30 },
    ],
    [
      { seen: true, expires: '2026-12-23' },
      { kind: 'later', days: 31 },
    ],
  ] as const)('a paper %o', (paper, state) => {
    expect(credentialState(paper, today)).toEqual(state);
  });
});
