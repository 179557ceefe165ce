import { describe, expect, test } from 'vitest';
import { nextSteps, type StepInput } from '../../../../components/dashboard/overview/next-steps';
import type { Coverage } from '../../../../components/data/questions';
import type { ReaderHealthRow } from '../../../../lib/core/rows';
import { account, now, work } from './accounts';

const day = 86_400_000;
const nothing: StepInput = {
  attention: [],
  works: new Map(),
  health: [],
  coverage: [],
  lastBackup: now - day,
  now,
};
const row: ReaderHealthRow = {
  id: 'douyin/work-list',
  studio: 'douyin',
  lastGood: now - 2 * day,
  lastFailure: now,
  kind: 'drift',
  path: 'items',
  streak: 3,
  since: now - day,
  good: 9,
  failed: 3,
  missed: 0,
};
function covered(seenAt: number, hasDay = true): Coverage {
  const { account: found } = account('douyin');
  if (!found) throw new Error('an account without a row');
  const days = [{ day: '2026-11-22', works: 1, hasDay, hasLevel: true, read: {} }];
  return { account: { ...found, seenAt }, works: 3, lastRead: {}, settledTo: null, days };
}
const kinds = (input: Partial<StepInput>) =>
  nextSteps({ ...nothing, ...input }).map(({ kind, level }) => [kind, level]);

describe('what to do next', () => {
  test('is nothing when all is well', () => {
    expect(nextSteps({ ...nothing, coverage: [covered(now)] })).toEqual([]);
  });

  test('names readers in trouble, and drift stops', () => {
    expect(kinds({ health: [row] })).toEqual([['reader', 'stop']]);
    expect(kinds({ health: [{ ...row, kind: 'signed-out' }] })).toEqual([['reader', 'warn']]);
    expect(
      kinds({
        health: [
          { ...row, kind: 'empty' },
          { ...row, streak: 0 },
        ],
      }),
    ).toEqual([]);
  });

  test('names accounts not read for a day, at once for a month', () => {
    expect(kinds({ coverage: [covered(now - 2 * day)] })).toEqual([['stale', 'warn']]);
    expect(kinds({ coverage: [covered(now - 40 * day)] })).toEqual([['stale', 'stop']]);
    expect(kinds({ coverage: [covered(now, false)] })).toEqual([['daily', 'warn']]);
  });

  test('asks for a backup until there is one, and again after a week; never where none is needed', () => {
    expect(kinds({ lastBackup: null })).toEqual([['backup', 'warn']]);
    expect(kinds({ lastBackup: now - 8 * day })).toEqual([['backup', 'warn']]);
    expect(kinds({ lastBackup: undefined })).toEqual([]);
  });

  test('puts what stops first and lists three works at most', () => {
    const ids = ['a', 'b', 'c', 'd'].map((id) => `douyin:${id}`);
    const attention = ids.map((id, n) => ({
      id,
      urgency: 9 - n,
      reasons: [{ code: 'few-views' as const, value: 1, median: 9, n: 9, strength: -2 }],
    }));
    const works = new Map(ids.map((id) => [id, work(id, {})]));
    const steps = nextSteps({ ...nothing, attention, works, health: [row] });
    expect(steps.map(({ id }) => id)).toEqual(['douyin/work-list', 'douyin:a', 'douyin:b', 'douyin:c']);
    const refused = [{ id: 'douyin:d', urgency: 1000, reasons: [{ code: 'rejected' as const }] }];
    expect(nextSteps({ ...nothing, attention: refused, works })).toMatchObject([
      { level: 'stop', kind: 'work' },
    ]);
  });
});
