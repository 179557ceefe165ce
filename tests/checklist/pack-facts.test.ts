import { expect, it } from 'vitest';
import { defaultPacks, packIds } from '../../lib/checklist/ids';
import { lawById } from '../../lib/checklist/laws';
import { packFacts } from '../../lib/checklist/pack-facts';
import { check, rulesIn } from './helpers';

it.each(packIds)('the pack %s has lists, and each of its bases an entry', (pack) => {
  const { words, patterns, bases } = packFacts(pack);
  expect(words + patterns).toBeGreaterThan(0);
  expect(bases.length).toBeGreaterThan(0);
  expect(bases.filter((id) => lawById(id) === undefined)).toEqual([]);
});

it('an industry is silent until its pack is on', () => {
  expect(defaultPacks).toEqual(['general', 'commercial', 'safety', 'english']);
  const text = '这款面霜很温和，可以舒缓';
  expect(rulesIn(check(text))).toEqual([]);
  expect(rulesIn(check(text, { packs: [...defaultPacks, 'cosmetics'] }))).toContain('cosm');
  expect(rulesIn(check('考研押题班开课了'))).toEqual([]);
  expect(rulesIn(check('考研押题班开课了', { packs: [...defaultPacks, 'education'] }))).toEqual(['edu']);
  expect(rulesIn(check('全网第一的面霜，下单立减', { packs: [] }))).not.toContain('abs');
});
