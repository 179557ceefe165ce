import type { Capture, Outcome, RequestFields } from '../../../lib/core/reader';
import { type Reading, readingSchema } from '../../../lib/core/reading';
import { requestFields } from '../../../lib/observer/request-fields';
import { youtube } from '../../../lib/studios/youtube';
import type { Fixture } from '../../fixtures/fixture';
import { channelId, fixtureText, videoId, youtubeFixtures } from '../../fixtures/youtube';

/** The fixtures' "now": 2026-11-22 12:00 in Beijing, the evening of the 21st in California. */
export const at = Date.UTC(2026, 10, 22, 4);

/** Midnight in California: UTC-7 until the clocks went back on 2026-11-01, UTC-8 after. */
export const pacific = (day: string) =>
  Date.parse(`${day}T00:00:00${day <= '2026-11-01' ? '-07:00' : '-08:00'}`);

export const channel = { accountId: channelId };
export const work = { workId: videoId };

export interface Changes {
  readonly text?: string;
  readonly page?: string;
  readonly status?: number;
  readonly request?: RequestFields;
}

export function fixture(name: string): Fixture {
  const found = youtubeFixtures.find(({ file }) => file === `${name}.json`);
  if (!found) throw new Error(`no fixture ${name}`);
  return found;
}

export const textOf = (name: string) => fixtureText(`${name}.json`);

/** Runs the studio's own choice of reader on a fixture, with the request fields that the observer would keep. */
export function play(name: string, changes: Changes = {}): Outcome {
  const { path, page, requestBody } = fixture(name);
  const chosen = youtube.readers.find((one) => one.path.test(path));
  if (!chosen) throw new Error(`no reader for ${path}`);
  const sent = requestBody === undefined ? null : JSON.stringify(requestBody);
  const names = { query: [], body: [], page: [], ...chosen.request };
  const request = requestFields(names, new URLSearchParams(), sent, () => new URLSearchParams());
  const capture: Capture = { path, page, at, status: 200, text: textOf(name), request, ...changes };
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

/** A fixture's text with every key of one name renamed. */
export const renamed = (name: string, key: string) => textOf(name).replaceAll(`"${key}":`, `"was_${key}":`);

/** A fixture's text with one passage replaced; throws when the passage is not there. */
export function replaced(name: string, from: string, to: string): string {
  const text = textOf(name);
  if (!text.includes(from)) throw new Error(`${name} has no ${from}`);
  return text.replaceAll(from, to);
}

/** A screen's answer of one or more cards, and the request that asked for it. */
export const cardsText = (cards: readonly object[]) => JSON.stringify({ cards });

export const asking = (entity: object, timePeriod?: object): RequestFields => ({
  'screenConfig.entity': entity,
  ...(timePeriod ? { 'screenConfig.timePeriod': timePeriod } : {}),
});
export const period = (type: string) => ({ timePeriodType: `ANALYTICS_TIME_PERIOD_TYPE_${type}` });

/** A key metric card: metric, total, and a series of days or other units. */
export const keyMetrics = (tabs: readonly KeyTab[], more: object = {}) => ({
  ...more,
  keyMetricCardData: {
    keyMetricTabs: tabs.map(
      ({ metric, total, y, unit = 'DAYS', cumulative = false, start = '2026-10-25' }) => ({
        primaryContent: {
          metric,
          total,
          ...(y
            ? {
                mainSeries: {
                  datums: y.map((value, i) => ({ x: pacific(addDays(start, i)), y: value })),
                  timeUnit: `TIME_PERIOD_UNIT_${unit}`,
                  isCumulative: cumulative,
                },
              }
            : {}),
        },
      }),
    ),
  },
});
export interface KeyTab {
  readonly metric: string;
  readonly total?: number;
  readonly y?: readonly number[];
  readonly unit?: string;
  readonly cumulative?: boolean;
  readonly start?: string;
}

export const addDays = (day: string, n: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + n * 86_400_000).toISOString().slice(0, 10);
