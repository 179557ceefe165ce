import { decodeFile } from '../../../lib/app/import/decode';
import type { Covers, ImportJob } from '../../../lib/app/import/job';
import { detect } from '../../../lib/app/import/mapping';
import type { FupanDb } from '../../../lib/store/database';
import { noon } from '../sightings';

export type Content = string | Uint8Array<ArrayBuffer>;

/** A file as the screen would offer it for import, with nothing changed by hand. */
export async function jobOf(
  db: FupanDb,
  content: Content,
  {
    covers = { kind: 'lifetime' },
    at = noon,
    sheet = 0,
  }: { covers?: Covers; at?: number; sheet?: number } = {},
): Promise<ImportJob> {
  const { sheets } = await decodeFile(new Blob([content]), 'works.csv');
  const chosen = sheets[sheet];
  const detected = chosen ? await detect(db, chosen) : null;
  if (!chosen || !detected) throw new Error('no table found');
  const { headers, ...mapping } = detected;
  return { sheet: chosen, headers, mapping, covers, at, accountId: null };
}
