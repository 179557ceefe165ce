import { FileError } from './fault';
import { mostCells, mostRows, type OnProgress } from './limits';

const delimiters = [',', '\t', ';', '|'] as const;
/** A quoted field with more lines than this was never closed: its quote is part of the text. */
const mostLinesInField = 200;

/**
 * The rows of a delimited text; the delimiter is the one that cuts most of the first lines into equally many fields.
 * Quoted as RFC 4180 has it; a quote that is never closed, or stands inside a field, is a character like any other, so
 * that one broken line costs itself and not the rest of the file. Blank lines are kept: row numbers are the file's.
 */
export function parseDelimited(text: string, onProgress?: OnProgress): string[][] {
  const hint = /^\ufeff?sep=(.)\r?\n/i.exec(text);
  const start = hint ? hint[0].length : text.startsWith('\ufeff') ? 1 : 0;
  return parse(text, hint?.[1] ?? sniffed(text, start), start, onProgress);
}

function sniffed(text: string, start: number): string {
  const head = text.slice(start, start + 65_536);
  let best = { delimiter: ',', alike: 0 };
  for (const delimiter of delimiters) {
    const counts = parse(head, delimiter, 0)
      .slice(0, 40)
      .map(({ length }) => length);
    const alike = Math.max(
      ...counts.map((count) => (count > 1 ? counts.filter((c) => c === count).length * count : 0)),
      0,
    );
    if (alike > best.alike) best = { delimiter, alike };
  }
  return best.delimiter;
}

function parse(text: string, delimiter: string, start: number, onProgress?: OnProgress): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cells = 0;
  for (let at = start; at < text.length || row.length > 0; ) {
    const quoted = text[at] === '"' ? quotedField(text, at, delimiter) : null;
    const { field, end } = quoted ?? plainField(text, at, delimiter);
    row.push(field);
    if (++cells > mostCells) throw new FileError('too-many-rows');
    at = end;
    if (text[at] === delimiter) {
      at++;
      // A line may end in a delimiter at the very end of the text.
      if (at < text.length) continue;
      row.push('');
    }
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
    rows.push(row);
    if (rows.length > mostRows) throw new FileError('too-many-rows');
    if (rows.length % 2_000 === 0) onProgress?.(at / text.length);
    row = [];
  }
  return rows;
}

/** `end` is at the delimiter, the line's end or the text's. */
interface Field {
  readonly field: string;
  readonly end: number;
}

function plainField(text: string, at: number, delimiter: string): Field {
  let end = at;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++;
  return { field: text.slice(at, end).trim(), end };
}

/** Null when the quote is not closed in good time, or not followed by a delimiter or the end of the line. */
function quotedField(text: string, at: number, delimiter: string): Field | null {
  let field = '';
  let lines = 0;
  for (let from = at + 1; ; ) {
    const close = text.indexOf('"', from);
    if (close < 0) return null;
    const piece = text.slice(from, close);
    lines += piece.split('\n').length - 1;
    if (lines > mostLinesInField) return null;
    field += piece;
    if (text[close + 1] !== '"') {
      const next = text[close + 1];
      const isOver = next === undefined || next === delimiter || next === '\n' || next === '\r';
      return isOver ? { field: field.trim(), end: close + 1 } : null;
    }
    field += '"';
    from = close + 2;
  }
}
