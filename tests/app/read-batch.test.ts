import { describe, expect, test } from 'vitest';
import { readBatch } from '../../lib/app/read-batch';
import { pageReader } from '../../lib/core/page-reader';
import type { Capture, Reader } from '../../lib/core/reader';
import type { ReadingParts } from '../../lib/core/reading';
import type { PageItem } from '../../lib/messages/page-batch';

const at = Date.UTC(2026, 10, 22);
/** A reader whose answers say `{ "works": [ids] }` or `{ "id": account }`. */
const reader = (name: string, parts: (body: Record<string, unknown>) => ReadingParts | null): Reader => ({
  id: `douyin/${name}`,
  studio: 'douyin',
  path: new RegExp(`^/${name}$`),
  seen: '2026-11',
  confidence: 'high',
  gives: name,
  request: {},
  run: ({ text, at: seenAt }) => {
    const found = text.startsWith('{') ? parts(JSON.parse(text)) : null;
    return found
      ? { kind: 'reading', reading: { studio: 'douyin', reader: `douyin/${name}`, at: seenAt, ...found } }
      : { kind: 'failure', reader: `douyin/${name}`, at: seenAt, failure: { kind: 'drift' } };
  },
});
const list = reader('list', ({ works }) =>
  Array.isArray(works) ? { works: works.map((workId) => ({ workId, values: { views: 1 } })) } : null,
);
const user = reader('user', ({ id }) => ({ account: { accountId: String(id), values: {} } }));
const studio = {
  id: 'douyin' as const,
  page: pageReader({
    id: 'douyin/page',
    seen: '2026-11',
    confidence: 'medium',
    gives: 'works',
    read: () => null,
  }),
  readers: [list, user],
  embedded: {
    scriptId: 'context',
    captures: (text: string) => [{ path: '/list', text }],
  },
};

const capture = (path: string, body: unknown, more: Partial<Capture> = {}): PageItem => ({
  kind: 'capture',
  reader: path === '/user' ? 'douyin/user' : 'douyin/list',
  capture: { path, page: '/', at, status: 200, text: JSON.stringify(body), request: {}, ...more },
});
const works = capture('/list', { works: ['1'] });
const read = (...items: (PageItem | null)[]) =>
  readBatch(studio, { id: 'batch-0001', studio: 'douyin', items });
const kept = { studio: 'douyin', reader: 'douyin/list', at, works: [{ workId: '1', values: { views: 1 } }] };

describe('reading a batch of answers', () => {
  test('leaves an answer out whose account may still be shown, and says which', () => {
    expect(read(works)).toEqual({ batch: { id: 'batch-0001', items: [] }, refused: 0, unowned: [0] });
  });

  test('takes it once waiting is over, or with the account that the page has shown', () => {
    expect(read({ ...works, accountId: null } as PageItem).batch.items).toEqual([
      { kind: 'reading', reading: kept },
    ]);
    expect(read({ ...works, accountId: 'a1' } as PageItem).batch.items).toEqual([
      { kind: 'reading', reading: kept, accountId: 'a1' },
    ]);
  });

  test('an account shown anywhere in the batch is the account of all of it', () => {
    const { batch, accountId, unowned } = read(works, capture('/user', { id: 'a1' }));
    expect(accountId).toBe('a1');
    expect(unowned).toEqual([]);
    expect(batch.items[0]).toEqual({ kind: 'reading', reading: kept, accountId: 'a1' });
  });

  test('a live session waits for its account too', () => {
    const lives = reader('lives', () => ({ lives: [{ liveId: 'l1', values: { livePeakViewers: 9 } }] }));
    const item: PageItem = { ...capture('/lives', {}), kind: 'capture', reader: 'douyin/lives' } as PageItem;
    const batch = { id: 'batch-0001', studio: 'douyin' as const, items: [item] };
    expect(readBatch({ ...studio, readers: [lives] }, batch)).toMatchObject({ unowned: [0] });
  });

  test('failures wait for nobody', () => {
    const drift = { kind: 'failure', reader: 'douyin/list', at, failure: { kind: 'drift' } };
    expect(read(capture('/list', { jobs: [] })).batch.items).toEqual([drift]);
    expect(read(capture('/list', null, { text: '<html>' })).batch.items).toEqual([drift]);
  });

  test('reads what a page brought along', () => {
    const item: PageItem = { kind: 'embedded', page: '/', at, text: '{"works":["1"]}', accountId: null };
    expect(read(item).batch.items).toEqual([{ kind: 'reading', reading: kept }]);
  });

  test('passes on what the page counted and read by itself', () => {
    const missed: PageItem = { kind: 'missed', reader: 'douyin/list', at, missed: 2 };
    const seen: PageItem = { kind: 'reading', reading: { ...kept, studio: 'douyin', reader: 'douyin/page' } };
    const forged: PageItem = { kind: 'reading', reading: { ...kept, studio: 'douyin' } };
    expect(read(missed, seen, forged)).toMatchObject({ batch: { items: [missed, seen] }, refused: 1 });
  });

  test('refuses what is switched off, the studio or one reader of it', () => {
    const mine = { ...works, accountId: null } as PageItem;
    const items = [mine, capture('/user', { id: 'a1' })];
    const readWith = (...off: string[]) =>
      readBatch(studio, { id: 'batch-0001', studio: 'douyin', items }, new Set(off));
    expect(readWith('douyin')).toMatchObject({ refused: 2, batch: { items: [] } });
    expect(readWith('douyin/list')).toMatchObject({ refused: 1, batch: { items: [{ kind: 'reading' }] } });
    expect(readWith('youtube').refused).toBe(0);
  });

  test('refuses what no reader reads, and nothing else', () => {
    const foreign = { ...works, reader: 'douyin/other' } as PageItem;
    const elsewhere = capture('/elsewhere', {});
    const bad = { ...capture('/list', { works: ['a:b'] }), accountId: null } as PageItem;
    const good = { ...works, accountId: null } as PageItem;
    expect(read(null, foreign, elsewhere, bad, good)).toMatchObject({
      refused: 4,
      batch: { items: [{ reading: { works: [{ workId: '1' }] } }] },
    });
  });
});
