import { describe, expect, it } from 'vitest';
import { fresh, pictures, video } from '../../fixtures/xiaohongshu';
import { beijing, edited, failure, read, renamed, textOf } from './play';

const day20 = beijing('2026-11-20T00:00');
const day21 = beijing('2026-11-21T00:00');
const values = (name: string, text?: string) => read(name, { text }).works?.[0]?.values;
const curve = (name: string, variant: string, text?: string) =>
  read(name, { text }).curves?.find((one) => one.variant === variant);

describe('xiaohongshu/note-base', () => {
  it('reads the totals of a video, percent as 0–1', () => {
    expect(read('note-base').works).toEqual([
      {
        workId: video,
        format: 'video',
        publishedAt: beijing('2026-11-20T18:30'),
        values: {
          impressions: 201_100,
          views: 15_320,
          ctr: 0.0716,
          avgWatchSec: 14,
          completionRate: 0.22,
          retention5s: 0.41,
          bounce2s: 0.3,
          likes: 884,
          comments: 127,
          favorites: 402,
          shares: 61,
          danmaku: 21,
          followsGained: 53,
          fanViewRatio: 0.15,
        },
      },
    ]);
  });

  it('has no video figures for a picture note, even where the studio sends some', () => {
    const text = edited('note-base-image', '"finish5s_rate": 0', '"finish5s_rate": 3.0');
    expect(values('note-base-image', text)).toEqual({
      impressions: 96_400,
      views: 8410,
      ctr: 0.0872,
      avgWatchSec: 31,
      likes: 512,
      comments: 63,
      favorites: 1240,
      shares: 98,
      followsGained: 88,
      fanViewRatio: 0.21,
    });
    expect(read('note-base-image').curves?.map(({ variant }) => variant)).toEqual([
      'views:day:new',
      'avgWatchSec:day',
      'likes:day:new',
    ]);
  });

  it('leaves out what is not computed yet', () => {
    expect(read('note-base-new').works?.[0]).toMatchObject({ workId: fresh, format: 'image' });
    expect(values('note-base-new')).toEqual({
      views: 12,
      likes: 1,
      comments: 0,
      favorites: 0,
      shares: 0,
      followsGained: 0,
    });
  });

  it('prefers the finer twin, falls back to the rounded one, and takes no rounded zero', () => {
    const finer = edited(
      'note-base',
      '"full_view_rate_with_double": 22.0',
      '"full_view_rate_with_double": 22.4',
    );
    expect(values('note-base', finer)?.completionRate).toBe(0.224);
    const alone = renamed('note-base', 'view_time_avg_with_double');
    expect(values('note-base', alone)?.avgWatchSec).toBe(14);
    expect(
      values('note-base', alone.replace('"view_time_avg": 14', '"view_time_avg": 0')),
    ).not.toHaveProperty('avgWatchSec');
  });

  it('takes the course of a note by hour and day, in time', () => {
    expect(curve('note-base', 'views:hour:new')).toEqual({
      workId: video,
      kind: 'trend',
      variant: 'views:hour:new',
      x: 'time',
      y: 'count',
      points: [310, 1204, 1990, 1833, 1412, 702].map((count, n) => [
        beijing('2026-11-20T18:00') + n * 3_600_000,
        count,
      ]),
    });
    expect(curve('note-base', 'completionRate:day')).toMatchObject({
      y: 'ratio',
      points: [
        [day20, 0.23],
        [day21, 0.21],
      ],
    });
    expect(curve('note-base', 'avgWatchSec:day')).toMatchObject({
      y: 'sec',
      points: [
        [day20, 15],
        [day21, 13],
      ],
    });
    expect(read('note-base').curves).toHaveLength(14);
  });

  it('prefers the finer twin in the lists too, and leaves a point out that is not computed', () => {
    const finer = edited('note-base', '"count_with_double": 23.0', '"count_with_double": 23.6');
    expect(curve('note-base', 'completionRate:day', finer)?.points[0]).toEqual([day20, 0.236]);
    expect(curve('note-base-image', 'avgWatchSec:day')?.points).toHaveLength(3);
  });

  it('knows the note from the answer, else from the request, and without both reads nothing', () => {
    expect(read('note-base', { request: {} }).works?.[0]?.workId).toBe(video);
    const nameless = renamed('note-base', 'note_info');
    expect(read('note-base', { text: nameless }).works?.[0]?.workId).toBe(video);
    for (const request of [{}, { note_id: 'x' }, { note_id: 12 }]) {
      expect(failure('note-base', { text: nameless, request })).toEqual({
        kind: 'drift',
        path: 'data.note_info.id',
      });
    }
    expect(read('note-base', { request: { note_id: pictures } }).works?.[0]?.workId).toBe(video);
  });

  it('has no zeros of video figures while the kind of note is unknown', () => {
    expect(values('note-base-image', renamed('note-base-image', 'type'))).toEqual(values('note-base-image'));
  });

  it.each([
    ['view_count', 'views'],
    ['view_rate_with_fans', 'fanViewRatio'],
    ['finish5s_rate', 'retention5s'],
  ])('leaves %s out when it is missing and keeps the rest', (key, metric) => {
    const left = values('note-base', renamed('note-base', key));
    expect(left).toEqual(
      Object.fromEntries(Object.entries(values('note-base') ?? {}).filter(([id]) => id !== metric)),
    );
  });

  it.each([
    ['"impl_count": 201100', '"impl_count": "?"', 'data.impl_count'],
    ['"cover_click_rate": 7.16', '"cover_click_rate": 716', 'data.cover_click_rate'],
    ['"view_list": [', '"view_list": {}, "x": [', 'data.hour.view_list'],
  ])('calls %s as %s drift', (from, to, path) => {
    expect(failure('note-base', { text: edited('note-base', from, to) })).toEqual({ kind: 'drift', path });
  });

  it('calls an answer in which nothing is known drift', () => {
    const text = JSON.stringify({ code: 0, success: true, data: { note: {}, views: 3 } });
    expect(failure('note-base', { text })).toEqual({ kind: 'drift', path: 'data' });
    expect(failure('note-base', { text: renamed('note-base', 'data') })).toEqual({
      kind: 'drift',
      path: 'data',
    });
    expect(textOf('note-base')).toContain('13800000000');
  });
});
