import { addDays, daysBetween } from '../../core/dates';
import { isStudioId } from '../../core/studios';
import type { IndicatorId } from '../../models/indicators';
import { usualChange } from '../../models/review';
import type { FupanDb } from '../../store/database';
import type { DayRange } from '../queries/gains';
import { type Scope, type ScoreSource, sourceOfStore } from '../scorecards/source';
import { type Level, subjectsOf } from '../scorecards/subjects';

/** Earlier stretches that tell how far a figure usually moves; as many as half a year of weeks can hold. */
const earlierStretches = 7;
/** Longer periods than this leave too few stretches within what is kept at hand. */
const longestStretch = 14;

/** A scope is measured as one thing. */
const levelOf = (scope: Scope): Level => (scope === 'all' ? 'all' : isStudioId(scope) ? 'studio' : 'account');

/** Values of periods from the store; each stretch of days is read once. */
export class Measuring {
  private readonly sources = new Map<string, Promise<ScoreSource>>();

  constructor(private readonly db: FupanDb) {}

  async value(scope: Scope, metric: IndicatorId, range: DayRange): Promise<number | null> {
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
    return usualChange(metric, values);
  }

  private source(scope: Scope, range: DayRange): Promise<ScoreSource> {
    const key = `${scope} ${range.from} ${range.to}`;
    const source = this.sources.get(key) ?? sourceOfStore(this.db, scope, { range, before: null });
    this.sources.set(key, source);
    return source;
  }
}

function valueIn(source: ScoreSource, scope: Scope, metric: IndicatorId, range: DayRange): number | null {
  const subjects = subjectsOf(source, levelOf(scope), { range, before: null });
  const subject = subjects.find(({ id }) => id === scope) ?? subjects[0];
  return subject?.facts[metric]?.value ?? null;
}

/** A figure of a scope over some days, null when it is unknown: what a prediction made then starts from. */
export function measured(
  db: FupanDb,
  scope: Scope,
  metric: IndicatorId,
  range: DayRange,
): Promise<number | null> {
  return new Measuring(db).value(scope, metric, range);
}
