import type { ReadInput } from '../../core/reader';
import type { WindowId } from '../../core/windows';
import { bvidOfPath, isBvid } from './pages';

/**
 * BV id of the work an answer is about. Single-work answers do not name their work, so it comes from the request's
 * `bvid`, else from the page: the data app has it in the query of its address, the shell around it in the path
 * (studios/bilibili.md §1). Null when none has one.
 */
export function bvidOf({ request, page }: Pick<ReadInput<unknown>, 'request' | 'page'>): string | null {
  return [request['bvid'], request['page:bvid']].find(isBvid) ?? bvidOfPath(page);
}

/**
 * Window that a request's `period` stands for: −1 yesterday (the day the answer names as its last), 0 seven days,
 * 1 thirty, 2 ninety, 3 everything. Null when the period is missing or new, or when yesterday has no date.
 */
export function spanOf(period: unknown, lastDay: string | undefined): WindowId | 'lifetime' | null {
  switch (String(period)) {
    case '-1':
      return lastDay ? `day:${lastDay}` : null;
    case '0':
      return 'days:7';
    case '1':
      return 'days:30';
    case '2':
      return 'days:90';
    case '3':
      return 'lifetime';
    default:
      return null;
  }
}
