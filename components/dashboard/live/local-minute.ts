/** An instant (epoch ms) as a `datetime-local` field wants it: `2026-11-22T10:12`, on this machine's clock. */
export function localMinute(at: number): string {
  const offset = new Date(at).getTimezoneOffset() * 60_000;
  return new Date(at - offset).toISOString().slice(0, 16);
}
