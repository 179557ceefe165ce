import { readFileSync } from 'node:fs';

/** A database of a released version: its native version, its tables as Dexie declares them, and their rows. */
export interface ExampleStore {
  readonly version: number;
  readonly stores: Record<string, string>;
  readonly rows: Record<string, unknown[]>;
}

/** Reads `store-N.fupan`; bytes are written as `{ "$hex": … }`. */
export function readExample(name: string): ExampleStore {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'), (_key, value) =>
    typeof value?.$hex === 'string' ? Uint8Array.from(Buffer.from(value.$hex, 'hex')) : value,
  );
}
