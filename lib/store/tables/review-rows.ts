import { z } from 'zod';

const at = z.number().int();
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** What a decision is meant to bring; `size` in points (0–1) for rates and relative for the rest. */
const predictionSchema = z.object({
  metric: z.string().max(60),
  direction: z.enum(['up', 'down']),
  size: z.number().positive().finite(),
  /** value of the reviewed period when the decision was written down; null when it was unknown */
  base: z.number().finite().nullable(),
});

const decisionSchema = z.object({
  id: z.uuid(),
  what: z.string().trim().min(1).max(300),
  /** by local name; empty while nobody owns it */
  owner: z.string().trim().max(60),
  due: day,
  prediction: predictionSchema.nullable(),
});

/** A review that was held: its days, what it was about (`all`, a studio or an account), and what was decided. */
export const reviewRowSchema = z.object({
  id: z.uuid(),
  period: z.object({ kind: z.enum(['week', 'month', 'quarter']), from: day, to: day }),
  scope: z.string().max(200),
  decisions: z.array(decisionSchema).max(200),
  notes: z.string().max(20_000),
  at,
});

export type ReviewRow = z.infer<typeof reviewRowSchema>;
export type DecisionRow = z.infer<typeof decisionSchema>;
