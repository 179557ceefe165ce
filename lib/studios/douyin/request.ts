import { ReadFailure } from '../../core/failures';
import type { ReadInput } from '../../core/reader';
import { workIdOfPath } from './pages';

type Asked = Pick<ReadInput<unknown>, 'request' | 'page'>;

const workId = /^\d{6,30}$/;

/** A white-listed request field as text; undefined when it is missing or neither text nor a number. */
export function asked(request: Asked['request'], name: string): string | undefined {
  const value = request[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : undefined;
}

/** A white-listed request field as a whole number between 1 and `max`; undefined otherwise. */
export function askedNumber(request: Asked['request'], name: string, max: number): number | undefined {
  const value = Number(asked(request, name) || Number.NaN);
  return Number.isInteger(value) && value >= 1 && value <= max ? value : undefined;
}

/**
 * Id of the work an answer is about. Answers about one work rarely name it, so it comes from the request (`item_id`,
 * or `id` for the search words), else from the page. Drift when none has it: figures without an owner are no figures.
 */
export function workOf({ request, page }: Asked): string {
  const named = [asked(request, 'item_id'), asked(request, 'id')].find(
    (id) => id !== undefined && workId.test(id),
  );
  const found = named ?? workIdOfPath(page);
  if (!found) throw new ReadFailure('drift', '(request).item_id');
  return found;
}
