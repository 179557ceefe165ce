import { parseDelimited } from './csv';
import { FileError } from './fault';
import { mostBytes, mostTextBytes, type OnProgress } from './limits';
import type { Sheet } from './sheet';
import { textOf } from './text';
import { readWorkbook } from './xlsx';
import { Zip, type ZipEntry } from './zip';

export interface Decoded {
  readonly sheets: readonly Sheet[];
}

/**
 * A file as tables of text: CSV, TSV and their like in UTF-8, UTF-16 or GB18030; XLSX; a ZIP that holds any of these.
 * Nothing is asked of the file's name. Sheets without a filled cell are left out. Throws `FileError` and nothing else.
 * Meant for a worker: text is read in one go. Stop it by ending the worker.
 */
export async function decodeFile(file: Blob, name: string, onProgress?: OnProgress): Promise<Decoded> {
  if (file.size === 0) throw new FileError('empty');
  if (file.size > mostBytes) throw new FileError('too-big');
  const sheets = await sheetsOf(file, name, onProgress).catch((error: unknown) => {
    // What an engine throws on bytes it cannot make sense of is the file's fault.
    throw error instanceof FileError ? error : new FileError('damaged');
  });
  const filled = sheets.filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== '')));
  if (filled.length === 0) throw new FileError('empty');
  return { sheets: filled };
}

async function sheetsOf(file: Blob, name: string, onProgress?: OnProgress): Promise<Sheet[]> {
  const head = new Uint8Array(await file.slice(0, 8).arrayBuffer());
  if (startsWith(head, [0x50, 0x4b])) return archived(await Zip.open(file), onProgress);
  if (startsWith(head, [0xd0, 0xcf, 0x11, 0xe0])) throw new FileError(await faultOfOldContainer(file));
  return [textSheet(name, await bytesOf(file), onProgress)];
}

async function archived(zip: Zip, onProgress?: OnProgress): Promise<Sheet[]> {
  if (zip.entries.some(({ name }) => name.startsWith('xl/'))) return readWorkbook(zip, onProgress);
  const tables = zip.entries.filter(isTable);
  if (tables.length === 0) throw new FileError('no-table');
  const sheets: Sheet[] = [];
  for (const [n, entry] of tables.entries()) {
    const part: OnProgress = (share) => onProgress?.((n + share) / tables.length);
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    for await (const bytes of zip.unpack(entry)) pieces.push(bytes);
    const name = entry.name.slice(entry.name.lastIndexOf('/') + 1);
    if (/\.xlsx$/i.test(name)) {
      const inner = await readWorkbook(await Zip.open(new Blob(pieces)), part);
      sheets.push(...inner.map((sheet) => ({ ...sheet, name: `${name} · ${sheet.name}` })));
    } else sheets.push(textSheet(name, await bytesOf(new Blob(pieces)), part));
  }
  return sheets;
}

/** Most files of one archive that are looked at. */
const mostTables = 50;

function isTable({ name, size }: ZipEntry, n: number): boolean {
  const isHidden = /(?:^|\/)(?:__MACOSX\/|\.)/.test(name);
  return n < mostTables && !isHidden && size > 0 && /\.(?:csv|tsv|txt|xlsx)$/i.test(name);
}

async function bytesOf(file: Blob): Promise<Uint8Array> {
  if (file.size > mostTextBytes) throw new FileError('too-big');
  return new Uint8Array(await file.arrayBuffer());
}

function textSheet(name: string, bytes: Uint8Array, onProgress?: OnProgress): Sheet {
  const text = textOf(bytes);
  // Some studios' "xls" is a web page, or the XML of a spreadsheet twenty years old.
  if (/^\ufeff?\s*<(?:!doctype|html|\?xml|table|meta)/i.test(text)) throw new FileError('web-page');
  return { name, from: 'text', rows: parseDelimited(text, onProgress) };
}

/** Both a locked workbook and one of the years before 2007 are in this container; the locked one names its content. */
async function faultOfOldContainer(file: Blob): Promise<'password' | 'old-excel'> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  // Names in the container's directory are UTF-16.
  return new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage') ? 'password' : 'old-excel';
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, n) => bytes[n] === byte);
}
