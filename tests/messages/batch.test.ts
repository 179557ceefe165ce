import { describe, expect, test } from 'vitest';
import { acceptBatch, type CollectItem, maxItems } from '../../lib/messages/batch';

const page = 'https://creator.douyin.com/creator-micro/content/manage?x=1';
const at = Date.UTC(2026, 10, 22);
const reading: CollectItem = {
  kind: 'reading',
  reading: {
    studio: 'douyin',
    reader: 'douyin/work-list',
    at,
    works: [{ workId: '1', values: { views: 5 } }],
  },
  accountId: 'a1',
};
const failure: CollectItem = {
  kind: 'failure',
  reader: 'douyin/fans',
  at,
  failure: { kind: 'drift', path: 'a.b' },
};
const missed: CollectItem = { kind: 'missed', reader: 'douyin/fans', at, missed: 2 };
const send = (items: unknown[], from: string | undefined = page) =>
  acceptBatch({ id: 'batch-0001', items }, from);

describe('a batch from a page', () => {
  test('comes through as it was sent', () => {
    expect(send([reading, failure, missed])).toEqual({
      batch: { id: 'batch-0001', items: [reading, failure, missed] },
      refused: 0,
    });
  });

  test('is cleaned of everything the schema does not know', () => {
    const dirty = JSON.parse(
      '{"kind":"reading","token":"x","reading":{"studio":"douyin","reader":"douyin/work-list","at":1790000000000,"cookie":"x","__proto__":{"polluted":1},"works":[{"workId":"1","values":{"views":5},"url":"x"}]}}',
    );
    const [item] = send([dirty])?.batch.items ?? [];
    expect(JSON.stringify(item)).not.toMatch(/token|cookie|url|polluted/);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  test.each([
    [
      'a work id that could break a key',
      { ...reading, reading: { ...reading.reading, works: [{ workId: 'a:b', values: {} }] } },
    ],
    [
      'an unknown metric',
      { ...reading, reading: { ...reading.reading, works: [{ workId: '1', values: { money: 1 } }] } },
    ],
    [
      'a value that is no number',
      { ...reading, reading: { ...reading.reading, works: [{ workId: '1', values: { views: '5' } }] } },
    ],
    ['a time before there were studios', { ...reading, reading: { ...reading.reading, at: 5 } }],
    ['a reader of another studio', { ...reading, reading: { ...reading.reading, reader: 'youtube/screen' } }],
    ['an account id of no studio', { ...reading, accountId: 'a b' }],
    ['a failure of no kind', { ...failure, failure: { kind: 'sad' } }],
    ['a reader of nobody', { ...failure, reader: 'nobody/fans' }],
    ['nothing', null],
  ])('loses %s and nothing else', (_what, item) => {
    expect(send([failure, item, missed])).toEqual({
      batch: { id: 'batch-0001', items: [failure, missed] },
      refused: 1,
    });
  });

  test('may speak only for the studio it comes from', () => {
    const other = { kind: 'missed', reader: 'youtube/screen', at, missed: 1 };
    expect(send([other, missed])).toMatchObject({ batch: { items: [missed] }, refused: 1 });
    expect(send([other], 'https://studio.youtube.com/')).toMatchObject({ refused: 0 });
  });

  test.each([
    undefined,
    '',
    'nonsense',
    'http://creator.douyin.com/',
    'https://creator.douyin.com.evil.example/',
    'https://example.com/',
  ])('from %s is no batch', (from) => {
    expect(acceptBatch({ id: 'batch-0001', items: [missed] }, from)).toBeNull();
  });

  test.each([
    null,
    5,
    {},
    { id: 'short', items: [] },
    { id: 'batch-0001' },
    { id: 'batch-0001', items: new Array(maxItems + 1).fill(missed) },
  ])('of a wrong shape is no batch', (data) => {
    expect(acceptBatch(data, page)).toBeNull();
  });
});
