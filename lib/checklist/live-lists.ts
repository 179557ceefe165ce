/**
 * The lists of a live session as data: six things before it, four while it is on air, four after it, and the roles that
 * do them. Names are in the locale files under `live`.
 */

export const livePhases = ['before', 'during', 'after'] as const;
export type LivePhase = (typeof livePhases)[number];

export interface LiveRole {
  readonly id: LiveRoleId;
  /** Catalogue item that names the role or its duties. */
  readonly source: string;
}
export type LiveRoleId =
  | 'host'
  | 'coHost'
  | 'planner'
  | 'operator'
  | 'editor'
  | 'promoter'
  | 'technician'
  | 'service';

/** Who does what on the day. Technology and customer service are named as teams, without duties. */
export const liveRoles: readonly LiveRole[] = [
  { id: 'host', source: 'S3-05' },
  { id: 'coHost', source: 'S3-06' },
  { id: 'planner', source: 'S3-07' },
  { id: 'operator', source: 'S3-14' },
  { id: 'editor', source: 'S3-15' },
  { id: 'promoter', source: 'S3-16' },
  { id: 'technician', source: 'S3-04' },
  { id: 'service', source: 'S3-04' },
];

export type LiveItemId =
  | 'theme'
  | 'flow'
  | 'venue'
  | 'timing'
  | 'channels'
  | 'gifts'
  | 'watch'
  | 'interact'
  | 'handle'
  | 'adjust'
  | 'collect'
  | 'analyse'
  | 'suggest'
  | 'implement';

export interface LiveItem {
  readonly id: LiveItemId;
  readonly phase: LivePhase;
  /** Catalogue item. */
  readonly source: string;
  /** Whose work it usually is, by their duties in group J; anybody may tick it. */
  readonly roles: readonly LiveRoleId[];
}

const item = (phase: LivePhase, source: string, id: LiveItemId, ...roles: LiveRoleId[]): LiveItem => ({
  id,
  phase,
  source,
  roles,
});

export const liveItems: readonly LiveItem[] = [
  item('before', 'S3-17', 'theme', 'planner', 'host'),
  item('before', 'S3-17', 'flow', 'planner', 'editor'),
  item('before', 'S3-17', 'venue', 'technician', 'coHost'),
  item('before', 'S3-17', 'timing', 'planner'),
  item('before', 'S3-17', 'channels', 'promoter'),
  item('before', 'S3-17', 'gifts', 'planner', 'coHost'),
  item('during', 'S3-18', 'watch', 'operator'),
  item('during', 'S3-18', 'interact', 'host', 'coHost'),
  item('during', 'S3-18', 'handle', 'operator', 'service'),
  item('during', 'S3-18', 'adjust', 'operator', 'host'),
  item('after', 'S3-20', 'collect', 'operator'),
  item('after', 'S3-20', 'analyse', 'planner', 'operator'),
  item('after', 'S3-20', 'suggest', 'planner'),
  item('after', 'S3-20', 'implement', 'planner', 'host'),
];

/** What goes wrong while on air: the two kinds of S3-19, a warning of the platform, and anything else. */
export const incidentKinds = ['fault', 'complaint', 'warning', 'other'] as const;
export type IncidentKind = (typeof incidentKinds)[number];

/** What is known of a session, epoch ms and seconds. */
export interface LiveSigns {
  readonly startedAt: number | null;
  readonly durationSec: number | null;
  /** when the room's size was last read; null where it never was */
  readonly roomSeenAt: number | null;
}

/** A page on air asks every few seconds: after this long without a sign the session is over, ms. */
const silence = 10 * 60_000;

/**
 * The phase that a session is in at `now`, from what was read of it; null when it shows no sign of either. Without a
 * session it is still before. Source: product.md, side panel, Live.
 */
export function phaseOf(session: LiveSigns | null, now: number): LivePhase | null {
  if (session === null) return 'before';
  const { startedAt, durationSec, roomSeenAt } = session;
  if (startedAt !== null && startedAt > now) return 'before';
  const lastSign = Math.max(
    roomSeenAt ?? Number.NEGATIVE_INFINITY,
    startedAt !== null && durationSec !== null ? startedAt + durationSec * 1_000 : Number.NEGATIVE_INFINITY,
  );
  if (lastSign === Number.NEGATIVE_INFINITY) return null;
  return now - lastSign <= silence ? 'during' : 'after';
}
