import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DamagedBytes } from '../../lib/store/bytes';
import { cumulativeIds } from '../../lib/store/marks';
import { type DayEntry, joinDayEntry, packDay, unpackDay } from '../../lib/store/pack-day';

const entry: fc.Arbitrary<DayEntry> = fc.record(
  {
    at: fc.integer({ min: 0, max: 4_102_444_800_000 }),
    values: fc.dictionary(fc.constantFrom(...cumulativeIds), fc.oneof(fc.nat(), fc.double({ noNaN: true })), {
      noNullPrototype: true,
    }),
  },
  { noNullPrototype: true },
);

describe('a packed day', () => {
  test('gives every work back exactly', () => {
    const works = fc.array(fc.tuple(fc.stringMatching(/^[\w.-]{1,20}$/), entry), { maxLength: 40 });
    fc.assert(
      fc.property(works, (pairs) => {
        const entries = new Map(pairs);
        expect(unpackDay(packDay(entries))).toEqual(entries);
      }),
    );
  });

  test('with damage is refused', () => {
    const { works, data } = packDay(new Map([['a', { at: 5, values: { views: 7 } }]]));
    expect(() => unpackDay({ works: 'a,b', data })).toThrow(DamagedBytes);
    expect(() => unpackDay({ works, data: data.slice(0, -1) })).toThrow(DamagedBytes);
    expect(() => unpackDay({ works, data: new Uint8Array([9, ...data.slice(1)]) })).toThrow(DamagedBytes);
  });

  test('written by the first version still means the same', () => {
    const entries = new Map<string, DayEntry>([
      ['7', { at: 1_793_000_000_000, values: { views: 1234, coins: 0, watchTimeSec: 12.5 } }],
      ['8', { at: 1_793_000_000_000, values: {} }],
    ]);
    // Written by format 1; never regenerate this text.
    const data = Uint8Array.from(Buffer.from('0180a886f2ae68c102c8260003fa010000', 'hex'));
    expect(unpackDay({ works: '7,8', data })).toEqual(entries);
    expect(packDay(entries)).toEqual({ works: '7,8', data });
  });
});

describe("a work's entry of a day", () => {
  const known: DayEntry = { at: 100, values: { views: 10, likes: 2 } };

  test('takes the later value of each metric', () => {
    expect(joinDayEntry(known, { at: 200, values: { views: 12, ctr: 0.5 } })).toEqual({
      at: 200,
      values: { views: 12, likes: 2 },
    });
    expect(joinDayEntry(known, { at: 50, values: { views: 9, coins: 1 } })).toEqual({
      at: 100,
      values: { views: 10, likes: 2, coins: 1 },
    });
  });

  test('takes a rounded or settled value only where it has none', () => {
    expect(joinDayEntry(known, { at: 200, values: { views: 9, shares: 4 }, approx: true })).toEqual({
      at: 200,
      values: { views: 10, likes: 2, shares: 4 },
    });
    expect(joinDayEntry(known, { at: 200, values: { views: 9 }, settled: true })).toBe(known);
  });

  test('is the same object when nothing is new, and is there even without a cumulative value', () => {
    expect(joinDayEntry(known, { at: 200, values: { views: 10 } })).toBe(known);
    expect(joinDayEntry(undefined, { at: 200, values: { ctr: 0.2 } })).toEqual({ at: 200, values: {} });
  });
});
