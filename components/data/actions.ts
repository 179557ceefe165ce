import { useMemo } from 'react';
import type { z } from 'zod';
import { saveRating } from '../../lib/app/ratings';
import { changeSetting, getSetting } from '../../lib/app/settings';
import type { RatingRow } from '../../lib/core/rows';
import { useSource } from './source';
import { useLive } from './use-live';

/** Keeps a person's marks for a work. */
export function useSaveRating(): (rating: RatingRow) => Promise<void> {
  const { db } = useSource();
  return useMemo(() => (rating) => saveRating(db, rating), [db]);
}

export type Change<Value> = Value | ((last: Value) => Value);

/** A setting is JSON, so never a function itself. */
const isMade = <Value>(next: Change<Value>): next is (last: Value) => Value => typeof next === 'function';

/**
 * A choice of the user that outlives the page: its value (`fallback` until made) and a way to change it, to another
 * value or by what becomes of the one that is kept by then.
 */
export function useSetting<Schema extends z.ZodType>(
  key: string,
  schema: Schema,
  fallback: z.infer<Schema>,
): [z.infer<Schema>, (next: Change<z.infer<Schema>>) => void] {
  const { db } = useSource();
  const state = useLive(async (store) => ({ value: await getSetting(store, key, schema) }), [key]);
  const value = state.status === 'ready' ? (state.data.value ?? fallback) : fallback;
  return [
    value,
    (next) => void changeSetting(db, key, schema, (last) => (isMade(next) ? next(last ?? fallback) : next)),
  ];
}
