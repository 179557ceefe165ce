import { isDay } from '../../../lib/core/dates';
import { isStudioId } from '../../../lib/core/studios';
import {
  type Against,
  comparedWith,
  type Level,
  lastComplete,
  levels,
  type Period,
  type PeriodKind,
} from '../../data/scorecards';
import { useKept } from '../../ui/use-kept';

export const periodKinds: readonly PeriodKind[] = ['week', 'month', 'quarter'];
export const againsts: readonly Against[] = ['previous', 'year', 'none'];
/** The rating of craft stands beside the scorecards and is chosen like one. */
export const qualityCard = 'quality-12';

/** What the scorecards page looks at. */
export interface View {
  /** id of a scorecard, or `qualityCard` */
  readonly card: string;
  readonly level: Level;
  /** `all`, a studio, or an account key */
  readonly scope: string;
  readonly period: PeriodKind | { readonly from: string; readonly to: string };
  readonly against: Against;
}

export const firstView: View = {
  card: 'kpi-3d7i',
  level: 'account',
  scope: 'all',
  period: 'month',
  against: 'previous',
};

/** The days of a view. `today` is `YYYY-MM-DD`. */
export function periodOf({ period, against }: View, today: string): Period {
  const range = typeof period === 'string' ? lastComplete(period, today) : period;
  return { range, before: comparedWith(range, against) };
}

/** A kept view as far as it makes sense; whatever does not is as on the first day. */
export function readView(stored: unknown): View {
  // Each is checked below.
  const { card, level, scope, period, against } = Object(stored) as Partial<Record<keyof View, unknown>>;
  return {
    card: typeof card === 'string' && /^[a-z0-9-]{1,41}$/.test(card) ? card : firstView.card,
    level: levels.find((each) => each === level) ?? firstView.level,
    scope: typeof scope === 'string' && isScope(scope) ? scope : firstView.scope,
    period: periodKinds.find((each) => each === period) ?? asDays(period) ?? firstView.period,
    against: againsts.find((each) => each === against) ?? firstView.against,
  };
}

const isScope = (scope: string): boolean => isStudioId(scope.split(':', 1)[0] ?? '');

function asDays(stored: unknown): { from: string; to: string } | null {
  // Checked on the next line.
  const { from, to } = Object(stored) as { from?: unknown; to?: unknown };
  const days = typeof from === 'string' && typeof to === 'string' && isDay(from) && isDay(to);
  return days && from <= to ? { from, to } : null;
}

/** The view, kept in this browser. */
export const useView = () => useKept('fupan.scorecards', readView);
