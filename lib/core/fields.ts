import * as s from './shape';

/**
 * Field schemas for studio responses: each knows one unit and turns what the studio sends into ours.
 * A missing field, null, '' or a dash is unknown (undefined). Text that is no number, or a value outside
 * what the unit can be, fails the schema: better drift than a wrong number.
 */
const placeholders = new Set(['', '-', '--', '—', '暂无', '暂未更新']);
const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** NaN for what is no number at all. */
function toNumber(raw: unknown): number | undefined {
  if (raw === null || raw === undefined) return undefined;
  if (typeof raw === 'number') return raw;
  if (typeof raw !== 'string') return Number.NaN;
  const text = raw.trim();
  if (placeholders.has(text)) return undefined;
  return decimal.test(text) ? Number(text) : Number.NaN;
}

/** Division that does not leave binary dust: 3.88 % is 0.0388, not 0.038799999999999994. */
function scaled(value: number, divisor: number): number {
  const quotient = value / divisor;
  return Number.isSafeInteger(quotient) ? quotient : Number(quotient.toPrecision(15));
}

function field(divisor: number, fits: (value: number) => boolean) {
  return new s.Shape((raw): number | undefined | s.Unfit => {
    const number = toNumber(raw);
    if (number === undefined) return undefined;
    const value = scaled(number, divisor);
    return Number.isFinite(value) && fits(value) ? value : s.unfit();
  });
}

const isCount = (value: number) => Number.isSafeInteger(value) && value >= 0;
/** Rates are computed by studios from rounded parts: allow a hair over 1. */
const isShare = (value: number) => value >= 0 && value <= 1.0001;

/** A count: integer ≥ 0, number or decimal text. */
export const count = () => field(1, isCount);
/** An integer that may be negative (net changes). */
export const signedCount = () => field(1, Number.isSafeInteger);
/** Any finite number ≥ 0, for quantities that are only displayed. */
export const amount = () => field(1, (value) => value >= 0);
/** A share already on the 0–1 scale. */
export const rate = () => field(1, isShare);
/** A share on the 0–100 scale → 0–1. */
export const percent = () => field(100, isShare);
/** A share in basis points (10,000 = 100 %) → 0–1. */
export const basisPoints = () => field(10_000, isShare);
/** An average watched share 0–1; replays may push it over 1, up to 10. */
export const watchRatio = () => field(1, (value) => value >= 0 && value <= 10);
/** The same in basis points. */
export const watchBasisPoints = () => field(10_000, (value) => value >= 0 && value <= 10);
/** Seconds ≥ 0. */
export const seconds = () => field(1, (value) => value >= 0 && value <= 1e12);
/** Milliseconds → seconds. */
export const millis = () => field(1_000, (value) => value >= 0 && value <= 1e12);
/** Minutes → seconds. */
export const minutes = () => field(1 / 60, (value) => value >= 0 && value <= 1e12);

const earliest = Date.UTC(2005, 0, 1);
const latest = Date.UTC(2100, 0, 1);

function epoch(toMs: number) {
  return new s.Shape((raw): number | undefined | s.Unfit => {
    const number = toNumber(raw);
    // Studios send 0 for "not yet": unknown, not 1970.
    if (number === undefined || number === 0) return undefined;
    const ms = Math.round(number * toMs);
    return ms >= earliest && ms <= latest ? ms : s.unfit();
  });
}
/** Epoch seconds → epoch ms; 0 is unknown. */
export const epochSeconds = () => epoch(1_000);
/** Epoch ms; 0 is unknown. */
export const epochMillis = () => epoch(1);

const idPattern = /^[\w.-]{1,80}$/;

/** A required id: text, or an integer that JavaScript can hold exactly. */
export const id = () =>
  new s.Shape((raw): string | s.Unfit => {
    const whole = typeof raw === 'string' || Number.isSafeInteger(raw);
    const text = whole ? String(raw) : '';
    return idPattern.test(text) ? text : s.unfit();
  });

/** Text for people: control characters out, trimmed, cut to `max` code units. Missing or blank is unknown. */
export const text = (max = 2_000) =>
  new s.Shape((raw): string | undefined | s.Unfit => {
    if (raw === undefined || raw === null) return undefined;
    return typeof raw === 'string' ? cleanText(raw, max) : s.unfit();
  });

// biome-ignore lint/suspicious/noControlCharactersInRegex: taking control characters out is the point
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g;

/** See `text`. */
export function cleanText(raw: string | null | undefined, max: number): string | undefined {
  const clean = raw?.replace(controls, '').trim().slice(0, max).trim();
  return clean ? clean : undefined;
}
