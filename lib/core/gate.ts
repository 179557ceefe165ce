import { z } from 'zod';

const label = z.string().trim().min(1).max(60);

/** One signature that a gate asks for. */
export const gateStepSchema = z.object({
  id: z.string().min(1).max(40),
  /** absent: a built-in step, which is named in the locale files */
  name: label.optional(),
  /** who signs: an id of lib/checklist/roles.ts, or `machine` */
  role: z.string().min(1).max(40),
  /** the signer does not see what the other blind signers said until all have spoken */
  blind: z.boolean(),
  /** `highRisk`: asked for only when the checklist is red or somebody marked the work as high risk */
  condition: z.enum(['always', 'highRisk']),
  /** lights that a machine's step lets pass */
  passes: z.array(z.enum(['green', 'amber'])).optional(),
});

/** Signatures asked for by one gate, at most. */
export const mostSteps = 12;

/** A chain of signatures (catalogue X-21), as it was when somebody signed it. */
export const gateSchema = z.object({
  id: z.string().min(1).max(40),
  /** absent: built in */
  name: label.optional(),
  /** all signers must be different people */
  distinct: z.boolean(),
  steps: z
    .array(gateStepSchema)
    .min(1)
    .max(mostSteps)
    .refine((steps) => new Set(steps.map(({ id }) => id)).size === steps.length),
  /** version: when it was written, epoch ms; 0 for a built-in one */
  at: z.number().int().nonnegative(),
});

export type GateStep = Readonly<z.infer<typeof gateStepSchema>>;
/** A gate with its steps. */
export interface Gate extends Readonly<Omit<z.infer<typeof gateSchema>, 'steps'>> {
  readonly steps: readonly GateStep[];
}
