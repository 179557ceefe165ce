import type { ReaderHealthRow } from '../core/rows';

export interface ReportFacts {
  /** version of Fupan */
  readonly version: string;
  /** name and major version of the browser */
  readonly browser: string;
  /** epoch ms */
  readonly now: number;
}

/**
 * What the makers need to repair a reader, as text for people: which reader, where the shape broke, since when, how
 * often. Shapes, counts and days; no title, no id, no account, no number of the user's. In English, since it is for the
 * project's tracker. Readers that are well are counted and not listed.
 */
export function driftReport(
  rows: readonly ReaderHealthRow[],
  { version, browser, now }: ReportFacts,
): string {
  const failing = rows.filter(({ streak, kind }) => streak > 0 && kind !== null && kind !== 'empty');
  return [
    `Fupan ${version} · ${browser} · ${dayOf(now)}`,
    `readers heard of: ${rows.length}, failing: ${failing.length}`,
    ...failing.map(lineOf),
    '',
  ].join('\n');
}

function lineOf({ id, kind, path, since, lastGood, streak, good, failed, missed }: ReaderHealthRow): string {
  return [
    `- ${id}: ${kind}${path ? ` at ${path}` : ''}`,
    `since ${since === null ? 'unknown' : dayOf(since)}`,
    `last good ${lastGood === null ? 'never' : dayOf(lastGood)}`,
    `${streak} in a row`,
    `good ${good}, failed ${failed}, missed ${missed}`,
  ].join(' · ');
}

/** The day is enough: the minute would say when somebody works. */
const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** Name and major version out of a user agent text: `Edge 131`; what the browser is not sure to be is left out. */
export function browserName(userAgent: string): string {
  const [, name = 'browser', major = ''] = /(Edg|OPR|Firefox|Chrome)\/(\d+)/.exec(ordered(userAgent)) ?? [];
  return `${{ Edg: 'Edge', OPR: 'Opera' }[name] ?? name} ${major}`.trim();
}

/** Edge and Opera name themselves last, after the engine they are built on. */
const ordered = (userAgent: string): string => userAgent.split(' ').reverse().join(' ');
