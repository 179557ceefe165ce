import { parseJson } from '../../../lib/core/json';
import type { Capture, Outcome, RequestFields } from '../../../lib/core/reader';
import { type Reading, readingSchema } from '../../../lib/core/reading';
import { tiktok } from '../../../lib/studios/tiktok';
import { edited, type Path } from '../../contract/reader-tools';
import type { Fixture } from '../../fixtures/fixture';
import { fixtureText, tiktokFixtures } from '../../fixtures/tiktok';

/** The fixtures' "now". */
export const at = Date.UTC(2026, 10, 22, 12);
export const utc = (moment: string) => Date.parse(`${moment}Z`);
export const accountId = '7300000000000000077';

export interface Changes {
  readonly text?: string;
  readonly body?: unknown;
  readonly page?: string;
  readonly path?: string;
  readonly status?: number;
  readonly request?: RequestFields;
}

function fixture(name: string): Fixture {
  const found = tiktokFixtures.find(({ file }) => file === `${name}.json`);
  if (!found) throw new Error(`no fixture ${name}`);
  return found;
}

export const textOf = (name: string) => fixtureText(`${name}.json`);
export const bodyOf = (name: string) => parseJson(textOf(name));

/** Runs the studio's own choice of reader on a fixture, with only the request fields that the reader names. */
export function play(name: string, { text, body, ...changes }: Changes = {}): Outcome {
  const { path, page, query } = fixture(name);
  const chosen = tiktok.readers.find((one) => one.path.test(changes.path ?? path));
  if (!chosen) throw new Error(`no reader for ${path}`);
  const request = Object.fromEntries(
    Object.entries(query ?? {}).filter(([key]) => chosen.request.query?.includes(key)),
  );
  const given = text ?? (body === undefined ? textOf(name) : JSON.stringify(body));
  const capture: Capture = { path, page, at, status: 200, text: given, request, ...changes };
  return chosen.run(capture);
}

/** The reading of a fixture, checked as it is on arrival; throws when there is none. */
export function read(name: string, changes: Changes = {}): Reading {
  const outcome = play(name, changes);
  if (outcome.kind === 'failure') throw new Error(`${name}: ${JSON.stringify(outcome.failure)}`);
  return readingSchema.parse(outcome.reading);
}

export function failure(name: string, changes: Changes = {}) {
  const outcome = play(name, changes);
  return outcome.kind === 'failure' ? outcome.failure : undefined;
}

/** A fixture's body with one entry renamed, taken out, or given another value. */
export const renamed = (name: string, path: Path) =>
  edited(bodyOf(name), path, (key, value) => [[`${key}_renamed`, value]]);
export const without = (name: string, path: Path) => edited(bodyOf(name), path, () => []);
export function replaced(name: string, path: Path, value: unknown): unknown {
  const key = path.at(-1);
  if (typeof key === 'string') return edited(bodyOf(name), path, (own) => [[own, value]]);
  // A row of a list: the list is replaced by one with another row.
  return edited(bodyOf(name), path.slice(0, -1), (own, list) => [
    [own, (list as unknown[]).with(Number(key), value)], // the path says that it is a list
  ]);
}
