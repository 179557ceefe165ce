import type { FailureKind } from '../../core/failures';
import * as s from '../../core/shape';

/** Codes with a known meaning: 109 is a missing login, the others slow the caller down or ask for a captcha. */
const refusals: Readonly<Record<number, FailureKind>> = {
  109: 'signed-out',
  2: 'throttled',
  400001: 'throttled',
  400002: 'throttled',
};

const envelope = s.object({ result: s.coercedNumber(), data: s.unknown().optional() });

/**
 * Reads `{result, currentTime, message, data}` (studios/kuaishou.md §0): success is 1, not 0. A code that is not in
 * the table counts as `denied`; success with `data: null` has nothing to show. A body without the envelope is left
 * to the reader's schema.
 */
export function kuaishouEnvelope(body: unknown): FailureKind | null {
  const checked = envelope.safeParse(body);
  if (!checked.success) return null;
  const { result, data } = checked.data;
  if (result !== 1) return refusals[result] ?? 'denied';
  return data === null ? 'empty' : null;
}
