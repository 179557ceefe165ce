import { describe, expect, it } from 'vitest';
import { video } from '../../fixtures/xiaohongshu';
import { edited, failure, read, renamed } from './play';

const owner = { workId: video };

describe('xiaohongshu/note-sources', () => {
  it('reads shares by source, and the counts beside them', () => {
    const { breakdowns = [] } = read('note-sources');
    expect(breakdowns.map(({ variant, unit, parts }) => [variant, unit, parts.length])).toEqual([
      [undefined, 'share', 5],
      ['views', 'count', 5],
      ['impressions', 'count', 5],
      ['interactions', 'count', 5],
    ]);
    expect(breakdowns[0]).toEqual({
      ...owner,
      kind: 'traffic',
      unit: 'share',
      parts: [
        { key: '首页推荐', value: 0.61 },
        { key: '搜索', value: 0.18 },
        { key: '个人主页', value: 0.12 },
        { key: '关注页面', value: 0.07 },
        { key: '其他来源', value: 0.02 },
      ],
    });
    expect(breakdowns[1]?.parts[1]).toEqual({ key: '搜索', value: 2758 });
  });

  it('prefers the finer share and does without it', () => {
    const finer = edited('note-sources', '"value_with_double": 61.0', '"value_with_double": 61.3');
    expect(read('note-sources', { text: finer }).breakdowns?.[0]?.parts[0]?.value).toBe(0.613);
    const { breakdowns } = read('note-sources', { text: renamed('note-sources', 'value_with_double') });
    expect(breakdowns?.[0]?.parts[0]?.value).toBe(0.61);
  });

  it('leaves out what is missing', () => {
    const { breakdowns = [] } = read('note-sources', { text: renamed('note-sources', 'interaction_count') });
    expect(breakdowns.map(({ variant }) => variant)).toEqual([undefined, 'views', 'impressions']);
    expect(read('note-sources', { text: renamed('note-sources', 'info') }).breakdowns).toHaveLength(1);
  });

  it('needs to know the note', () => {
    expect(failure('note-sources', { request: {} })).toEqual({ kind: 'drift', path: '(request).note_id' });
  });

  it('is empty with too few views, and drift without its list', () => {
    expect(failure('note-sources-few')).toEqual({ kind: 'empty' });
    expect(failure('note-sources', { text: renamed('note-sources', 'source') })).toEqual({
      kind: 'drift',
      path: 'data.source',
    });
  });
});

describe('xiaohongshu/note-audience', () => {
  it('reads viewers by gender, age, city and interest', () => {
    const { breakdowns = [] } = read('note-audience');
    expect(breakdowns.map(({ kind, variant, unit, parts }) => [kind, variant, unit, parts.length])).toEqual([
      ['gender', undefined, 'share', 2],
      ['age', undefined, 'share', 5],
      ['region', 'city', 'share', 3],
      ['interest', undefined, 'share', 2],
    ]);
    expect(breakdowns[0]).toEqual({
      ...owner,
      kind: 'gender',
      unit: 'share',
      parts: [
        { key: 'male', value: 0.21 },
        { key: 'female', value: 0.79 },
      ],
    });
    expect(breakdowns[1]?.parts[0]).toEqual({ key: '<18', value: 0.04 });
  });

  it('leaves a missing list out', () => {
    const { breakdowns = [] } = read('note-audience', { text: renamed('note-audience', 'city') });
    expect(breakdowns.map(({ kind }) => kind)).toEqual(['gender', 'age', 'interest']);
  });

  it('calls an answer without any of its lists drift', () => {
    const text = JSON.stringify({ code: 0, success: true, data: { sex: [], years: [] } });
    expect(failure('note-audience', { text })).toEqual({ kind: 'drift', path: 'data.gender' });
    expect(failure('note-audience', { request: {} })).toEqual({ kind: 'drift', path: '(request).note_id' });
  });
});

describe('xiaohongshu/note-retention', () => {
  it('reads who is left at each second, 0–1', () => {
    const [curve, ...rest] = read('note-retention').curves ?? [];
    expect(rest).toEqual([]);
    expect(curve).toMatchObject({ ...owner, kind: 'retention', variant: 'self', x: 'sec', y: 'ratio' });
    expect(curve?.points).toHaveLength(42);
    expect(curve?.points.slice(0, 4)).toEqual([
      [0, 1],
      [1, 0.83],
      [2, 0.7],
      [3, 0.59],
    ]);
  });

  it('leaves points without a figure out, and is empty without any', () => {
    const text = edited('note-retention', '"count": 83', '"count": -1');
    expect(read('note-retention', { text }).curves?.[0]?.points[1]).toEqual([2, 0.7]);
    expect(failure('note-retention', { text: renamed('note-retention', 'count') })).toEqual({
      kind: 'empty',
    });
  });

  it('needs its list and the note', () => {
    expect(failure('note-retention', { text: renamed('note-retention', 'trend_list') })).toEqual({
      kind: 'drift',
      path: 'data.trend_list',
    });
    expect(failure('note-retention', { request: {} })).toEqual({ kind: 'drift', path: '(request).note_id' });
  });
});
