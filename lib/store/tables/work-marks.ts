import type { FupanDb } from '../database';
import { joinBrackets } from '../marks';
import type { WorkMarksRow } from '../rows';
import { rowsByWork } from './stretch';

/** The readings around fixed ages of these works, by key; a work without any is not in the map. */
export function marksByWork(db: FupanDb, works: readonly string[]): Promise<Map<string, WorkMarksRow>> {
  return rowsByWork(db.workMarks, ({ work }) => work, works);
}

/** Joins new brackets into what is known; brackets counted from another publication time are dropped. */
export async function joinMarks(db: FupanDb, rows: readonly WorkMarksRow[]): Promise<void> {
  const known = await db.workMarks.bulkGet(rows.map(({ work }) => work));
  await db.workMarks.bulkPut(
    rows.map((row, n) => {
      const before = known[n];
      if (before?.publishedAt !== row.publishedAt) return row;
      return { ...row, brackets: joinBrackets(before.brackets, row.brackets) };
    }),
  );
}
