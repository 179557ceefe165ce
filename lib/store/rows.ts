import type { WorkKey } from '../core/ids';
import type { WorkRow } from '../core/rows';
import type { StudioId } from '../core/studios';
import type { Brackets } from './marks';
import type { PackedDay } from './pack-day';

/** A work as the table holds it: the row every room knows, and the store's own tail of readings. */
export interface StoredWork extends WorkRow {
  /**
   * Packed readings: first the last of each reader, already in `snapshots` (`kept` of them), then those that are
   * not there yet. Writing the tail costs nothing beside the row itself, so `snapshots` is written only once in
   * a while; a reading is always in one of the two before its transaction ends.
   */
  readonly tail: Uint8Array<ArrayBuffer>;
  readonly kept: number;
}

/**
 * Readings of one work in one month (UTC), in order of time. Part 0 is open and written again when readings come;
 * at `partSize` it is closed under the next number, so that a busy month never makes a write long.
 */
export interface SnapshotRow {
  readonly work: string;
  /** `YYYY-MM` */
  readonly month: string;
  readonly part: number;
  /** number of readings in `data` */
  readonly count: number;
  /** on part 0: parts closed so far */
  readonly closed: number;
  readonly data: Uint8Array<ArrayBuffer>;
}

/** The works of a studio that were seen on one day of its calendar, with the last values of that day. */
export interface StudioDayRow extends PackedDay {
  readonly studio: StudioId;
  /** `YYYY-MM-DD` on the studio's clock */
  readonly day: string;
}

/** The readings around each fixed age of a work. */
export interface WorkMarksRow {
  readonly work: string;
  /** the publication time that the ages are counted from, epoch ms */
  readonly publishedAt: number;
  readonly brackets: Brackets;
}

/** Another id of a work. Not part of a backup: the next list that a page receives names it again. */
export interface AliasRow {
  /** `studio:alias` */
  readonly id: string;
  readonly work: WorkKey;
}

/** A batch of messages that was stored, so that sending it again changes nothing, counters included. */
export interface BatchRow {
  readonly id: string;
  /** epoch ms */
  readonly at: number;
}

/** The store's own notes. */
export interface MetaRow {
  readonly key: 'readings' | 'lastBackup';
  readonly value: number;
}

/** A choice of the user. The value is JSON; who asks for it checks it. */
export interface SettingRow {
  readonly key: string;
  readonly value: unknown;
}
