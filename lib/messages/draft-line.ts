import type { DraftReading } from '../core/draft-reading';

/**
 * Name of the line that the side panel opens to a studio page while it wants to see a draft. The page watches its form
 * only as long as the line is open.
 */
export const draftLine = 'draft';

/** What the page says on it, at once and whenever it changes; null: it shows no draft. */
export interface DraftMessage {
  readonly draft: DraftReading | null;
}
