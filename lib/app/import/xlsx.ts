import { FileError } from './fault';
import { mostCells, mostColumns, mostRows, type OnProgress } from './limits';
import type { Sheet } from './sheet';
import { type Shown, shownNumber, stylesOf } from './xlsx-styles';
import { attribute, ElementStream, plainText, tagsOf } from './xml';
import type { Zip } from './zip';

/** What cells need from the rest of the workbook. */
interface Workbook {
  readonly texts: readonly string[];
  readonly styles: readonly Shown[];
  readonly calendar: 1900 | 1904;
}

/** A gap of more rows than this is somebody's note far below the table. */
const widestGap = 100;
const mostSheets = 50;

/**
 * The sheets of a workbook, each cell as the text a person would read. Parts are unpacked and read a piece at a time, so
 * memory holds the cells and little more. Formulas are not worked out: the value that was saved with them is taken, and
 * one without is blank. Shape: ECMA-376 part 1, §18.
 */
export async function readWorkbook(zip: Zip, onProgress?: OnProgress): Promise<Sheet[]> {
  const book = zip.find('xl/workbook.xml');
  if (!book) throw new FileError('no-table');
  const xml = await zip.text(book);
  const targets = await relations(zip);
  const workbook: Workbook = {
    texts: await sharedTexts(zip),
    styles: await styles(zip),
    calendar: tagsOf(xml, 'workbookPr').some((tag) => /^(?:1|true)$/.test(attribute(tag, 'date1904')))
      ? 1904
      : 1900,
  };
  const parts = tagsOf(xml, 'sheet').flatMap((tag) => {
    const part = zip.find(targets.get(attribute(tag, '\\w+:id')) ?? '');
    return part ? [{ name: attribute(tag, 'name'), part }] : [];
  });
  if (parts.length > mostSheets) throw new FileError('too-many-rows');
  const whole = parts.reduce((sum, { part }) => sum + part.size, 0);
  const sheets: Sheet[] = [];
  let done = 0;
  const count = { cells: 0 };
  for (const { name, part } of parts) {
    const reader = new SheetReader(workbook, count);
    for await (const bytes of zip.unpack(part)) {
      reader.push(bytes);
      done += bytes.length;
      onProgress?.(done / whole);
    }
    sheets.push({ name, from: 'workbook', rows: reader.rows });
  }
  return sheets;
}

/** Where each sheet's part is, by relation id. */
async function relations(zip: Zip): Promise<Map<string, string>> {
  const part = zip.find('xl/_rels/workbook.xml.rels');
  const xml = part ? await zip.text(part) : '';
  return new Map(
    tagsOf(xml, 'Relationship').map((tag) => {
      const target = attribute(tag, 'Target');
      return [attribute(tag, 'Id'), target.startsWith('/') ? target.slice(1) : `xl/${target}`];
    }),
  );
}

async function styles(zip: Zip): Promise<Shown[]> {
  const part = zip.find('xl/styles.xml');
  return part ? stylesOf(await zip.text(part)) : [];
}

async function sharedTexts(zip: Zip): Promise<string[]> {
  const part = zip.find('xl/sharedStrings.xml');
  const texts: string[] = [];
  if (!part) return texts;
  const items = new ElementStream('si');
  for await (const bytes of zip.unpack(part)) {
    if (!items.push(bytes, (_, inside) => texts.push(textIn(inside)))) throw new FileError('damaged');
    if (texts.length > mostCells) throw new FileError('too-many-rows');
  }
  return texts;
}

/** The runs of a text joined, without the reading aids that Japanese and Chinese workbooks put beside. */
function textIn(xml: string): string {
  const runs = xml
    .replace(/<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/g, '')
    .matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?t>/g);
  return [...runs].map(([, text = '']) => plainText(text)).join('');
}

const cellPattern = /<(?:\w+:)?c(?=[\s/>])([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g;
const referencePattern = /(?:^|\s)r\s*=\s*["']([A-Z]{1,3})\d*["']/;
const typePattern = /(?:^|\s)t\s*=\s*["'](\w+)["']/;
const stylePattern = /(?:^|\s)s\s*=\s*["'](\d+)["']/;
const valuePattern = /<(?:\w+:)?v(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?v>/;

class SheetReader {
  readonly rows: string[][] = [];
  readonly #elements = new ElementStream('row');

  constructor(
    readonly workbook: Workbook,
    /** shared by all sheets of the file */
    readonly count: { cells: number },
  ) {}

  push(bytes: Uint8Array): void {
    const isWhole = this.#elements.push(bytes, (tag, inside) => this.#row(tag, inside));
    if (!isWhole) throw new FileError('damaged');
  }

  #row(tag: string, inside: string): void {
    const number = Number(/(?:^|\s)r\s*=\s*["'](\d+)["']/.exec(tag)?.[1] ?? this.rows.length + 1);
    const gap = number - 1 - this.rows.length;
    const cells = this.#cells(inside);
    if (gap > widestGap && cells.length === 0) return;
    // Row numbers stay those of the workbook, so that a refused row can be found there.
    for (let n = 0; n < Math.min(gap, widestGap); n++) this.rows.push([]);
    this.rows.push(cells);
    this.count.cells += cells.length;
    if (this.rows.length > mostRows || this.count.cells > mostCells) throw new FileError('too-many-rows');
  }

  #cells(inside: string): string[] {
    const cells: string[] = [];
    cellPattern.lastIndex = 0;
    for (let match = cellPattern.exec(inside); match; match = cellPattern.exec(inside)) {
      const [, tag = '', content = ''] = match;
      const letters = referencePattern.exec(tag)?.[1];
      const column = letters ? columnOf(letters) : cells.length;
      if (column >= mostColumns) continue;
      const text = this.#text(tag, content).trim();
      if (text === '') continue;
      while (cells.length < column) cells.push('');
      cells[column] = text;
    }
    return cells;
  }

  #text(tag: string, content: string): string {
    const type = typePattern.exec(tag)?.[1] ?? 'n';
    if (type === 'inlineStr') return textIn(content);
    const value = valuePattern.exec(content)?.[1] ?? '';
    if (type === 's') return this.workbook.texts[Number(value)] ?? '';
    if (type === 'str' || type === 'd') return plainText(value);
    if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
    // `#DIV/0!` and its like are not values.
    if (type === 'e') return '';
    const style = this.workbook.styles[Number(stylePattern.exec(tag)?.[1] ?? -1)] ?? 'plain';
    return shownNumber(value, style, this.workbook.calendar);
  }
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
