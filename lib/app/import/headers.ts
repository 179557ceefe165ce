import type { ColumnUnit } from '../../core/studio-file';

/** Units as headers write them in brackets: `平均播放时长(秒)`, `Watch time (hours)`, `Estimated revenue (USD)`. */
const units: ReadonlyMap<string, ColumnUnit> = new Map([
  ['%', 'percent'],
  ['秒', 'seconds'],
  ['s', 'seconds'],
  ['sec', 'seconds'],
  ['seconds', 'seconds'],
  ['毫秒', 'millis'],
  ['ms', 'millis'],
  ['分钟', 'minutes'],
  ['min', 'minutes'],
  ['minutes', 'minutes'],
  ['小时', 'hours'],
  ['h', 'hours'],
  ['hours', 'hours'],
  ['元', 'money'],
]);

const bracketAtEnd = /\(([^()]*)\)$/;

const plain = (header: string) =>
  header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b\ufeff]+/g, '');

/** The unit a header gives in brackets, with the currency of money; null when it gives none. */
export function unitInName(header: string): { unit: ColumnUnit; currency: string | null } | null {
  const inside = bracketAtEnd.exec(plain(header))?.[1] ?? '';
  const unit = units.get(inside);
  if (unit) return { unit, currency: unit === 'money' ? 'CNY' : null };
  return /^[a-z]{3}$/.test(inside) ? { unit: 'money', currency: inside.toUpperCase() } : null;
}

/** A header as it is compared: without case, spaces and the unit in brackets. */
export function nameOf(header: string): string {
  const name = plain(header);
  return unitInName(header) ? name.replace(bracketAtEnd, '') : name;
}

/**
 * The headers of a table. In a header of two lines a cell merged over both has its text in the upper one: a blank cell
 * takes what stands above it, when that line has several texts and so is no title.
 */
export function headerOf(rows: readonly (readonly string[])[], row: number): string[] {
  const own = rows[row] ?? [];
  const above = rows[row - 1] ?? [];
  const isHeader = above.filter((cell) => cell !== '').length > 1;
  const width = isHeader ? Math.max(own.length, above.length) : own.length;
  const headers = Array.from({ length: width }, (_, n) => own[n] || (isHeader ? (above[n] ?? '') : ''));
  while (headers.at(-1) === '') headers.pop();
  return headers;
}
