import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Capture } from '../../lib/core/reader';
import { createSink } from '../../lib/observer/sink';
import { watched } from '../../lib/observer/table';

const json = 'application/json; charset=utf-8';
const page = 'https://studio.example/work/overview?tmid=&bvid=BV1&token=secret#top';
let handed: Capture[];
beforeEach(() => {
  handed = [];
  vi.stubGlobal('location', new URL(page));
  vi.stubGlobal('document', { baseURI: page });
});
const sinkOf = (...rows: Parameters<typeof watched>[]) =>
  createSink(
    rows.map((row) => watched(...row)),
    (capture) => handed.push(capture),
  );

describe('which answers are handed over', () => {
  test.each([200, 201, 401, 403, 406, 429, 461, 471])('%i', (status) => {
    const sink = sinkOf([/^\/api$/, {}]);
    const matched = sink.match('/api?token=secret', undefined);
    if (!matched) throw new Error('no match');
    sink.deliver(matched, status, json, '{}');
    expect(handed).toEqual([
      { path: '/api', page: '/work/overview', request: {}, status, text: '{}', at: expect.any(Number) },
    ]);
  });

  test.each([0, 304, 404, 405, 460, 500, 502])('not %i', (status) => {
    const sink = sinkOf([/^\/api$/, {}]);
    const matched = sink.match('/api', undefined);
    if (!matched) throw new Error('no match');
    sink.deliver(matched, status, json, '{}');
    expect(handed).toEqual([]);
  });

  test('the body only where it is JSON', () => {
    const sink = sinkOf([/^\/api$/, {}]);
    const matched = sink.match('/api', undefined);
    if (!matched) throw new Error('no match');
    sink.deliver(matched, 461, 'text/html', '<html>');
    expect(handed.map(({ text }) => text)).toEqual(['']);
  });
});

describe('what is seen of a request', () => {
  const fields = (names: Parameters<typeof watched>[1], url = '/api?a=1&b=2', body?: unknown) =>
    sinkOf([/^\/api$/, names]).match(url, body)?.request;

  test('the named parameters and fields, nothing else', () => {
    expect(fields({})).toEqual({});
    expect(fields({ query: ['a', 'c'] })).toEqual({ a: '1' });
    const body = '{"id":"7","token":"secret","rows":[{"key":"x"},{}]}';
    expect(fields({ body: ['id', 'rows[].key'] }, '/api', body)).toEqual({
      id: '7',
      'rows[].key': ['x', null],
    });
  });

  test("a named parameter of the page's address, under a name that no request can give", () => {
    expect(fields({ page: ['bvid', 'cid'] })).toEqual({ 'page:bvid': 'BV1' });
    expect(fields({ query: ['bvid'], page: ['bvid'] }, '/api?bvid=BV2&page:bvid=BV3')).toEqual({
      bvid: 'BV2',
      'page:bvid': 'BV1',
    });
  });

  test('of the address at that moment: studios change it without loading anew', () => {
    const sink = sinkOf([/^\/api$/, { page: ['bvid'] }]);
    expect(sink.match('/api', undefined)?.request).toEqual({ 'page:bvid': 'BV1' });
    vi.stubGlobal('location', new URL('https://studio.example/home'));
    expect(sink.match('/api', undefined)).toEqual({ path: '/api', page: '/home', request: {} });
  });

  test('values longer than any studio sends are left', () => {
    expect(fields({ query: ['a'] }, `/api?a=${'x'.repeat(4_001)}`)).toEqual({});
  });

  test('a path that no row names, or an address that is none, is no match', () => {
    expect(fields({}, '/other')).toBeUndefined();
    expect(fields({}, 'https://')).toBeUndefined();
  });
});
