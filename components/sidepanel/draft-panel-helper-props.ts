import type { CheckOptions } from '../../lib/checklist';
import type { StudioId } from '../../lib/core/studios';

/** What the script helper is given. */
export interface HelperProps {
  readonly studio: StudioId | undefined;
  /** those of the checklist that it stands in */
  readonly options: CheckOptions;
  /** what is written here becomes part of the script that the checklist looks at; the page is not touched */
  readonly onTake: (text: string) => void;
}
