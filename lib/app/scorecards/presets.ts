import { presetSchema } from '../../models/line-schema';
import type { Preset } from '../../models/lines';
import { nextVersion } from '../../models/preset-edit';
import { compareVersions } from '../../models/preset-history';
import { scorecards } from '../../models/presets/scorecards';
import type { FupanDb } from '../../store/database';
import { type PresetVersionRow, presetVersionRowSchema } from '../../store/tables/scorecard-rows';

/** One version of a scorecard. */
export interface CardVersion {
  readonly preset: Preset;
  readonly note: string;
  /** when it was kept, epoch ms; null for a shipped one */
  readonly at: number | null;
}

/** A scorecard with the version in force first. */
export interface Card {
  readonly id: string;
  readonly isShipped: boolean;
  readonly versions: readonly [CardVersion, ...CardVersion[]];
}

/** Shipped scorecards and the user's own, each with all its versions, newest first. */
export async function cards(db: FupanDb): Promise<Card[]> {
  return cardsFrom(await db.presetVersions.toArray());
}

/** The same from rows. A version that its schema refuses is left out: it can still be exported with a backup. */
export function cardsFrom(rows: readonly PresetVersionRow[]): Card[] {
  const kept = rows.flatMap(({ preset, note, at }): CardVersion[] => {
    const parsed = presetSchema.safeParse(preset);
    return parsed.success ? [{ preset: parsed.data, note, at }] : [];
  });
  const shipped = scorecards.map((preset): CardVersion => ({ preset, note: '', at: null }));
  const ids = [...new Set([...shipped, ...kept].map(({ preset }) => preset.id))];
  return ids.flatMap((id) => {
    const [first, ...rest] = [...shipped, ...kept]
      .filter(({ preset }) => preset.id === id)
      .sort((a, b) => compareVersions(b.preset.version, a.preset.version));
    const isShipped = scorecards.some((preset) => preset.id === id);
    return first ? [{ id, isShipped, versions: [first, ...rest] }] : [];
  });
}

/**
 * Keeps a preset as the next version of its scorecard, valid from `today`. All or nothing: what the schema refuses
 * rejects and nothing is stored. An earlier version stays as it was.
 */
export async function savePreset(
  db: FupanDb,
  preset: Preset,
  note: string,
  { now, today }: { now: number; today: string },
): Promise<Preset> {
  return db.transaction('rw', db.presetVersions, async () => {
    const card = (await cards(db)).find(({ id }) => id === preset.id);
    const version = card ? nextVersion(card.versions[0].preset.version) : '1';
    // Through JSON: what a backup could not carry must not be kept either.
    const kept = presetSchema.parse(JSON.parse(JSON.stringify({ ...preset, version, validFrom: today })));
    await db.presetVersions.add(
      presetVersionRowSchema.parse({ ...{ id: kept.id, version, note, at: now }, preset: kept }),
    );
    return kept;
  });
}

/** Takes a scorecard of the user's own away, or a shipped one back to how it was shipped. */
export async function resetCard(db: FupanDb, id: string): Promise<void> {
  await db.presetVersions.where(':id').between([id], [id, []]).delete();
}
