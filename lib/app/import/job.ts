import type { ReaderId } from '../../core/ids';
import type { Mapping } from './mapping';
import type { Sheet } from './sheet';

/** What the numbers of a table of works count: all since publication, or the days that the user chose in the studio. */
export type Covers =
  | { readonly kind: 'lifetime' }
  | { readonly kind: 'range'; readonly from: string; readonly to: string };

/** Everything that decides what an import will do. */
export interface ImportJob {
  readonly sheet: Sheet;
  readonly headers: readonly string[];
  readonly mapping: Mapping;
  readonly covers: Covers;
  /** when the file's values held, epoch ms */
  readonly at: number;
  /** the studio's id of the account that the file is of; null: the only one known */
  readonly accountId: string | null;
}

const fileReader = /\/file-/;

/** True for the reader id of an imported file, see `readerOf`. */
export const isFileReader = (reader: string): boolean => fileReader.test(reader);

/** The origin that an import's values carry, of its own for each import. `now` is epoch ms. */
export const readerOf = ({ mapping }: ImportJob, now: number): ReaderId =>
  `${mapping.studio}/file-${now.toString(36)}`;

/** Our own id for a work of which a file gave no id: the same title and minute give the same one. */
export function fileWorkId(title: string, publishedAt: number): string {
  return `file-${hash(`${Math.floor(publishedAt / 60_000)} ${title}`)}`;
}

/** 53 bits of a text, spread by two multiplicative streams: enough for a million works, and not meant to be secret. */
function hash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let n = 0; n < text.length; n++) {
    const code = text.charCodeAt(n);
    a = Math.imul(a ^ code, 0x9e3779b1);
    b = Math.imul(b ^ code, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return (4_294_967_296 * (b & 0x1fffff) + (a >>> 0)).toString(36).padStart(11, '0');
}
