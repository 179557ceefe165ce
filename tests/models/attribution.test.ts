import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute, type TouchPath } from '../../lib/models/attribution';
import { seededRandom, shuffled } from '../../lib/models/random';
import { gainsFrom, shapleyExact, shapleySampled, type Worth } from '../../lib/models/shapley';

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
/** A random game: a worth for every coalition, nobody worth 0. */
const game = (players: number) =>
  fc
    .array(fc.integer({ min: -50, max: 50 }), { minLength: 2 ** players, maxLength: 2 ** players })
    .map((worths): Worth => {
      return (members) => {
        const set = members.reduce((bits, member, i) => bits + (member ? 2 ** i : 0), 0);
        return set === 0 ? 0 : (worths[set] ?? 0);
      };
    });
const everyone = (players: number) => new Array<boolean>(players).fill(true);

describe('Shapley values', () => {
  it('follow the worked table of the glove game', () => {
    // One left glove, two right ones: a pair is worth 1.
    const worth: Worth = ([left, a, b]) => Number(left && (a || b));
    expect(shapleyExact(3, worth)).toEqual([4 / 6, 1 / 6, 1 / 6].map((value) => expect.closeTo(value, 12)));
  });

  it('share out the worth of all, exactly', () => {
    fc.assert(
      fc.property(game(5), (worth) => {
        expect(total(shapleyExact(5, worth))).toBeCloseTo(worth(everyone(5)), 8);
      }),
    );
  });

  it('add up when worths add up', () => {
    fc.assert(
      fc.property(game(4), game(4), (one, two) => {
        const both = shapleyExact(4, (members) => one(members) + 3 * two(members));
        const apart = shapleyExact(4, one).map((value, i) => value + 3 * (shapleyExact(4, two)[i] ?? 0));
        expect(both).toEqual(apart.map((value) => expect.closeTo(value, 8)));
      }),
    );
  });

  it('treat equals equally and give nothing to those who add nothing', () => {
    fc.assert(
      fc.property(game(3), (worth) => {
        // Players 1 and 2 are interchangeable, player 3 never matters.
        const even: Worth = ([a, b, c]) => worth([!!a, !!b, !!c]) + worth([!!a, !!c, !!b]);
        const values = shapleyExact(4, even);
        expect(values[1]).toBeCloseTo(values[2] ?? Number.NaN, 8);
        expect(values[3]).toBeCloseTo(0, 10);
      }),
    );
  });

  it('refuse more than twelve players', () => {
    expect(() => shapleyExact(13, () => 0)).toThrow(RangeError);
    expect(shapleyExact(12, (members) => members.filter(Boolean).length)).toHaveLength(12);
    expect(shapleyExact(0, () => 0)).toEqual([]);
  });

  it('are met by sampling, whose sum is exact and whose error is honest', () => {
    const worth: Worth = (members) => {
      const joined = members.filter(Boolean).length;
      return joined ** 2 + (members[0] && members[3] ? 20 : 0);
    };
    const exact = shapleyExact(6, worth);
    const sampled = shapleySampled(6, gainsFrom(worth), seededRandom(1), 4_000);
    expect(total(sampled.map(({ value }) => value))).toBeCloseTo(worth(everyone(6)), 6);
    sampled.forEach(({ value, error }, i) => {
      expect(Math.abs(value - (exact[i] ?? 0))).toBeLessThan(4 * error);
      expect(error).toBeGreaterThan(0);
    });
    expect(shapleySampled(6, gainsFrom(worth), seededRandom(1), 50)).toEqual(
      shapleySampled(6, gainsFrom(worth), seededRandom(1), 50),
    );
  });
});

describe('attribution of paths', () => {
  const paths: TouchPath[] = [
    { channels: ['search'], conversions: 6 },
    { channels: ['video', 'search'], conversions: 4 },
    { channels: ['video', 'live', 'video'], conversions: 3 },
    { channels: [], conversions: 2 },
  ];

  it('follows the worked table', () => {
    const result = attribute(paths, seededRandom(1));
    expect(result).toMatchObject({ total: 13, method: 'exact', without: { paths: 1, conversions: 2 } });
    expect(result.channels.map(({ channel }) => channel)).toEqual(['search', 'video', 'live']);
    expect(result.channels.map(({ shapley }) => shapley)).toEqual(
      [8, 3.5, 1.5].map((v) => expect.closeTo(v, 10)),
    );
    expect(result.channels.map(({ lastTouch }) => lastTouch)).toEqual([10, 3, 0]);
    expect(result.channels.map(({ linear }) => linear)).toEqual([8, 4, 1].map((v) => expect.closeTo(v, 10)));
    expect(result.channels.every(({ error }) => error === 0)).toBe(true);
  });

  const names = ['a', 'b', 'c', 'd', 'e'];
  const anyPaths = fc.array(
    fc.record({ channels: fc.array(fc.constantFrom(...names), { maxLength: 6 }), conversions: fc.nat(20) }),
    { maxLength: 20 },
  );

  it('gives every method the same total, and Shapley the even split over the channels of each path', () => {
    fc.assert(
      fc.property(anyPaths, (list) => {
        const result = attribute(list, seededRandom(1));
        for (const method of ['shapley', 'lastTouch', 'linear'] as const)
          expect(total(result.channels.map((credit) => credit[method]))).toBeCloseTo(result.total, 8);
        for (const { channel, shapley } of result.channels) {
          const even = total(
            list.map(({ channels, conversions }) =>
              channels.includes(channel) ? conversions / new Set(channels).size : 0,
            ),
          );
          expect(shapley).toBeCloseTo(even, 8);
          expect(shapley).toBeGreaterThanOrEqual(-1e-9);
        }
      }),
    );
  });

  it('does not care about the order of the paths', () => {
    fc.assert(
      fc.property(anyPaths, fc.nat(), (list, seed) => {
        const mixed = attribute(shuffled(list, seededRandom(seed)), seededRandom(1)).channels;
        const plain = attribute(list, seededRandom(1)).channels;
        expect(mixed.map(({ channel, shapley }) => [channel, shapley.toFixed(6)]).toSorted()).toEqual(
          plain.map(({ channel, shapley }) => [channel, shapley.toFixed(6)]).toSorted(),
        );
      }),
    );
  });

  it('samples above twelve channels', () => {
    const many: TouchPath[] = Array.from({ length: 15 }, (_, i) => ({
      channels: [`c${i}`, `c${(i + 1) % 15}`],
      conversions: 2,
    }));
    const result = attribute(many, seededRandom(4), 2_000);
    expect(result.method).toBe('sampled');
    expect(total(result.channels.map(({ shapley }) => shapley))).toBeCloseTo(30, 6);
    for (const { shapley, error } of result.channels) expect(Math.abs(shapley - 2)).toBeLessThan(5 * error);
  });

  it('has nothing to share out without paths', () => {
    expect(attribute([], seededRandom(1))).toMatchObject({ channels: [], total: 0 });
  });
});

describe('seeded generator', () => {
  it('is repeatable, even and within [0, 1)', () => {
    const [a, b] = [seededRandom(42), seededRandom(42)];
    const draws = Array.from({ length: 20_000 }, () => a());
    expect(draws.slice(0, 5)).toEqual(Array.from({ length: 5 }, () => b()));
    expect(draws.every((draw) => draw >= 0 && draw < 1)).toBe(true);
    expect(total(draws) / draws.length).toBeCloseTo(0.5, 2);
    expect(draws.filter((draw) => draw < 0.1).length / draws.length).toBeCloseTo(0.1, 2);
    expect(seededRandom(1)()).not.toBe(seededRandom(2)());
  });
});

it('above 12 channels is sampled near the exact value, which for paths is an even share a channel', () => {
  const random = seededRandom(3);
  const paths = Array.from({ length: 300 }, () => ({
    channels: [...new Set([0, 1, 2].map(() => `c${Math.floor(random() * 15)}`))],
    conversions: 1 + Math.floor(random() * 4),
  }));
  const { channels, total, method } = attribute(paths, seededRandom(5));
  expect([method, channels.length]).toEqual(['sampled', 15]);
  expect(channels.reduce((sum, { shapley }) => sum + shapley, 0)).toBeCloseTo(total, 6);
  for (const { shapley, linear, error } of channels)
    expect(Math.abs(shapley - linear)).toBeLessThan(4 * error);
});
