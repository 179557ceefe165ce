import { expect, it } from 'vitest';
import { failureOf, outcomeOf, parts, readingOf, shanghai, without, withRenamed } from './answers';

const file = 'item-mget.json';

it('reads one work with all its metrics, less boosts and the author', () => {
  const { works } = readingOf(file);
  expect(works).toEqual(readingOf('work-detail.json').works);
  expect(works?.[0]?.values).toEqual(
    readingOf('work-list.json').works?.find(({ workId }) => workId === '7000000000000000001')?.values,
  );
});

it('gives title and time when the page asked for other fields', () => {
  expect(readingOf('item-mget-identity.json').works).toEqual([
    {
      workId: '7000000000000000001',
      title: '三分钟看懂豆腐为什么会碎 #豆腐 #厨房科学',
      publishedAt: shanghai('2026-11-15 18:30'),
      durationSec: 61,
      format: 'video',
      values: {},
    },
  ]);
});

it('leaves the swipes of a picture work out', () => {
  const work = readingOf('item-mget-image.json').works?.[0];
  expect([work?.format, work?.values.views, work?.values.bounce2s]).toEqual(['image', 23_610, undefined]);
});

it('takes the asked id where the only item names none', () => {
  expect(parts(without(file, ['items', 0, 'id'])).works).toEqual(readingOf(file).works);
});

it('calls it drift when neither the item nor a single asked id names the work', () => {
  const nameless = { status_code: 0, items: [{ create_time: '1759000000' }] };
  const drift = { kind: 'drift', path: 'items.[].id' };
  expect(failureOf(outcomeOf(file, { request: {} }, nameless))).toEqual(drift);
  const two = '7000000000000000001,7000000000000000002';
  expect(failureOf(outcomeOf(file, { request: { ids: two } }, nameless))).toEqual(drift);
  const pair = { ...nameless, items: [...nameless.items, ...nameless.items] };
  expect(failureOf(outcomeOf(file, {}, pair))).toEqual(drift);
});

it('calls a renamed list drift, and loses one metric when one is renamed', () => {
  expect(failureOf(withRenamed(file, ['items']))).toEqual({ kind: 'drift', path: 'items' });
  const { views: _gone, ...rest } = readingOf(file).works?.[0]?.values ?? {};
  const found = parts(withRenamed(file, ['items', 0, 'metrics', 'view_count'])).works?.[0]?.values;
  // Without views nothing says that the other zeros were counted; this work has none.
  expect(found).toEqual(rest);
});
