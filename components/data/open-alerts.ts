import { type OutOfLine, openAlerts } from '../../lib/app/scorecards/open-alerts';
import type { Loadable } from '../ui/states';
import { useLive } from './use-live';

export type { OpenAlert, OutOfLine } from '../../lib/app/scorecards/open-alerts';

/** What is out of line now; empty while nothing is. */
export function useOpenAlerts(): Loadable<OutOfLine[]> {
  return useLive(openAlerts, []);
}
