import { dayOf } from '../../core/dates';
import { type WorkKey, workKey } from '../../core/ids';
import { type StudioId, studioFacts } from '../../core/studios';
import type { FupanDb } from '../../store/database';
import { fileWorkId } from './job';
import type { FileRow, RowFault } from './rows';

/** Times of one work differ by so much between a list and a file: some leave the seconds out. */
export const sameMinute = 60_000;

/** `isNew`: no title of the store fits, so that the work need not be looked up. */
export type Match = { readonly id: WorkKey; readonly isNew?: true } | { readonly fault: RowFault };

interface Known {
  readonly id: WorkKey;
  readonly publishedAt: number | null;
}

/**
 * Finds the work of each row: by its id; else by its exact title and its time to a minute, or its day where the file
 * shows no more. Two works that fit are no match. A row that fits none becomes a work of its own, when its time tells it
 * apart from others of the same title.
 */
export class Matcher {
  readonly #byTitle = new Map<string, Known[]>();

  private constructor(readonly studio: StudioId) {}

  /** `withTitles`: some row has no id. Titles of a studio are read once, not their values. */
  static async open(db: FupanDb, studio: StudioId, withTitles: boolean): Promise<Matcher> {
    const matcher = new Matcher(studio);
    if (!withTitles) return matcher;
    await db.works
      .where('id')
      .startsWith(`${studio}:`)
      .each(({ id, title, publishedAt }) => {
        // Keys of the table are made by `workKey`.
        if (title !== null) matcher.#add(title, { id: id as WorkKey, publishedAt });
      });
    return matcher;
  }

  match({ workId, title = '', time }: FileRow): Match {
    if (workId !== undefined) return { id: workKey(this.studio, workId) };
    const { timeZone } = studioFacts[this.studio];
    const fits = (this.#byTitle.get(title.normalize('NFC')) ?? []).filter(({ publishedAt }) => {
      if (time === undefined || publishedAt === null) return time === undefined;
      return time.at === undefined
        ? dayOf(publishedAt, timeZone) === time.day
        : Math.abs(publishedAt - time.at) <= sameMinute;
    });
    const [only] = fits;
    if (only) return fits.length === 1 ? { id: only.id } : { fault: 'ambiguous' };
    return time?.at === undefined
      ? { fault: 'no-time' }
      : { id: workKey(this.studio, fileWorkId(title, time.at)), isNew: true };
  }

  #add(title: string, known: Known): void {
    const key = title.normalize('NFC');
    const others = this.#byTitle.get(key);
    if (others) others.push(known);
    else this.#byTitle.set(key, [known]);
  }
}
