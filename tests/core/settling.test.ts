import { describe, expect, it } from 'vitest';
import { settledDay } from '../../lib/core/metric-data/settling';
import { studioClocks } from '../../lib/core/metric-data/studio-clocks';
import { studioIds } from '../../lib/core/studios';

describe('the newest settled day', () => {
  it.each([
    ['bilibili', Date.UTC(2026, 10, 22, 3, 59), '2026-11-20'],
    ['bilibili', Date.UTC(2026, 10, 22, 4), '2026-11-21'],
    ['douyin', Date.UTC(2026, 10, 22, 4), '2026-11-21'],
    // Midnight in California is eight hours later.
    ['youtube', Date.UTC(2026, 10, 22, 19, 59), '2026-11-19'],
    ['youtube', Date.UTC(2026, 10, 22, 20), '2026-11-20'],
    ['tiktok', Date.UTC(2026, 10, 22, 0), '2026-11-19'],
    ['kuaishou', Date.UTC(2026, 10, 22, 0), null],
  ] as const)('of %s at %i is %s', (studio, now, day) => {
    expect(settledDay(studio, now)).toBe(day);
  });
});

it.each(studioIds)('%s says how fresh its figures are, in both languages', (studio) => {
  const { freshness, reach } = studioClocks[studio];
  for (const text of [freshness, ...(reach ? [reach] : [])]) {
    expect(text.zh).toMatch(/\p{Script=Han}.*。$/u);
    expect(text.en).toMatch(/^[^\p{Script=Han}]+\.$/u);
  }
});
