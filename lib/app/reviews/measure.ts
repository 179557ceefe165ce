import { addDays, daysBetween } from '../../core/dates';
import { isStudioId } from '../../core/studios';
import type { IndicatorId } from '../../models/indicators';
import { usualChange } from '../../models/review';
import type { FupanDb } from '../../store/database';
import type { DayRange } from '../queries/gains';
import type { Origin } from '../scorecards/period-facts';
import { type Scope, type ScoreSource, sourceOfStore } from '../scorecards/source';
import { type Level, subjectsOf } from '../scorecards/subjects';

/** Earlier stretches that tell how far a figure usually moves; as many as half a year of weeks can hold. */
const earlierStretches = 7;
/** Longer periods than this leave too few stretches within what is kept at hand. */
const longestStretch = 14;

/** A scope is measured as one thing. */
const levelOf = (scope: Scope): Level => (scope === 'all' ? 'all' : isStudioId(scope) ? 'studio' : 'account');

/** A figure over some days, how many accounts gave it, and from what. */
export interface Measured {
  readonly value: number;
  readonly accounts: number;
  readonly origin: Origin | undefined;
}

/** Why two figures cannot be compared though both are known; null when they can, or when one is not known at all. */
export function unlike(a: Measured | null, b: Measured | null): 'other-accounts' | 'other-source' | null {
  if (a === null || b === null) return null;
  if (a.accounts !== b.accounts) return 'other-accounts';
  return a.origin === b.origin ? null : 'other-source';
}

/** Values of periods from the store; each stretch of days is read once. */
export class Measuring {
  private readonly sources = new Map<string, Promise<ScoreSource>>();

  constructor(private readonly db: FupanDb) {}

  async value(scope: Scope, metric: IndicatorId, range: DayRange): Promise<Measured | null> {
    return valueIn(await this.source(scope, range), scope, metric, range);
  }

  /** How far the figure usually moves from one stretch of this length to the next, before and with this one. */
  async usual(scope: Scope, metric: IndicatorId, range: DayRange): Promise<number | null> {
    const length = daysBetween(range.from, range.to) + 1;
    if (length > longestStretch) return null;
    const source = await this.source(scope, range);
    const values = Array.from({ length: earlierStretches }, (_, n) => {
      const back = -(earlierStretches - 1 - n) * length;
      const days = { from: addDays(range.from, back), to: addDays(range.to, back) };
      return valueIn(source, scope, metric, days);
    });
    // A stretch that is told by fewer accounts or from something else would look like a fall.
    const last = values.at(-1) ?? null;
    return usualChange(
      metric,
      values.map((each) => (unlike(last, each) === null ? (each?.value ?? null) : null)),
    );
  }

  private source(scope: Scope, range: DayRange): Promise<ScoreSource> {
    const key = `${scope} ${range.from} ${range.to}`;
    const source = this.sources.get(key) ?? sourceOfStore(this.db, scope, { range, before: null });
    this.sources.set(key, source);
    return source;
  }
}

function valueIn(source: ScoreSource, scope: Scope, metric: IndicatorId, range: DayRange): Measured | null {
  const subjects = subjectsOf(source, levelOf(scope), { range, before: null });
  const subject = subjects.find(({ id }) => id === scope) ?? subjects[0];
  const value = subject?.facts[metric]?.value;
  if (!subject || value === undefined) return null;
  return { value, accounts: subject.known[metric] ?? subject.units, origin: subject.origin[metric] };
}

/** A figure of a scope over some days, null when it is unknown: what a prediction made then starts from. */
export async function measured(
  db: FupanDb,
  scope: Scope,
  metric: IndicatorId,
  range: DayRange,
): Promise<number | null> {
  return (await new Measuring(db).value(scope, metric, range))?.value ?? null;
}
