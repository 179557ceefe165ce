import type { WorkFormat, WorkSighting, WorkState } from '../../core/reading';

/** One sighting a note: of two, the fuller one, and the later of two equals. Order of first appearance is kept. */
export function oncePerNote(notes: readonly WorkSighting[]): WorkSighting[] {
  const kept = new Map<string, WorkSighting>();
  for (const note of notes) {
    const before = kept.get(note.workId);
    if (!before || known(note) >= known(before)) kept.set(note.workId, note);
  }
  return [...kept.values()].slice(0, 20_000);
}

const known = ({ values }: WorkSighting) => Object.keys(values).length;

const formats: Readonly<Record<string, WorkFormat>> = {
  normal: 'image',
  video: 'video',
  '1': 'image',
  '2': 'video',
};

/** Format from `type`: `normal` or `video` in any case, 1 or 2 in the content analysis. Unknown otherwise. */
export function formatOf(type: string | number | null | undefined): WorkFormat | undefined {
  const name = String(type ?? '').toLowerCase();
  return Object.hasOwn(formats, name) ? formats[name] : undefined;
}

const waiting: ReadonlyMap<number, WorkState> = new Map([
  [2, 'reviewing'],
  [3, 'rejected'],
  [4, 'scheduled'],
]);

/**
 * State from `tab_status` and `permission_code` (studios/xiaohongshu.md §2.2). Codes 1 to 4 are all a choice of who
 * may see the note: not public. Unknown when either half is.
 */
export function stateOf(tab: number | undefined, permission: number | undefined): WorkState | undefined {
  if (tab !== 1) return waiting.get(tab ?? 0);
  if (permission === undefined || permission > 4) return undefined;
  return permission === 0 ? 'public' : 'private';
}
