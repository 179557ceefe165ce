import type { FailureKind } from '../../core/failures';
import * as s from '../../core/shape';

/** Codes that the sources name: 8 login expired, 5 parameters the endpoint does not take, 7 not allowed. */
const refusals: ReadonlyMap<number, FailureKind> = new Map([
  [8, 'signed-out'],
  [5, 'empty'],
  [7, 'denied'],
]);

const code = s.coercedNumber().int().optional().catch(undefined);
const message = s.string().optional().catch(undefined);
const envelope = s.object({
  status_code: code,
  statusCode: code,
  status_msg: message,
  statusMsg: message,
});

/**
 * HTTP 200 is not success here: the root's `status_code` is 0 for an answer, anything else a refusal
 * (studios/tiktok.md §0.5). Some routes spell it `statusCode`. A code that no source names is told apart by the words of
 * its message, and is `denied` when they say nothing. A body without a code is left to the reader's schema.
 */
export function tiktokEnvelope(body: unknown): FailureKind | null {
  const checked = envelope.safeParse(body);
  if (!checked.success) return null;
  const { status_code, statusCode, status_msg, statusMsg } = checked.data;
  const refusal = [status_code, statusCode].find((found) => found !== undefined && found !== 0);
  if (refusal === undefined) return null;
  return refusals.get(refusal) ?? spoken(status_msg ?? statusMsg ?? '');
}

function spoken(words: string): FailureKind {
  if (/log ?in|session|not logged/i.test(words)) return 'signed-out';
  return /too (?:many|fast|frequent)|rate limit|frequently/i.test(words) ? 'throttled' : 'denied';
}
