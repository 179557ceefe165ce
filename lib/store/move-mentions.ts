import type { AccountKey, WorkKey } from '../core/ids';
import type { FupanDb } from './database';

/** As much as a review holds (tables/review-rows). */
const mostDecisions = 200;
const mostNotes = 20_000;

/** Tables with rows that name works or accounts: those that `mentionWork` and `mentionAccount` change. */
export const mentionTables = (db: FupanDb) => [
  db.checklists,
  db.experiments,
  db.manualValues,
  db.series,
  db.plans,
  db.people,
  db.alerts,
  db.reviews,
  db.typedCounts,
];

/** What a person wrote of one work is now about another: both turned out to be the same. */
export async function mentionWork(db: FupanDb, from: string, to: WorkKey): Promise<void> {
  const renamed = (key: string) => (key === from ? to : key);
  await Promise.all([
    db.checklists.where('workId').equals(from).modify({ workId: to }),
    db.checklists
      .filter(({ notOf }) => notOf?.includes(from) === true)
      .modify((row) => {
        row.notOf = row.notOf?.map(renamed);
      }),
    db.experiments
      .filter(({ works }) => works.some(({ work }) => work === from))
      .modify((row) => {
        row.works = row.works.map((entry) => ({ ...entry, work: renamed(entry.work) }));
      }),
    db.series
      .filter(({ works }) => works.includes(from))
      .modify((row) => {
        row.works = row.works.map(renamed);
      }),
    db.plans
      .filter(({ types }) => types.some(({ works }) => works.includes(from)))
      .modify((row) => {
        row.types = row.types.map((type) => ({ ...type, works: type.works.map(renamed) }));
      }),
    db.manualValues.filter(({ scope }) => scope === from).modify({ scope: to }),
    db.typedCounts.filter(({ scope }) => scope === from).modify({ scope: to }),
    moveAlerts(db, from, to),
  ]);
}

/** The same for an account. */
export async function mentionAccount(db: FupanDb, from: AccountKey, to: AccountKey): Promise<void> {
  await Promise.all([
    db.people
      .filter(({ accounts }) => accounts.includes(from))
      .modify((row) => {
        row.accounts = [...new Set(row.accounts.map((key) => (key === from ? to : key)))];
      }),
    db.manualValues.filter(({ scope }) => scope === from).modify({ scope: to }),
    moveReviews(db, from, to),
    moveAlerts(db, from, to),
  ]);
}

/** One review is about the same days of one account: where both have one, decisions and notes of both stay. */
async function moveReviews(db: FupanDb, from: AccountKey, to: AccountKey): Promise<void> {
  const rows = await db.reviews.filter(({ scope }) => scope === from || scope === to).toArray();
  for (const row of rows) {
    if (row.scope !== from) continue;
    const there = rows.find(
      ({ scope, period }) => scope === to && period.from === row.period.from && period.to === row.period.to,
    );
    if (!there) {
      await db.reviews.update(row.id, { scope: to });
      continue;
    }
    const notes = [there.notes, row.notes].filter((text) => text !== '').join('\n\n');
    await db.reviews.put({
      ...there,
      decisions: [...there.decisions, ...row.decisions].slice(0, mostDecisions),
      notes: notes.slice(0, mostNotes),
      at: Math.max(there.at, row.at),
    });
    await db.reviews.delete(row.id);
  }
}

/** The key of an alert names its subject. An alert that the other has too is the same one, seen first by either. */
async function moveAlerts(db: FupanDb, from: string, to: string): Promise<void> {
  const old = await db.alerts.filter(({ subject }) => subject === from).toArray();
  if (old.length === 0) return;
  const moved = old.map((row) => ({
    ...row,
    id: [row.kind, to, row.metric, row.day].join('/'),
    subject: to,
  }));
  const there = await db.alerts.bulkGet(moved.map(({ id }) => id));
  await db.alerts.bulkPut(
    moved.map((row, n) => {
      const known = there[n];
      if (!known) return row;
      const newer = known.lastSeen >= row.lastSeen ? known : row;
      return { ...newer, firstSeen: Math.min(known.firstSeen, row.firstSeen) };
    }),
  );
  await db.alerts.bulkDelete(old.map(({ id }) => id));
}
