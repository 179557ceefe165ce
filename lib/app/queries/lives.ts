import Dexie from 'dexie';
import type { MetricId } from '../../core/metric-ids';
import type {
  AccountDayRow,
  AccountRow,
  BreakdownRow,
  LiveRow,
  LiveSampleRow,
  WindowRow,
} from '../../core/rows';
import type { FupanDb } from '../../store/database';

export interface LiveSession {
  readonly live: LiveRow;
  readonly account: AccountRow | null;
  /** the course of the room, oldest first; empty when nothing was open while it was on air */
  readonly samples: readonly LiveSampleRow[];
  /** newest of each kind */
  readonly breakdowns: readonly BreakdownRow[];
}

/** Live figures of an account that its studio gives for days and stretches of days, and not by session. */
export interface LiveTotals {
  readonly account: AccountRow;
  readonly windows: readonly WindowRow[];
  /** newest first */
  readonly days: readonly AccountDayRow[];
}

export interface LiveOverview {
  /** last seen to begin first */
  readonly sessions: readonly LiveSession[];
  readonly totals: readonly LiveTotals[];
}

/** The figures that only live sessions have. */
export const liveMetrics = ['liveViewers', 'livePeakViewers'] as const satisfies readonly MetricId[];

/** Live sessions and totals of all accounts but the hidden ones; null while there are none. Meant for `liveQuery`. */
export async function liveOverview(db: FupanDb): Promise<LiveOverview | null> {
  const accounts = await db.accounts.toArray();
  const shown = accounts.filter(({ hidden }) => !hidden);
  const byId = new Map(accounts.map((account) => [account.id, account]));
  const lives = (await db.lives.toArray()).filter(({ accountId }) => !byId.get(accountId ?? '')?.hidden);
  lives.sort((a, b) => beginOf(b) - beginOf(a));
  const sessions = await Promise.all(
    lives.map(async (live) => ({
      live,
      account: byId.get(live.accountId ?? '') ?? null,
      ...(await detailOf(db, live.id)),
    })),
  );
  const totals = (await Promise.all(shown.map((account) => totalsOf(db, account)))).filter(
    ({ windows, days }) => windows.length + days.length > 0,
  );
  return sessions.length + totals.length > 0 ? { sessions, totals } : null;
}

/** Few studios say when a session began: then it counts from when it was first seen. */
const beginOf = ({ startedAt, firstSeen }: LiveRow): number => startedAt ?? firstSeen;

async function detailOf(db: FupanDb, id: string): Promise<Pick<LiveSession, 'samples' | 'breakdowns'>> {
  const [samples, rows] = await Promise.all([
    db.liveSamples.where('[live+minute]').between([id, Dexie.minKey], [id, Dexie.maxKey]).toArray(),
    db.breakdowns.where('[owner+kind+at]').between([id, Dexie.minKey], [id, Dexie.maxKey]).toArray(),
  ]);
  return { samples, breakdowns: [...new Map(rows.map((row) => [row.kind, row])).values()] };
}

async function totalsOf(db: FupanDb, account: AccountRow): Promise<LiveTotals> {
  const own: [[string, unknown], [string, unknown]] = [
    [account.id, Dexie.minKey],
    [account.id, Dexie.maxKey],
  ];
  const [windows, days] = await Promise.all([
    db.windows
      .where('[owner+window+reader]')
      .between(...own)
      .toArray(),
    db.accountDays
      .where('[accountId+day]')
      .between(...own)
      .toArray(),
  ]);
  const isLive = ({ values }: { values: object }) => liveMetrics.some((metric) => metric in values);
  return { account, windows: windows.filter(isLive), days: days.filter(isLive).toReversed() };
}
