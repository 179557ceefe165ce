import { z } from 'zod';
import { presetSchema } from '../../../lib/models/line-schema';
import type { Preset } from '../../../lib/models/lines';
import { presetChanges } from '../../../lib/models/preset-edit';
import { useSource } from '../../data/source';
import { useKept } from '../../ui/use-kept';

/** A scorecard being changed: every step can be taken back until it is kept as a version. */
export interface Draft {
  readonly preset: Preset;
  readonly isChanged: boolean;
  readonly canUndo: boolean;
  /** `field`: edits of one field in a row are one step */
  readonly change: (next: Preset, field: string) => void;
  readonly undo: () => void;
  readonly discard: () => void;
}

/** Steps that can be taken back. More would be many copies of a scorecard in the browser's small store of views. */
const mostSteps = 10;

const stepsSchema = z.object({
  /** id and version that the steps started from: a version kept since then starts anew */
  from: z.string(),
  past: z.array(presetSchema).max(mostSteps),
  now: presetSchema,
  field: z.string().nullable(),
});

const keptSchema = z.object({ steps: stepsSchema.nullable() });
const readKept = (stored: unknown) => keptSchema.safeParse(stored).data ?? { steps: null };

/**
 * What is changed of a scorecard and not yet kept as a version. It survives leaving the page: it stays in this browser, one
 * draft a scorecard, those of the demo apart.
 */
export function useDraft(inForce: Preset): Draft {
  const { demo } = useSource();
  const key = `fupan.scorecards.draft/${demo ? 'demo/' : ''}${inForce.id}`;
  const [kept, keep] = useKept(key, readKept);
  const from = `${inForce.id}@${inForce.version}`;
  const steps = kept.steps?.from === from ? kept.steps : { from, past: [], now: inForce, field: null };
  return {
    preset: steps.now,
    isChanged: steps.past.length > 0 || presetChanges(inForce, steps.now).length > 0,
    canUndo: steps.past.length > 0,
    change: (next, field) => {
      const past = field === steps.field ? steps.past : [...steps.past, steps.now].slice(-mostSteps);
      keep({ steps: { from, now: next, field, past } });
    },
    undo: () => {
      const last = steps.past.at(-1);
      const past = steps.past.slice(0, -1);
      if (last) keep({ steps: { from, now: last, past, field: null } });
    },
    discard: () => keep({ steps: null }),
  };
}
