import { isDay, parseStudioDateTime, startOfDay } from '../../core/dates';
import { isCurrency } from '../../models/money';
import type { Columns, ImportField } from './columns';

/** What a file does not say and its rows need. */
export interface ReadContext {
  /** for rows without a currency of their own */
  readonly currency: string;
  /** the clock of the file's dates, an IANA name */
  readonly timeZone: string;
  /** epoch ms */
  readonly now: number;
}

/** The cell of a field; '' where the file has no such column. Shops guard ids against spreadsheets with a tab or quote. */
export function cellOf(cells: readonly string[], columns: Columns, field: ImportField): string {
  const index = columns[field];
  return index === undefined ? '' : (cells[index] ?? '').replace(/^[\t'=]+|["\t]/g, '').trim();
}

/** An instant written with or without a time, `2026-11-02 18:30`, `2026/11/2`, `2026年11月2日`; null for anything else. */
export function instantIn(text: string, timeZone: string): number | null {
  const found =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?$/.exec(
      text.normalize('NFKC').trim(),
    );
  if (!found) return null;
  const [, year = '', month = '', date = '', hour, minute = '00', second = '00'] = found;
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  if (!isDay(day)) return null;
  if (hour === undefined) return startOfDay(day, timeZone);
  return parseStudioDateTime(`${day} ${hour.padStart(2, '0')}:${minute}:${second}`, timeZone);
}

const currencyNames: Readonly<Record<string, string>> = {
  人民币: 'CNY',
  RMB: 'CNY',
  元: 'CNY',
  '¥': 'CNY',
  美元: 'USD',
  $: 'USD',
  港币: 'HKD',
  欧元: 'EUR',
  日元: 'JPY',
};

/** The currency of a row; null for a text that names none. */
export function currencyIn(text: string, fallback: string): string | null {
  if (text === '') return fallback;
  const code = currencyNames[text.toUpperCase()] ?? text.toUpperCase();
  return isCurrency(code) ? code : null;
}
