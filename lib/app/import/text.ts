import { FileError } from './fault';

/**
 * Bytes of a text file as text: UTF-8, UTF-16 with or without a mark, GB18030 (of which GBK is a part), which Excel on a
 * Chinese Windows writes. Only a decoder that accepts every byte is believed. Throws `FileError`.
 */
export function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return strict(bytes, 'utf-8');
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return strict(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return strict(bytes, 'utf-16be');
  const wide = wideOrder(bytes);
  if (wide) return strict(bytes, wide);
  // No text of a table holds a NUL: a picture or a program does.
  if (bytes.subarray(0, sample).includes(0)) throw new FileError('no-table');
  return decoded(bytes, 'utf-8') ?? strict(bytes, 'gb18030');
}

const sample = 4096;

function strict(bytes: Uint8Array, encoding: string): string {
  const text = decoded(bytes, encoding);
  if (text === null) throw new FileError('encoding');
  return text;
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-16 without a mark: digits and separators leave a NUL in every second byte. */
function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, sample);
  let even = 0;
  let odd = 0;
  for (const [n, byte] of head.entries()) if (byte === 0) n % 2 === 0 ? even++ : odd++;
  if (odd > head.length / 8 && even === 0) return 'utf-16le';
  return even > head.length / 8 && odd === 0 ? 'utf-16be' : null;
}
