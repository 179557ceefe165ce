import type { AccountKey, WorkKey } from '../core/ids';
import type { FupanDb } from './database';

/** Tables in which a person wrote of works or accounts: those that `mentionWork` and `mentionAccount` change. */
export const mentionTables = (db: FupanDb) => [
  db.checklists,
  db.experiments,
  db.manualValues,
  db.series,
  db.plans,
  db.people,
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
  ]);
}
