import type { AccountKey } from '../core/ids';
import type { WorkSighting } from '../core/reading';
import type { WorkRow } from '../core/rows';
import type { StudioId } from '../core/studios';
import { type LatestChange, mergeLatest, type Sighting, withoutDoubtfulZeros } from '../store/latest';
import {
  type Brackets,
  bracketsBetween,
  joinBrackets,
  markedIds,
  type Point,
  passesMark,
} from '../store/marks';
import { knownMetrics, packReadings, type StoredReading, unpackReadings } from '../store/pack-readings';
import type { StoredWork } from '../store/rows';
import { seenStep } from './collect-accounts';

/** Answers of one page load overtake each other by this much at most; brackets gain nothing from sorting them. */
const outOfOrder = 60_000;

/** One work as one reading saw it, with the account it was found to belong to. */
export interface WorkSeen {
  readonly studio: StudioId;
  readonly reader: string;
  /** epoch ms */
  readonly at: number;
  readonly accountId: AccountKey | null;
  readonly work: WorkSighting;
}

/** A work's row while sightings are folded into it. Nothing here touches the store. */
export class WorkFold {
  /** changed in place; what the store gave stays as it was */
  readonly row: WorkRow;
  /** as `StoredWork.tail`, unpacked */
  readonly tail: StoredReading[];
  readonly kept: number;
  /** readings that are older than the newest of their reader: whether they are new needs a look at the store */
  readonly late: { reading: StoredReading; isCounted: boolean }[] = [];
  /** what the sightings say of the days they were made on */
  readonly seen: Sighting[] = [];
  brackets: Brackets = {};
  /** the brackets cannot be told from these sightings alone: all readings are needed */
  needsAllReadings = false;
  /** the row must be written */
  changed = false;
  /** sightings that said something new */
  stored = 0;
  readonly #last = new Map<string, StoredReading>();
  readonly #known: StoredWork | undefined;
  readonly #tailBefore: number;

  constructor(known: StoredWork | undefined, first: WorkSeen, id: string) {
    this.#known = known;
    this.row = known ? { ...known } : emptyRow(first, id);
    this.changed = !known;
    this.tail = known ? unpackReadings(known.tail) : [];
    this.kept = known?.kept ?? 0;
    this.#tailBefore = this.tail.length;
    for (const reading of this.tail) this.#remember(reading);
  }

  /** readings that are new */
  get added(): number {
    return this.tail.length - this.#tailBefore;
  }

  /** readings that `snapshots` does not hold */
  get pending(): number {
    return this.tail.length - this.kept;
  }

  /** The row to write. */
  toRow(): StoredWork {
    const tail = this.#known && this.added === 0 ? this.#known.tail : packReadings(this.tail);
    return { ...this.row, tail, kept: this.kept };
  }

  /** Folds one sighting in. Sightings of one batch come in order of time. */
  add({ at, reader, accountId, work }: WorkSeen): void {
    const values = withoutDoubtfulZeros(work.values, work.doubtfulZeros, this.row.latest);
    const { approx, settled, currency } = work;
    const reading: StoredReading = {
      at,
      reader,
      values,
      ...(approx && { approx }),
      ...(settled && { settled }),
      ...(currency && { currency }),
    };
    const factsChanged = this.#learnFacts(work, at, accountId);
    const isNew = knownMetrics(values).length > 0 && this.#file(reading, factsChanged);
    this.#bracket(reading, isNew);
    const { latest, change } = mergeLatest(this.row.latest, reading);
    this.#note(at, latest, isNew || factsChanged ? 'changed' : change);
    this.seen.push(reading);
    if (isNew || factsChanged) this.stored++;
  }

  /** Files a late reading after all, unless the store has it. `known` are the readings around its time. */
  addLate({ reading, isCounted }: WorkFold['late'][number], known: readonly StoredReading[]): void {
    const ofReader = known.filter(({ reader }) => reader === reading.reader);
    const before = ofReader.filter(({ at }) => at <= reading.at).at(-1);
    if (ofReader.some((other) => covers(other, reading)) || (before && sameStatement(before, reading)))
      return;
    this.tail.push(reading);
    if (!isCounted) this.stored++;
    this.changed = true;
    this.needsAllReadings = true;
  }

  /** True when the reading is new and now part of the tail; late ones wait. */
  #file(reading: StoredReading, isCounted: boolean): boolean {
    const last = this.#last.get(reading.reader);
    if (last && (covers(last, reading) || (reading.at > last.at && sameStatement(last, reading))))
      return false;
    if (last && reading.at <= last.at) {
      this.late.push({ reading, isCounted });
      return false;
    }
    this.tail.push(reading);
    this.#remember(reading);
    return true;
  }

  #remember(reading: StoredReading): void {
    const known = this.#last.get(reading.reader);
    if (!known || reading.at >= known.at) this.#last.set(reading.reader, reading);
  }

  #note(at: number, latest: WorkRow['latest'], change: LatestChange): void {
    const isDue = at - (this.#known?.seenAt ?? at) >= seenStep;
    if (change === 'changed' || isDue) this.changed = true;
    this.row.latest = latest;
    this.row.seenAt = Math.max(this.row.seenAt, at);
  }

  /** Known facts are never lost to unknown ones; newer ones replace older ones. True when one changed. */
  #learnFacts(work: WorkSighting, at: number, accountId: AccountKey | null): boolean {
    const { row } = this;
    // What a page shows may be cut short or in another layout: it fills gaps only.
    const isNewest = at >= row.seenAt && !work.approx;
    let changed = false;
    const learn = <Fact extends keyof WorkRow>(fact: Fact, seen: WorkRow[Fact] | undefined) => {
      if (seen === undefined || seen === row[fact] || (!isNewest && row[fact] !== null)) return;
      row[fact] = seen;
      changed = true;
    };
    learn('title', work.title);
    learn('durationSec', work.durationSec);
    learn('format', work.format);
    learn('state', work.state);
    const before = row.publishedAt;
    if (!sameMinute(before, work.publishedAt)) learn('publishedAt', work.publishedAt);
    if (row.publishedAt !== before && this.tail.length > 0) this.needsAllReadings = true;
    if (work.topics && (isNewest || row.topics.length === 0) && !sameTexts(work.topics, row.topics)) {
      row.topics = work.topics;
      changed = true;
    }
    const owner = accountOf(row.accountId, accountId, isNewest && work.accountId !== undefined);
    if (owner !== row.accountId) changed = true;
    row.accountId = owner;
    return changed;
  }

  /** Looks whether an age of the work lies between the last value of a metric and this one. */
  #bracket({ at, values, approx, settled }: StoredReading, isNew: boolean): void {
    const { publishedAt, latest } = this.row;
    if (publishedAt === null || approx || settled) return;
    for (const metric of markedIds) {
      const value = values[metric];
      if (value === undefined) continue;
      const known = latest[metric];
      const before: Point | undefined =
        known && !known.approx && !known.settled ? { at: known.at, value: known.value } : undefined;
      if (before && before.at > at) this.needsAllReadings ||= isNew && before.at - at > outOfOrder;
      else if (!before || passesMark(before.at, at, publishedAt)) {
        const found = bracketsBetween(metric, before, { at, value }, publishedAt);
        this.brackets = joinBrackets(this.brackets, found);
      }
    }
  }
}

function emptyRow({ studio, at, work }: WorkSeen, id: string): WorkRow {
  return {
    id,
    studio,
    workId: work.workId,
    accountId: null,
    title: null,
    publishedAt: null,
    durationSec: null,
    format: null,
    state: null,
    topics: [],
    latest: {},
    firstSeen: at,
    seenAt: at,
  };
}

/** An account the work itself names beats one that was concluded, and any beats `self` and none. */
function accountOf(known: string | null, seen: AccountKey | null, isNamed: boolean): string | null {
  if (seen === null) return known;
  return known === null || known.endsWith(':self') || isNamed ? seen : known;
}

/** Readers of one studio give the same instant to the second or to the minute: that is no change. */
function sameMinute(a: number | null, b: number | undefined): boolean {
  return a !== null && b !== undefined && Math.abs(a - b) < 60_000;
}

function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, n) => text === b[n]);
}

/** Same values of the same kind. */
function sameStatement(a: StoredReading, b: StoredReading): boolean {
  return sameKind(a, b) && knownMetrics(a.values).length === knownMetrics(b.values).length && within(b, a);
}

/** `known` was made at the same instant and says all that `reading` says. */
function covers(known: StoredReading, reading: StoredReading): boolean {
  return known.at === reading.at && sameKind(known, reading) && within(reading, known);
}

function within(reading: StoredReading, known: StoredReading): boolean {
  return knownMetrics(reading.values).every((metric) =>
    Object.is(reading.values[metric], known.values[metric]),
  );
}

function sameKind(a: StoredReading, b: StoredReading): boolean {
  return a.approx === b.approx && a.settled === b.settled && a.currency === b.currency;
}
