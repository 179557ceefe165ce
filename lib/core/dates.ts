/**
 * Days are texts `YYYY-MM-DD`, months `YYYY-MM`, instants epoch milliseconds; a time zone is an IANA name.
 * Every function given a zone throws RangeError when the engine does not know it.
 */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const DAY_TEXT = /^(\d{4})-(\d{2})-(\d{2})$/;
const STUDIO_TIME = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}):(\d{2})(?::(\d{2}))?$/;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Building a format costs a hundred times more than using one. */
function wallFormat(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formats.set(timeZone, made);
  return made;
}

/** What the clocks of the zone show at an instant, written as if it were UTC; whole seconds. */
function wallTime(epochMs: number, timeZone: string): number {
  const [month, day, year, hour, minute, second] = wallFormat(timeZone)
    .format(epochMs)
    .split(/\D+/)
    .map(Number);
  return Date.UTC(year ?? Number.NaN, (month ?? Number.NaN) - 1, day, hour, minute, second);
}

/** First instant at which the zone's clocks show `wall`; null when they skip it. */
function instantOf(wall: number, timeZone: string): number | null {
  const candidates = [wall - DAY, wall + DAY]
    .map((near) => wall - (wallTime(near, timeZone) - near))
    .filter((instant) => wallTime(instant, timeZone) === wall);
  return candidates.length === 0 ? null : Math.min(...candidates);
}

function dayText(wall: number): string {
  return new Date(wall).toISOString().slice(0, 10);
}

/** Midnight UTC of a day, as a number to calculate with. */
function dayNumber(day: string): number {
  if (!isDay(day)) throw new RangeError('not a day');
  return Date.parse(`${day}T00:00:00Z`);
}

/** True for a day of the calendar written `YYYY-MM-DD`, years 0001 to 9999. */
export function isDay(text: string): boolean {
  const [, year = '', month = '', day = ''] = DAY_TEXT.exec(text) ?? [];
  return dayFrom(Number(year), Number(month), Number(day)) !== null;
}

function dayFrom(year: number, month: number, day: number): string | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  const text = [String(year).padStart(4, '0'), twoDigits(month), twoDigits(day)].join('-');
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && dayText(at) === text ? text : null;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** The day that the zone's calendars show at an instant. Throws RangeError for an instant that is not finite. */
export function dayOf(epochMs: number, timeZone: string): string {
  return dayText(wallTime(epochMs, timeZone));
}

/** The month `YYYY-MM` that the zone's calendars show at an instant. */
export function monthOf(epochMs: number, timeZone: string): string {
  return dayOf(epochMs, timeZone).slice(0, 7);
}

/**
 * What the zone's calendar and clocks show at an instant: day of the week, 0 for Monday to 6 for Sunday, and minutes
 * since its midnight as the clocks count them, 0–1439. An hour that clocks show twice falls into the same minutes.
 */
export function clockOf(epochMs: number, timeZone: string): { weekday: number; minute: number } {
  const wall = new Date(wallTime(epochMs, timeZone));
  return { weekday: (wall.getUTCDay() + 6) % 7, minute: wall.getUTCHours() * 60 + wall.getUTCMinutes() };
}

/**
 * The first instant of a day in a zone. Where clocks skip midnight it is the moment after the skip; a day that a
 * zone left out altogether gives the start of the next one. Throws RangeError for a text that is no day.
 */
export function startOfDay(day: string, timeZone: string): number {
  const wall = dayNumber(day);
  const exact = instantOf(wall, timeZone);
  if (exact !== null) return exact;
  const before = wall - DAY;
  return wall - (wallTime(before, timeZone) - before);
}

/** The day `n` days later (earlier when negative). Throws RangeError for a text that is no day. */
export function addDays(day: string, n: number): string {
  return dayText(dayNumber(day) + n * DAY);
}

/** Whole days from `a` to `b`: 1 when `b` is the next day, negative when it is earlier. */
export function daysBetween(a: string, b: string): number {
  return (dayNumber(b) - dayNumber(a)) / DAY;
}

/** Day from a stamp such as `20260101`, text or number; null when it is not a day of the calendar. */
export function dayFromStamp(stamp: string | number): string | null {
  const [, year = '', month = '', day = ''] = /^(\d{4})(\d{2})(\d{2})$/.exec(String(stamp)) ?? [];
  return dayFrom(Number(year), Number(month), Number(day));
}

/**
 * Instant of a studio's `2026-01-01 09:30` or `2026-01-01 09:30:00`, read on the zone's clocks. A time shown
 * twice on the day clocks go back is taken as the first. Null for another form and for a time that clocks skip.
 */
export function parseStudioDateTime(text: string, timeZone: string): number | null {
  const [, day = '', hour, minute, second] = STUDIO_TIME.exec(text.trim()) ?? [];
  if (!isDay(day)) return null;
  return instantAt(day, Number(hour), Number(minute), Number(second ?? 0), timeZone);
}

/** Null outside 00:00:00–23:59:59 and for a time that clocks skip. */
function instantAt(
  day: string,
  hour: number,
  minute: number,
  second: number,
  timeZone: string,
): number | null {
  if (hour > 23 || minute > 59 || second > 59) return null;
  return instantOf(dayNumber(day) + hour * HOUR + minute * 60_000 + second * 1000, timeZone);
}

/** A date read from page text: its day in the studio's zone, and the instant when the page showed a time. */
export interface DisplayedDate {
  day?: string;
  /** Epoch ms. */
  at?: number;
}

/** Longer texts are prose, and would make the patterns below slow. */
const LONGEST_TEXT = 64;

const ISO_INSTANT =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;
const TIME_AT_END = /([^\d:])(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([AP])\.?M\.?)?$/i;
const JOINT = /(?:,? at|[ ,T])*$/;

/**
 * Reads a date as shown on a page in the language `locale`: `2026-11-22 10:30`, `2026年11月22日 10:30`,
 * `11-22 10:30`, `昨天 18:20`, `Nov 22, 2026`, `22 Nov 2026`, ISO 8601. Clock times are the zone's; `at` is
 * absent when the page showed only a day. Without a year the date is this year's, or last year's when it would
 * lie more than two days after `now`. `01/02/2026` follows the locale's order and is null when the locale is
 * not listed, unless only one order gives a day. Null for everything else, also for a time that clocks skip.
 */
export function parseDisplayedDate(
  text: string,
  locale: string,
  now: number,
  timeZone: string,
): DisplayedDate | null {
  const clean = text.replace(/[\u00a0\u2009\u202f]/g, ' ').trim();
  if (clean.length > LONGEST_TEXT) return null;
  const iso = ISO_INSTANT.exec(clean);
  if (iso !== null) {
    const at = isDay(iso[1] ?? '') ? Date.parse(clean) : Number.NaN;
    return Number.isNaN(at) ? null : { day: dayOf(at, timeZone), at };
  }
  const time = TIME_AT_END.exec(clean);
  const dateEnd = time === null ? clean.length : time.index + 1;
  const day = readDay(clean.slice(0, dateEnd).replace(JOINT, ''), locale, dayOf(now, timeZone));
  if (day === null) return null;
  if (time === null) return { day };
  const [, , hour, minute, second, half] = time;
  const hours = hourOf(Number(hour), half);
  const at = hours === null ? null : instantAt(day, hours, Number(minute), Number(second ?? 0), timeZone);
  return at === null ? null : { day, at };
}

/** Hour 0–23 from a clock of 24 hours, or of 12 with its half; null when the two do not fit. */
function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half.toUpperCase() === 'P' ? 12 : 0);
}

const RELATIVE_DAYS: Readonly<Record<string, number>> = {
  今天: 0,
  昨天: -1,
  前天: -2,
  Today: 0,
  Yesterday: -1,
};

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

const YEAR_FIRST_TEXT = /^(\d{4})([-/.]) ?(\d{1,2})\2 ?(\d{1,2})\.?$/;
const CJK_TEXT = /^(?:(\d{4}) ?[年년] ?)?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日号號일]$/;
const MONTH_DAY_TEXT = /^([A-Za-z]{3,9})\.? (\d{1,2})(?:,? (\d{4}))?$/;
const DAY_MONTH_TEXT = /^(\d{1,2}) ([A-Za-z]{3,9})\.?(?:,? (\d{4}))?$/;
const YEAR_LAST_TEXT = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const NO_YEAR_TEXT = /^(\d{1,2})[-/](\d{1,2})$/;

function readDay(text: string, locale: string, today: string): string | null {
  if (Object.hasOwn(RELATIVE_DAYS, text)) return addDays(today, RELATIVE_DAYS[text] ?? 0);
  let match = YEAR_FIRST_TEXT.exec(text);
  if (match !== null) return dayFrom(Number(match[1]), Number(match[3]), Number(match[4]));
  match = CJK_TEXT.exec(text);
  if (match !== null) return dayNear(match[1], Number(match[2]), Number(match[3]), today);
  match = MONTH_DAY_TEXT.exec(text);
  if (match !== null) return dayNear(match[3], monthNamed(match[1]), Number(match[2]), today);
  match = DAY_MONTH_TEXT.exec(text);
  if (match !== null) return dayNear(match[3], monthNamed(match[2]), Number(match[1]), today);
  match = YEAR_LAST_TEXT.exec(text);
  if (match !== null) return inOrder(Number(match[1]), Number(match[3]), match[4], locale, today);
  match = NO_YEAR_TEXT.exec(text);
  if (match !== null) return inOrder(Number(match[1]), Number(match[2]), undefined, locale, today);
  return null;
}

/** Number of an English month, in full, by three letters, or `Sept`; 0 for another word. */
function monthNamed(name = ''): number {
  const word = name.toLowerCase();
  return (
    MONTHS.findIndex(
      (month) => word === month || word === month.slice(0, 3) || (word === 'sept' && month === 'september'),
    ) + 1
  );
}

function dayNear(year: string | undefined, month: number, day: number, today: string): string | null {
  if (year !== undefined) return dayFrom(Number(year), month, day);
  const thisYear = Number(today.slice(0, 4));
  const candidate = dayFrom(thisYear, month, day);
  if (candidate !== null && daysBetween(today, candidate) <= 2) return candidate;
  return dayFrom(thisYear - 1, month, day);
}

/** Source of the three lists: CLDR short dates. Regions that differ from their language's habit are left out. */
const MONTH_DAY_YEAR = new Set(['en', 'en-us']);
const YEAR_MONTH_DAY = new Set(
  'zh zh-cn zh-hans zh-hans-cn zh-tw zh-hant zh-hant-tw ja ja-jp ko ko-kr'.split(' '),
);
const DAY_MONTH_YEAR = new Set(
  (
    'en-gb en-au en-ie en-in en-nz en-sg hi hi-in de de-de fr fr-fr es es-es es-mx es-419 pt pt-br it it-it ' +
    'nl nl-nl pl pl-pl cs cs-cz ru ru-ru uk uk-ua tr tr-tr vi vi-vn id id-id ar ar-eg'
  ).split(' '),
);

/** Two numbers that may be month and day or day and month. */
function inOrder(
  first: number,
  second: number,
  year: string | undefined,
  locale: string,
  today: string,
): string | null {
  const tag = locale.trim().toLowerCase().replaceAll('_', '-');
  const monthFirst = dayNear(year, first, second, today);
  const dayFirst = dayNear(year, second, first, today);
  if (MONTH_DAY_YEAR.has(tag)) return monthFirst;
  if (DAY_MONTH_YEAR.has(tag)) return dayFirst;
  if (YEAR_MONTH_DAY.has(tag)) return year === undefined ? monthFirst : null;
  if (monthFirst === null || dayFirst === null) return monthFirst ?? dayFirst;
  return monthFirst === dayFirst ? monthFirst : null;
}
