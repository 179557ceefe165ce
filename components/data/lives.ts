import { useMemo } from 'react';
import {
  changeRun,
  closeIncident,
  type LiveDesk,
  linkRun,
  liveDesk,
  type NewIncident,
  noteIncident,
  type RunChange,
  removeRun,
  setRole,
  startRun,
  tickItem,
} from '../../lib/app/live-runs';
import { type LiveOverview, liveOverview } from '../../lib/app/queries/lives';
import type { LiveItemId, LiveRoleId } from '../../lib/checklist/live-lists';
import type { StudioId } from '../../lib/core/studios';
import type { Loadable } from '../ui/states';
import { useSource } from './source';
import { useLive } from './use-live';

export { type KnownRun, type NewIncident, phaseOfRun, type TimedSession } from '../../lib/app/live-runs';
export {
  type LiveOverview,
  type LiveSession,
  type LiveTotals,
  liveMetrics,
} from '../../lib/app/queries/lives';

/** Live sessions and the live totals of accounts; empty while nothing live was read. */
export function useLiveOverview(): Loadable<LiveOverview> {
  return useLive((db) => liveOverview(db), []);
}

/** The runs of the live lists with their sessions; ready also while there are none. `now` should move in minutes. */
export function useLiveDesk(now: number): Loadable<LiveDesk> {
  return useLive((db) => liveDesk(db, now), [now]);
}

/** Everything that changes a run of the lists. */
export function useLiveRunActions() {
  const { db } = useSource();
  return useMemo(
    () => ({
      start: (studio: StudioId | null, title: string) => startRun(db, { studio, title }, Date.now()),
      /** `by` null takes the tick back */
      tick: (id: string, item: LiveItemId, by: string | null) => tickItem(db, id, item, by, Date.now()),
      setRole: (id: string, role: LiveRoleId, name: string) => setRole(db, id, role, name, Date.now()),
      noteIncident: (id: string, incident: NewIncident) => noteIncident(db, id, incident, Date.now()),
      closeIncident: (id: string, incident: string, action: string) =>
        closeIncident(db, id, incident, action, Date.now()),
      change: (id: string, change: RunChange) => changeRun(db, id, change, Date.now()),
      link: (id: string, live: string, isOf: boolean) => linkRun(db, id, live, isOf, Date.now()),
      end: (id: string) => changeRun(db, id, { endedAt: Date.now() }, Date.now()),
      remove: (id: string) => removeRun(db, id),
    }),
    [db],
  );
}
