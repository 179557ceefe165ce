import type { FupanDb } from '../../store/database';
import {
  type CredentialRow,
  credentialRowSchema,
  type DrillRow,
  drillRowSchema,
} from '../../store/tables/risk-rows';

/** The papers of all partners, by name. */
export async function listPartners(db: FupanDb): Promise<CredentialRow[]> {
  return (await db.credentials.toArray()).sort((a, b) => a.partner.localeCompare(b.partner));
}

export type PartnerEntry = Pick<CredentialRow, 'partner' | 'papers' | 'note'>;

/** Keeps a new partner, or what was changed of one. */
export async function savePartner(
  db: FupanDb,
  id: string | null,
  entry: PartnerEntry,
  now: number,
): Promise<void> {
  await db.credentials.put(credentialRowSchema.parse({ ...entry, id: id ?? crypto.randomUUID(), at: now }));
}

export async function removePartner(db: FupanDb, id: string): Promise<void> {
  await db.credentials.delete(id);
}

/** What was done of the calendar, newest first. */
export async function listDrills(db: FupanDb): Promise<DrillRow[]> {
  return (await db.drills.toArray()).sort((a, b) => b.day.localeCompare(a.day) || b.at - a.at);
}

export type DrillEntry = Omit<DrillRow, 'id' | 'at'>;

/** Notes that a duty of the calendar was done. */
export async function noteDrill(db: FupanDb, entry: DrillEntry, now: number): Promise<void> {
  await db.drills.add(drillRowSchema.parse({ ...entry, id: crypto.randomUUID(), at: now }));
}

export async function removeDrill(db: FupanDb, id: string): Promise<void> {
  await db.drills.delete(id);
}
