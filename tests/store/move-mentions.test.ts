import { beforeEach, describe, expect, it } from 'vitest';
import type { FupanDb } from '../../lib/store/database';
import { mentionAccount, mentionTables, mentionWork } from '../../lib/store/move-mentions';
import type { AlertRow } from '../../lib/store/tables/alert-rows';
import type { ReviewRow } from '../../lib/store/tables/review-rows';
import { freshStore } from './fresh-store';

const noon = Date.UTC(2026, 10, 22, 4);
const day = '2026-11-20';
const uuid = (n: number) => `5c0a9a52-5d0c-4f3c-8d1e-2b7a1f0c4e2${n}`;

let db: FupanDb;
beforeEach(() => {
  db = freshStore();
});

const alert = (subject: string, kind: AlertRow['kind'], seen: number, value = 3): AlertRow => ({
  ...{ id: `${kind}/${subject}/views/${day}`, kind, subject, metric: 'views', day, verdict: 'drop', value },
  ...{ expected: 9, n: 12, firstSeen: seen, lastSeen: seen, state: 'open', at: seen },
});
const review = (n: number, scope: string, notes: string, from = '2026-11-09'): ReviewRow => ({
  ...{ id: uuid(n), scope, period: { kind: 'week', from, to: '2026-11-15' }, notes, at: noon + n },
  decisions: [{ id: uuid(n), what: notes, owner: '', due: day, prediction: null }],
});
const typed = (n: number, scope: string) => ({
  ...{ id: uuid(n), of: 'unit', what: 'newCustomers', scope, from: day, to: day, value: 1 },
  ...{ currency: null, source: '问卷', at: noon },
});
/** In the tables that the callers open, and no others. */
const moved = (move: () => Promise<void>) => db.transaction('rw', mentionTables(db), move);

describe('a work that turned out to be another', () => {
  it('takes its typed counts and its alerts along', async () => {
    await db.typedCounts.bulkPut([typed(0, 'douyin:own'), typed(1, 'douyin:2'), typed(2, 'all')]);
    await db.alerts.bulkPut([alert('douyin:own', 'work', noon), alert('douyin:2', 'work', noon)]);
    await moved(() => mentionWork(db, 'douyin:own', 'douyin:7301'));
    expect((await db.typedCounts.toArray()).map(({ scope }) => scope)).toEqual([
      'douyin:7301',
      'douyin:2',
      'all',
    ]);
    expect(await db.alerts.toArray()).toEqual([
      alert('douyin:2', 'work', noon),
      alert('douyin:7301', 'work', noon),
    ]);
  });

  it('has one alert where both had the same: the later sighting, first seen by the earlier', async () => {
    const [old, late] = [alert('douyin:own', 'work', noon), alert('douyin:7301', 'work', noon + 5, 2)];
    await db.alerts.bulkPut([old, late]);
    await moved(() => mentionWork(db, 'douyin:own', 'douyin:7301'));
    expect(await db.alerts.toArray()).toEqual([{ ...late, firstSeen: noon }]);
  });
});

describe('an account whose studio shows at last who it is', () => {
  it('takes its reviews and alerts along', async () => {
    await db.reviews.bulkPut([
      review(0, 'douyin:self', 'a'),
      review(1, 'douyin', 'b'),
      review(2, 'all', 'c'),
    ]);
    await db.alerts.bulkPut([alert('douyin:self', 'day', noon)]);
    await moved(() => mentionAccount(db, 'douyin:self', 'douyin:4711'));
    expect((await db.reviews.toArray()).map(({ scope }) => scope)).toEqual(['douyin:4711', 'douyin', 'all']);
    expect(await db.alerts.toArray()).toEqual([alert('douyin:4711', 'day', noon)]);
  });

  it('has one review of the same days with what both said, and keeps those of other days apart', async () => {
    await db.reviews.bulkPut([
      review(0, 'douyin:self', 'early'),
      review(1, 'douyin:4711', 'late'),
      review(2, 'douyin:self', 'before', '2026-11-02'),
    ]);
    await moved(() => mentionAccount(db, 'douyin:self', 'douyin:4711'));
    const rows = await db.reviews.toArray();
    expect(rows.map(({ id, scope, notes }) => [id, scope, notes])).toEqual([
      [uuid(1), 'douyin:4711', 'late\n\nearly'],
      [uuid(2), 'douyin:4711', 'before'],
    ]);
    expect(rows[0]?.decisions.map(({ what }) => what)).toEqual(['late', 'early']);
  });
});
