import type { Preset } from './lines';

/**
 * The version of a preset that was in force on a day (`YYYY-MM-DD`): the one with the latest start not after it, and of two
 * that start on the same day the higher version. null before the first. Old scores keep the version they were made with
 * (catalogue S1-67, §3.0 rule 5). The order of the versions does not matter.
 */
export function presetOn(versions: readonly Preset[], day: string): Preset | null {
  return versions
    .filter((preset) => preset.validFrom <= day)
    .reduce<Preset | null>((kept, next) => (kept === null || isLater(next, kept) ? next : kept), null);
}

function isLater(a: Preset, b: Preset): boolean {
  if (a.validFrom !== b.validFrom) return a.validFrom > b.validFrom;
  return compareVersions(a.version, b.version) > 0;
}

/** Number by number, so that 1.10 comes after 1.9. Positive when `a` is the later one. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  const length = Math.max(left?.length ?? 0, right?.length ?? 0);
  for (let i = 0; i < length; i++) {
    const gap = (left?.[i] ?? 0) - (right?.[i] ?? 0);
    if (gap !== 0) return gap;
  }
  return 0;
}
