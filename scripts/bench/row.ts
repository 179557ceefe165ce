/** One figure of the bench. Several runs give a median unless `what` says otherwise. */
export interface Row {
  /** its name in the JSON; stays the same for good */
  readonly key: string;
  readonly what: string;
  readonly value: number;
  readonly unit: 'ms' | 'KB' | 'B' | '×' | '/s' | '';
  /** what it has to hold; figures without one are printed for the reader */
  readonly limit?: { readonly most: number } | { readonly least: number };
}

/** What a topic is given to measure. */
export interface Bench {
  /** folder of the extension made ready for measuring, see `benchExtension` */
  readonly extension: string;
}

/** True when the figure keeps its limit or has none; a figure that is not a number keeps none. */
export function holds({ value, limit }: Row): boolean {
  if (!limit) return true;
  return 'most' in limit ? value <= limit.most : value >= limit.least;
}

export function table(rows: readonly Row[]): string {
  const keyWidth = Math.max(...rows.map(({ key }) => key.length));
  return rows
    .map((row) => {
      const mark = row.limit ? (holds(row) ? 'ok' : 'OVER') : '';
      const figure = `${shown(row.value)} ${row.unit}`.padEnd(13 + (row.unit.length > 0 ? 0 : 1));
      return `${mark.padEnd(5)}${row.key.padEnd(keyWidth)} ${figure.padStart(15)} ${limitText(row).padEnd(9)} ${row.what}`;
    })
    .join('\n');
}

function limitText({ limit }: Row): string {
  if (!limit) return '';
  return 'most' in limit ? `≤ ${limit.most}` : `≥ ${limit.least}`;
}

function shown(value: number): string {
  if (Math.abs(value) >= 1000) return Math.round(value).toString();
  return Number.isInteger(value) ? value.toString() : value.toFixed(Math.abs(value) >= 100 ? 0 : 2);
}

/** The middle value; of an even number the lower of the two in the middle. NaN of none. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.ceil(values.length / 2) - 1] ?? Number.NaN;
}
