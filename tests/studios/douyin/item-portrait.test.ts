import { expect, it } from 'vitest';
import { failureOf, outcomeOf, parts, readingOf, without, withRenamed } from './answers';

const file = 'item-portrait.json';
const workId = '7000000000000000001';

it('reads the audience of a work in four ways', () => {
  const { breakdowns = [], ...others } = readingOf(file);
  expect(others).toEqual({});
  expect(breakdowns.map(({ kind, unit, parts: list }) => [kind, unit, list.length])).toEqual([
    ['gender', 'share', 2],
    ['age', 'share', 5],
    ['region', 'share', 9],
    ['city-level', 'share', 5],
  ]);
  expect(breakdowns[0]).toEqual({
    workId,
    kind: 'gender',
    unit: 'share',
    parts: [
      { key: 'male', value: 0.4102 },
      { key: 'female', value: 0.5898 },
    ],
  });
  expect(breakdowns[3]?.parts[1]).toEqual({ key: '新一线城市', value: 0.241 });
});

it('keeps the other three when one is gone, and calls it drift when all are', () => {
  expect(parts(withRenamed(file, ['gender'])).breakdowns).toEqual(readingOf(file).breakdowns?.slice(1));
  expect(failureOf(outcomeOf(file, {}, { status_code: 0 }))).toEqual({ kind: 'drift', path: 'gender' });
  expect(
    failureOf(outcomeOf(file, {}, { status_code: 0, gender: null, age: { ratio_list: [] } }))?.kind,
  ).toBe('empty');
});

it('calls a share without a name drift, and leaves a name without a share out', () => {
  expect(failureOf(withRenamed(file, ['age', 'ratio_list', 0, 'key']))?.path).toBe('age.ratio_list.[].key');
  expect(parts(without(file, ['age', 'ratio_list', 0, 'value'])).breakdowns?.[1]?.parts).toHaveLength(4);
});

it('may be denied', () => {
  expect(failureOf(outcomeOf('item-portrait-denied.json'))).toEqual({ kind: 'denied' });
});
