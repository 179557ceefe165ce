import { expect, it } from 'vitest';
import { failureOf, outcomeOf, parts, readingOf, withRenamed, withValue } from './answers';

const file = 'item-analysis-overview.json';

it('reads the three rates of the asked range, and none of the averages a work', () => {
  expect(readingOf(file)).toEqual({
    windows: [
      {
        window: 'range:2026-08-24..2026-11-21',
        values: { retention5s: 0.5027, bounce2s: 0.2588, ctr: 0.0391 },
      },
    ],
  });
});

it('needs the range from the request', () => {
  const drift = { kind: 'drift', path: '(request).start_date' };
  expect(failureOf(outcomeOf(file, { request: {} }))).toEqual(drift);
  expect(failureOf(outcomeOf(file, { request: { start_date: '20261101', end_date: '20261001' } }))).toEqual(
    drift,
  );
  expect(failureOf(outcomeOf(file, { request: { start_date: ['20261101'], end_date: '20261102' } }))).toEqual(
    drift,
  );
});

it('drops a rate that is gone or 0, and calls it drift when all are renamed', () => {
  const rest = { retention5s: 0.5027, ctr: 0.0391 };
  expect(parts(withRenamed(file, ['bounce_rate_2s'])).windows?.[0]?.values).toEqual(rest);
  expect(parts(withValue(file, ['bounce_rate_2s', 'metric_value'], 0)).windows?.[0]?.values).toEqual(rest);
  expect(failureOf(outcomeOf(file, {}, { status_code: 0 }))).toEqual({
    kind: 'drift',
    path: 'completion_rate_5s',
  });
  expect(failureOf(outcomeOf(file, {}, { status_code: 0, bounce_rate_2s: null }))).toEqual({ kind: 'empty' });
});
