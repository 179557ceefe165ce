import type { ReadInput } from '../../core/reader';
import type { WindowId } from '../../core/windows';
import { workIdOfPath } from './pages';

/**
 * Id of the work an answer is about. Single-work answers do not name their work, so it comes from the request's
 * `photoId`, else from the page; null when neither has one.
 */
export function workIdOf({ request, page }: Pick<ReadInput<unknown>, 'request' | 'page'>): string | null {
  const asked = request['photoId'];
  return typeof asked === 'string' && /^[\w-]{1,80}$/.test(asked) ? asked : workIdOfPath(page);
}

/** Window that a request's `timeType` stands for: 1 seven days, 2 thirty, 3 ninety; null for any other. */
export function windowOf(timeType: unknown): WindowId | null {
  switch (String(timeType)) {
    case '1':
      return 'days:7';
    case '2':
      return 'days:30';
    case '3':
      return 'days:90';
    default:
      return null;
  }
}
