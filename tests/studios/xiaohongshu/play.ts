import type { Capture, Outcome, RequestFields } from '../../../lib/core/reader';
import type { Reading } from '../../../lib/core/reading';
import { xiaohongshu } from '../../../lib/studios/xiaohongshu';
import type { Fixture } from '../../fixtures/fixture';
import { fixtureText, xiaohongshuFixtures } from '../../fixtures/xiaohongshu';

/** The fixtures' "now": 2026-11-22 20:00 in Beijing. */
const at = Date.parse('2026-11-22T20:00:00+08:00');

/** Epoch ms of a moment on Beijing clocks, written `2026-11-22T11:00`. */
export const beijing = (moment: string) => Date.parse(`${moment}:00+08:00`);

export interface Changes {
  readonly text?: string;
  readonly path?: string;
  readonly status?: number;
  readonly request?: RequestFields;
}

function fixture(name: string): Fixture {
  const found = xiaohongshuFixtures.find(({ file }) => file === `${name}.json`);
  if (!found) throw new Error(`no fixture ${name}`);
  return found;
}

export const textOf = (name: string) => fixtureText(`${name}.json`);

/** Runs the studio's own choice of reader on a fixture, with only the request fields that the reader names. */
export function play(name: string, changes: Changes = {}): Outcome {
  const { file, path, page, query = {} } = fixture(name);
  const chosen = xiaohongshu.readers.find((one) => one.path.test(changes.path ?? path));
  if (!chosen) throw new Error(`no reader for ${path}`);
  const named = chosen.request.query ?? [];
  const request = Object.fromEntries(Object.entries(query).filter(([key]) => named.includes(key)));
  const text = changes.text ?? fixtureText(file);
  const capture: Capture = { path, page, at, status: 200, request, ...changes, text };
  return chosen.run(capture);
}

/** The reading of a fixture; throws when there is none. */
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

/** A fixture's text with one piece replaced; throws when the piece is not there. */
export function edited(name: string, from: string, to: string): string {
  const text = textOf(name);
  if (!text.includes(from)) throw new Error(`${name} has no ${from}`);
  return text.replace(from, to);
}
