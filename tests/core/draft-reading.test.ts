import { describe, expect, it } from 'vitest';
import { draftReading, topicsIn } from '../../lib/core/draft-reading';
import { draftReadingSchema } from '../../lib/core/draft-schema';

describe('topicsIn', () => {
  it.each([
    ['', []],
    ['no topics', []],
    ['#one #two', ['one', 'two']],
    ['#鱼丸 #家乡味道，很好吃', ['鱼丸', '家乡味道']],
    ['连着写#鱼丸#家乡味道', ['鱼丸', '家乡味道']],
    ['＃全角 和 #半角', ['全角', '半角']],
    ['#again #again', ['again']],
    ['#soup@someone', ['soup']],
    ['# alone ## #!', []],
    ['#炖汤🍲 好', ['炖汤🍲']],
    ['first\n#second\n', ['second']],
  ])('%j has %j', (text, topics) => {
    expect(topicsIn(text)).toEqual(topics);
  });
});

describe('draftReading', () => {
  it('leaves unknown fields out, and keeps empty ones', () => {
    const draft = draftReading('douyin', {
      title: undefined,
      description: '',
      tags: undefined,
      coverSet: undefined,
      scheduleAt: null,
      declarations: { statement: undefined, original: undefined },
    });
    expect(draft).toEqual({ studio: 'douyin', description: '', topics: [], scheduleAt: null });
    expect(Object.keys(draft ?? {})).not.toContain('title');
  });

  it('is no draft when nothing is known', () => {
    expect(draftReading('youtube', {})).toBeNull();
    expect(draftReading('youtube', { format: 'video', declarations: {} })).toBeNull();
    expect(draftReading('youtube', { tags: [] })).toEqual({ studio: 'youtube', tags: [] });
  });

  it('takes topics from title and description, and does not know them without either', () => {
    expect(draftReading('youtube', { title: '#a b', description: '#c #a' })?.topics).toEqual(['a', 'c']);
    expect(draftReading('youtube', { coverSet: true })).not.toHaveProperty('topics');
  });

  it('puts the title on one line and each tag once', () => {
    expect(draftReading('bilibili', { title: '  a\n b\t ', tags: [' x ', 'x', '', 'y'] })).toMatchObject({
      title: 'a b',
      tags: ['x', 'y'],
    });
  });

  it('cuts what is too long to cross, so that it still crosses', () => {
    const long = 'x'.repeat(100_000);
    const draft = draftReading('tiktok', {
      title: long,
      description: `#${long}`,
      tags: Array.from({ length: 900 }, (_, nth) => `${nth}${long}`),
      declarations: { statement: long },
    });
    expect(draftReadingSchema.safeParse(draft).error).toBeUndefined();
  });
});
