import type { MetricId } from '../../core/metric-ids';
import type {
  AccountDaySighting,
  BreakdownSighting,
  CurveSighting,
  ReadingParts,
  WindowSighting,
  WorkSighting,
} from '../../core/reading';
import type { WindowId } from '../../core/windows';
import { allZero, computed, type Figures, windowed } from './metrics';
import { type Entity, isWhole, type Scope } from './scope';

/** Most rows of a kind that a reading may hold (lib/core/reading); what lies beyond is cut here. */
const most = { days: 5_000, windows: 5_000, curves: 200, breakdowns: 200 };

/** The owner fields of a windowed value, a curve or a breakdown. */
export const ownerOf = ({ kind, id }: Entity): { workId: string } | { accountId: string } =>
  kind === 'video' ? { workId: id } : { accountId: id };

/** Metrics that read 0: such a 0 may be a placeholder and never replaces a good value. */
const zerosOf = (figures: Figures) => {
  const zeros = (Object.keys(figures) as (keyof Figures)[]) // keys of a record of metric ids
    .filter((id) => figures[id] === 0);
  return zeros.length > 0 ? { doubtfulZeros: zeros } : {};
};

/**
 * Puts the figures of one entity and period where they belong: the whole life of a video or channel into its
 * own values, anything else into a window. Nothing without entity or period, nothing when all figures are 0.
 */
export function placed(all: Figures, { entity, period }: Scope, settled = false): ReadingParts {
  if (!entity || !period || allZero(all)) return {};
  if (isWhole(period)) {
    const values = computed(all);
    const lifetime = { values, ...zerosOf(values) };
    if (entity.kind === 'video') {
      return { works: [{ workId: entity.id, ...lifetime, ...(settled ? { settled } : {}) }] };
    }
    return period === 'lifetime' ? { account: { accountId: entity.id, ...lifetime } } : {};
  }
  const values = windowed(all);
  return allZero(values) ? {} : { windows: [{ ...ownerOf(entity), window: period, values }] };
}

/** What one source of an answer speaks for: metrics of an entity in a period, whether or not it has their figures. */
export interface Claim extends Scope {
  readonly metrics: ReadonlySet<MetricId>;
}

/**
 * Parts less the figures that sources of higher rank claim: where one of those lacks a figure, one that was counted
 * otherwise, or earlier, must not stand in for it.
 */
export function yielding(parts: ReadingParts, claims: readonly Claim[]): ReadingParts {
  const { account, works, windows, ...others } = parts;
  const left = <Entry extends Valued>(entry: Entry, owner: Owned, window?: WindowId): Entry[] => {
    const values = { ...entry.values };
    for (const { entity, period, metrics } of claims) {
      const isHere = window === undefined ? isWhole(period) : period === window;
      if (!entity || !isHere || ownerKey(ownerOf(entity)) !== ownerKey(owner)) continue;
      for (const metric of metrics) delete values[metric];
    }
    return Object.keys(values).length > 0 ? [{ ...entry, values }] : [];
  };
  const [own] = account ? left(account, account) : [];
  return {
    ...others,
    ...(own && { account: own }),
    ...(works && { works: works.flatMap((work) => left(work, { workId: work.workId })) }),
    ...(windows && { windows: windows.flatMap((entry) => left(entry, entry, entry.window)) }),
  };
}

type Valued = { readonly values: Figures };
type Owned = { readonly workId?: string; readonly accountId?: string };
const ownerKey = ({ workId, accountId }: Owned) => (workId ? `work ${workId}` : `account ${accountId}`);

/** One entry a key: the first stays, later ones fill what it lacks. */
function merged<Entry>(
  entries: Entry[],
  keyOf: (entry: Entry) => string,
  fill: (a: Entry, b: Entry) => Entry,
) {
  const byKey = new Map<string, Entry>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const first = byKey.get(key);
    byKey.set(key, first === undefined ? entry : fill(first, entry));
  }
  return [...byKey.values()];
}

type Sighted = Pick<WorkSighting, 'values' | 'doubtfulZeros'>;

function fillSighting<Entry extends Sighted>(first: Entry, later: Entry): Entry {
  const values = { ...later.values, ...first.values };
  const doubted = new Set([...(first.doubtfulZeros ?? []), ...(later.doubtfulZeros ?? [])]);
  const zeros = [...doubted].filter((id) => values[id] === 0);
  return { ...later, ...first, values, doubtfulZeros: zeros.length > 0 ? zeros : undefined };
}

/** A sighting counts as settled only when all of its figures are. */
const fillWork = (first: WorkSighting, later: WorkSighting): WorkSighting => ({
  ...fillSighting(first, later),
  settled: first.settled && later.settled,
});

const fillValues = <Entry extends Valued>(first: Entry, later: Entry): Entry => ({
  ...first,
  values: { ...later.values, ...first.values },
});
const keepFirst = <Entry>(first: Entry): Entry => first;

/** Joins what the parts of one answer gave. Earlier pieces outrank later ones wherever both know a value. */
export function joined(pieces: readonly ReadingParts[]): ReadingParts {
  const works = pieces.flatMap((piece) => piece.works ?? []);
  const days = pieces.flatMap((piece) => piece.accountDays ?? []);
  const windows = pieces.flatMap((piece) => piece.windows ?? []);
  const curves = pieces.flatMap((piece) => piece.curves ?? []);
  const breakdowns = pieces.flatMap((piece) => piece.breakdowns ?? []);
  const account = pieces
    .flatMap((piece) => piece.account ?? [])
    .reduce<ReadingParts['account']>(
      (first, later) => (first ? fillSighting(first, later) : later),
      undefined,
    );
  const dayKey = (entry: AccountDaySighting) => `${entry.accountId} ${entry.day}`;
  const windowKey = (entry: WindowSighting) => `${ownerKey(entry)} ${entry.window}`;
  const curveKey = (entry: CurveSighting) => `${ownerKey(entry)} ${entry.kind} ${entry.variant}`;
  const breakdownKey = (entry: BreakdownSighting) =>
    `${ownerKey(entry)} ${entry.kind} ${entry.variant} ${entry.window}`;
  return nonEmpty({
    account,
    works: merged(works, (work) => work.workId, fillWork),
    accountDays: merged(days, dayKey, fillValues).slice(-most.days),
    windows: merged(windows, windowKey, fillValues).slice(0, most.windows),
    curves: merged(curves, curveKey, keepFirst).slice(0, most.curves),
    breakdowns: merged(breakdowns, breakdownKey, keepFirst).slice(0, most.breakdowns),
  });
}

function nonEmpty(
  parts: Required<Omit<ReadingParts, 'account' | 'lives'>> & Pick<ReadingParts, 'account'>,
): ReadingParts {
  const { account, works, accountDays, windows, curves, breakdowns } = parts;
  return {
    ...(account ? { account } : {}),
    ...(works.length > 0 ? { works } : {}),
    ...(accountDays.length > 0 ? { accountDays } : {}),
    ...(windows.length > 0 ? { windows } : {}),
    ...(curves.length > 0 ? { curves } : {}),
    ...(breakdowns.length > 0 ? { breakdowns } : {}),
  };
}
