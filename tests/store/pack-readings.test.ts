import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type MetricId, metricIds } from '../../lib/core/metric-ids';
import { DamagedBytes } from '../../lib/store/bytes';
import { metricCodes } from '../../lib/store/metric-codes';
import { packReadings, type StoredReading, unpackReadings } from '../../lib/store/pack-readings';

const values = fc.uniqueArray(fc.constantFrom(...metricIds)).chain((ids) =>
  fc
    .array(
      fc.oneof(
        fc.nat(),
        fc.maxSafeInteger(),
        fc.double(),
        fc.integer({ min: 0, max: 10_000 }).map((n) => n / 10_000),
        fc.constantFrom(-0, Number.MIN_VALUE, Number.MAX_VALUE, 2 ** 51, 2 ** 51 + 1, 0.1 + 0.2),
      ),
      { minLength: ids.length, maxLength: ids.length },
    )
    .map((numbers) => Object.fromEntries(ids.map((id, n) => [id, numbers[n] ?? 0]))),
);
const reading: fc.Arbitrary<StoredReading> = fc.record(
  {
    at: fc.integer({ min: 0, max: 4_102_444_800_000 }),
    reader: fc.oneof(fc.constantFrom('douyin/work-list', 'douyin/work-data'), fc.string()),
    values,
    approx: fc.constant(true as const),
    settled: fc.constant(true as const),
    currency: fc.constantFrom('CNY', 'USD'),
  },
  { requiredKeys: ['at', 'reader', 'values'], noNullPrototype: true },
);

/** A work seen again every quarter of an hour: counts grow, ratios wander, as studios print them. */
function realistic(count: number): StoredReading[] {
  let seed = 7;
  const random = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const counts: MetricId[] = [
    'views',
    'likes',
    'comments',
    'shares',
    'favorites',
    'followsGained',
    'impressions',
  ];
  const ratios: MetricId[] = [
    'ctr',
    'bounce2s',
    'exit3s',
    'retention5s',
    'completionRate',
    'avgWatchRatio',
    'fanViewRatio',
  ];
  const totals = new Map(counts.map((id) => [id, Math.floor(random() * 1e6)]));
  return Array.from({ length: count }, (_, n) => ({
    at: 1_793_000_000_000 + n * 900_000 + Math.floor(random() * 900_000),
    reader: n % 3 === 2 ? 'douyin/work-data' : 'douyin/work-list',
    values: {
      ...Object.fromEntries(
        counts.map((id) => {
          const total = (totals.get(id) ?? 0) + Math.floor(random() * 3000);
          totals.set(id, total);
          return [id, total];
        }),
      ),
      ...Object.fromEntries(ratios.map((id) => [id, Math.round(random() * 1e6) / 1e6])),
    },
  }));
}

describe('packed readings', () => {
  test('every reading comes back exactly, in order', () => {
    fc.assert(
      fc.property(fc.array(reading, { maxLength: 60 }), (readings) => {
        expect(unpackReadings(packReadings(readings))).toStrictEqual(readings);
      }),
      { numRuns: 400 },
    );
  });

  test('stay within 60 bytes a reading with 14 metrics, half of them ratios', () => {
    const readings = realistic(128);
    expect(packReadings(readings).length / readings.length).toBeLessThan(60);
  });

  test('cut or foreign bytes are refused, never half read', () => {
    const bytes = packReadings(realistic(3));
    for (let length = 0; length < bytes.length; length++) {
      expect(() => unpackReadings(bytes.subarray(0, length))).toThrow(DamagedBytes);
    }
    expect(() => unpackReadings(new Uint8Array([...bytes, 0]))).toThrow(DamagedBytes);
    expect(() => unpackReadings(new Uint8Array([2, ...bytes.slice(1)]))).toThrow(DamagedBytes);
  });

  test('bytes of an older version still mean the same', () => {
    const readings: StoredReading[] = [
      { at: 1_793_000_000_000, reader: 'd/list', values: { views: 31_200, ctr: 0.0388, likes: 0 } },
      {
        at: 1_793_000_600_000,
        reader: 'd/list',
        values: { views: 31_900, ctr: 1 / 3, likes: 2 },
        settled: true,
      },
      { at: 1_792_000_000_000, reader: 'd/dom', values: { revenue: -5 }, approx: true, currency: 'CNY' },
    ];
    // Written by format 1; never regenerate this text.
    const first = Uint8Array.from(
      Buffer.from(
        '010406642f6c6973740005642f646f6d03434e59030000010301050d0002010301050d020103011b030080a886f2ae6880cf070988060001809f49f0153f555555555555d53f0802ffc69fba0712',
        'hex',
      ),
    );
    expect(unpackReadings(first)).toStrictEqual(readings);
    expect(packReadings(readings)).toEqual(first);
  });
});

test('metric codes are frozen', () => {
  expect(Object.entries(metricCodes).map(([id, code]) => `${code} ${id}`)).toMatchInlineSnapshot(`
    [
      "1 views",
      "2 engagedViews",
      "3 reach",
      "4 impressions",
      "5 ctr",
      "6 bounce2s",
      "7 exit3s",
      "8 retention5s",
      "9 completionRate",
      "10 avgWatchRatio",
      "11 avgWatchSec",
      "12 watchTimeSec",
      "13 likes",
      "14 dislikes",
      "15 comments",
      "16 shares",
      "17 favorites",
      "18 danmaku",
      "19 coins",
      "20 downloads",
      "21 followsGained",
      "22 followsLost",
      "23 followsNet",
      "24 profileVisits",
      "25 fanViewRatio",
      "26 followerTotal",
      "27 revenue",
      "28 gmv",
      "29 orders",
      "30 productClicks",
      "31 liveViewers",
      "32 livePeakViewers",
    ]
  `);
  expect(new Set(Object.values(metricCodes)).size).toBe(metricIds.length);
});
