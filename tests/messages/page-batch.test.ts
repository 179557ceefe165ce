import { describe, expect, test } from 'vitest';
import { longestText, maxItems } from '../../lib/messages/limits';
import { acceptBatch, type PageItem } from '../../lib/messages/page-batch';
import { maxText } from '../../lib/observer/sink';

const page = 'https://creator.douyin.com/creator-micro/content/manage?x=1';
const at = Date.UTC(2026, 10, 22);
const capture = {
  kind: 'capture',
  reader: 'douyin/work-list',
  capture: { path: '/list', page: '/manage', at, status: 200, text: '{}', request: { item_id: '7' } },
} satisfies PageItem;
const embedded: PageItem = { kind: 'embedded', page: '/manage', at, text: '{}', accountId: null };
const missed: PageItem = { kind: 'missed', reader: 'douyin/fans', at, missed: 2 };
const reading: PageItem = {
  kind: 'reading',
  reading: { studio: 'douyin', reader: 'douyin/page', at, works: [{ workId: '1', values: { views: 5 } }] },
  accountId: 'a1',
};
const send = (items: unknown[], from: string | undefined = page) =>
  acceptBatch({ id: 'batch-0001', items }, from);

describe('a batch from a page', () => {
  test('comes through as it was sent', () => {
    expect(send([capture, embedded, missed, reading])).toEqual({
      id: 'batch-0001',
      studio: 'douyin',
      items: [capture, embedded, missed, reading],
    });
  });

  test('takes every text that the observer hands over', () => {
    expect(longestText).toBe(maxText);
  });

  test('is cleaned of everything the schema does not know', () => {
    const dirty = JSON.parse(
      '{"kind":"reading","token":"x","reading":{"studio":"douyin","reader":"douyin/page","at":1790000000000,"cookie":"x","__proto__":{"polluted":1},"works":[{"workId":"1","values":{"views":5},"url":"x"}]}}',
    );
    expect(JSON.stringify(send([dirty])?.items[0])).not.toMatch(/token|cookie|url|polluted/);
    const polluting = JSON.parse(
      '{"kind":"capture","reader":"douyin/work-list","headers":"x","capture":{"path":"/a","page":"/b","at":1790000000000,"status":200,"text":"{}","cookie":"x","request":{"__proto__":{"polluted":1}}}}',
    );
    expect(JSON.stringify(send([polluting])?.items[0])).not.toMatch(/headers|cookie/);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  test.each([
    ['a text longer than any answer', { capture: { text: 'x'.repeat(longestText + 1) } }],
    ['a path that is none', { capture: { path: 'javascript:x' } }],
    ['a time before there were studios', { capture: { at: 5 } }],
    ['a status that is none', { capture: { status: -1 } }],
    ['request fields that are none', { capture: { request: 'item_id=7' } }],
    ['a reader of another studio', { reader: 'youtube/get-screen' }],
    ['a reader of nobody', { reader: 'nobody/fans' }],
    ['an account id of no studio', { accountId: 'a b' }],
    ['an unknown kind', { kind: 'command' }],
  ])('loses %s and nothing else', (_what, change) => {
    const { capture: inner, ...outer } = { capture: {}, ...change };
    const broken = { ...capture, ...outer, capture: { ...capture.capture, ...inner } };
    expect(send([missed, broken, capture])?.items).toEqual([missed, null, capture]);
  });

  test.each([
    ['a work id that could break a key', { works: [{ workId: 'a:b', values: {} }] }],
    ['an unknown metric', { works: [{ workId: '1', values: { money: 1 } }] }],
    ['a value that is no number', { works: [{ workId: '1', values: { views: '5' } }] }],
    ['a reader of another studio', { reader: 'youtube/page' }],
  ])('loses a reading with %s', (_what, change) => {
    const broken = { ...reading, reading: { ...reading.reading, ...change } };
    expect(send([broken, null, missed])?.items).toEqual([null, null, missed]);
  });

  test('may speak only for the studio it comes from', () => {
    expect(send([capture, missed, reading], 'https://studio.youtube.com/')?.items).toEqual([
      null,
      null,
      null,
    ]);
  });

  test.each([
    undefined,
    '',
    'nonsense',
    'http://creator.douyin.com/',
    'https://creator.douyin.com.evil.example/',
    'https://www.tiktok.com/@somebody',
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
