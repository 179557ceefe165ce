import { describe, expect, test } from 'vitest';
import type { Latest, LatestValue } from '../../lib/core/rows';
import { joinLatest, mergeLatest, type Sighting, withoutDoubtfulZeros } from '../../lib/store/latest';

const hour = 3_600_000;
const start = 1_793_000_000_000;
const exact = (value: number, at = start): LatestValue => ({ value, at, reader: 'd/list' });
const seen = (value: number, at: number, more: Partial<Sighting> = {}): Sighting => ({
  at,
  reader: 'd/data',
  values: { views: value },
  ...more,
});
const views = (known: LatestValue | undefined, next: Sighting) =>
  mergeLatest(known ? { views: known } : {}, next).latest.views;

describe('latest', () => {
  test('a first value lands with its origin', () => {
    expect(views(undefined, seen(5, start, { approx: true, currency: 'CNY' }))).toEqual({
      value: 5,
      at: start,
      reader: 'd/data',
      approx: true,
      currency: 'CNY',
    });
  });

  test('newer replaces older, older never newer', () => {
    expect(views(exact(5), seen(4, start + 1))?.value).toBe(4);
    expect(views(exact(5), seen(9, start - 1))).toEqual(exact(5));
    expect(views({ ...exact(5), approx: true }, seen(9, start - 1))?.value).toBe(5);
  });

  test('a metric that was not seen keeps what is known of it', () => {
    const known: Latest = { likes: exact(3), ctr: exact(0.5) };
    expect(mergeLatest(known, seen(1, start + 1)).latest).toMatchObject(known);
  });

  test.each([
    ['a rounded value', { approx: true as const }, 24],
    ['a settled value', { settled: true as const }, 48],
  ])('%s gives way to time only', (_name, kind, hours) => {
    const late = start + hours * hour;
    expect(views(exact(5), seen(6, late - 1, kind))).toEqual(exact(5));
    expect(views(exact(5), seen(6, late, kind))).toMatchObject({ value: 6, ...kind });
    expect(views({ ...exact(5), ...kind }, seen(6, start + 1, kind))?.value).toBe(6);
    expect(views({ ...exact(5), ...kind }, seen(6, start + 1))).not.toMatchObject(kind);
    expect(views({ ...exact(5), ...kind }, seen(6, start))?.value).toBe(6);
  });

  test('at one instant the first stored stays', () => {
    expect(views(exact(5), seen(6, start))).toEqual(exact(5));
  });

  test('change tells news from confirmation from nothing', () => {
    const known: Latest = { views: exact(5) };
    expect(mergeLatest(known, seen(5, start)).change).toBe('none');
    expect(mergeLatest(known, seen(5, start - 1)).change).toBe('none');
    expect(mergeLatest(known, seen(5, start + 1)).change).toBe('confirmed');
    expect(mergeLatest(known, seen(6, start + 1)).change).toBe('changed');
    expect(mergeLatest(known, seen(5, start + 1, { values: { views: 5, likes: 0 } })).change).toBe('changed');
    expect(mergeLatest(known, seen(5, start + 1, { currency: 'CNY' })).change).toBe('changed');
  });

  test('what is known is not written to', () => {
    const known: Latest = Object.freeze({ views: exact(5) });
    mergeLatest(known, seen(6, start + 1));
    expect(known).toEqual({ views: exact(5) });
  });

  test('a doubtful zero never replaces a value, a sure one does', () => {
    const known: Latest = { views: exact(5), likes: exact(0) };
    const values = { views: 0, likes: 0, shares: 0, comments: 0 };
    expect(withoutDoubtfulZeros(values, ['views', 'likes', 'shares'], known)).toEqual({
      likes: 0,
      shares: 0,
      comments: 0,
    });
    expect(withoutDoubtfulZeros({ views: 7 }, ['views'], known)).toEqual({ views: 7 });
    expect(withoutDoubtfulZeros(values, undefined, known)).toEqual(values);
  });

  test('two histories join to the newest of each metric, either way round', () => {
    const a: Latest = { views: exact(5), likes: exact(2, start + 9) };
    const b: Latest = { views: exact(6, start + 5), likes: exact(1), ctr: exact(0.1) };
    const joined = { views: exact(6, start + 5), likes: exact(2, start + 9), ctr: exact(0.1) };
    expect(joinLatest(a, b)).toEqual(joined);
    expect(joinLatest(b, a)).toEqual(joined);
  });
});
