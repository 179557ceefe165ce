import { FileError } from './fault';

/** One file inside an archive, as its directory describes it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated */
  readonly method: number;
  /** bytes in the archive */
  readonly packed: number;
  /** bytes when unpacked, as declared; the real size is counted while unpacking */
  readonly size: number;
  /** where its local header begins */
  readonly offset: number;
}

/** More entries than any studio's archive has. */
const mostEntries = 2_000;
/** Bytes that all entries read from one archive may unpack to: a sheet of 200,000 rows stays well below. */
const mostUnpacked = 512 * 1024 * 1024;

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
const encryptedFlag = 1;

/**
 * An archive read through its directory, a piece of the file at a time. What is unpacked is counted as it comes, so that
 * an archive that lies about its sizes is stopped before it fills the memory. Layout: the ZIP application note, §4.3.
 */
export class Zip {
  #left: number;

  private constructor(
    readonly file: Blob,
    readonly entries: readonly ZipEntry[],
    most: number,
  ) {
    this.#left = most;
  }

  /** `most`: bytes that all entries together may unpack to. Throws `FileError`: damaged, or locked with a password. */
  static async open(file: Blob, most = mostUnpacked): Promise<Zip> {
    const tailSize = Math.min(file.size, 22 + 65_535);
    const tail = await bytesOf(file, file.size - tailSize, tailSize);
    const end = endRecord(tail);
    if (!end || end.count > mostEntries) throw new FileError('damaged');
    const directory = await bytesOf(file, end.offset, end.size);
    return new Zip(file, entriesIn(directory, end.count), most);
  }

  find(name: string): ZipEntry | undefined {
    return this.entries.find((entry) => entry.name === name);
  }

  /** The unpacked bytes of an entry, a piece at a time. */
  async *unpack(entry: ZipEntry): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    if (entry.size > this.#left) throw new FileError('unpacks-too-big');
    const local = await bytesOf(this.file, entry.offset, 30);
    const at = entry.offset + 30 + local.getUint16(26, true) + local.getUint16(28, true);
    if (local.getUint32(0, true) !== localMark || at + entry.packed > this.file.size)
      throw new FileError('damaged');
    let size = 0;
    for await (const bytes of unpacked(this.file.slice(at, at + entry.packed), entry.method)) {
      size += bytes.length;
      this.#left -= bytes.length;
      // An entry that is larger than it says was made to deceive.
      if (size > entry.size || this.#left < 0) throw new FileError('unpacks-too-big');
      yield bytes;
    }
    if (size !== entry.size) throw new FileError('damaged');
  }

  /** A whole entry as UTF-8 text, for small parts. */
  async text(entry: ZipEntry): Promise<string> {
    const decoder = new TextDecoder();
    let text = '';
    for await (const bytes of this.unpack(entry)) text += decoder.decode(bytes, { stream: true });
    return text + decoder.decode();
  }
}

async function bytesOf(file: Blob, from: number, size: number): Promise<DataView> {
  if (from < 0 || from + size > file.size) throw new FileError('damaged');
  return new DataView(await file.slice(from, from + size).arrayBuffer());
}

function endRecord(tail: DataView): { count: number; size: number; offset: number } | null {
  for (let at = tail.byteLength - 22; at >= 0; at--) {
    if (tail.getUint32(at, true) !== endMark) continue;
    return {
      count: tail.getUint16(at + 10, true),
      size: tail.getUint32(at + 12, true),
      offset: tail.getUint32(at + 16, true),
    };
  }
  return null;
}

function entriesIn(directory: DataView, count: number): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let n = 0; n < count; n++) {
    if (at + 46 > directory.byteLength || directory.getUint32(at, true) !== entryMark)
      throw new FileError('damaged');
    const nameSize = directory.getUint16(at + 28, true);
    const rest = directory.getUint16(at + 30, true) + directory.getUint16(at + 32, true);
    if (at + 46 + nameSize > directory.byteLength) throw new FileError('damaged');
    if (directory.getUint16(at + 8, true) & encryptedFlag) throw new FileError('password');
    entries.push({
      name: new TextDecoder().decode(new Uint8Array(directory.buffer, at + 46, nameSize)),
      method: directory.getUint16(at + 10, true),
      packed: directory.getUint32(at + 20, true),
      size: directory.getUint32(at + 24, true),
      offset: directory.getUint32(at + 42, true),
    });
    at += 46 + nameSize + rest;
  }
  return entries;
}

/** The browser's own inflater: streamed, and nothing of ours to keep up to date. */
async function* unpacked(packed: Blob, method: number): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  if (method !== 0 && method !== 8) throw new FileError('damaged');
  const stored = packed.stream();
  const reader = (
    method === 0 ? stored : stored.pipeThrough(new DecompressionStream('deflate-raw'))
  ).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw new FileError('damaged');
      });
      if (done) return;
      yield value;
    }
  } finally {
    // Also when the caller stops early: the rest is not unpacked.
    await reader.cancel().catch(() => undefined);
  }
}
