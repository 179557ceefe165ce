import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Outcome, Reader } from '../../lib/core/reader';
import type { Reading } from '../../lib/core/reading';
import { requestFields } from '../../lib/observer/request-fields';
import type { Fixture } from '../fixtures/fixture';

/** The evening (Shanghai) as of which all fixtures are written. */
export const now = Date.UTC(2026, 10, 22, 12);

export function textOf({ reader, file }: Fixture): string {
  const studio = reader.split('/', 1)[0];
  return readFileSync(fileURLToPath(new URL(`../fixtures/${studio}/${file}`, import.meta.url)), 'utf8');
}

/** Runs a reader as the extension does: with the request fields that the observer would have kept. */
export function run(reader: Reader, fixture: Fixture, text: string, at = now): Outcome {
  const names = { query: [], body: [], page: [], ...reader.request };
  const sent = fixture.requestBody === undefined ? undefined : JSON.stringify(fixture.requestBody);
  const params = new URLSearchParams({ ...fixture.query, msToken: 'decoy-query' });
  return reader.run({
    path: fixture.path,
    page: fixture.page,
    at,
    status: 200,
    text,
    request: requestFields(names, params, sent, () => new URLSearchParams(fixture.pageQuery)),
  });
}

/** Every number of a reading under its owner and name. */
export function numbersOf(reading: Reading): Map<string, number> {
  const found = new Map<string, number>();
  const put = (owner: string, values: object) => {
    for (const [name, value] of Object.entries(values)) {
      if (typeof value === 'number') found.set(`${owner}|${name}`, value);
    }
  };
  if (reading.account) put(`account ${reading.account.accountId ?? ''}`, reading.account.values);
  for (const { workId, publishedAt, durationSec, values } of reading.works ?? []) {
    put(`work ${workId}`, { ...values, publishedAt, durationSec });
  }
  for (const { accountId, day, values } of reading.accountDays ?? [])
    put(`day ${accountId ?? ''} ${day}`, values);
  for (const { workId, accountId, window, values } of reading.windows ?? []) {
    put(`window ${workId ?? ''} ${accountId ?? ''} ${window}`, values);
  }
  for (const { workId, accountId, kind, variant, x, y, points } of reading.curves ?? []) {
    const owner = `curve ${workId ?? ''} ${accountId ?? ''} ${kind} ${variant} ${x} ${y}`;
    for (const [at, value] of points) found.set(`${owner}|${at}`, value);
  }
  for (const { workId, accountId, kind, variant, window, unit, parts } of reading.breakdowns ?? []) {
    const owner = `parts ${workId ?? ''} ${accountId ?? ''} ${kind} ${variant ?? ''} ${window ?? ''} ${unit}`;
    for (const { key, value } of parts) found.set(`${owner}|${key}`, value);
  }
  for (const { liveId, startedAt, durationSec, online, values } of reading.lives ?? []) {
    put(`live ${liveId}`, { ...values, startedAt, durationSec, online });
  }
  return found;
}

/** Whatever a reading says more than once of the same owner: rows, points and parts. */
export function saidTwice(reading: Reading): string[] {
  const { works, accountDays, windows, curves, breakdowns, lives } = reading;
  const owner = ({ workId, accountId }: { workId?: string; accountId?: string }) => `${workId} ${accountId}`;
  const rows = [
    ...(works ?? []).map(({ workId }) => `work ${workId}`),
    ...(accountDays ?? []).map(({ accountId, day }) => `day ${accountId} ${day}`),
    ...(windows ?? []).map((row) => `window ${owner(row)} ${row.window}`),
    ...(curves ?? []).map((row) => `curve ${owner(row)} ${row.kind} ${row.variant}`),
    ...(breakdowns ?? []).map((row) => `parts ${owner(row)} ${row.kind} ${row.variant} ${row.window}`),
    ...(lives ?? []).map(({ liveId }) => `live ${liveId}`),
  ];
  const points = (curves ?? []).flatMap((row, nth) =>
    row.points.map(([x]) => `point ${nth} ${row.kind} ${x}`),
  );
  const parts = (breakdowns ?? []).flatMap((row, nth) =>
    row.parts.map(({ key }) => `part ${nth} ${row.kind} ${key}`),
  );
  const once = new Set<string>();
  return [...rows, ...points, ...parts].filter((said) => once.size === once.add(said).size);
}

export type Path = readonly (string | number)[];

/** Paths of all keys of objects, at every depth. */
export function keyPaths(value: unknown, path: Path = []): Path[] {
  if (Array.isArray(value)) return value.flatMap((child, index) => keyPaths(child, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => [
    [...path, key],
    ...keyPaths(child, [...path, key]),
  ]);
}

/** A path with its array positions taken out: one for all rows of a list. */
export const shapeOf = (path: Path): string =>
  path.map((key) => (typeof key === 'number' ? '[]' : key)).join('.');

/** Of the paths of one shape at most `most`, spread evenly: all rows of a page of works, some of a series of days. */
export function spread(paths: readonly Path[], most: number): Path[] {
  const byShape = new Map<string, Path[]>();
  for (const path of paths) {
    const shape = shapeOf(path);
    const same = byShape.get(shape);
    if (same) same.push(path);
    else byShape.set(shape, [path]);
  }
  return [...byShape.values()].flatMap((same) => {
    const every = Math.max(1, (same.length - 1) / (most - 1));
    return same.filter((_, nth) => nth === Math.round(Math.round(nth / every) * every));
  });
}

/**
 * A copy in which the entry at `path` is replaced by other entries of the same object; only the parents on the way
 * are copied. Without a function the entry is taken out.
 */
export function edited(
  value: unknown,
  [head, ...rest]: Path,
  change: (key: string, value: unknown) => [string, unknown][],
): unknown {
  if (Array.isArray(value))
    return value.map((child, index) => (index === head ? edited(child, rest, change) : child));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, child]): [string, unknown][] => {
      if (key !== head) return [[key, child]];
      return rest.length > 0 ? [[key, edited(child, rest, change)]] : change(key, child);
    }),
  );
}

/** A copy in which every key of one shape is renamed. */
export function renamedEverywhere(value: unknown, shape: string, path: Path = []): unknown {
  if (Array.isArray(value))
    return value.map((child, index) => renamedEverywhere(child, shape, [...path, index]));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => {
      const here = [...path, key];
      return [shapeOf(here) === shape ? `${key}_renamed` : key, renamedEverywhere(child, shape, here)];
    }),
  );
}

/** Numbers of an outcome that the untouched answer did not give: another value, or one that is new. */
export function invented(outcome: Outcome, original: ReadonlyMap<string, number>): string[] {
  if (outcome.kind === 'failure') return [];
  return [...numbersOf(outcome.reading)].flatMap(([name, value]) =>
    original.get(name) === value ? [] : [`${name} = ${value} (was ${original.get(name) ?? 'unknown'})`],
  );
}
