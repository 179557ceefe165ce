import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useState } from 'react';
import type { FupanDb } from '../../lib/app/stores';
import type { Loadable } from '../ui/states';
import { useSource } from './source';

/**
 * A live question to the store as one of four states. `ask` runs again whenever rows it read change, in any context;
 * `null`, an empty list, or what `isEmpty` says is empty. While a new answer is on its way the last one stays.
 */
export function useLive<T>(
  ask: (db: FupanDb) => Promise<T | null>,
  deps: readonly unknown[],
  isEmpty: (data: T) => boolean = (data) => Array.isArray(data) && data.length === 0,
): Loadable<T> {
  const { db } = useSource();
  const [tries, setTries] = useState(0);
  const retry = useCallback(() => setTries((n) => n + 1), []);
  const answer = useLiveQuery(
    () =>
      ask(db).then(
        (data) => ({ data }),
        (error: unknown) => ({
          error: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
        }),
      ),
    [db, tries, ...deps],
  );
  if (!answer) return { status: 'loading' };
  if ('error' in answer) return { status: 'failed', detail: answer.error, retry };
  const { data } = answer;
  return data === null || isEmpty(data) ? { status: 'empty' } : { status: 'ready', data };
}
