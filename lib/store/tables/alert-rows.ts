import { z } from 'zod';

const at = z.number().int();

/** Something out of line, as it was last seen; kept once it is over, so that what happened can be told. */
export const alertRowSchema = z.object({
  /** kind, subject, metric and day in one: a second look at the same thing is the same row */
  id: z.string().max(300),
  /** a work among own works at the same age · one day of an account · a new level of an account */
  kind: z.enum(['work', 'day', 'level']),
  /** work key or account key */
  subject: z.string().max(200),
  /** metric or derived ratio */
  metric: z.string().max(80),
  /** `YYYY-MM-DD`: publication of the work, the day itself, or the first day of the new level */
  day: z.string().regex(/^\d{4}-\d\d-\d\d$/),
  verdict: z.enum(['drop', 'rise']),
  value: z.number(),
  /** what was usual, in the unit of the metric */
  expected: z.number(),
  /** values behind what was usual */
  n: z.number().int(),
  firstSeen: at,
  lastSeen: at,
  state: z.enum(['open', 'closed']),
  /** when the row was written, epoch ms */
  at,
});

export type AlertRow = z.infer<typeof alertRowSchema>;
