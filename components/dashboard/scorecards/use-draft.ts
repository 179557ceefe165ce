import { useState } from 'react';
import type { Preset } from '../../../lib/models/lines';

/** A scorecard being changed: every step can be taken back until it is kept as a version. */
export interface Draft {
  readonly preset: Preset;
  readonly isChanged: boolean;
  /** `field`: edits of one field in a row are one step */
  readonly change: (next: Preset, field: string) => void;
  readonly undo: () => void;
  readonly discard: () => void;
}

interface Steps {
  /** id and version that the steps started from: another card or a kept version starts anew */
  readonly from: string;
  readonly past: readonly Preset[];
  readonly now: Preset;
  readonly field: string | null;
}

export function useDraft(inForce: Preset): Draft {
  const from = `${inForce.id}@${inForce.version}`;
  const fresh: Steps = { from, past: [], now: inForce, field: null };
  const [kept, setSteps] = useState(fresh);
  const steps = kept.from === from ? kept : fresh;
  return {
    preset: steps.now,
    isChanged: steps.past.length > 0,
    change: (next, field) =>
      setSteps({
        ...{ from, now: next, field },
        past: field === steps.field ? steps.past : [...steps.past, steps.now],
      }),
    undo: () => {
      const last = steps.past.at(-1);
      if (last) setSteps({ from, now: last, past: steps.past.slice(0, -1), field: null });
    },
    discard: () => setSteps(fresh),
  };
}
