import type { StudioId } from '../../core/studios';
import type { CountingUnit } from './counting';

/**
 * Where a number comes from (compliance.md §3): H seen in the live form by several tools, M a constant in maintained
 * publisher code, L a blog or a single voice, O the studio's own documents.
 */
export type Grade = 'O' | 'H' | 'M' | 'L';

/** One number of one studio. `hard` is refused by the form; the rest is advice. */
export interface Limit {
  readonly studio: StudioId;
  readonly field: 'title' | 'description';
  /** Only for works of this format; absent: all. */
  readonly format?: 'video' | 'image';
  readonly unit: CountingUnit;
  readonly max: number;
  readonly min?: number;
  readonly hard: boolean;
  readonly grade: Grade;
  readonly checkedAt: string;
}

export interface TopicLimit {
  readonly studio: StudioId;
  /** Number of topics or tags. */
  readonly max?: number;
  /** Code points of one tag. */
  readonly each?: number;
  /** Sum over all tags, counted as `totalBy` says. */
  readonly total?: number;
  readonly totalBy?: 'youtubeTags' | 'joinedTags';
  readonly hard: boolean;
  readonly grade: Grade;
  readonly checkedAt: string;
}

/** Allowed distance of a scheduled time from now, in milliseconds. */
export interface ScheduleWindow {
  readonly studio: StudioId;
  readonly minMs: number;
  readonly maxMs: number;
  readonly grade: Grade;
  readonly checkedAt: string;
}
