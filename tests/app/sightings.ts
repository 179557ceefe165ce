import type { Reading, ReadingParts } from '../../lib/core/reading';
import type { StudioId } from '../../lib/core/studios';
import type { CollectBatch, CollectItem } from '../../lib/messages/batch';

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;
/** 2026-11-22 10:00 in Shanghai */
export const noon = Date.UTC(2026, 10, 22, 2);

let batches = 0;

/** A batch that was never sent before. */
export function batch(...items: CollectItem[]): CollectBatch {
  batches++;
  return { id: `test-batch-${batches}`, items };
}

/** One reading of a studio, from its works list unless another reader is named. */
export function reading(
  at: number,
  parts: ReadingParts,
  {
    studio = 'douyin',
    reader = 'work-list',
    accountId,
  }: { studio?: StudioId; reader?: string; accountId?: string } = {},
): CollectItem & { kind: 'reading'; reading: Reading } {
  return {
    kind: 'reading',
    reading: { studio, reader: `${studio}/${reader}`, at, ...parts },
    ...(accountId && { accountId }),
  };
}
