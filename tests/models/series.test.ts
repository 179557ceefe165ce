import { describe, expect, test } from 'vitest';
import { worksOfSeries } from '../../lib/models/series';

const works = [
  { id: 'douyin:1', title: '老街早餐 第三集', topics: [] },
  { id: 'douyin:2', title: 'Morning VLOG in town', topics: ['city'] },
  { id: 'bilibili:3', title: null, topics: ['老街早餐'] },
  { id: 'bilibili:4', title: null, topics: [] },
  { id: 'youtube:5', title: 'ｖｌｏｇ２ of the week', topics: [] },
];
const ids = (series: Parameters<typeof worksOfSeries>[0]) => worksOfSeries(series, works).map(({ id }) => id);

describe('worksOfSeries', () => {
  test('takes what was put there by hand, in the order of the works', () => {
    expect(ids({ works: ['bilibili:4', 'douyin:1', 'gone:9'], words: [] })).toEqual([
      'douyin:1',
      'bilibili:4',
    ]);
  });

  test('takes what a word of its title or topics names', () => {
    expect(ids({ works: [], words: ['老街早餐'] })).toEqual(['douyin:1', 'bilibili:3']);
  });

  test('whatever the case and the width of the letters', () => {
    expect(ids({ works: [], words: ['Vlog'] })).toEqual(['douyin:2', 'youtube:5']);
    expect(ids({ works: [], words: ['ＶＬＯＧ'] })).toEqual(['douyin:2', 'youtube:5']);
    expect(ids({ works: [], words: ['vlog2'] })).toEqual(['youtube:5']);
  });

  test('a blank word finds nothing, and neither does an empty series', () => {
    expect(ids({ works: [], words: ['', '  '] })).toEqual([]);
    expect(ids({ works: [], words: [] })).toEqual([]);
  });

  test('a work both ways is there once', () => {
    expect(ids({ works: ['douyin:1'], words: ['第三集', '老街早餐 第'] })).toEqual(['douyin:1']);
  });

  test('a word is not found across the title and a topic', () => {
    const split = [{ id: 'a', title: 'one', topics: ['two'] }];
    expect(worksOfSeries({ works: [], words: ['onetwo'] }, split)).toEqual([]);
  });
});
