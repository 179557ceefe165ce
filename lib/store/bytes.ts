/** Thrown when packed bytes cannot be what this store wrote: doubt is an error, never a guess. */
export class DamagedBytes extends Error {
  constructor(what: string) {
    super(`packed bytes are damaged: ${what}`);
    this.name = 'DamagedBytes';
  }
}

/** True for the integers that `zigzag` takes: doubled, they still fit a double exactly. */
export const zigzaggable = (value: number): boolean => Math.abs(value) <= 2 ** 51;

/**
 * Buffers of writers that are done, for the next ones: a batch packs hundreds of works, and what lies outside the
 * script's own heap makes the browser collect garbage far more often than its size tells.
 */
const spare: Uint8Array[] = [];
const nothing = new Uint8Array(0);

/** A growing buffer of small numbers, to be used until `done`. Integers are base-128 varints, low groups first. */
export class ByteWriter {
  #bytes = spare.pop() ?? new Uint8Array(4096);
  #end = 0;

  byte(value: number): void {
    if (this.#end === this.#bytes.length) this.#grow(1);
    this.#bytes[this.#end++] = value;
  }

  /** An integer 0 … 2^53 − 1. */
  varint(value: number): void {
    let rest = value;
    while (rest > 0x7fffffff) {
      this.byte((rest % 128) | 128);
      rest = Math.floor(rest / 128);
    }
    while (rest > 127) {
      this.byte((rest & 127) | 128);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  /** A signed integer that is `zigzaggable`, small when near zero. */
  zigzag(value: number): void {
    this.varint(zigzagged(value));
  }

  /** Any double, bit by bit. */
  float(value: number): void {
    this.#grow(8);
    new DataView(this.#bytes.buffer).setFloat64(this.#end, value, true);
    this.#end += 8;
  }

  text(value: string): void {
    const encoded = encodedText(value);
    this.varint(encoded.length);
    this.#grow(encoded.length);
    this.#bytes.set(encoded, this.#end);
    this.#end += encoded.length;
  }

  /** What was written, behind what `head` holds; ends both writers. */
  done(head?: ByteWriter): Uint8Array<ArrayBuffer> {
    const before = head ? head.#end : 0;
    const all = new Uint8Array(before + this.#end);
    if (head) all.set(head.#taken());
    all.set(this.#taken(), before);
    return all;
  }

  #taken(): Uint8Array {
    const bytes = this.#bytes;
    spare.push(bytes);
    this.#bytes = nothing;
    return bytes.subarray(0, this.#end);
  }

  #grow(by: number): void {
    if (this.#end + by <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#end + by));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** Reader ids are plain ASCII and come in every pack; the platform's encoder costs more than they do. */
function encodedText(value: string): Uint8Array {
  const codes = new Uint8Array(value.length);
  for (let n = 0; n < value.length; n++) {
    const code = value.charCodeAt(n);
    if (code > 127) return new TextEncoder().encode(value);
    codes[n] = code;
  }
  return codes;
}

function decodedText(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) {
    if (byte > 127) return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    text += String.fromCharCode(byte);
  }
  return text;
}

/** 0, −1, 1, −2 … → 0, 1, 2, 3 … */
export function zigzagged(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

/** Undoes `zigzagged`. */
export function unzigzagged(value: number): number {
  return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
}

/** Reads what `ByteWriter` wrote; throws `DamagedBytes` past the end. */
export class ByteReader {
  #at = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  byte(): number {
    const value = this.#bytes[this.#at++];
    if (value === undefined) throw new DamagedBytes('too short');
    return value;
  }

  varint(): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = this.byte();
      value += (byte & 127) * scale;
      if (byte < 128) break;
      scale *= 128;
    }
    if (value > Number.MAX_SAFE_INTEGER) throw new DamagedBytes('integer out of range');
    return value;
  }

  zigzag(): number {
    return unzigzagged(this.varint());
  }

  float(): number {
    const from = this.#take(8);
    return new DataView(this.#bytes.buffer, this.#bytes.byteOffset + from, 8).getFloat64(0, true);
  }

  text(): string {
    const length = this.varint();
    const from = this.#take(length);
    return decodedText(this.#bytes.subarray(from, from + length));
  }

  /** Throws unless everything was read. */
  end(): void {
    if (this.#at !== this.#bytes.length) throw new DamagedBytes('bytes left over');
  }

  #take(length: number): number {
    const from = this.#at;
    if (from + length > this.#bytes.length) throw new DamagedBytes('too short');
    this.#at += length;
    return from;
  }
}
