import { type AccountKey, type WorkKey, workKey } from '../core/ids';
import type { LiveSighting } from '../core/reading';
import type { LiveRow, LiveSampleRow } from '../core/rows';
import type { StudioId } from '../core/studios';
import type { FupanDb } from '../store/database';
import { mergeLatest } from '../store/latest';
import { seenStep } from './collect-accounts';

/** Length of a step of the room's course, ms. A big screen asks every few seconds: more would only fill the disk. */
const step = 60_000;

/** One live session as one reading saw it, with the account it was found to belong to. */
export interface LiveSeen {
  readonly studio: StudioId;
  readonly reader: string;
  /** epoch ms */
  readonly at: number;
  readonly accountId: AccountKey | null;
  readonly live: LiveSighting;
}

/**
 * Stores what was seen of live sessions, and the room's course while they were on air. Returns how many sightings said
 * something new; the same again writes nothing. Must run in a transaction over lives and liveSamples.
 */
export async function storeLives(db: FupanDb, seen: readonly LiveSeen[]): Promise<number> {
  if (seen.length === 0) return 0;
  const inOrder = seen.toSorted((a, b) => a.at - b.at);
  const [rows, samples] = await Promise.all([knownRows(db, inOrder), knownSamples(db, inOrder)]);
  const changedRows = new Set<string>();
  const changedSamples = new Set<string>();
  let news = 0;
  for (const one of inOrder) {
    const { row, written, isNew } = folded(rows.get(keyOf(one)), one);
    if (written) {
      rows.set(row.id, row);
      changedRows.add(row.id);
    }
    const sample = sampleOf(one);
    const before = sample && samples.get(sampleKey(sample));
    const isNewSample = sample !== null && (!before || sample.at > before.at);
    if (isNewSample) {
      samples.set(sampleKey(sample), sample);
      changedSamples.add(sampleKey(sample));
    }
    if (isNew || isNewSample) news++;
  }
  await Promise.all([
    db.lives.bulkPut([...rows.values()].filter(({ id }) => changedRows.has(id))),
    db.liveSamples.bulkPut(
      [...samples].filter(([key]) => changedSamples.has(key)).map(([, sample]) => sample),
    ),
  ]);
  return news;
}

const keyOf = ({ studio, live }: LiveSeen): WorkKey => workKey(studio, live.liveId);
const sampleKey = ({ live, minute }: LiveSampleRow): string => `${live} ${minute}`;

async function knownRows(db: FupanDb, seen: readonly LiveSeen[]): Promise<Map<string, LiveRow>> {
  const rows = await db.lives.bulkGet([...new Set(seen.map(keyOf))]);
  return new Map(rows.flatMap((row): [string, LiveRow][] => (row ? [[row.id, row]] : [])));
}

async function knownSamples(db: FupanDb, seen: readonly LiveSeen[]): Promise<Map<string, LiveSampleRow>> {
  const keys = seen.flatMap((one): [string, number][] => {
    const sample = sampleOf(one);
    return sample ? [[sample.live, sample.minute]] : [];
  });
  const rows = await db.liveSamples.bulkGet(keys);
  return new Map(rows.flatMap((row): [string, LiveSampleRow][] => (row ? [[sampleKey(row), row]] : [])));
}

function sampleOf(one: LiveSeen): LiveSampleRow | null {
  const { at, reader, live } = one;
  if (live.online === undefined) return null;
  return { live: keyOf(one), minute: Math.floor(at / step) * step, at, reader, online: live.online };
}

/** A session after one more sighting. Known facts are never lost to unknown ones; newer ones replace older ones. */
function folded(known: LiveRow | undefined, seen: LiveSeen) {
  const { at, reader, accountId, live } = seen;
  const before = known ?? emptyRow(seen);
  const { latest, change } = mergeLatest(before.latest, {
    at,
    reader,
    values: live.values,
    ...(live.currency && { currency: live.currency }),
  });
  const isNewest = at >= before.seenAt;
  const fact = <Value>(old: Value | null, now: Value | undefined): Value | null =>
    now !== undefined && (isNewest || old === null) ? now : old;
  const row: LiveRow = {
    ...before,
    title: fact(before.title, live.title),
    startedAt: fact(before.startedAt, live.startedAt),
    durationSec: fact(before.durationSec, live.durationSec),
    accountId: ownerOf(before.accountId, accountId, isNewest && live.accountId !== undefined),
    latest,
    seenAt: Math.max(before.seenAt, at),
  };
  const factsChanged = (['title', 'startedAt', 'durationSec', 'accountId'] as const).some(
    (name) => row[name] !== before[name],
  );
  const isNew = !known || change === 'changed' || factsChanged;
  return { row, isNew, written: isNew || at - before.seenAt >= seenStep };
}

/** An account that the session itself names beats one that was concluded, and any beats `self` and none. */
function ownerOf(known: string | null, seen: AccountKey | null, isNamed: boolean): string | null {
  if (seen === null) return known;
  return known === null || known.endsWith(':self') || isNamed ? seen : known;
}

function emptyRow({ studio, at, live }: LiveSeen): LiveRow {
  return {
    id: workKey(studio, live.liveId),
    studio,
    liveId: live.liveId,
    accountId: null,
    title: null,
    startedAt: null,
    durationSec: null,
    latest: {},
    firstSeen: at,
    seenAt: at,
  };
}
