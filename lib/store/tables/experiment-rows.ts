import { z } from 'zod';

const at = z.number().int();
const code = z.string().max(40);
const text = z.string().max(2_000);

/** An experiment: what was planned before it began, the works it is about, and what was learnt. */
export const experimentRowSchema = z.object({
  id: z.uuid(),
  name: z.string().min(1).max(120),
  kind: z.enum(['before-after', 'ab', 'two-variables', 'studio']),
  /** what is expected to happen, and why */
  hypothesis: text,
  /** what each variable is: one for A/B, two for two variables */
  variables: z.array(z.string().max(120)).max(2),
  studio: code,
  /** indicator of each node; codes of lib/models */
  metrics: z.record(z.string(), z.string().max(80)),
  primary: code,
  /** relative lift that is looked for, spread of own works and units per arm: fixed before the start */
  lift: z.number().positive(),
  spread: z.number().positive().nullable(),
  perArm: z.number().int().positive().nullable(),
  /** the arm that chance gave each coming work, in order */
  dealt: z.array(z.number().int().nonnegative()).max(4_000),
  /** works in the order in which they were added */
  works: z.array(z.object({ work: z.string(), arm: z.number().int().nonnegative() })),
  /** before and after: when the work was changed, epoch ms */
  changedAt: at.nullable(),
  /** what a studio's own test said */
  studioResult: z
    .object({ outcome: z.enum(['winner', 'same', 'inconclusive']), winner: text, at })
    .nullable(),
  spendMinor: z.number().int().nonnegative().nullable(),
  gainMinor: z.number().int().nonnegative().nullable(),
  currency: z.string().regex(/^[A-Z]{3}$/),
  startedAt: at,
  endedAt: at.nullable(),
  decision: z.enum(['rolled-out', 'dropped', 'kept-watching']).nullable(),
  learnt: text,
  at,
});

export type ExperimentRow = z.infer<typeof experimentRowSchema>;
