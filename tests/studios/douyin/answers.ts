import type { ReaderId } from '../../../lib/core/ids';
import { parseJson } from '../../../lib/core/json';
import type { Outcome } from '../../../lib/core/reader';
import type { ReadingParts } from '../../../lib/core/reading';
import { douyin } from '../../../lib/studios/douyin';
import { edited, type Path } from '../../contract/reader-tools';
import { douyinFixtures, fixtureText } from '../../fixtures/douyin';
import type { Fixture } from '../../fixtures/fixture';

/** Epoch ms of a Shanghai clock time on a day: `2026-11-15 18:30`. */
export const shanghai = (text: string): number => Date.parse(`${text.replace(' ', 'T')}:00+08:00`);

/** The evening as of which the fixtures are written. */
export const evening = shanghai('2026-11-22 20:00');

interface Circumstances {
  readonly at?: number;
  readonly page?: string;
  /** in place of the fixture's own request fields */
  readonly request?: Readonly<Record<string, unknown>>;
}

function fixtureOf(file: string): Fixture {
  const fixture = douyinFixtures.find((one) => one.file === file);
  if (!fixture) throw new Error(`no fixture ${file}`);
  return fixture;
}

/** What a reader makes of a body given as text or as a value. */
export function outcome(reader: ReaderId, body: unknown, given: Circumstances = {}): Outcome {
  const found = douyin.readers.find(({ id }) => id === reader);
  if (!found) throw new Error(`no reader ${reader}`);
  const { at = evening, page = '/creator-micro/home', request = {} } = given;
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return found.run({ path: '/', page, at, status: 200, text, request });
}

/** What becomes of a fixture, its body replaced when `body` is given. */
export function outcomeOf(
  file: string,
  given: Circumstances = {},
  body: unknown = fixtureText(file),
): Outcome {
  const { reader, page, query, requestBody } = fixtureOf(file);
  return outcome(reader, body, { page, request: { ...query, ...fieldsOf(requestBody) }, ...given });
}

/** The parts of a good outcome; the failure as an error otherwise. */
export function parts(found: Outcome): ReadingParts {
  if (found.kind === 'failure') throw new Error(JSON.stringify(found.failure));
  const { studio: _studio, reader: _reader, at: _at, ...rest } = found.reading;
  return rest;
}

export const readingOf = (file: string, given?: Circumstances): ReadingParts => parts(outcomeOf(file, given));

/** The body of a fixture with one entry changed; each returns what the reader makes of it. */
export const withRenamed = (file: string, path: Path): Outcome =>
  outcomeOf(
    file,
    {},
    edited(parseJson(fixtureText(file)), path, (key, value) => [[`${key}X`, value]]),
  );
export const without = (file: string, path: Path): Outcome =>
  outcomeOf(
    file,
    {},
    edited(parseJson(fixtureText(file)), path, () => []),
  );
export const withValue = (file: string, path: Path, value: unknown, given: Circumstances = {}): Outcome =>
  outcomeOf(
    file,
    given,
    edited(parseJson(fixtureText(file)), path, (key) => [[key, value]]),
  );

/** The failure of an outcome, or null. */
export const failureOf = (found: Outcome) => (found.kind === 'failure' ? found.failure : null);

const fieldsOf = (body: unknown): object => (typeof body === 'object' && body !== null ? body : {});
