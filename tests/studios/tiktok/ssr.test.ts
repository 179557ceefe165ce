import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../lib/core/reading';
import { tiktok } from '../../../lib/studios/tiktok';
import { ssrCaptures } from '../../../lib/studios/tiktok/ssr';
import { fixtureText } from '../../fixtures/tiktok';
import { accountId, at, read } from './play';

const script = fixtureText('creator-center-context.txt');

/** What the studio's readers make of the captures, as of answers. */
function readings(text: string): Reading[] {
  return ssrCaptures(text).map((capture) => {
    const reader = tiktok.readers.find(({ path }) => path.test(capture.path));
    const page = '/tiktokstudio/content';
    const outcome = reader?.run({ ...capture, page, at, status: 200, request: {} });
    if (outcome?.kind !== 'reading') throw new Error(JSON.stringify(outcome));
    return outcome.reading;
  });
}
const posts = (text: string) => readings(text).find(({ works }) => works)?.works ?? [];
const plain = (body: object) => JSON.stringify(body);
const one = { item_id: '7580000000000000053', desc: 'a', play_count: '5', duration: 9000, visibility: 1 };

describe('the first page of posts in the HTML', () => {
  it('is read as the list of the endpoint is, less the caption that differs', () => {
    const found = posts(script);
    const asked = read('item-list').works ?? [];
    expect(found.map(({ workId, values }) => [workId, values])).toEqual(
      asked.map(({ workId, values }) => [workId, values]),
    );
  });

  it('unescapes each entity once', () => {
    expect(posts(script)[3]?.title).toMatch(/ “5 < 6” &amp; "quoted" it's$/);
  });

  it('tells who is signed in', () => {
    expect(readings(script)[0]?.account).toEqual({
      accountId,
      name: 'Slow Simmer & Kitchen',
      handle: 'slowsimmer.kitchen',
      values: {},
    });
  });

  it('passes nothing else on', () => {
    expect(script).toContain('csrf');
    expect(JSON.stringify(ssrCaptures(script))).not.toMatch(/csrf|decoy-wid|MS4w|avatar/i);
  });

  it('is read unescaped too, where a caption may hold an entity of its own', () => {
    const text = plain({
      firstBatchQueryItems: { item_list: [{ ...one, desc: 'fish &amp; chips &quot;' }] },
    });
    expect(posts(text)[0]?.title).toBe('fish &amp; chips &quot;');
  });

  it('is found under its other name, and keeps every digit of bare ids', () => {
    const text = plain({ post_list: [one] }).replace('"7580000000000000053"', '7580000000000000053');
    expect(posts(text)[0]?.workId).toBe('7580000000000000053');
  });

  it.each([
    ['numbers', '{&#34;post_list&#x22;:[{&#34;item_id&#34;:&#34;7580000000000000053&#34;}]}'],
    ['names', '{&quot;post_list&quot;:[{&quot;item_id&quot;:&quot;7580000000000000053&quot;}]}'],
  ])('knows entities as %s', (_, text) => {
    expect(ssrCaptures(text)).toHaveLength(1);
  });

  it.each([
    [''],
    ['window.__data = {}'],
    ['{&quot;a&quot;:'],
    ['null'],
    ['[]'],
    [plain({ firstBatchQueryItems: null, post_list: {} })],
    [plain({ firstBatchQueryItems: { item_list: [] } })],
    [plain({ commonAppContext: { user: {} } })],
    ['&#x110000;&#0;&nosuch;'],
  ])('has nothing to say of %j', (text) => {
    expect(ssrCaptures(text)).toEqual([]);
  });
});
