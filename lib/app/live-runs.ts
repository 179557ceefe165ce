import Dexie from 'dexie';
import type { IncidentKind, LiveItemId, LivePhase, LiveRoleId } from '../checklist/live-lists';
import { phaseOf } from '../checklist/live-lists';
import type { LiveRow, LiveSampleRow } from '../core/rows';
import type { StudioId } from '../core/studios';
import type { FupanDb } from '../store/database';
import { type IncidentRow, type LiveRunRow, liveRunRowSchema } from '../store/tables/live-run-rows';

/** A captured session with the times that were read of it, epoch ms; null where none was. */
export interface TimedSession {
  readonly live: LiveRow;
  readonly from: number | null;
  readonly to: number | null;
  /** how many were in the room when it was last read */
  readonly room: LiveSampleRow | null;
}

/** A run of the lists with the session it is about. */
export interface KnownRun {
  readonly row: LiveRunRow;
  readonly session: TimedSession | null;
  /** the user said so; false: studio and time leave no doubt */
  readonly confirmed: boolean;
  /** sessions it may be about while that is not clear, newest first: the user is asked */
  readonly maybe: readonly LiveRow[];
}

const day = 86_400_000;
/** A session whose own times are not known may be read this long after its run began, ms. */
const readLater = 7 * day;

export interface LiveDesk {
  /** open ones first, then the newest */
  readonly runs: readonly KnownRun[];
  /** last seen first */
  readonly sessions: readonly TimedSession[];
}

/** Every run of the lists with its session, and the captured sessions. `now` is epoch ms. */
export async function liveDesk(db: FupanDb, now: number): Promise<LiveDesk> {
  const rows = await db.liveRuns.toArray();
  rows.sort((a, b) => Number(a.endedAt !== null) - Number(b.endedAt !== null) || b.startedAt - a.startedAt);
  const sessions = await timedSessions(db);
  sessions.sort((a, b) => b.live.seenAt - a.live.seenAt);
  const taken = new Set(rows.flatMap(({ live }) => live ?? []));
  return { runs: rows.map((row) => sessionOfRun(row, sessions, taken, now)), sessions };
}

/** Sessions of accounts that are not hidden, with the times that were read of them. */
async function timedSessions(db: FupanDb): Promise<TimedSession[]> {
  const hidden = new Set((await db.accounts.toArray()).flatMap((one) => (one.hidden ? one.id : [])));
  const lives = await db.lives.toArray();
  return Promise.all(
    lives.filter(({ accountId }) => !hidden.has(accountId ?? '')).map((live) => timedSession(db, live)),
  );
}

async function timedSession(db: FupanDb, live: LiveRow): Promise<TimedSession> {
  const room = db.liveSamples
    .where('[live+minute]')
    .between([live.id, Dexie.minKey], [live.id, Dexie.maxKey]);
  const [first, last] = await Promise.all([room.first(), room.last()]);
  const from = live.startedAt ?? first?.at ?? null;
  const ends = [
    ...(live.startedAt !== null && live.durationSec !== null
      ? [live.startedAt + live.durationSec * 1_000]
      : []),
    ...(last ? [last.at] : []),
  ];
  return { live, from, to: ends.length > 0 ? Math.max(...ends) : from, room: last ?? null };
}

/** The session of a run by the user's word, else by studio and time; several, or one without a time of its own, are asked about. */
function sessionOfRun(
  row: LiveRunRow,
  sessions: readonly TimedSession[],
  taken: ReadonlySet<string>,
  now: number,
): KnownRun {
  if (row.live !== null) {
    const session = sessions.find(({ live }) => live.id === row.live) ?? null;
    return { row, session, confirmed: true, maybe: [] };
  }
  const until = row.endedAt ?? now;
  const free = sessions.filter(
    ({ live }) => live.studio === row.studio && !taken.has(live.id) && !row.notOf.includes(live.id),
  );
  const sure = free.filter(({ from, to }) => from !== null && from <= until && (to ?? from) >= row.startedAt);
  const [only] = sure;
  if (only && sure.length === 1) return { row, session: only, confirmed: false, maybe: [] };
  const untimed = free.filter(
    ({ from, live }) =>
      from === null && live.firstSeen >= row.startedAt && live.firstSeen <= row.startedAt + readLater,
  );
  const maybe = [...sure, ...untimed].map(({ live }) => live).sort((a, b) => b.firstSeen - a.firstSeen);
  return { row, session: null, confirmed: false, maybe };
}

/** The phase of a run at `now`: the user's choice, else after its end, else as its session goes. */
export function phaseOfRun({ row, session }: KnownRun, now: number): LivePhase {
  if (row.phase) return row.phase;
  if (row.endedAt !== null) return 'after';
  const signs = session && {
    startedAt: session.live.startedAt,
    durationSec: session.live.durationSec,
    roomSeenAt: session.room?.at ?? null,
  };
  return phaseOf(signs, now) ?? 'before';
}

/** Begins the lists for a session; `studio` is null for a site that is none of ours. Returns the id of the run. */
export async function startRun(
  db: FupanDb,
  { studio, title }: { readonly studio: StudioId | null; readonly title: string },
  now: number,
): Promise<string> {
  const id = crypto.randomUUID();
  await db.liveRuns.add(
    liveRunRowSchema.parse({
      ...{ id, studio, title, startedAt: now, endedAt: null, live: null, notOf: [], phase: null, at: now },
      ...{ roles: {}, ticks: [], incidents: [], review: { effect: '', problems: '', measures: '' } },
    }),
  );
  return id;
}

/** Changes a run that is still there, in one transaction, so that two pages never undo each other's ticks. */
async function edit(db: FupanDb, id: string, now: number, change: (row: LiveRunRow) => Partial<LiveRunRow>) {
  await db.transaction('rw', db.liveRuns, async () => {
    const row = await db.liveRuns.get(id);
    if (row) await db.liveRuns.put(liveRunRowSchema.parse({ ...row, ...change(row), at: now }));
  });
}

/** Ticks an item, or takes the tick back. The first tick counts: ticking again changes neither time nor name. */
export function tickItem(db: FupanDb, id: string, item: LiveItemId, by: string | null, now: number) {
  return edit(db, id, now, ({ ticks }) => {
    if (by === null) return { ticks: ticks.filter((tick) => tick.item !== item) };
    return ticks.some((tick) => tick.item === item) ? {} : { ticks: [...ticks, { item, at: now, by }] };
  });
}

/** Says who has a role; an empty name leaves it open. */
export function setRole(db: FupanDb, id: string, role: LiveRoleId, name: string, now: number) {
  return edit(db, id, now, ({ roles: { [role]: _before, ...others } }) => ({
    roles: name.trim() === '' ? others : { ...others, [role]: name },
  }));
}

export interface NewIncident {
  readonly kind: IncidentKind;
  /** epoch ms */
  readonly happenedAt: number;
  readonly what: string;
  readonly who: string;
  readonly action: string;
}

/** Notes something that went wrong. */
export function noteIncident(db: FupanDb, id: string, incident: NewIncident, now: number) {
  const row: IncidentRow = { id: crypto.randomUUID(), ...incident, closedAt: null };
  return edit(db, id, now, ({ incidents }) => ({ incidents: [...incidents, row] }));
}

/** Closes an incident with what was done about it. */
export function closeIncident(db: FupanDb, id: string, incident: string, action: string, now: number) {
  return edit(db, id, now, ({ incidents }) => ({
    incidents: incidents.map((one) => (one.id === incident ? { ...one, action, closedAt: now } : one)),
  }));
}

/** What else the user may say of a run. */
export type RunChange = Partial<Pick<LiveRunRow, 'phase' | 'review' | 'endedAt' | 'title'>>;

export const changeRun = (db: FupanDb, id: string, change: RunChange, now: number) =>
  edit(db, id, now, () => change);

/** The user's word on whether a run is of a session. */
export function linkRun(db: FupanDb, id: string, live: string, isOf: boolean, now: number) {
  return edit(db, id, now, ({ notOf, live: before }) =>
    isOf
      ? { live, notOf: notOf.filter((one) => one !== live) }
      : { live: before === live ? null : before, notOf: [...notOf.filter((one) => one !== live), live] },
  );
}

export async function removeRun(db: FupanDb, id: string): Promise<void> {
  await db.liveRuns.delete(id);
}
