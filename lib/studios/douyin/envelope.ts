import type { FailureKind } from '../../core/failures';
import * as s from '../../core/shape';

/**
 * Status codes that the sources name (studios/douyin.md §0.5). 5 is a request the server found wrong, 10001 too few
 * plays for a comparison, 200001 a range with more than 1,000 works: nothing to read there, and nothing to repair.
 */
const refusals: ReadonlyMap<number, FailureKind> = new Map([
  [8, 'signed-out'],
  [10008, 'signed-out'],
  [2190008, 'signed-out'],
  [7, 'denied'],
  [5, 'empty'],
  [10001, 'empty'],
  [200001, 'empty'],
]);

const code = s.coercedNumber().int().optional().catch(undefined);
/** Three ways to say the same: most answers, the author diagnosis, and the follower summary. */
const envelope = s.object({
  status_code: code,
  code,
  BaseResp: s.object({ StatusCode: code }).optional().catch(undefined),
});

/**
 * HTTP 200 is not success here: 0 is an answer, anything else a refusal. A code that is not in the table counts as
 * `drift`, since it means something that we have not met. A body without a code is left to the reader's schema.
 */
export function douyinEnvelope(body: unknown): FailureKind | null {
  const checked = envelope.safeParse(body);
  if (!checked.success) return null;
  const { status_code, code: plain, BaseResp } = checked.data;
  const refusal = [status_code, plain, BaseResp?.StatusCode].find(
    (found) => found !== undefined && found !== 0,
  );
  return refusal === undefined ? null : (refusals.get(refusal) ?? 'drift');
}
