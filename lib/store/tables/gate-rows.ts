import { z } from 'zod';
import { gateSchema } from '../../core/gate';

/** A gate of the team's own. A change is a new `at`; checklists keep the steps they were signed with. */
export const gatePresetRowSchema = gateSchema.extend({
  id: z.uuid(),
  name: z.string().trim().min(1).max(60),
  at: z.number().int(),
});

export type GatePresetRow = z.infer<typeof gatePresetRowSchema>;
