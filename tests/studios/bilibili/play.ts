import type { Capture, Outcome, RequestFields } from '../../../lib/core/reader';
import type { Reading } from '../../../lib/core/reading';
import { bilibili } from '../../../lib/studios/bilibili';
import { bilibiliFixtures, fixtureText } from '../../fixtures/bilibili';
import type { Fixture } from '../../fixtures/fixture';

/** The fixtures' "now": 2026-11-22 15:05 in Beijing. */
const at = Date.parse('2026-11-22T15:05:00+08:00');

/** Epoch ms of a moment on Beijing clocks, written `2026-11-22T11:00`. */
export const beijing = (moment: string) => Date.parse(`${moment}:00+08:00`);

interface Changes {
  readonly text?: string;
  readonly page?: string;
  readonly path?: string;
  readonly status?: number;
  readonly request?: RequestFields;
}

function fixture(name: string): Fixture {
  const found = bilibiliFixtures.find(({ file }) => file === `${name}.json`);
  if (!found) throw new Error(`no fixture ${name}`);
  return found;
}

export const textOf = (name: string) => fixtureText(`${name}.json`);

/** Runs the studio's own choice of reader on a fixture, with only the request fields that the reader names. */
export function play(name: string, changes: Changes = {}): Outcome {
  const { file, path, page, query = {}, pageQuery = {} } = fixture(name);
  const chosen = bilibili.readers.find((one) => one.path.test(changes.path ?? path));
  if (!chosen) throw new Error(`no reader for ${path}`);
  const named = [...(chosen.request.query ?? []), ...(chosen.request.page ?? []).map((key) => `page:${key}`)];
  const sent = [
    ...Object.entries(query),
    ...Object.entries(pageQuery).map(([key, value]) => [`page:${key}`, value]),
  ];
  const request = Object.fromEntries(sent.filter(([key = '']) => named.includes(key)));
  const capture: Capture = { path, page, at, status: 200, text: fixtureText(file), request, ...changes };
  return chosen.run(capture);
}

/** The reading of a fixture less its frame; throws when there is none. */
export function read(name: string, changes: Changes = {}): Reading {
  const outcome = play(name, changes);
  if (outcome.kind === 'failure') throw new Error(`${name}: ${JSON.stringify(outcome.failure)}`);
  return outcome.reading;
}

export function failure(name: string, changes: Changes = {}) {
  const outcome = play(name, changes);
  return outcome.kind === 'failure' ? outcome.failure : undefined;
}

/** A fixture's text with every key of one name renamed. */
export const renamed = (name: string, key: string) => textOf(name).replaceAll(`"${key}":`, `"was_${key}":`);
