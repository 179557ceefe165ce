import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StudioAdapter } from '../../lib/core/adapter';
import { parseJson } from '../../lib/core/json';
import type { Reader } from '../../lib/core/reader';
import { type Reading, readingSchema } from '../../lib/core/reading';
import { studios } from '../../lib/studios';
import { demoStudios } from '../demo';
import type { Fixture } from '../fixtures/fixture';
import { mutate, mutations } from './mutations';
import {
  edited,
  invented,
  keyPaths,
  numbersOf,
  renamedEverywhere,
  run,
  saidTwice,
  shapeOf,
  spread,
  textOf,
} from './reader-tools';
import { WorkRows } from './work-rows';

/** Every studio's readers and recorded-in-shape answers. */
const subjects = studios.map((studio): readonly [StudioAdapter, readonly Fixture[]] => [
  studio,
  demoStudios.find(({ id }) => id === studio.id)?.fixtures ?? [],
]);

/** What fixtures plant to be left unread: tokens, phone numbers, other people, addresses of pictures. */
const secrets = /decoy|诱饵|msToken|a_bogus|https?:\/\/|(?<!\d)1[3-9]\d{9}(?!\d)/i;

describe.each(subjects)('$id', (adapter, fixtures) => {
  const good = fixtures.filter(({ failure }) => !failure);
  const readerOf = (fixture: Fixture): Reader => {
    const reader = adapter.readers.find(({ path }) => path.test(fixture.path));
    if (!reader) throw new Error(`no reader of ${adapter.id} matches ${fixture.path}`);
    return reader;
  };
  const readingOf = (fixture: Fixture, text = textOf(fixture)): Reading => {
    const outcome = run(readerOf(fixture), fixture, text);
    if (outcome.kind === 'failure') throw new Error(`${fixture.file}: ${JSON.stringify(outcome.failure)}`);
    return outcome.reading;
  };
  const runBody = (fixture: Fixture, body: unknown) => run(readerOf(fixture), fixture, JSON.stringify(body));
  const idsOf = (fixture: Fixture) => (readingOf(fixture).works ?? []).map(({ workId }) => workId);
  const rowsOf = (fixture: Fixture) => new WorkRows(textOf(fixture), idsOf(fixture));
  const listsOf = () => good.filter((fixture) => idsOf(fixture).length > 1 && rowsOf(fixture).hasRows);

  it('has an answer for every reader, and a reader for every answer', () => {
    expect(new Set(good.map(({ reader }) => reader))).toEqual(new Set(adapter.readers.map(({ id }) => id)));
    for (const fixture of fixtures)
      expect([fixture.file, readerOf(fixture).id]).toEqual([fixture.file, fixture.reader]);
  });

  it.each(good)('$file gives a sound reading', (fixture) => {
    const reading = readingOf(fixture);
    expect(readingSchema.safeParse(reading).error).toBeUndefined();
    expect([reading.reader, reading.studio]).toEqual([fixture.reader, adapter.id]);
  });

  it.each(fixtures.filter(({ failure }) => failure))('$file is refused as $failure', (fixture) => {
    const outcome = run(readerOf(fixture), fixture, textOf(fixture));
    expect(outcome.kind === 'failure' ? outcome.failure.kind : outcome.kind).toBe(fixture.failure);
  });

  it.each(good)(
    '$file: a renamed key never makes a number',
    (fixture) => {
      const body = parseJson(textOf(fixture));
      const original = numbersOf(readingOf(fixture));
      const paths = keyPaths(body);
      const rename = (key: string, value: unknown): [string, unknown][] => [[`${key}_renamed`, value]];
      const inOnePlace = spread(paths, 12).flatMap((path) =>
        invented(runBody(fixture, edited(body, path, rename)), original).map((what) => [
          path.join('.'),
          what,
        ]),
      );
      const everywhere = [...new Set(paths.map(shapeOf))].flatMap((shape) =>
        invented(runBody(fixture, renamedEverywhere(body, shape)), original).map((what) => [shape, what]),
      );
      expect(paths.length).toBeGreaterThan(0);
      expect([...inOnePlace, ...everywhere]).toEqual([]);
    },
    60_000,
  );

  it.each(good)(
    '$file: whatever is done to it, no throw, no bad reading, no new zero, nothing twice, no secret',
    (fixture) => {
      const body = parseJson(textOf(fixture));
      const original = numbersOf(readingOf(fixture));
      fc.assert(
        fc.property(fc.array(mutations, { minLength: 1, maxLength: 4 }), (steps) => {
          const outcome = runBody(fixture, steps.reduce(mutate, body));
          if (outcome.kind === 'failure') return;
          expect(readingSchema.safeParse(outcome.reading).error).toBeUndefined();
          const zeros = [...numbersOf(outcome.reading)].filter(
            ([name, value]) => value === 0 && original.get(name) !== 0,
          );
          expect(zeros).toEqual([]);
          expect(saidTwice(outcome.reading)).toEqual([]);
          expect(secrets.exec(JSON.stringify(outcome.reading))?.[0]).toBeUndefined();
        }),
        { numRuns: 60, seed: 20261122 },
      );
      expect(Object.prototype).not.toHaveProperty('polluted');
    },
    60_000,
  );

  it('leaves secrets and other people unread', () => {
    expect(good.some((fixture) => secrets.test(textOf(fixture)))).toBe(true);
    for (const fixture of good) {
      const kept = secrets.exec(JSON.stringify(readingOf(fixture)))?.[0];
      expect([fixture.file, kept]).toEqual([fixture.file, undefined]);
    }
  });

  it('lists a work once, however often the answer does', () => {
    expect(listsOf().length).toBeGreaterThan(0);
    for (const fixture of listsOf()) {
      const once = readingOf(fixture);
      const ids = idsOf(fixture);
      expect([fixture.file, new Set(ids).size]).toEqual([fixture.file, ids.length]);
      for (const twice of [(list: readonly unknown[]) => [...list, ...list], overlapping]) {
        const again = readingOf(fixture, JSON.stringify(rowsOf(fixture).build(twice)));
        expect([fixture.file, again.works?.length]).toEqual([fixture.file, ids.length]);
        expect(numbersOf(again)).toEqual(numbersOf(once));
      }
    }
  });

  it('reads a list of 10,000 works', () => {
    const largest = listsOf().reduce((a, b) => (idsOf(b).length > idsOf(a).length ? b : a));
    const rows = rowsOf(largest).lean((body) => runBody(largest, body));
    const { works = [] } = readingOf(largest, JSON.stringify(rows.grown(10_000)));
    expect(new Set(works.map(({ workId }) => workId)).size).toBe(10_000);
    expect(works).toHaveLength(10_000);
  }, 60_000);
});

/** A page that begins again with the end of itself, as a list does that moved while it was read. */
function overlapping(rows: readonly unknown[]): readonly unknown[] {
  return [...rows.slice(Math.floor(rows.length / 2)), ...rows];
}
