import { ReadFailure } from '../../core/failures';
import type { RequestFieldNames, RequestFields } from '../../core/reader';
import { isNoteId } from './pages';

/** Answers about one note rarely name it: the request does. The page has the id in its query only, which stays unread. */
export const noteFields: RequestFieldNames = { query: ['note_id'] };

/** Note that the request asked about; null without one. */
export function askedNote(request: RequestFields): string | null {
  const asked = request['note_id'];
  return isNoteId(asked) ? asked : null;
}

/** The same, as drift when there is none: figures without an owner are no figures. */
export function noteOf(request: RequestFields): string {
  const asked = askedNote(request);
  if (!asked) throw new ReadFailure('drift', '(request).note_id');
  return asked;
}
