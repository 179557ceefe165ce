import type { FailureKind } from '../../core/failures';
import * as s from '../../core/shape';

/**
 * Codes that the sources name (studios/xiaohongshu.md §2). −1 comes with a refused signature (HTTP 406); 461 and 471
 * are the studio's risk control, met as HTTP statuses and, by one reader, as codes.
 */
const refusals: ReadonlyMap<number, FailureKind> = new Map([
  [-100, 'signed-out'],
  [-101, 'signed-out'],
  [401, 'signed-out'],
  [403, 'signed-out'],
  [-1, 'denied'],
  [406, 'denied'],
  [429, 'throttled'],
  [461, 'throttled'],
  [471, 'throttled'],
]);

const envelope = s.object({
  code: s.coercedNumber(),
  success: s.unknown().optional(),
  data: s.unknown().optional(),
});

/**
 * Reads `{code, success, msg, data}`: 0 is an answer, any other code a refusal, one that is not in the table counts as
 * `denied`. `data: null` is how a card without figures is answered: `empty`. A body without the envelope is left to
 * the reader's schema.
 */
export function xiaohongshuEnvelope(body: unknown): FailureKind | null {
  const checked = envelope.safeParse(body);
  if (!checked.success) return null;
  const { code, success, data } = checked.data;
  if (code !== 0) return refusals.get(code) ?? 'denied';
  if (success === false) return 'denied';
  return data === null ? 'empty' : null;
}
