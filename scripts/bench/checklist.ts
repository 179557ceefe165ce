import { AhoCorasick } from '@monyone/aho-corasick';
import { builtInMatcher, checkDraft } from '../../lib/checklist';
import { compact } from '../../lib/checklist/compact';
import { builtInLexicon } from '../../lib/checklist/lexicon';
import { compile } from '../../lib/checklist/matcher';
import { normalise } from '../../lib/checklist/normalise';
import { loadSimplify } from '../../lib/checklist/simplify';
import { everydayTexts } from '../../tests/checklist/texts/everyday';
import { riskyTexts } from '../../tests/checklist/texts/risky';
import { median, type Row } from './row';

/** Everyday text with a risky draft after every twentieth sentence. */
function sample(length: number): string {
  const parts: string[] = [];
  for (let nth = 0, size = 0; size < length; nth++) {
    const risky = nth % 20 === 19 ? riskyTexts[nth % riskyTexts.length]?.text : undefined;
    const part = `${risky ?? everydayTexts[(nth * 13) % everydayTexts.length]}。`;
    parts.push(part);
    size += part.length;
  }
  return parts.join('').slice(0, length);
}

function timed(runs: number, run: () => unknown): number {
  run();
  run();
  return median(
    Array.from({ length: runs }, () => {
      const from = performance.now();
      run();
      return performance.now() - from;
    }),
  );
}

/** A draft checked as in the side panel, in Node, beside the plainest ways of finding the same words. */
export async function checklist(): Promise<Row[]> {
  const buildFrom = performance.now();
  const matcher = builtInMatcher();
  const build = performance.now() - buildFrom;
  const simplify = await loadSimplify();
  const check = (text: string) => () => checkDraft({ description: text }, { simplify });
  const [short, middle, long] = [sample(2_000), sample(20_000), sample(200_000)];
  const [shortMs, middleMs, longMs] = [
    timed(61, check(short)),
    timed(21, check(middle)),
    timed(11, check(long)),
  ];
  const text = compact(normalise(long, simplify)).text;
  const { words } = matcher.automaton;
  const library = new AhoCorasick([...words]);
  return [
    {
      key: 'checklist.buildMs',
      what: 'word lists made ready, first time, single run',
      value: build,
      unit: 'ms',
      limit: { most: 50 },
    },
    {
      key: 'checklist.rebuildMs',
      what: 'the same again',
      value: timed(5, () => compile(builtInLexicon)),
      unit: 'ms',
    },
    {
      key: 'checklist.draftMs',
      what: 'a draft of 2,000 characters, median of 61',
      value: shortMs,
      unit: 'ms',
      limit: { most: 2 },
    },
    {
      key: 'checklist.longMs',
      what: 'a text of 200,000 characters, median of 11',
      value: longMs,
      unit: 'ms',
      limit: { most: 60 },
    },
    {
      key: 'checklist.growth',
      what: 'time of 200,000 characters to that of 20,000',
      value: longMs / middleMs,
      unit: '×',
      limit: { most: 15 },
    },
    {
      key: 'checklist.wordsMs',
      what: `its ${words.length} words alone, own automaton`,
      value: timed(11, () => matcher.automaton.each(text, () => undefined)),
      unit: 'ms',
    },
    {
      key: 'checklist.libraryMs',
      what: 'the same words by @monyone/aho-corasick',
      value: timed(11, () => library.matchInText(text)),
      unit: 'ms',
    },
    {
      key: 'checklist.includesMs',
      what: 'the same words by String.includes, first hit of each',
      value: timed(3, () => words.filter((word) => text.includes(word))),
      unit: 'ms',
    },
  ];
}
