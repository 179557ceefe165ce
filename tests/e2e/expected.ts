import { accountKey, workKey } from '../../lib/core/ids';
import type { MetricId } from '../../lib/core/metric-ids';
import type { Reading } from '../../lib/core/reading';
import type { StudioId } from '../../lib/core/studios';
import { studios } from '../../lib/studios';
import { run, textOf } from '../contract/reader-tools';
import { answersAt } from '../demo/studio';
import type { Visit } from './walk';

/**
 * What the store must hold after some visits, worked out in Node: the studios' own readers on the fixtures' texts, joined
 * by the documented rules (newest wins; rounded, settled and doubtful figures give way). Answers of one page arrive in any
 * order, so a value may have several candidates; each names its reader and the time in which its page was open.
 */
export interface Candidate<Value = number> {
  readonly value: Value;
  readonly reader: string;
  readonly from: number;
  readonly to: number;
}

/** Candidates by owner and metric. */
export type Candidates = Map<string, Map<MetricId, Candidate[]>>;

interface Seen {
  readonly reading: Reading;
  readonly visit: Visit;
}

/** Every reading that the visits must have given, in the order of the visits. */
export function readingsOf(visits: readonly Visit[]): Seen[] {
  return visits.flatMap((visit) =>
    answersAt(visit.studio, visit.step).map((fixture) => {
      const readers = studios.find(({ id }) => id === visit.studio.id)?.readers ?? [];
      const reader = readers.find(({ path }) => path.test(fixture.path));
      const outcome = reader && run(reader, fixture, textOf(fixture), visit.from);
      if (outcome?.kind !== 'reading') throw new Error(`${fixture.file} gives no reading`);
      return { reading: outcome.reading, visit };
    }),
  );
}

/** Whose the parts of readings are. */
export interface Owners {
  /** key of an account: the named one, else the only one the studio's answers ever name, else `self` */
  account(studio: StudioId, own?: string): string;
  /** key of the work, under whatever id, or of the account that a part belongs to */
  of(reading: Reading, part: { workId?: string | undefined; accountId?: string | undefined }): string;
}

export function ownersOf(seen: readonly Seen[]): Owners {
  const named = new Map<StudioId, Set<string>>();
  const works = new Map<string, string>();
  for (const { reading } of seen) {
    const { studio, account, accountDays, windows, curves, breakdowns } = reading;
    for (const part of [account, reading.works, accountDays, windows, curves, breakdowns].flat()) {
      if (part?.accountId) named.set(studio, (named.get(studio) ?? new Set()).add(part.accountId));
    }
    for (const { workId, aliases = [] } of reading.works ?? []) {
      for (const alias of aliases) works.set(workKey(studio, alias), workKey(studio, workId));
    }
  }
  for (const [studio, ids] of named) {
    if (ids.size > 1) throw new Error(`${studio}: the fixtures name several accounts: ${[...ids]}`);
  }
  const account: Owners['account'] = (studio, own) =>
    accountKey(studio, own ?? [...(named.get(studio) ?? [])][0]);
  return {
    account,
    of: ({ studio }, { workId, accountId }) => {
      if (workId === undefined) return account(studio, accountId);
      const key = workKey(studio, workId);
      return works.get(key) ?? key;
    },
  };
}

/** One sighting of values of an owner. */
interface Sighting {
  readonly owner: string;
  readonly values: Partial<Record<MetricId, number>>;
  readonly approx?: true | undefined;
  readonly settled?: true | undefined;
  readonly doubtfulZeros?: readonly MetricId[] | undefined;
}

/** The values that may stand after all visits, for every owner and metric that any answer gave. */
export function valuesOf(
  seen: readonly Seen[],
  sightingsOf: (reading: Reading) => readonly Sighting[],
): Candidates {
  const all = new Map<string, Map<MetricId, (Candidate & Weight)[]>>();
  for (const { reading, visit } of seen) {
    for (const sighting of sightingsOf(reading)) {
      for (const [metric, value] of Object.entries(sighting.values) as [MetricId, number][]) {
        const ofOwner = all.get(sighting.owner) ?? new Map<MetricId, (Candidate & Weight)[]>();
        all.set(sighting.owner, ofOwner);
        const list = ofOwner.get(metric) ?? [];
        ofOwner.set(metric, list);
        const { reader } = reading;
        const weak = {
          approx: sighting.approx ?? false,
          settled: sighting.settled ?? false,
          doubtful: value === 0 && (sighting.doubtfulZeros?.includes(metric) ?? false),
        };
        list.push({ value, reader, from: visit.from, to: visit.to, ...weak });
      }
    }
  }
  return new Map(
    [...all].map(([owner, metrics]) => [
      owner,
      new Map([...metrics].map(([metric, list]) => [metric, standing(list)])),
    ]),
  );
}

interface Weight {
  readonly approx: boolean;
  readonly settled: boolean;
  readonly doubtful: boolean;
}

/**
 * Of all candidates those of the last visit that gave one which nothing better keeps out. The same value read again soon
 * after costs no write, so an earlier reading of it may still be the origin.
 */
function standing(list: readonly (Candidate & Weight)[]): Candidate[] {
  const free = list.filter((one) => !list.some((other) => keepsOut(other, one)));
  const last = Math.max(...free.map(({ from }) => from));
  const values = new Set(free.filter(({ from }) => from === last).map(({ value }) => value));
  return free.filter(({ value }) => values.has(value));
}

/** All visits lie within a day, so that a better figure keeps a worse one out however much newer that is. */
function keepsOut(better: Candidate & Weight, one: Candidate & Weight): boolean {
  if (better.from > one.from) return false;
  return (
    (one.approx && !better.approx) || (one.settled && !better.settled) || (one.doubtful && better.value !== 0)
  );
}
