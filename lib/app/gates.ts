import { z } from 'zod';
import { gatePresets } from '../checklist/gates';
import type { Gate } from '../core/gate';
import type { AccountRow } from '../core/rows';
import type { StudioId } from '../core/studios';
import type { FupanDb } from '../store/database';
import { type GatePresetRow, gatePresetRowSchema } from '../store/tables/gate-rows';

export type { GatePresetRow } from '../store/tables/gate-rows';

/** More than any team signs by. */
export const mostGates = 50;

/** The team's own gates by name. */
export async function ownGates(db: FupanDb): Promise<GatePresetRow[]> {
  const rows = await db.gatePresets.toArray();
  return rows.sort((a, b) => a.name.localeCompare(b.name));
}

/** Keeps a gate of the team, in place of its earlier version. Rejects one that does not fit the table. */
export async function saveGate(db: FupanDb, row: GatePresetRow): Promise<void> {
  await db.gatePresets.put(gatePresetRowSchema.parse(row));
}

/** Drops a gate; checklists that were signed under it keep its steps, and it is nobody's default any more. */
export async function removeGate(db: FupanDb, id: string): Promise<void> {
  await db.transaction('rw', db.gatePresets, db.settings, async () => {
    await db.gatePresets.delete(id);
    const row = await db.settings.get(gateDefaultsKey);
    const kept = Object.entries(gateDefaultsSchema.safeParse(row?.value).data ?? {});
    const value = Object.fromEntries(kept.filter(([, gate]) => gate !== id));
    if (row) await db.settings.put({ key: gateDefaultsKey, value });
  });
}

/** What became of the gates of a file. */
export interface TakenGates {
  readonly added: number;
  readonly replaced: number;
  /** the same here, or a later version of it */
  readonly kept: number;
}

/** Takes the gates of a file in, all or none. Null when there would be too many of them. */
export function takeGates(db: FupanDb, rows: readonly GatePresetRow[]): Promise<TakenGates | null> {
  return db.transaction('rw', db.gatePresets, async () => {
    const here = new Map((await db.gatePresets.toArray()).map((row) => [row.id, row]));
    const added = rows.filter(({ id }) => !here.has(id));
    const replaced = rows.filter(({ id, at }) => at > (here.get(id)?.at ?? at));
    if (here.size + added.length > mostGates) return null;
    await db.gatePresets.bulkPut([...added, ...replaced]);
    const changed = added.length + replaced.length;
    return { added: added.length, replaced: replaced.length, kept: rows.length - changed };
  });
}

export const gateDefaultsKey = 'gateDefaults';
/** Which gate a draft starts with: by `all`, a studio, or an account key, the id of a gate or `none`. */
export const gateDefaultsSchema = z.record(z.string(), z.string());
export type GateDefaults = Readonly<z.infer<typeof gateDefaultsSchema>>;

/**
 * The gate that a draft on a studio's page starts with. No page says whose account it is, so an account's own choice
 * holds where all shown accounts of the studio agree; else the studio's, else that for everything. A gate that is gone is
 * none.
 */
export function defaultGate(
  defaults: GateDefaults,
  studio: StudioId,
  accounts: readonly Pick<AccountRow, 'id' | 'studio' | 'hidden'>[],
  own: readonly Gate[],
): Gate | null {
  const here = accounts.filter((account) => account.studio === studio && !account.hidden);
  const chosen = new Set(here.map(({ id }) => defaults[id]));
  const [agreed] = chosen.size === 1 ? chosen : [];
  const id = agreed ?? defaults[studio] ?? defaults.all;
  return [...gatePresets, ...own].find((gate) => gate.id === id) ?? null;
}
