import { expect, it } from 'vitest';
import { failureOf, outcomeOf, parts, readingOf, without, withRenamed, withValue } from './answers';

const file = 'author-diagnosis.json';

it('reads the own values of the last seven days, not the ranks and not other authors', () => {
  expect(readingOf(file)).toEqual({
    windows: [{ window: 'days:7', values: { views: 142_845, completionRate: 0.2307, followsGained: 660 } }],
  });
});

it('gives no completion rate where nothing was played', () => {
  const unplayed = withValue(file, ['data', 'PlayCnt', 'OwnValue'], 0);
  expect(parts(unplayed).windows?.[0]?.values).toEqual({
    views: 0,
    completionRate: 0.2307,
    followsGained: 660,
  });
  const body = { code: 0, data: { PlayCnt: { OwnValue: 0 }, PlayFinishRatio: { OwnValue: 0 } } };
  expect(parts(outcomeOf(file, {}, body)).windows?.[0]?.values).toEqual({ views: 0 });
});

it('calls a renamed container drift, and loses one metric when one is gone', () => {
  expect(failureOf(withRenamed(file, ['data']))).toEqual({ kind: 'drift', path: 'data' });
  expect(parts(without(file, ['data', 'NewFans'])).windows?.[0]?.values).toEqual({
    views: 142_845,
    completionRate: 0.2307,
  });
});

it('knows the code of a signed-out answer', () => {
  expect(failureOf(outcomeOf('author-diagnosis-signed-out.json'))).toEqual({ kind: 'signed-out' });
});
