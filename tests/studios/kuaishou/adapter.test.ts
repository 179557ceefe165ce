import { describe, expect, it } from 'vitest';
import { readingSchema } from '../../../lib/core/reading';
import { kuaishou } from '../../../lib/studios/kuaishou';
import { kuaishouEnvelope } from '../../../lib/studios/kuaishou/envelope';
import { pageOf } from '../../../lib/studios/kuaishou/pages';
import { kuaishouFixtures } from '../../fixtures/kuaishou';
import { play, read } from './play';

const nameOf = (file: string) => file.replace(/\.json$/, '');
const answers = kuaishouFixtures.filter(({ failure }) => failure === undefined);
const refusals = kuaishouFixtures.filter(({ failure }) => failure !== undefined);

describe('kuaishou fixtures', () => {
  it.each(kuaishouFixtures)('$file is read by $reader', ({ file, reader }) => {
    const outcome = play(nameOf(file));
    expect(outcome.kind === 'reading' ? outcome.reading.reader : outcome.reader).toBe(reader);
  });

  it.each(answers)('$file gives a reading that the store accepts', ({ file }) => {
    expect(readingSchema.parse(read(nameOf(file)))).toBeDefined();
  });

  it.each(refusals)('$file fails as $failure', ({ file, failure }) => {
    expect(play(nameOf(file))).toMatchObject({ kind: 'failure', failure: { kind: failure } });
  });

  it.each(answers)('$file leaves tokens, phone numbers and other people behind', ({ file }) => {
    expect(JSON.stringify(read(nameOf(file)))).not.toMatch(/DECOY|sig3|https?:|13800000000|相似作者/);
  });

  it('gives every reader an answer to read', () => {
    const read = new Set(answers.map(({ reader }) => reader));
    expect(kuaishou.readers.map(({ id }) => id).filter((id) => !read.has(id))).toEqual([]);
  });

  it('names no request field but the work and the period', () => {
    const named = kuaishou.readers.flatMap(({ request }) => [
      ...(request.query ?? []),
      ...(request.body ?? []),
    ]);
    expect(new Set(named)).toEqual(new Set(['photoId', 'timeType']));
  });
});

describe('kuaishouEnvelope', () => {
  it.each([
    [{ result: 1, data: {} }, null],
    [{ result: '1', data: [] }, null],
    [{ result: 1, data: null }, 'empty'],
    [{ result: 0, data: {} }, 'denied'],
    [{ result: 109 }, 'signed-out'],
    [{ result: 2 }, 'throttled'],
    [{ result: 400002 }, 'throttled'],
    [{ result: 500002, data: null }, 'denied'],
    [{ data: {} }, null],
    [[], null],
  ])('reads %j as %s', (body, kind) => {
    expect(kuaishouEnvelope(body)).toBe(kind);
  });
});

describe('kuaishou pages', () => {
  it.each([
    ['/article/manage/video?status=2&from=publish', { mode: 'list' }],
    ['/article/manage/video/', { mode: 'list' }],
    ['/statistics/article', { mode: 'list' }],
    ['/statistics/article/detail/3xfupan000009a', { mode: 'work', workId: '3xfupan000009a' }],
    ['/statistics/article/detail/3xfupan000009a/?tab=2', { mode: 'work', workId: '3xfupan000009a' }],
    ['/statistics/article/detail/', { mode: 'elsewhere' }],
    ['/article/publish/video', { mode: 'draft' }],
    ['/article/publish/video?tabType=2', { mode: 'draft' }],
    ['/article/publish/article', { mode: 'draft' }],
    ['/article/publish/atlas', { mode: 'draft' }],
    ['/statistics/live', { mode: 'live' }],
    ['/article/manage/collection', { mode: 'elsewhere' }],
    ['/statistics/works', { mode: 'elsewhere' }],
    ['/profile', { mode: 'elsewhere' }],
    ['/', { mode: 'elsewhere' }],
  ])('%s', (address, page) => {
    expect(pageOf(new URL(address, 'https://cp.kuaishou.com'))).toEqual(page);
  });

  it('links to pages of its own host, and a work to its own page', () => {
    const urls = kuaishou.links.map(({ url }) => (typeof url === 'string' ? url : url('3xfupan000009a')));
    expect(urls.map((url) => new URL(url).host)).toEqual(urls.map(() => 'cp.kuaishou.com'));
    const work = kuaishou.links.find(({ what }) => what === 'work');
    const address = typeof work?.url === 'function' ? work.url('3xfupan000009a') : '';
    expect(pageOf(new URL(address))).toEqual({ mode: 'work', workId: '3xfupan000009a' });
  });
});
