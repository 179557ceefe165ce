import { describe, expect, it } from 'vitest';
import { failure, read, renamed, textOf } from './play';

describe('kuaishou/live-trend', () => {
  const text = textOf('live-trend');

  it('reads viewers and their peak by day, and nothing without a known unit', () => {
    expect(read('live-trend').accountDays).toEqual([
      { day: '2026-11-19', values: { liveViewers: 0, livePeakViewers: 0 } },
      { day: '2026-11-20', values: { liveViewers: 803, livePeakViewers: 64 } },
      { day: '2026-11-21', values: { liveViewers: 1_420, livePeakViewers: 118 } },
    ]);
  });

  it.each([
    ['2026-11-21', '2026-11-20', '2026-11-19'],
    ['2026-11-21 00:00:00', '2026-11-20 00:00:00', '2026-11-19 00:00:00'],
    ['1795190400000', '1795104000000', '1795017600000'],
  ])('reads days written as %s, in any order', (...days) => {
    const written = ['20261121', '20261120', '20261119'].reduce(
      (all, day, n) => all.replace(day, days[n] ?? ''),
      text,
    );
    expect(read('live-trend', { text: written }).accountDays?.map(({ day }) => day)).toEqual([
      '2026-11-19',
      '2026-11-20',
      '2026-11-21',
    ]);
  });

  it('reads nothing where the rows are no days in a row', () => {
    expect(failure('live-trend', { text: text.replace('20261119', '20261113') })).toEqual({ kind: 'empty' });
    expect(failure('live-trend', { text: text.replaceAll(/2026112\d/g, 'week 47') })).toEqual({
      kind: 'empty',
    });
  });

  it('loses one metric when one is gone, and calls a renamed list or date drift', () => {
    expect(read('live-trend', { text: renamed('live-trend', 'playUv') }).accountDays?.[2]).toEqual({
      day: '2026-11-21',
      values: { livePeakViewers: 118 },
    });
    expect(failure('live-trend', { text: renamed('live-trend', 'trending') })?.path).toBe('data.trending');
    expect(failure('live-trend', { text: renamed('live-trend', 'dateTime') })?.path).toBe(
      'data.trending.[].dateTime',
    );
  });
});
