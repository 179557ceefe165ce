import { describe, expect, it } from 'vitest';
import { Automaton } from '../../lib/checklist/automaton';
import { compact } from '../../lib/checklist/compact';
import * as shapes from '../../lib/checklist/contact-shapes';
import { builtInLexicon } from '../../lib/checklist/lexicon';
import { labelCues } from '../../lib/checklist/lexicon/labels';
import { sellShapes, sellShapesEnglish } from '../../lib/checklist/lexicon/selling';
import { neededText } from '../../lib/checklist/needed-text';
import { normalise } from '../../lib/checklist/normalise';
import { PatternSet } from '../../lib/checklist/pattern-set';
import { innocentTexts } from './texts/innocent';
import { riskyTexts } from './texts/risky';
import { sellingTexts } from './texts/selling';

function occurrences(words: readonly string[], text: string): string[] {
  const automaton = new Automaton(words);
  const found: string[] = [];
  automaton.each(text, (word, end) => found.push(`${automaton.words[word]}@${end}`));
  return found;
}

describe('the automaton', () => {
  it('finds every occurrence, overlapping and nested ones too', () => {
    expect(occurrences(['he', 'she', 'his', 'hers'], 'ushers').sort()).toEqual(['he@4', 'hers@6', 'she@4']);
    expect(occurrences(['aa', 'a'], 'aaa')).toEqual(['a@1', 'aa@2', 'a@2', 'aa@3', 'a@3']);
  });

  it('agrees with a plain search for each word', () => {
    const words = ['最', '最好', '好', '好吃', '吃的', '的', '最好吃的', '第一', '一次', '第一次'];
    const text = '最好吃的第一次，最好的一次好吃';
    const plain = words.flatMap((word) =>
      [...text].flatMap((_, at) => (text.startsWith(word, at) ? [`${word}@${at + word.length}`] : [])),
    );
    expect(occurrences(words, text).sort()).toEqual(plain.sort());
  });

  it('takes no words, repeated words and empty ones', () => {
    expect(occurrences([], 'text')).toEqual([]);
    expect(occurrences(['a', 'a', ''], 'banana')).toEqual(['a@2', 'a@4', 'a@6']);
  });
});

describe('what a pattern needs', () => {
  it.each([
    [/foo|bar/g, ['bar', 'foo'], 3, 0],
    [/(?:加|添加)(?:我)?微信/g, ['加微信', '加我微信', '添加微信', '添加我微信'], 5, 0],
    [/第[一二]名(?!的)/g, ['第一名', '第二名'], 3, 1],
    [/x{2,3}(?<=y.)/g, ['xx'], 3, 2],
  ])('%s', (pattern, words, longest, look) => {
    const needed = neededText(pattern);
    expect([...(needed.words ?? [])].sort()).toEqual([...words].sort());
    expect([needed.longest, needed.look]).toEqual([longest, look]);
  });

  it.each([/a*/g, /\d?[^x]/g, /(a)\1/g, /abc/gi])('says nothing of %s', (pattern) => {
    expect(neededText(pattern).words).toBeNull();
  });
});

describe('searching for all patterns at once', () => {
  const patterns = [
    ...builtInLexicon.patterns.map(({ pattern }) => pattern),
    ...labelCues.map(({ pattern }) => pattern),
    ...sellShapes,
    ...sellShapesEnglish,
    ...Object.values(shapes),
  ];
  const set = new PatternSet(patterns);
  const pool = [...riskyTexts.map(({ text }) => text), ...sellingTexts, ...innocentTexts];

  it.each([1, 7, 29])('finds what each finds alone, texts joined in steps of %i', (step) => {
    const joints = ['', '，', '。', '\n', ' '];
    const joined = pool.map((_, nth) => `${pool[(nth * step) % pool.length]}${joints[nth % 5]}`).join('');
    const spaced = normalise(joined);
    for (const text of [compact(spaced).text, spaced.text]) {
      const together = set.matches(text);
      for (const pattern of patterns) {
        const alone = [...text.matchAll(pattern)].map((match) => `${match.index} ${match[0]}`);
        const found = (together.get(pattern) ?? []).map((match) => `${match.start} ${match.text}`);
        expect(found, pattern.source).toEqual(alone);
      }
    }
  });

  it('has a use: most patterns need something', () => {
    const blind = patterns.filter((pattern) => neededText(pattern).words === null);
    expect(blind.map(({ source }) => source)).toEqual([]);
  });
});
