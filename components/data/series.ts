import { useMemo } from 'react';
import { worksOf } from '../../lib/app/queries/filter';
import { deleteSeries, type SeriesRow, saveSeries, seriesList } from '../../lib/app/scorecards/series';
import { useSource } from './source';
import { useLive } from './use-live';

export type { SeriesRow } from '../../lib/app/scorecards/series';

/** Every series by name; an empty list is an answer too. */
export function useSeries() {
  return useLive(seriesList, [], () => false);
}

/** All works, newest first, for telling which are in a series. */
export function useSeriesWorks() {
  return useLive(
    async (db) => (await worksOf(db)).sort((a, b) => (b.publishedAt ?? 0) - (a.publishedAt ?? 0)),
    [],
    () => false,
  );
}

/** Each resolves once it is kept and rejects with nothing changed. */
export function useSeriesActions() {
  const { db } = useSource();
  return useMemo(
    () => ({
      save: (row: SeriesRow) => saveSeries(db, row),
      remove: (id: string) => deleteSeries(db, id),
    }),
    [db],
  );
}
