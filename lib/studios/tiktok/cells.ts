import { ReadFailure } from '../../core/failures';
import * as s from '../../core/shape';
import { isRecord, own } from './fields';

/** What a wrapper held, and whether a `status` of 0 vouched for it. */
export interface Cell {
  readonly value: unknown;
  readonly final: boolean;
}

/** An answer of the insight endpoint: one key a result. */
export type Insights = Readonly<Record<string, unknown>>;

const deepest = 3;
/** Keys that may stand beside a value that no `status` vouches for. */
const familiar = new Set([
  'value',
  'list',
  'total',
  'interval',
  'peak_value',
  'is_real_time',
  'is_after_7d',
  'is_data_delay',
  'country_percent_list',
]);

/**
 * Unwraps `{status, value}`, which TikTok nests up to three deep and not always in the same way; a list may stand under
 * `list` or `country_percent_list` instead (studios/tiktok.md §4). A `status` other than 0 on any level means that there
 * is no value (2: no data, 100: not applicable). A value without any `status` is believed only when nothing unfamiliar
 * stands beside it. Undefined: unknown.
 */
export function cellOf(raw: unknown): Cell | undefined {
  let current = raw;
  let final = false;
  for (let depth = 0; depth <= deepest; depth++) {
    if (!isRecord(current))
      return current === undefined || current === null ? undefined : { value: current, final };
    const status = own(current, 'status');
    if (status !== undefined && Number(status) !== 0) return undefined;
    if (status !== undefined) final = typeof status === 'number' || status === '0';
    if (!final && !Object.keys(current).every((key) => familiar.has(key))) return undefined;
    current = payloadOf(current);
  }
  return undefined;
}

const payloadOf = (level: Insights) =>
  own(level, 'value') ?? own(level, 'list') ?? own(level, 'country_percent_list');

/** True for a wrapper whose status says that there is a value, and which has none under any known key. */
export function isHollow(raw: unknown): boolean {
  if (!isRecord(raw)) return false;
  const payload = payloadOf(raw);
  const status = own(raw, 'status');
  return payload === undefined ? status === 0 || status === '0' : isHollow(payload);
}

/** The figure under a key in its unit; drift when it is not in it. A 0 that no status vouches for is unknown. */
export function figureOf(
  body: Insights,
  key: string,
  field: s.Shape<number | undefined>,
): number | undefined {
  return inUnit(cellOf(own(body, key)), key, field);
}

/** The same for a cell at hand. */
export function inUnit(
  cell: Cell | undefined,
  path: string,
  field: s.Shape<number | undefined>,
): number | undefined {
  if (!cell) return undefined;
  const checked = field.safeParse(cell.value);
  if (!checked.success) throw new ReadFailure('drift', path);
  return checked.data === 0 && !cell.final ? undefined : checked.data;
}

/** A list of rows under a key, checked; none when it is unknown, drift when it is another shape. */
export function rowsOf<Row>(body: Insights, key: string, row: s.Shape<Row>): Row[] {
  const cell = cellOf(own(body, key));
  if (!cell) return [];
  const checked = s.array(row).safeParse(cell.value);
  if (checked.success) return checked.data;
  const [at] = checked.path.filter((step) => step !== '[]');
  throw new ReadFailure('drift', at === undefined ? key : `${key}.[].${at}`);
}
