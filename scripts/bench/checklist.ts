import { AhoCorasick } from '@monyone/aho-corasick';
import Mint from 'mint-filter';
import SensitiveWordTool from 'sensitive-word-tool';
import { builtInMatcher, checkDraft } from '../../lib/checklist';
import type { Automaton } from '../../lib/checklist/automaton';
import { compact } from '../../lib/checklist/compact';
import { builtInLexicon } from '../../lib/checklist/lexicon';
import { compile } from '../../lib/checklist/matcher';
import { normalise, type Simplify } from '../../lib/checklist/normalise';
import { loadSimplify } from '../../lib/checklist/simplify';
import { maxTeamWords, parseTeamList } from '../../lib/checklist/team';
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

/** A draft checked as in the side panel, in Node, beside other ways of finding the same words. */
export async function checklist(): Promise<Row[]> {
  const buildFrom = performance.now();
  const matcher = builtInMatcher();
  const build = performance.now() - buildFrom;
  const simplify = await loadSimplify();
  const check = (text: string) => () => checkDraft({ description: text }, { simplify });
  const [short, middle, long] = [sample(2_000), sample(20_000), sample(200_000)];
  const shortMs = timed(201, check(short));
  const middleMs = timed(21, check(middle));
  const longMs = timed(11, check(long));
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
      what: 'a draft of 2,000 characters, median of 201',
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
    ...others(compact(normalise(long, simplify)).text, matcher.automaton),
    ...teamList(short, simplify),
  ];
}

/**
 * The same words in the same folded text, found by others. What they give differs: the library all places, mint-filter
 * and sensitive-word-tool the words alone, each once or leftmost, and both skip signs between characters on their own.
 */
function others(text: string, { words }: Automaton): Row[] {
  const own = builtInMatcher().automaton;
  const list = [...words];
  const library = new AhoCorasick(list);
  const mint = new Mint(list);
  const tool = new SensitiveWordTool({ wordList: list });
  const ms = (key: string, what: string, value: number): Row => ({
    key: `checklist.${key}`,
    what,
    value,
    unit: 'ms',
  });
  return [
    ms(
      'wordsMs',
      `its ${words.length} words alone, own automaton`,
      timed(11, () => own.each(text, () => undefined)),
    ),
    ms(
      'libraryMs',
      'the same words by @monyone/aho-corasick',
      timed(11, () => library.matchInText(text)),
    ),
    ms(
      'libraryBuildMs',
      'their list made ready by it',
      timed(5, () => new AhoCorasick(list)),
    ),
    ms(
      'mintMs',
      'the same words by mint-filter',
      timed(5, () => mint.filter(text, { replace: false })),
    ),
    ms(
      'mintBuildMs',
      'their list made ready by it',
      timed(5, () => new Mint(list)),
    ),
    ms(
      'toolMs',
      'the same words by sensitive-word-tool',
      timed(5, () => tool.match(text)),
    ),
    ms(
      'toolBuildMs',
      'their list made ready by it',
      timed(5, () => new SensitiveWordTool({ wordList: list })),
    ),
    ms(
      'includesMs',
      'the same words by String.includes, first hit of each',
      timed(3, () => words.filter((word) => text.includes(word))),
    ),
  ];
}

/** A team's own list of the largest size beside ours. */
function teamList(draft: string, simplify: Simplify): Row[] {
  const file = Array.from({ length: maxTeamWords }, (_, i) => `词条${i.toString(36)}`).join('\n');
  const { list: team } = parseTeamList(file);
  const firstFrom = performance.now();
  checkDraft({ description: draft }, { simplify, team });
  const first = performance.now() - firstFrom;
  return [
    {
      key: 'checklist.teamReadMs',
      what: 'a team list of 20,000 words read',
      value: timed(5, () => parseTeamList(file)),
      unit: 'ms',
    },
    {
      key: 'checklist.teamFirstMs',
      what: 'a draft of 2,000 characters with it, first time, single run',
      value: first,
      unit: 'ms',
    },
    {
      key: 'checklist.teamDraftMs',
      what: 'the same after a key, median of 201',
      value: timed(201, () => checkDraft({ description: draft }, { simplify, team })),
      unit: 'ms',
      limit: { most: 20 },
    },
  ];
}
