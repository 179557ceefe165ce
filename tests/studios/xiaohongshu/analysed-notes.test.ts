import { describe, expect, it } from 'vitest';
import { beijing, edited, failure, read, renamed } from './play';

const noteOf = (title: string, text?: string) =>
  read('analysed-notes', { text }).works?.find((work) => work.title === title);

describe('xiaohongshu/analysed-notes', () => {
  it('reads a video with its click rate as it stands, 0–1', () => {
    expect(noteOf('阳台小番茄越冬记录')).toEqual({
      workId: '6a01f0c3000000001b000016',
      title: '阳台小番茄越冬记录',
      publishedAt: beijing('2026-11-20T18:30'),
      format: 'video',
      values: {
        views: 15_320,
        impressions: 201_100,
        ctr: 0.0716,
        avgWatchSec: 14,
        likes: 884,
        comments: 127,
        favorites: 402,
        shares: 61,
        followsGained: 53,
        danmaku: 21,
      },
    });
  });

  it('has no danmaku for picture notes, and an untitled one stays untitled', () => {
    const { works = [] } = read('analysed-notes');
    expect(
      works.filter(({ format }) => format === 'image').every(({ values }) => !('danmaku' in values)),
    ).toBe(true);
    expect(works.find(({ workId }) => workId.endsWith('07'))).toMatchObject({
      title: undefined,
      format: 'image',
    });
  });

  it('leaves out what is not computed yet', () => {
    expect(noteOf('今晚刚煮的红豆沙')?.values).toEqual({
      views: 12,
      likes: 1,
      comments: 0,
      favorites: 0,
      shares: 0,
      followsGained: 0,
    });
  });

  it('keeps the unit of the endpoint under the other spelling', () => {
    const text = renamed('analysed-notes', 'coverClickRate').replaceAll(
      'was_coverClickRate',
      'cover_click_rate',
    );
    expect(noteOf('阳台小番茄越冬记录', text)?.values.ctr).toBe(0.0716);
  });

  it('calls a click rate on the other scale drift', () => {
    const text = edited('analysed-notes', '"coverClickRate": 0.0716', '"coverClickRate": 7.16');
    expect(failure('analysed-notes', { text })).toEqual({
      kind: 'drift',
      path: 'data.note_infos.[].coverClickRate',
    });
  });

  it('has no rate of 0 where nothing was shown', () => {
    const text = edited('analysed-notes', '"coverClickRate": 0.0716', '"coverClickRate": 0');
    expect(noteOf('阳台小番茄越冬记录', text)?.values.ctr).toBe(0);
    const unseen = text.replace('"imp_count": 201100', '"imp_count": 0');
    expect(noteOf('阳台小番茄越冬记录', unseen)?.values).not.toHaveProperty('ctr');
  });

  it('gives a note once', () => {
    const ids = (read('analysed-notes').works ?? []).map(({ workId }) => workId);
    expect(ids).toHaveLength(9);
    expect(new Set(ids).size).toBe(9);
  });

  it('leaves a missing metric out and keeps the rest', () => {
    const values = noteOf('阳台小番茄越冬记录', renamed('analysed-notes', 'imp_count'))?.values;
    expect(values).not.toHaveProperty('impressions');
    expect(values).toMatchObject({ views: 15_320, ctr: 0.0716 });
  });

  it.each([
    ['note_infos', 'data.note_infos'],
    ['id', 'data.note_infos.[].id'],
  ])('calls a renamed %s drift', (key, path) => {
    expect(failure('analysed-notes', { text: renamed('analysed-notes', key) })).toEqual({
      kind: 'drift',
      path,
    });
  });
});
