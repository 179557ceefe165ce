import type { FailureKind } from '../../core/failures';
import * as s from '../../core/shape';

/** Codes that the sources name (studios/wechat-channels.md §2). */
const refusals: ReadonlyMap<number, FailureKind> = new Map([
  [300333, 'signed-out'],
  [300334, 'signed-out'],
  [300800, 'denied'],
]);

const envelope = s.object({ errCode: s.coercedNumber(), data: s.unknown().optional() });

/**
 * Reads `{errCode, errMsg, data}`, which comes with HTTP 200 or 201: 0 is an answer, any other code a refusal, one
 * that is not in the table counts as `denied`. A body without the envelope is left to the reader's schema.
 */
export function wechatEnvelope(body: unknown): FailureKind | null {
  const checked = envelope.safeParse(body);
  if (!checked.success) return null;
  const { errCode, data } = checked.data;
  if (errCode !== 0) return refusals.get(errCode) ?? 'denied';
  return data === null ? 'empty' : null;
}
