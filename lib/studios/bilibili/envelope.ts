import type { FailureKind } from '../../core/failures';
import * as s from '../../core/shape';

/**
 * Bilibili's common status codes. −400 and −404 mean that the page asked for something that is not there:
 * nothing to read, and nothing for us to repair.
 */
const refusals: Readonly<Record<number, FailureKind>> = {
  [-101]: 'signed-out',
  [-111]: 'signed-out',
  [-403]: 'denied',
  [-352]: 'throttled',
  [-412]: 'throttled',
  [-509]: 'throttled',
  [-799]: 'throttled',
  [-400]: 'empty',
  [-404]: 'empty',
};

const envelope = s.object({ code: s.coercedNumber(), data: s.unknown().optional() });

/**
 * Reads `{code, message, ttl, data}` (studios/bilibili.md §2): 0 is an answer, any other code a refusal. A code
 * that is not in the table counts as `denied`. `code` 0 with `data: null` is how Bilibili answers for a feature
 * it has switched off or has no figures for: `empty`. A body without the envelope is left to the reader's schema.
 */
export function bilibiliEnvelope(body: unknown): FailureKind | null {
  const checked = envelope.safeParse(body);
  if (!checked.success) return null;
  const { code, data } = checked.data;
  if (code !== 0) return refusals[code] ?? 'denied';
  return data === null ? 'empty' : null;
}
