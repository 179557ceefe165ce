import type { Light } from '../../lib/checklist/ids';
import type { StudioId } from '../../lib/core/studios';
import type { GateDraft, GatePresetRow } from '../data/gates';
import type { Person } from '../data/people';

/** What the sign-offs of a draft are drawn from. */
export interface GatesProps {
  readonly gate: GateDraft | null;
  readonly choose: (gate: GateDraft | null) => void;
  /** the team's gates, beside those that are built in */
  readonly own: readonly GatePresetRow[];
  readonly people: readonly Person[];
  readonly light: Light;
  /** id of the checklist, its studio and its title */
  readonly draft: {
    readonly id: string;
    readonly studio: StudioId;
    readonly title: string | null;
    /** all of its words, to tell whether it was changed since it was signed */
    readonly text: string;
  };
}

/** Likewise, once there is a gate. */
export interface OpenGateProps extends GatesProps {
  readonly gate: GateDraft;
}
