import { useMemo } from 'react';
import type { z } from 'zod';
import { saveRating } from '../../lib/app/ratings';
import { getSetting, putSetting } from '../../lib/app/settings';
import type { RatingRow } from '../../lib/core/rows';
import { useSource } from './source';
import { useLive } from './use-live';

/** Keeps a person's marks for a work. */
export function useSaveRating(): (rating: RatingRow) => Promise<void> {
  const { db } = useSource();
  return useMemo(() => (rating) => saveRating(db, rating), [db]);
}

/** A choice of the user that outlives the page: its value (`fallback` until made) and a way to change it. */
export function useSetting<Schema extends z.ZodType>(
  key: string,
  schema: Schema,
  fallback: z.infer<Schema>,
): [z.infer<Schema>, (value: z.infer<Schema>) => void] {
  const { db } = useSource();
  const state = useLive(async (store) => ({ value: await getSetting(store, key, schema) }), [key]);
  const value = state.status === 'ready' ? (state.data.value ?? fallback) : fallback;
  return [value, (next) => void putSetting(db, key, next)];
}
