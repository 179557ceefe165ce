import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import * as s from '../../lib/core/shape';

/** The same schema in both languages. */
interface Both {
  readonly ours: s.Shape<unknown>;
  readonly zods: z.ZodType;
}

const started = /^a/;
const isShort = (value: unknown) => (JSON.stringify(value) ?? '').length < 6;
const asText = (value: unknown) => JSON.stringify(value);
const unlessBlank = (value: unknown) => (value === '' ? undefined : value);

const leaf: fc.Arbitrary<Both> = fc.constantFrom(
  { ours: s.string(), zods: z.string() },
  { ours: s.string().regex(started), zods: z.string().regex(started) },
  { ours: s.number(), zods: z.number() },
  { ours: s.number().int(), zods: z.number().int() },
  { ours: s.boolean(), zods: z.boolean() },
  { ours: s.literal('a'), zods: z.literal('a') },
  { ours: s.literal(0), zods: z.literal(0) },
  { ours: s.literal(null), zods: z.null() },
);

/** Wrapping in the order that studios write it in. */
function wrapped({ ours, zods }: Both): Both[] {
  return [
    { ours, zods },
    { ours: ours.optional(), zods: zods.optional() },
    { ours: ours.nullable(), zods: zods.nullable() },
    { ours: ours.nullish(), zods: zods.nullish() },
    { ours: ours.transform(asText), zods: zods.transform(asText) },
    { ours: ours.nullish().transform(asText), zods: zods.nullish().transform(asText) },
    { ours: ours.refine(isShort), zods: zods.refine(isShort) },
    {
      ours: ours.refine(isShort, { path: ['b', 'c'] }),
      zods: zods.refine(isShort, { path: ['b', 'c'] }),
    },
    { ours: ours.optional().catch(undefined), zods: zods.optional().catch(undefined) },
    { ours: ours.catch('caught'), zods: zods.catch('caught') },
    {
      ours: s.preprocess(unlessBlank, ours.nullish()),
      zods: z.preprocess(unlessBlank, zods.nullish()),
    },
    {
      ours: ours.transform(asText).pipe(s.string().regex(/a/)),
      zods: zods.transform(asText).pipe(z.string().regex(/a/)),
    },
  ];
}
const wrappings = wrapped({ ours: s.string(), zods: z.string() }).length;
const wrap = (of: fc.Arbitrary<Both>) =>
  fc.tuple(of, fc.nat({ max: wrappings - 1 })).map(([both, nth]) => wrapped(both)[nth] ?? both);

const fieldsOf = (fields: Readonly<Record<string, Both>>) => ({
  ours: Object.fromEntries(Object.entries(fields).map(([key, { ours }]) => [key, ours])),
  zods: Object.fromEntries(Object.entries(fields).map(([key, { zods }]) => [key, zods])),
});
const anything: Both = { ours: s.unknown(), zods: z.unknown() };
const missing: Both = { ours: s.never().optional(), zods: z.never().optional() };

const { schema } = fc.letrec<{ schema: Both; part: Both }>((tie) => {
  const part = tie('part');
  const fields = fc.dictionary(fc.constantFrom('a', 'b', 'c'), part, { maxKeys: 3 }).map(fieldsOf);
  return {
    schema: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fields.map(({ ours, zods }) => ({ ours: s.object(ours), zods: z.object(zods) })),
      fields.map(({ ours, zods }) => ({ ours: s.looseObject(ours), zods: z.looseObject(zods) })),
      part.map(({ ours, zods }) => ({ ours: s.array(ours), zods: z.array(zods) })),
      part.map(({ ours, zods }) => ({
        ours: s.record(s.string().regex(/[ab]/), ours),
        zods: z.record(z.string().regex(/[ab]/), zods),
      })),
      fc.tuple(leaf, leaf).map(([one, other]) => ({
        ours: s.union([one.ours, other.ours]),
        zods: z.union([one.zods, other.zods]),
      })),
      fc.tuple(leaf, leaf).map(([one, other]) => ({
        ours: one.ours.or(other.ours),
        zods: one.zods.or(other.zods),
      })),
    ),
    part: fc.oneof({ depthSize: 'small' }, wrap(tie('schema')), fc.constantFrom(anything, missing)),
  };
});

const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('', 'a', 'ab', 'b', 0, 1, -1.5, 2 ** 53, Number.POSITIVE_INFINITY, true, false, null),
    fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), tie('value'), { maxKeys: 4 }),
    fc.array(tie('value'), { maxLength: 3 }),
  ),
}));

describe('shapes beside zod', () => {
  it('give the same for any schema and any value', () => {
    const seen = { fits: 0, differs: 0 };
    fc.assert(
      fc.property(schema, value, ({ ours, zods }, given) => {
        const found = ours.safeParse(given);
        const expected = zods.safeParse(given);
        expect(found.success).toBe(expected.success);
        expect(found.data).toEqual(expected.data);
        if (!found.success) expect(found.path).toEqual(pathOf(expected.error));
        seen[found.success ? 'fits' : 'differs']++;
      }),
      { numRuns: 6_000, seed: 20261122 },
    );
    expect(Math.min(seen.fits, seen.differs)).toBeGreaterThan(600);
  });

  it.each([0, 12, '', ' 12 ', '1e3', '12a', true, null, undefined, '0x10'])(
    'make a number of %j',
    (given) => {
      const expected = z.coerce.number().safeParse(given);
      expect(s.coercedNumber().safeParse(given).data).toBe(expected.data);
      expect(s.coercedNumber().int().optional().catch(undefined).safeParse(given).data).toBe(
        z.coerce.number().int().optional().catch(undefined).safeParse(given).data,
      );
    },
  );
});

/** The way to the first issue, as a failure tells it: without positions. */
function pathOf(error: z.ZodError | undefined): string[] {
  const path = error?.issues[0]?.path ?? [];
  return path.map((key) => (typeof key === 'number' ? '[]' : String(key)));
}

describe('a shape', () => {
  it('makes no number of an object, whatever its methods do', () => {
    const hostile = { valueOf: 0, toString: 0 };
    for (const given of [hostile, [], [5]]) expect(s.coercedNumber().safeParse(given).success).toBe(false);
  });

  it('never copies a prototype', () => {
    const given: unknown = JSON.parse('{"a":1,"__proto__":{"polluted":1}}');
    const loose = s.looseObject({ a: s.number() }).safeParse(given).data;
    const keyed = s.record(s.string(), s.unknown()).safeParse(given).data;
    for (const found of [loose, keyed]) {
      expect(found).not.toHaveProperty('polluted');
      expect(Object.getPrototypeOf(found)).toBe(Object.prototype);
    }
  });

  it('says where the last thing was that did not fit, also after another check inside of it', () => {
    const inner = s.object({ x: s.object({ y: s.number() }) });
    const outer = s.object({
      list: s.array(
        s.unknown().transform((given) => {
          inner.safeParse({ x: { y: 'none' } });
          return given === 1 ? given : s.unfit('deep', 'er');
        }),
      ),
    });
    expect(outer.safeParse({ list: [1, 2] })).toMatchObject({ path: ['list', '[]', 'deep', 'er'] });
    expect(outer.safeParse({ list: [1, 1] })).toEqual({ success: true, data: { list: [1, 1] } });
  });

  it('takes another shape where the first does not fit at all', () => {
    const country = s.object({ name: s.string(), share: s.object({ of: s.number() }) });
    const place = s.union([country, s.object({ key: s.string() })]);
    expect(place.safeParse({ key: 'CN', name: 'China', share: {} }).data).toEqual({ key: 'CN' });
    expect(s.array(place).safeParse([{ name: 'China' }])).toMatchObject({ path: ['[]'] });
  });

  it('can be extended', () => {
    const more = s.object({ a: s.string() }).extend({ b: s.number() });
    expect(more.safeParse({ a: 'x', b: 1, c: 2 }).data).toEqual({ a: 'x', b: 1 });
    expect(more.safeParse({ a: 'x' })).toMatchObject({ path: ['b'] });
  });
});
