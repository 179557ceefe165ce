import type { AccountRow, WorkRow } from '../../core/rows';
import type { StudioId } from '../../core/studios';
import type { OwnBand } from '../../models/benchmarks';
import type { BookGap } from '../../models/book-figures';
import type { Facts } from '../../models/facts';
import type { IndicatorId } from '../../models/indicators';
import type { ManualValueRow } from '../../store/tables/scorecard-rows';
import type { Origin } from './period-facts';

/** What is scored one by one: each work, series, account, studio or owner, or everything as one. */
export const levels = ['work', 'series', 'account', 'studio', 'owner', 'all'] as const;
export type Level = (typeof levels)[number];

/** Why ledger and orders do not fill an indicator. `whole-only`: they do not say which account they belong to. */
export type Gap = BookGap | 'whole-only';

/** A thing that a scorecard scores, with the values and the scale it is scored by. */
export interface Subject {
  /** work key, account key, studio, id of a series or a person, or `all` */
  readonly id: string;
  readonly level: Level;
  /** the user's own name of a series or an owner */
  readonly name: string | null;
  readonly studios: readonly StudioId[];
  readonly work: WorkRow | null;
  readonly account: AccountRow | null;
  /** works behind the figures: itself, or those published in the period */
  readonly works: readonly WorkRow[];
  readonly facts: Facts;
  readonly origin: Readonly<Partial<Record<IndicatorId, Origin>>>;
  /** why an indicator that the books could give is unknown */
  readonly gaps: Readonly<Partial<Record<IndicatorId, Gap>>>;
  /** accounts that gave each value, of `units`; only where there are several */
  readonly known: Readonly<Partial<Record<IndicatorId, number>>>;
  readonly units: number;
  /** figures typed in that are used here */
  readonly typed: Readonly<Partial<Record<IndicatorId, ManualValueRow>>>;
  /** values of the compared period; null when none was asked for */
  readonly before: Facts | null;
  /** values of the period before that, for lines in `before` that ask for a change */
  readonly earlier: Facts | null;
  readonly sells: boolean;
  /** own median in fact units; null when too little is known. Works: same age. Others: own weeks before the period */
  readonly medianOf: (metric: IndicatorId) => number | null;
  /** the same with its middle half and what it is from */
  readonly bandOf: (metric: IndicatorId) => OwnBand | null;
}

/** The answers of a question, each worked out once. */
export function remembered<Key, Value>(ask: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, { readonly value: Value }>();
  return (key) => {
    const found = known.get(key) ?? { value: ask(key) };
    known.set(key, found);
    return found.value;
  };
}
