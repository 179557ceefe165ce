import Dexie from 'dexie';
import { type ChecklistRow, checklistRowSchema } from '../core/rows';
import type { StudioId } from '../core/studios';
import type { FupanDb } from '../store/database';

/** Stores a checklist that the user keeps, in place of an earlier one of the same draft. Rejects a malformed row. */
export async function saveChecklist(db: FupanDb, row: ChecklistRow): Promise<void> {
  await db.checklists.put(checklistRowSchema.parse(row));
}

/** How many own titles a new one is compared with. */
const titlesCompared = 50;

/**
 * Titles of the newest works of a studio, newest first. The work whose id is in `address` is left out: it is the one
 * that is being edited.
 */
export async function recentTitles(db: FupanDb, studio: StudioId, address: string): Promise<string[]> {
  const works = await db.works
    .where('[studio+publishedAt]')
    .between([studio, Dexie.minKey], [studio, Dexie.maxKey])
    .reverse()
    .limit(titlesCompared)
    .toArray();
  return works.flatMap(({ title, workId }) => (title && !address.includes(workId) ? [title] : []));
}
