import { describe, expect, it } from 'vitest';
import { audienceMetrics } from '../../lib/core/metric-data/audience';
import { derivedMetrics } from '../../lib/core/metric-data/derived';
import { interactionMetrics } from '../../lib/core/metric-data/interaction';
import { reachMetrics } from '../../lib/core/metric-data/reach';
import { watchingMetrics } from '../../lib/core/metric-data/watching';
import { derivedIds, metricIds } from '../../lib/core/metric-ids';
import {
  isDerived,
  metricFacts,
  neverShownBy,
  ratioParts,
  shownBy,
  studioNote,
} from '../../lib/core/metrics';
import { isStudioId, studioIds } from '../../lib/core/studios';

const all = [...metricIds, ...derivedIds];
const han = /\p{Script=Han}/u;

describe('metric registry', () => {
  it('knows every id once and no other', () => {
    const tables = [reachMetrics, watchingMetrics, interactionMetrics, audienceMetrics, derivedMetrics];
    const keys = tables.flatMap((table) => Object.keys(table));
    expect(keys.toSorted()).toEqual([...all].toSorted());
    expect(Object.keys(metricFacts)).toHaveLength(all.length);
  });

  it.each(all)('%s speaks both languages', (id) => {
    const { name, definition, notes } = metricFacts[id];
    for (const text of [name, definition, ...Object.values(notes)]) {
      expect(text.zh.trim(), id).toMatch(han);
      expect(text.en.trim(), id).not.toBe('');
      expect(text.en, id).not.toMatch(han);
    }
    expect(definition.zh).toMatch(/。$/);
    expect(definition.en).toMatch(/\.$/);
  });

  it('gives no two metrics the same name or definition', () => {
    for (const language of ['zh', 'en'] as const) {
      const names = all.map((id) => metricFacts[id].name[language]);
      const definitions = all.map((id) => metricFacts[id].definition[language]);
      expect(new Set(names).size).toBe(all.length);
      expect(new Set(definitions).size).toBe(all.length);
    }
  });

  it('writes notes for real studios only', () => {
    for (const id of all) {
      for (const studio of Object.keys(metricFacts[id].notes)) expect(isStudioId(studio)).toBe(true);
      expect(Object.keys(metricFacts[id].shown).toSorted()).toEqual([...studioIds].toSorted());
    }
  });

  it('keeps unit and kind consistent', () => {
    for (const id of all) {
      const { unit, kind } = metricFacts[id];
      expect(kind === 'ratio').toBe(unit === 'ratio');
    }
    expect(all.filter((id) => metricFacts[id].unit === 'seconds')).toEqual(['avgWatchSec', 'watchTimeSec']);
    expect(all.filter((id) => metricFacts[id].unit === 'money')).toEqual(['revenue', 'gmv']);
    expect(all.filter((id) => metricFacts[id].kind === 'level')).toEqual([
      'avgWatchSec',
      'followerTotal',
      'livePeakViewers',
    ]);
  });

  it('knows which metrics are better when lower', () => {
    expect(all.filter((id) => metricFacts[id].better === 'lower')).toEqual([
      'bounce2s',
      'exit3s',
      'dislikes',
      'followsLost',
    ]);
    expect(all.filter((id) => metricFacts[id].better === 'neither')).toEqual(['fanViewRatio']);
  });

  it('agrees with the derived recipes', () => {
    expect(all.filter(isDerived)).toEqual([...derivedIds]);
    expect(ratioParts.engagementRate).toEqual({ sum: ['likes', 'comments', 'shares'], per: 'views' });
    for (const id of derivedIds) expect(ratioParts[id].per).toBe('views');
  });
});

describe('what a studio shows', () => {
  it('has a completion rate everywhere but on Bilibili and YouTube', () => {
    expect(neverShownBy('completionRate')).toEqual(['bilibili', 'youtube']);
    expect(studioNote('completionRate', 'bilibili')?.en).toContain('average share');
    expect(studioNote('avgWatchRatio', 'bilibili')?.en).toContain('full_play_ratio');
  });

  it('names the definitions that differ', () => {
    expect(studioNote('views', 'youtube')?.en).toContain('2026-08-24');
    expect(studioNote('engagedViews', 'youtube')?.en).toContain('2026-08-24');
    expect(studioNote('impressions', 'douyin')?.zh).toContain('封面曝光');
    expect(studioNote('likes', 'wechat-channels')).not.toBeNull();
    expect(studioNote('commentRate', 'douyin')).toBeNull();
    for (const studio of studioIds) expect(studioNote('views', studio)).not.toBeNull();
  });

  it('derives availability from the parts', () => {
    expect(shownBy('engagementRate', 'douyin')).toBe('both');
    expect(shownBy('favoriteRate', 'wechat-channels')).toBe('never');
    expect(shownBy('favoriteRate', 'douyin')).toBe('work');
    expect(shownBy('followConversion', 'kuaishou')).toBe('work');
    expect(neverShownBy('favoriteRate')).toEqual(['wechat-channels', 'youtube']);
  });

  it('tells works, account and live apart', () => {
    expect(shownBy('profileVisits', 'bilibili')).toBe('account');
    expect(shownBy('exit3s', 'bilibili')).toBe('work');
    expect(shownBy('impressions', 'wechat-channels')).toBe('live');
    expect(neverShownBy('likes')).toEqual([]);
    expect(neverShownBy('coins')).toEqual(studioIds.filter((studio) => studio !== 'bilibili'));
  });
});
