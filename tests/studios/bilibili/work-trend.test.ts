import { describe, expect, it } from 'vitest';
import { beijing, failure, read, renamed } from './play';

const workId = 'BV10fupan005';

describe('bilibili/work-trend', () => {
  it('joins the first days and the last ones, and keeps hours apart', () => {
    const { curves = [] } = read('work-trend');
    expect(curves.map(({ points: _points, ...rest }) => rest)).toEqual([
      { workId, kind: 'trend', variant: 'views:day:new', x: 'time', y: 'count' },
      { workId, kind: 'trend', variant: 'views:hour:new', x: 'time', y: 'count' },
    ]);
    const days = curves[0]?.points ?? [];
    expect(days).toHaveLength(10);
    expect(days[0]).toEqual([beijing('2026-11-12T00:00'), 40_211]);
    expect(days.at(-1)).toEqual([beijing('2026-11-21T00:00'), 1740]);
    expect(curves[1]?.points[0]).toEqual([beijing('2026-11-12T18:00'), 3310]);
  });

  it('reads bare series as the one type that was asked for', () => {
    const { curves = [] } = read('work-trend-fans');
    expect(curves.map(({ variant, points }) => [variant, points.length])).toEqual([
      ['followsGained:day:new', 10],
    ]);
    expect(curves[0]?.points.at(-1)).toEqual([beijing('2026-11-21T00:00'), 6]);
  });

  it('does not guess what bare series are when several types were asked for', () => {
    expect(failure('work-trend-fans', { request: { bvid: workId, type: 'play,fan' } })).toEqual({
      kind: 'empty',
    });
    const { curves = [] } = read('work-trend', { request: { bvid: workId } });
    expect(curves.map(({ variant }) => variant)).toEqual(['views:day:new', 'views:hour:new']);
  });

  it('reads nothing without the work', () => {
    expect(failure('work-trend', { request: { type: 'play' }, page: '/platform/home' })).toEqual({
      kind: 'empty',
    });
  });

  it('leaves points without a figure out', () => {
    expect(failure('work-trend', { text: renamed('work-trend', 'total_inc') })).toEqual({ kind: 'empty' });
  });

  it('calls a body without its series drift', () => {
    const text = renamed('work-trend-fans', 'tendency');
    expect(failure('work-trend-fans', { text })).toEqual({ kind: 'drift', path: 'data.tendency' });
  });
});
