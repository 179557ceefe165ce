import type { ImportRow } from '../../lib/app/import/run';
import { useLive } from './use-live';

/** The file that values of this reader id are from; null for one of a page. Apart from import.ts: the side panel needs no more. */
export function useImportOf(reader: string): ImportRow | null {
  const state = useLive(async (db) => (await db.imports.get(reader)) ?? null, [reader]);
  return state.status === 'ready' ? state.data : null;
}
