import { ReadFailure } from '../../core/failures';
import type { RequestFieldNames, RequestFields } from '../../core/reader';
import type { WindowId } from '../../core/windows';
import { dayIn } from './fields';
import { asked } from './request';

/** The content analysis names its range in the request only. */
export const rangeFields: RequestFieldNames = { body: ['start_date', 'end_date'] };

/** The range that was asked for, both days included; drift when the request does not show one. */
export function askedRange(request: RequestFields): WindowId {
  const first = dayIn(asked(request, 'start_date'));
  const last = dayIn(asked(request, 'end_date'));
  if (!first || !last || last < first) throw new ReadFailure('drift', '(request).start_date');
  return `range:${first}..${last}`;
}
