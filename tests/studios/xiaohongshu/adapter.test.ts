import { describe, expect, it } from 'vitest';
import { readingSchema } from '../../../lib/core/reading';
import { xiaohongshu } from '../../../lib/studios/xiaohongshu';
import { xiaohongshuEnvelope } from '../../../lib/studios/xiaohongshu/envelope';
import { pageOf } from '../../../lib/studios/xiaohongshu/pages';
import { video, xiaohongshuFixtures } from '../../fixtures/xiaohongshu';
import { play, read } from './play';

const nameOf = (file: string) => file.replace(/\.json$/, '');
const answers = xiaohongshuFixtures.filter(({ failure }) => failure === undefined);
const refusals = xiaohongshuFixtures.filter(({ failure }) => failure !== undefined);

describe('xiaohongshu fixtures', () => {
  it.each(xiaohongshuFixtures)('$file is read by $reader', ({ file, reader }) => {
    const outcome = play(nameOf(file));
    expect(outcome.kind === 'reading' ? outcome.reading.reader : outcome.reader).toBe(reader);
  });

  it.each(answers)('$file gives a reading that the store accepts', ({ file }) => {
    expect(readingSchema.parse(read(nameOf(file)))).toEqual(read(nameOf(file)));
  });

  it.each(refusals)('$file fails as $failure', ({ file, failure }) => {
    expect(play(nameOf(file))).toMatchObject({ kind: 'failure', failure: { kind: failure } });
  });

  it.each(answers)('$file leaves tokens, phone numbers and other people behind', ({ file }) => {
    expect(JSON.stringify(read(nameOf(file)))).not.toMatch(/DECOY|msToken|xsec|https?:|13800000000|诱饵/i);
  });

  it('gives every reader an answer to read', () => {
    const seen = new Set(answers.map(({ reader }) => reader));
    expect(xiaohongshu.readers.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([]);
  });

  it('tells the same of a note in the list, the analysis and on its own page', () => {
    const of = (name: string) => read(name).works?.find(({ workId }) => workId === video);
    const [list, table, page] = ['posted-notes', 'analysed-notes', 'note-base'].map(
      (name) => of(name)?.values,
    );
    expect(page).toMatchObject(list ?? {});
    expect(page).toMatchObject(table ?? {});
  });
});

describe('xiaohongshuEnvelope', () => {
  it.each([
    [{ code: 0, success: true, data: {} }, null],
    [{ code: '0', data: [] }, null],
    [{ code: 0, success: true, data: null }, 'empty'],
    [{ code: 0, success: false, data: {} }, 'denied'],
    [{ code: -100 }, 'signed-out'],
    [{ code: -101, data: null }, 'signed-out'],
    [{ code: -1, success: false }, 'denied'],
    [{ code: 406 }, 'denied'],
    [{ code: 461 }, 'throttled'],
    [{ code: 471 }, 'throttled'],
    [{ code: 98765 }, 'denied'],
    [{ data: {} }, null],
    [[], null],
    ['text', null],
  ])('reads %j as %s', (body, kind) => {
    expect(xiaohongshuEnvelope(body)).toBe(kind);
  });

  it('is answered by HTTP statuses too', () => {
    expect(play('personal-info', { status: 401 })).toMatchObject({ failure: { kind: 'signed-out' } });
    expect(play('personal-info', { status: 406 })).toMatchObject({ failure: { kind: 'denied' } });
    for (const status of [429, 461, 471])
      expect(play('personal-info', { status })).toMatchObject({ failure: { kind: 'throttled' } });
    expect(play('personal-info', { text: '<html>' })).toMatchObject({ failure: { kind: 'drift' } });
  });
});

describe('xiaohongshu pages', () => {
  it.each([
    ['/new/note-manager', { mode: 'list' }],
    ['/new/note-manager/?source=official', { mode: 'list' }],
    ['/creator/post-management', { mode: 'list' }],
    ['/statistics/data-analysis', { mode: 'list' }],
    [`/statistics/note-detail?noteId=${video}`, { mode: 'work', workId: video }],
    [`/statistics/note-detail?id=${video}`, { mode: 'work', workId: video }],
    ['/statistics/note-detail?id=nonsense', { mode: 'work', workId: null }],
    ['/statistics/note-detail', { mode: 'work', workId: null }],
    ['/publish/publish?source=official&target=video', { mode: 'draft' }],
    [`/publish/update?id=${video}&noteType=normal`, { mode: 'draft' }],
    ['/new/home', { mode: 'elsewhere' }],
    ['/statistics/account/v2', { mode: 'elsewhere' }],
    ['/statistics/fans-data', { mode: 'elsewhere' }],
    ['/', { mode: 'elsewhere' }],
  ])('%s', (address, page) => {
    expect(pageOf(new URL(address, 'https://creator.xiaohongshu.com'))).toEqual(page);
  });

  it('links to pages of its own host, and a note to its own page', () => {
    const urls = xiaohongshu.links.map(({ url }) => (typeof url === 'string' ? url : url(video)));
    expect(urls.map((url) => new URL(url).host)).toEqual(urls.map(() => 'creator.xiaohongshu.com'));
    expect(pageOf(new URL(urls.at(-1) ?? ''))).toEqual({ mode: 'work', workId: video });
  });
});
