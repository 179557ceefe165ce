import { beforeEach, expect, test } from 'vitest';
import { collect } from '../../lib/app/collect';
import type { WorkSighting } from '../../lib/core/reading';
import type { FupanDb } from '../../lib/store/database';
import { freshStore } from '../store/fresh-store';
import { batch, hour, noon, reading } from './sightings';

/** What a page's text tells (`<studio>/page`) beside what its answers told. */
let db: FupanDb;
beforeEach(() => {
  db = freshStore();
});
const answer = (at: number, work: Partial<WorkSighting>) =>
  reading(at, { works: [{ workId: '1', values: {}, ...work }] });
const shown = (at: number, work: Partial<WorkSighting>) =>
  reading(at, { works: [{ workId: '1', approx: true, values: {}, ...work }] }, { reader: 'page' });
const see = (...items: ReturnType<typeof answer>[]) => collect(db, batch(...items), noon);
const work = () => db.works.get('douyin:1');

test('a shown figure fills a gap, and is marked', async () => {
  await see(shown(noon, { title: '标题', values: { views: 12_000 } }));
  expect(await work()).toMatchObject({
    title: '标题',
    latest: { views: { value: 12_000, approx: true, reader: 'douyin/page' } },
  });
});

test('it never replaces an exact one, whichever comes first', async () => {
  await see(answer(noon, { values: { views: 12_034 } }));
  await see(shown(noon + hour, { values: { views: 12_000, likes: 600 } }));
  expect((await work())?.latest).toMatchObject({
    views: { value: 12_034 },
    likes: { value: 600, approx: true },
  });
  await see(answer(noon + 2 * hour, { values: { views: 12_050, likes: 640 } }));
  const { latest } = (await work()) ?? {};
  expect(latest?.views).toEqual({ value: 12_050, at: noon + 2 * hour, reader: 'douyin/work-list' });
  expect(latest?.likes).not.toHaveProperty('approx');
});

test('a shown title or date, perhaps cut short, never replaces one from an answer', async () => {
  await see(answer(noon, { title: '很长的标题,完整', publishedAt: noon - 90 * hour, durationSec: 61 }));
  await see(shown(noon + hour, { title: '很长的…', publishedAt: noon - 91 * hour, durationSec: 60 }));
  expect(await work()).toMatchObject({
    title: '很长的标题,完整',
    publishedAt: noon - 90 * hour,
    durationSec: 61,
  });
});
