import type { FupanDb } from '../store/database';
import type { ImportPartRow } from '../store/tables/import-rows';

/** True for the key of what is forgotten: a work, an account, a live session, or the studio itself. */
export type IsGone = (key: string) => boolean;

/** What was found out, noted or decided about one work or account alone: of no use without it. */
const aboutOne = (db: FupanDb, isGone: IsGone) =>
  [
    db.alerts.filter(({ subject }) => isGone(subject)),
    db.reviews.filter(({ scope }) => isGone(scope)),
    db.manualValues.filter(({ scope }) => isGone(scope)),
    db.typedCounts.filter(({ scope }) => isGone(scope)),
  ] as const;

/** Number of reviews and typed figures that are about what is forgotten alone. */
export async function notesAbout(db: FupanDb, isGone: IsGone): Promise<number> {
  const [, ...written] = aboutOne(db, isGone);
  const counts = await Promise.all(written.map((rows) => rows.count()));
  return counts.reduce((sum, n) => sum + n, 0);
}

/**
 * Takes what is forgotten out of every row that names it: rows about it alone go, rows about more stay without it. Must run
 * in a transaction over all tables.
 */
export async function forgetMentions(db: FupanDb, isGone: IsGone): Promise<void> {
  for (const rows of aboutOne(db, isGone)) await rows.delete();
  const stays = (key: string) => !isGone(key);
  await Promise.all([
    db.people
      .filter(({ accounts }) => accounts.some(isGone))
      .modify((row) => {
        row.accounts = row.accounts.filter(stays);
      }),
    db.series
      .filter(({ works }) => works.some(isGone))
      .modify((row) => {
        row.works = row.works.filter(stays);
      }),
    db.plans
      .filter(({ types }) => types.some(({ works }) => works.some(isGone)))
      .modify((row) => {
        row.types = row.types.map((type) => ({ ...type, works: type.works.filter(stays) }));
      }),
    db.checklists
      .filter(({ notOf }) => notOf?.some(isGone) === true)
      .modify((row) => {
        row.notOf = row.notOf?.filter(stays);
      }),
    db.liveRuns
      .filter(({ live, notOf }) => (live !== null && isGone(live)) || notOf.some(isGone))
      .modify((row) => {
        if (row.live !== null && isGone(row.live)) row.live = null;
        row.notOf = row.notOf.filter(stays);
      }),
    forgetInExperiments(db, isGone),
    forgetInImports(db, isGone),
  ]);
}

/** The arms that chance dealt go with their works: the next work takes the arm it would have taken. */
function forgetInExperiments(db: FupanDb, isGone: IsGone): PromiseLike<number> {
  return db.experiments
    .filter(({ works }) => works.some(({ work }) => isGone(work)))
    .modify((row) => {
      const { works } = row;
      row.dealt = row.dealt.filter((_, n) => {
        const entry = works[n];
        return entry === undefined || !isGone(entry.work);
      });
      row.works = works.filter(({ work }) => !isGone(work));
    });
}

/** An import that touched what is forgotten can no longer be taken back: its journal holds the old rows. */
async function forgetInImports(db: FupanDb, isGone: IsGone): Promise<void> {
  await db.imports
    .filter(({ disagreements }) => disagreements.some(({ of }) => isGone(ownerOf(of))))
    .modify((row) => {
      row.disagreements = row.disagreements.filter(({ of }) => !isGone(ownerOf(of)));
    });
  const touched = new Set<string>();
  await db.importParts.each((part) => {
    if (ownersIn(part).some(isGone)) touched.add(part.import);
  });
  await db.importParts.filter((part) => touched.has(part.import)).delete();
}

/** Of a work its key; of a day of an account the key before the space. */
const ownerOf = (of: string): string => of.split(' ', 1)[0] ?? of;

function ownersIn({ account, works, made, marks, windows, accountDays }: ImportPartRow): string[] {
  return [
    ...(account === null ? [] : [account]),
    ...works.map(({ before }) => before.id),
    ...made,
    ...marks.map(({ work }) => work),
    ...windows.map(([owner]) => owner),
    ...accountDays.map(({ key: [owner] }) => owner),
  ];
}
