import type { FupanDb } from '../database';
import { joinBrackets } from '../marks';
import type { WorkMarksRow } from '../rows';

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
