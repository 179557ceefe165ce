import { z } from 'zod';

/**
 * Kinds of page that an account is read from: its list of works, the data page of single works, its own figures by day
 * or period, its followers, its live sessions.
 */
export const readKinds = ['works', 'work', 'account', 'fans', 'live'] as const;
export type ReadKind = (typeof readKinds)[number];

/** That something of a kind was read of an account on one day of the studio's calendar, whether it was new or not. */
export const readDayRowSchema = z.object({
  accountId: z.string().min(3).max(120),
  /** `YYYY-MM-DD` */
  day: z.string().regex(/^\d{4}-\d\d-\d\d$/),
  kind: z.enum(readKinds),
  /** the last time that day, epoch ms; reading the same again moves it at most every ten minutes */
  at: z.number().int(),
});
export type ReadDayRow = z.infer<typeof readDayRowSchema>;
