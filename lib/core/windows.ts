/**
 * A window a value belongs to, as a stable text key:
 * `days:28` (last 28 days as the studio counts them) · `hours:48` · `minutes:60` ·
 * `range:2026-11-01..2026-11-28` (both days included) · `day:2026-11-20`.
 * A lifetime value has no window: it belongs in `latest`.
 */
export type WindowId =
  | `days:${number}`
  | `hours:${number}`
  | `minutes:${number}`
  | `range:${string}..${string}`
  | `day:${string}`;

const shape =
  /^(?:(?:days|hours|minutes):[1-9]\d{0,4}|range:\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d|day:\d{4}-\d\d-\d\d)$/;

/** True when `text` is a well-formed window key. */
export function isWindowId(text: string): text is WindowId {
  return shape.test(text);
}
