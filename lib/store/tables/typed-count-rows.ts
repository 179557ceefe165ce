import { z } from 'zod';

const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);

/** A number that no studio and no file shows, typed in for some days: people won, steps of a funnel outside a studio. */
export const typedCountRowSchema = z.object({
  id: z.uuid(),
  /** `unit`, or the id of a funnel template */
  of: z.string().max(40),
  /** what is counted: a code of lib/models/unit-costs, or the id of a step */
  what: z.string().max(40),
  /** `all`, a studio or a work key */
  scope: z.string().min(1).max(200),
  from: day,
  to: day,
  /** a count, or minor units where there is a currency */
  value: z.number().int().nonnegative(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable(),
  /** who or what gave the figure; never empty */
  source: z.string().trim().min(1).max(200),
  /** when it was written, epoch ms */
  at: z.number().int(),
});

export type TypedCountRow = z.infer<typeof typedCountRowSchema>;
