import { describe, expect, it } from 'vitest';
import { failure, read, renamed, replaced, textOf, utc, without } from './play';

const id = (nth: number) => `75800000000000000${nth}`;
const work = (nth: number, body?: unknown) =>
  read('item-list', { body }).works?.find(({ workId }) => workId === id(nth));
/** Row of the fixture that holds the newest video with figures. */
const row = 8;

describe('tiktok/item-list', () => {
  it('reads a post', () => {
    expect(work(53)).toEqual({
      workId: '7580000000000000053',
      title: 'Knife skills in 30 seconds #recette #slowcooking',
      publishedAt: utc('2026-11-19T17:30:12'),
      durationSec: 31.4,
      format: 'video',
      topics: ['recette', 'slowcooking'],
      state: 'public',
      values: { views: 18_234, likes: 1204, comments: 86, shares: 143, favorites: 402 },
      doubtfulZeros: ['comments'],
    });
  });

  it('reads all posts of a page, one that is listed twice once', () => {
    const { works = [] } = read('item-list');
    expect(works).toHaveLength(49);
    expect(works[0]).toMatchObject({ workId: id(20), values: { views: 1_284_003 } });
  });

  it('takes the counters as numbers, and from the other place that one library has them in', () => {
    const { works = [] } = read('item-list-page-2');
    expect(works[0]).toMatchObject({ workId: id(12), values: { views: 25_528, favorites: 647 } });
    expect(works.find(({ workId }) => workId.endsWith('09'))?.values).toEqual({
      views: 1567,
      likes: 126,
      comments: 6,
      shares: 11,
      favorites: 42,
    });
  });

  it('tells pictures from videos', () => {
    expect(work(55)).toMatchObject({ format: 'image', values: { views: 5120 } });
    expect(work(54)?.format).toBe('image');
    expect([work(55)?.durationSec, work(54)?.durationSec]).toEqual([undefined, undefined]);
  });

  it('guesses no format when no post has a length any more', () => {
    const text = textOf('item-list').replaceAll('"duration":', '"length":');
    const { works = [] } = read('item-list', { text });
    expect(new Set(works.map(({ format }) => format))).toEqual(new Set([undefined]));
  });

  it.each([
    [59, 'scheduled'],
    [58, 'reviewing'],
    [57, 'private'],
    [56, 'private'],
    [53, 'public'],
  ])('tells the state of post %i: %s', (nth, state) => {
    expect(work(nth)?.state).toBe(state);
  });

  it('has no figures and no publish time for a post that waits', () => {
    expect(work(59)).toMatchObject({ values: {} });
    expect(work(59)?.publishedAt).toBeUndefined();
    expect(work(58)?.values).toEqual({});
  });

  it('knows a waiting post by its time alone, and by its status alone', () => {
    const byTime = renamed('item-list', ['item_list', 2, 'status']);
    const byStatus = textOf('item-list').replaceAll(String(utc('2026-11-24T18:00:00') / 1_000), '1795000000');
    expect(work(59, byTime)?.state).toBe('scheduled');
    expect(read('item-list', { text: byStatus }).works?.[2]?.state).toBe('scheduled');
  });

  it('takes a post that was scheduled by the time it went out', () => {
    const nth = 9;
    const body = renamed('item-list', ['item_list', nth, 'post_time']);
    expect(work(52)?.publishedAt).toBe(work(52, body)?.publishedAt);
  });

  it('keeps the zeros of a new post as doubtful, and none of a post that may not be out', () => {
    expect(work(60)).toMatchObject({
      values: { views: 0, likes: 0, comments: 0, shares: 0, favorites: 0 },
      doubtfulZeros: ['views', 'likes', 'comments', 'shares', 'favorites'],
    });
    for (const key of ['visibility', 'status', 'in_review']) {
      expect([key, work(60, renamed('item-list', ['item_list', 1, key]))?.values]).toEqual([key, {}]);
    }
  });

  it('does not call a post public whose status no source names', () => {
    expect(work(53, replaced('item-list', ['item_list', row, 'status'], 143))?.state).toBeUndefined();
  });

  it('leaves a missing metric out', () => {
    const body = without('item-list', ['item_list', row, 'like_count']);
    expect(work(53, body)?.values).toEqual({ views: 18_234, comments: 86, shares: 143, favorites: 402 });
  });

  it.each([
    [['item_list'], 'item_list'],
    [['item_list', row, 'item_id'], 'item_list.[].item_id'],
  ])('calls it drift when %j is renamed', (path, where) => {
    expect(failure('item-list', { body: renamed('item-list', path) })).toEqual({
      kind: 'drift',
      path: where,
    });
  });

  it('calls a count that is none drift', () => {
    const body = replaced('item-list', ['item_list', row, 'play_count'], '18.2K');
    expect(failure('item-list', { body })).toEqual({ kind: 'drift', path: 'item_list.[].play_count' });
  });

  it('has nothing to read in an account without posts, which is answered without a list', () => {
    expect(failure('item-list-none')).toEqual({ kind: 'empty' });
    const renamedList = textOf('item-list-none').replace('"cursor"', '"posts":[],"cursor"');
    expect(failure('item-list-none', { text: renamedList })?.kind).toBe('drift');
  });

  it('keeps every digit of an id sent as a bare integer', () => {
    const text = textOf('item-list').replace(
      '"item_id":"7580000000000000053"',
      '"item_id":7580000000000000053',
    );
    expect(read('item-list', { text }).works?.some(({ workId }) => workId === id(53))).toBe(true);
  });
});
