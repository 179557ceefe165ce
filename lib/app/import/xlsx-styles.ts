import { attribute, tagsOf } from './xml';

/** How a cell's number is shown, as far as it changes what the number means. */
export type Shown = 'plain' | 'date' | 'time' | 'date-time' | 'percent';

/** Number formats that every workbook knows without naming them: ECMA-376 part 1, §18.8.30, with its East Asian ones. */
function builtIn(id: number): Shown {
  if (id === 9 || id === 10) return 'percent';
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || (id >= 50 && id <= 58) || id === 36) return 'date';
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47)) return 'time';
  return id === 22 ? 'date-time' : 'plain';
}

/** What a format code shows. Texts in quotes, escaped characters, colours and conditions say nothing of that. */
export function shownBy(code: string): Shown {
  const bare = code
    .replace(/"[^"]*"|\\.|_./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .toLowerCase();
  if (bare.includes('general')) return 'plain';
  const hasDate = /[yd]/.test(bare);
  const hasTime = /[hs]/.test(bare);
  if (hasDate) return hasTime ? 'date-time' : 'date';
  if (hasTime) return 'time';
  return bare.includes('%') ? 'percent' : 'plain';
}

/** How each cell style of a workbook shows its number, by the style's index. */
export function stylesOf(xml: string): Shown[] {
  const own = new Map(
    tagsOf(xml, 'numFmt').map((tag) => [
      Number(attribute(tag, 'numFmtId')),
      shownBy(attribute(tag, 'formatCode')),
    ]),
  );
  const cellStyles = /<(?:\w+:)?cellXfs\b[\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(xml)?.[0] ?? '';
  return tagsOf(cellStyles, 'xf').map((tag) => {
    const id = Number(attribute(tag, 'numFmtId'));
    return own.get(id) ?? builtIn(id);
  });
}

const day = 86_400_000;
/** Day 0 of the two calendars that workbooks count in. */
const epochs = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };

/**
 * A cell's number as a person would read it: dates as `2026-11-20 18:30:00` on no clock in particular, spans as `0:01:24`,
 * shares with their sign. Counts keep all digits; one beyond 2^53, such as a work id, has lost its last digits in
 * the workbook and is written in a way that cannot be mistaken for one.
 */
export function shownNumber(raw: string, shown: Shown, calendar: 1900 | 1904): string {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return '';
  if (shown === 'percent') return `${Number((value * 100).toPrecision(15))}%`;
  if (shown === 'time' && value >= 0 && value < 10_000) return span(Math.round(value * 86_400));
  if (shown !== 'plain' && value >= 1 && value < 200_000) {
    // Whole seconds: a workbook's fraction of a day is never exact.
    const text = new Date(epochs[calendar] + Math.round(value * 86_400) * 1000).toISOString();
    const isMidnight = Math.abs(value - Math.round(value)) * day < 500;
    return isMidnight && shown === 'date' ? text.slice(0, 10) : `${text.slice(0, 10)} ${text.slice(11, 19)}`;
  }
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return value.toExponential();
  // Workbooks calculate with 15 digits; what comes after is dust.
  return String(Number.isInteger(value) ? value : Number(value.toPrecision(15)));
}

function span(seconds: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
