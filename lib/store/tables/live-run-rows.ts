import { z } from 'zod';
import { studioIds } from '../../core/studios';

const at = z.number().int();
const code = z.string().max(40);
const name = z.string().trim().min(1).max(60);
const text = z.string().max(2_000);

/** Something that went wrong during a live session. */
const incidentSchema = z.object({
  id: z.uuid(),
  kind: z.enum(['fault', 'complaint', 'warning', 'other']),
  /** when it happened, epoch ms */
  happenedAt: at,
  what: z.string().trim().min(1).max(500),
  /** who looks after it; empty where nobody was named */
  who: z.string().max(60),
  /** what was done about it */
  action: z.string().max(500),
  closedAt: at.nullable(),
});

/** The lists of one live session as a team went through them, what went wrong, and what was learnt. */
export const liveRunRowSchema = z.object({
  id: z.uuid(),
  /** null for a session on a site that is none of ours */
  studio: z.enum(studioIds).nullable(),
  title: z.string().max(200),
  startedAt: at,
  /** null while the run is open */
  endedAt: at.nullable(),
  /** the captured session, `studio:liveId`, by the user's word; null until then */
  live: z.string().max(200).nullable(),
  /** sessions that the user said it is not of */
  notOf: z.array(z.string().max(200)).max(200),
  /** the phase that the user chose; null: as the session goes */
  phase: z.enum(['before', 'during', 'after']).nullable(),
  /** who does what, by role of lib/checklist/live-lists */
  roles: z.record(code, name),
  /** `by` is empty where nobody was named */
  ticks: z.array(z.object({ item: code, at, by: z.string().max(60) })).max(100),
  incidents: z.array(incidentSchema).max(500),
  /** the three chapters of S3-13 */
  review: z.object({ effect: text, problems: text, measures: text }),
  at,
});

export type LiveRunRow = z.infer<typeof liveRunRowSchema>;
export type IncidentRow = z.infer<typeof incidentSchema>;
