import { parseDelimited } from './import/csv';
import { FileError } from './import/fault';
import { textOf } from './import/text';

/** Larger files are refused unread: a list or a script is far below. */
const MOST_BYTES = 5_000_000;

export type TextFileFault = 'tooBig' | 'notText';

/** The text of a file, whatever Chinese Windows or a subtitle editor wrote it in; else why it cannot be read. */
export async function readTextFile(
  file: Blob,
): Promise<{ readonly text: string } | { readonly fault: TextFileFault }> {
  if (file.size > MOST_BYTES) return { fault: 'tooBig' };
  try {
    return { text: textOf(new Uint8Array(await file.arrayBuffer())).replace(/^\ufeff/, '') };
  } catch (error) {
    if (error instanceof FileError) return { fault: 'notText' };
    throw error;
  }
}

const header = /^(?:words?|terms?|词|词语|词条|关键词|敏感词)$/i;
const red = /^(?:red|红|红灯|禁用)$/i;
const allowed = /^(?:allow(?:ed)?|允许|放行|白名单)$/i;
const amber = /^(?:amber|yellow|黄|黄灯|慎用|)$/i;

/**
 * A table of words as lines of a team's list, one for each row, so that line numbers are the table's. Columns: wording,
 * light (red, amber, allowed; may be left out), note. A row of headings becomes an empty line.
 */
export function wordLines(table: string): string {
  return parseDelimited(table)
    .map((cells, row) => {
      const [word = '', second = '', third = ''] = cells.map((cell) => cell.replace(/\s+/g, ' ').trim());
      if (row === 0 && header.test(word)) return '';
      const isLight = red.test(second) || allowed.test(second) || amber.test(second);
      const sign = red.test(second) ? '!' : allowed.test(second) ? '=' : '';
      const note = isLight ? third : second;
      return word === '' ? '' : `${sign}${word}${note ? `\t${note}` : ''}`;
    })
    .join('\n');
}
