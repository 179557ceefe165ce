import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../lib/checklist';
import type { Draft } from '../../lib/checklist/draft';
import {
  type CountingUnit,
  codePoints,
  halfWidthUnits,
  joinedTags,
  limits,
  measureFields,
  topicLimits,
  utf8Bytes,
  utf16,
  youtubeTags,
} from '../../lib/checklist/limits';
import { studioIds } from '../../lib/core/studios';

const format = (draft: Draft) =>
  checkDraft(draft).findings.filter(({ rule }) => rule === 'format' || rule === 'topics');
const only = (draft: Draft) => format(draft).map(({ light, reason }) => `${light} ${reason.code}`);

describe('line ends and marks of topics', () => {
  it('a line end is one character however it was stored', () => {
    const lines = (end: string) => Array.from({ length: 500 }, () => '字').join(end);
    expect(only({ studio: 'douyin', description: lines('\r\n') })).toEqual([]);
    expect(only({ studio: 'douyin', description: `${lines('\r\n')}字字` })).toEqual(['red overLimit']);
  });

  it('a topic of the box that also stands in the text is counted once', () => {
    const topics = Array.from({ length: 10 }, (_, nth) => `话题${nth}`);
    const description = topics.map((topic) => `#${topic}[话题]#`).join(' ');
    expect(only({ studio: 'xiaohongshu', description, topics })).toEqual([]);
  });
});

describe('counting', () => {
  it.each([
    ['汉字', 2, 2, 6, 2],
    ['ab', 2, 2, 2, 1],
    ['abc', 3, 3, 3, 2],
    ['汉a', 2, 2, 4, 2],
    ['😀', 1, 2, 4, 2],
    ['👨‍👩‍👧', 5, 8, 18, 8],
    ['', 0, 0, 0, 0],
  ])(
    '%s has %i code points, %i UTF-16 units, %i bytes, %i half-width units',
    (text, points, units, bytes, halves) => {
      expect([codePoints(text), utf16(text), utf8Bytes(text), halfWidthUnits(text)]).toEqual([
        points,
        units,
        bytes,
        halves,
      ]);
    },
  );

  it('tags add commas, and on YouTube two quotes for a tag with a blank', () => {
    expect(youtubeTags([])).toBe(0);
    expect(youtubeTags(['ab', 'cd'])).toBe(5);
    expect(youtubeTags(['a b', 'cd'])).toBe(8);
    expect(joinedTags(['甲', '乙'])).toBe(3);
  });
});

/** Text that counts exactly `count` under the unit. */
const filler = (unit: CountingUnit, count: number) =>
  unit === 'utf8Bytes' ? '猫'.repeat(Math.floor(count / 3)) + 'a'.repeat(count % 3) : '猫'.repeat(count);

describe('limits', () => {
  for (const limit of limits) {
    const name = `${limit.studio} ${limit.field}${limit.format ? ` (${limit.format})` : ''} ${limit.max} ${limit.unit}`;
    it(`${name}: one less and exactly fit, one more does not`, () => {
      const measure = (count: number) =>
        measureFields({ format: limit.format, [limit.field]: filler(limit.unit, count) }, limit.studio).find(
          (one) => one.limit === limit,
        );
      expect(measure(limit.max - 1)).toMatchObject({ count: limit.max - 1, over: false });
      expect(measure(limit.max)).toMatchObject({ over: false, near: true });
      expect(measure(limit.max + 1)).toMatchObject({ over: true, near: false });
      const over = format({
        studio: limit.studio,
        format: limit.format,
        [limit.field]: filler(limit.unit, limit.max + 1),
      });
      expect(over.map(({ light }) => light)).toContain(limit.hard ? 'red' : 'amber');
    });
  }

  it('every studio has some, each with a date', () => {
    for (const studio of studioIds) expect(limits.some((limit) => limit.studio === studio)).toBe(true);
    for (const { checkedAt } of [...limits, ...topicLimits]) expect(checkedAt).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('Xiaohongshu counts half-width characters as half', () => {
    expect(only({ studio: 'xiaohongshu', title: 'a'.repeat(40) })).toEqual([]);
    expect(only({ studio: 'xiaohongshu', title: 'a'.repeat(41) })).toEqual(['red overLimit']);
    expect(only({ studio: 'xiaohongshu', title: '😀'.repeat(11) })).toEqual(['red overLimit']);
  });

  it('YouTube warns at 5,000 bytes and stops at 5,000 characters, once each', () => {
    expect(only({ studio: 'youtube', description: '猫'.repeat(1666) })).toEqual([]);
    expect(only({ studio: 'youtube', description: '猫'.repeat(1667) })).toEqual(['amber overAdvice']);
    expect(only({ studio: 'youtube', description: 'a'.repeat(5001) })).toEqual(['red overLimit']);
  });

  it('YouTube refuses angle brackets and names the place', () => {
    expect(format({ studio: 'youtube', title: 'a<b' })[0]).toMatchObject({
      light: 'red',
      span: { field: 'title', start: 1, end: 2 },
      text: '<',
    });
    expect(only({ studio: 'bilibili', title: 'a<b' })).toEqual([]);
  });

  it('WeChat Channels advises a short title between 6 and 16', () => {
    const title = (count: number) => only({ studio: 'wechat-channels', title: '猫'.repeat(count) });
    expect([title(5), title(6), title(16), title(17)]).toEqual([
      ['amber tooShort'],
      [],
      [],
      ['amber overAdvice'],
    ]);
    expect(title(0)).toEqual([]);
  });

  it('nothing is said without a studio', () => {
    expect(only({ title: '猫'.repeat(500), description: '猫'.repeat(9000) })).toEqual([]);
  });
});

describe('topics', () => {
  const many = (count: number) => Array.from({ length: count }, (_, i) => `话题${i}`);
  it.each([
    ['douyin', 5],
    ['kuaishou', 4],
    ['xiaohongshu', 10],
    ['tiktok', 5],
  ] as const)('%s: %i fit, one more is told', (studio, max) => {
    expect(only({ studio, topics: many(max) })).toEqual([]);
    expect(only({ studio, topics: many(max + 1) })).toEqual(['amber tooManyTopics']);
    const inline = many(max + 1)
      .map((topic) => `#${topic}`)
      .join(' ');
    expect(only({ studio, description: inline })).toEqual(['amber tooManyTopics']);
  });

  it('Bilibili: ten tags, twenty characters each, under 200 together', () => {
    expect(only({ studio: 'bilibili', topics: many(10) })).toEqual([]);
    expect(only({ studio: 'bilibili', topics: many(11) })).toEqual(['red tooManyTopics']);
    expect(only({ studio: 'bilibili', topics: ['猫'.repeat(20)] })).toEqual([]);
    expect(only({ studio: 'bilibili', topics: ['猫'.repeat(21)] })).toEqual(['amber tagTooLong']);
  });

  it('YouTube: 500 characters of tags, 60 hashtags', () => {
    expect(only({ studio: 'youtube', topics: ['a'.repeat(249), 'b'.repeat(250)] })).toEqual([]);
    expect(only({ studio: 'youtube', topics: ['a'.repeat(250), 'b'.repeat(250)] })).toEqual(['red tagTotal']);
    const tags = (count: number) =>
      many(count)
        .map((topic) => `#${topic}`)
        .join(' ');
    expect(only({ studio: 'youtube', description: tags(60) })).toEqual([]);
    expect(only({ studio: 'youtube', description: tags(61) })).toEqual(['amber tooManyTopics']);
  });

  it('a topic said twice is told, whatever its width or case', () => {
    expect(only({ topics: ['Vlog', 'ＶＬＯＧ', '猫'] })).toEqual(['amber duplicateTopic']);
  });
});
