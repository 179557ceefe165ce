import type { Capture, Outcome, RequestFields } from '../../../lib/core/reader';
import type { Reading } from '../../../lib/core/reading';
import { wechatChannels } from '../../../lib/studios/wechat-channels';
import type { Fixture } from '../../fixtures/fixture';
import { fixtureText, wechatChannelsFixtures } from '../../fixtures/wechat-channels';

/** The fixtures' "now": 2026-11-22 20:00 in Beijing. */
const at = Date.parse('2026-11-22T20:00:00+08:00');

/** Epoch ms of a moment on Beijing clocks, written `2026-11-22T11:00`. */
export const beijing = (moment: string) => Date.parse(`${moment}:00+08:00`);

/** The same in epoch seconds as text, the way requests carry it. */
export const seconds = (moment: string) => String(beijing(moment) / 1000);

/** Our id of a work of the fixtures: the studio's, `export/…`, without its prefix. */
export const idOf = (n: number) => `UzFfBgAAxN-fupan_Synthetic${String(n).padStart(5, '0')}`;

export interface Changes {
  readonly text?: string;
  readonly path?: string;
  readonly page?: string;
  readonly at?: number;
  readonly status?: number;
  readonly request?: RequestFields;
}

function fixture(name: string): Fixture {
  const found = wechatChannelsFixtures.find(({ file }) => file === `${name}.json`);
  if (!found) throw new Error(`no fixture ${name}`);
  return found;
}

export const textOf = (name: string) => fixtureText(`${name}.json`);

/** The white-listed fields of a fixture's request, as the observer would hand them over. */
export function requestOf(name: string): RequestFields {
  const { path, query = {}, requestBody } = fixture(name);
  const names = wechatChannels.readers.find((one) => one.path.test(path))?.request;
  // Bodies of the fixtures are flat objects.
  const body = Object.entries((requestBody ?? {}) as Record<string, unknown>);
  return Object.fromEntries([
    ...Object.entries(query).filter(([key]) => names?.query?.includes(key)),
    ...body.filter(([key]) => names?.body?.includes(key)),
  ]);
}

/** Runs the studio's own choice of reader on a fixture; the studio answers with 201. */
export function play(name: string, changes: Changes = {}): Outcome {
  const { file, path, page } = fixture(name);
  const chosen = wechatChannels.readers.find((one) => one.path.test(changes.path ?? path));
  if (!chosen) throw new Error(`no reader for ${path}`);
  const text = changes.text ?? fixtureText(file);
  const capture: Capture = { path, page, at, status: 201, request: requestOf(name), ...changes, text };
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
