/** A cell: text, a number, or nothing where something is unknown. */
export type Cell = string | number | null;

/**
 * Rows as CSV for spreadsheets: a byte-order mark so that Chinese is read right, CRLF, quotes where needed. Text that a
 * spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV injection); numbers stay numbers, and
 * unknown stays empty, never 0.
 */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cellText).join(',')).join('\r\n')}\r\n`;
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const safe = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
