import { describe, expect, it } from 'vitest';
import { beijing, failure, read, renamed, textOf } from './play';

const whole = {
  workId: '3xfupan000009a',
  title: '外婆的鱼丸汤，从打浆开始 #鱼丸 #家乡味道',
  publishedAt: beijing('2026-11-19T18:00'),
  topics: ['鱼丸', '家乡味道'],
  values: {},
};

describe('kuaishou/work-info', () => {
  it('reads title and publish time from either name of the title', () => {
    expect(read('work-info').works).toEqual([whole]);
    const text = textOf('work-info').replace('"title": null,', '').replace('"caption":', '"title":');
    expect(read('work-info', { text }).works).toEqual([whole]);
  });

  it('keeps the title without the time', () => {
    const { works } = read('work-info', { text: renamed('work-info', 'publishTime') });
    expect(works?.[0]?.title).toBe(whole.title);
    expect(works?.[0]?.publishedAt).toBeUndefined();
  });

  it('reads nothing without the work', () => {
    expect(failure('work-info', { request: {}, page: '/profile' })).toEqual({ kind: 'empty' });
  });

  it('calls a body without any of them drift', () => {
    const text = renamed('work-info', 'caption').replace('"publishTime":', '"time":');
    expect(failure('work-info', { text })).toEqual({ kind: 'drift', path: 'data.title' });
  });
});
