import { describe, expect, it } from 'vitest';
import { longestText, shortened } from '../../lib/checklist/draft-size';
import { check } from './helpers';

describe('a text that is too long', () => {
  it('is read up to so many characters, never half of one', () => {
    expect(shortened('字'.repeat(5_000_000))).toHaveLength(longestText.characters);
    expect(shortened(`a${'🐧'.repeat(200_000)}`)).toHaveLength(longestText.characters - 1);
  });

  it('is read up to so many lines', () => {
    expect(shortened('a\n'.repeat(2_500_000)).split('\n')).toHaveLength(longestText.lines);
  });

  it.each([
    '',
    'x',
    '短\n短',
    '字'.repeat(longestText.characters),
    `${'a\n'.repeat(longestText.lines - 1)}a`,
  ])('is not one of these', (text) => {
    expect(shortened(text)).toBe(text);
  });
});

describe('the longest text that is read', () => {
  it.each([
    ['lines', 'a\n'],
    ['blanks', 'a '],
    ['digits', '1'],
    ['digits with blanks', '1 '],
    ['hits', '国家级'],
    ['contacts', '加微信'],
    ['links', 'http://'],
    ['pictures that are read', '㊙'],
    ['penguins', '🐧'],
    ['half characters', '\ud83d'],
    ['invisible characters', '\u200b'],
    ['plus signs', '+'],
    ['hash signs', '#a'],
    ['commas', '，国'],
    ['brackets', '（'],
  ])(
    'of nothing but %s does not hang the page',
    (_, unit) => {
      const text = unit.repeat(Math.floor(longestText.characters / unit.length));
      const from = performance.now();
      check(text, { commercial: true });
      // About a tenth of it on an idle machine; the bound is for growth out of proportion.
      expect(performance.now() - from).toBeLessThan(15_000);
    },
    30_000,
  );
});
