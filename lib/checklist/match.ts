import { type Compact, gapKind } from './compact';
import { inContext, namesGoods, type Surroundings, surroundings } from './context';
import type { Disguise } from './finding';
import type { Light, PackId } from './ids';
import type { Lights, PatternGroup, TermGroup } from './lexicon/types';
import type { CueStrength, Matcher } from './matcher';
import { mark } from './normalise';
import type { PatternMatches } from './pattern-set';
import { readSyllables, type Sounded } from './syllables';
import { crossesWord } from './words';

/** True when a two-character word is cut out of longer ones. Looking up words is slow: ask it last. */
export function isCutOut(view: Compact, { group, start, end }: Hit): boolean {
  return 'word' in group && group.word === true && end - start === 2 && crossesWord(view, start, end);
}

/** A place in a compact text where a list speaks, before the context has been asked. */
export interface Hit {
  readonly group: TermGroup | PatternGroup;
  readonly start: number;
  readonly end: number;
  readonly readAs: string;
  readonly disguise: readonly Disguise[];
  /** A blank stands inside a short word: perhaps hidden, perhaps two neighbouring words. It counts where something is sold. */
  readonly loose?: boolean;
}

/** A hit that stays, with its light. */
export interface Judged extends Hit {
  readonly light: Exclude<Light, 'green'>;
  /** The surroundings softened it: a fact that needs proof rather than a plain breach. */
  readonly eased: boolean;
}

export interface Scan {
  readonly hits: readonly Hit[];
  /** Selling cues by strength, each as often as it occurs. */
  readonly cues: Readonly<Record<CueStrength, readonly string[]>>;
}

const script = { other: 0, letter: 1, digit: 2 } as const;

/** NaN, as the code of a place outside the text, is of no script. */
function scriptOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0x61 && code <= 0x7a) return script.letter;
  return code >= 0x30 && code <= 0x39 ? script.digit : script.other;
}

/** Gaps inside `start`…`end`: how many, and whether one of them is of the kind nobody writes inside a word.
 * A gap between letters, digits and Chinese is ordinary spelling ("No. 1") and is not counted. */
function gapsIn(view: Compact, start: number, end: number): { filled: number; odd: boolean } {
  let filled = 0;
  let odd = false;
  for (let i = start + 1; i < end; i++) {
    const kind = view.gaps[i] ?? gapKind.none;
    if (kind === gapKind.none || scriptOf(view.text, i - 1) !== scriptOf(view.text, i)) continue;
    filled++;
    if (kind === gapKind.odd) odd = true;
  }
  return { filled, odd };
}

function isEdge(view: Compact, at: number): boolean {
  if (at <= 0 || at >= view.text.length) return true;
  if ((view.gaps[at] ?? gapKind.none) !== gapKind.none) return true;
  return edges.has(view.text.charAt(at)) || edges.has(view.text.charAt(at - 1));
}

const edges: ReadonlySet<string> = new Set(',、。:;!?\n\r#@%');

/**
 * Whether blanks and symbols between the characters are plausible hiding rather than two neighbouring words.
 * Long words may be broken anywhere, short ones must stand alone or be broken by symbols nobody puts inside a word.
 */
function gapsFit(view: Compact, start: number, end: number): boolean {
  const size = end - start;
  const { filled, odd } = gapsIn(view, start, end);
  if (filled === 0 || odd || size >= 4) return true;
  if (size === 3 && filled === 2) return true;
  return isEdge(view, start) && isEdge(view, end);
}

/** Latin words and numbers begin and end where a term of them does. */
export function lettersFit(view: Compact, start: number, end: number): boolean {
  const latin = (at: number) => scriptOf(view.text, at) !== script.other;
  const touches = (edge: number) =>
    latin(edge - 1) && latin(edge) && (view.gaps[edge] ?? gapKind.none) === gapKind.none;
  return !touches(start) && !touches(end);
}

/** How the hit was hidden, from the marks of its characters and the gaps between them. */
export function disguiseOf(view: Compact, start: number, end: number, whole = true): Disguise[] {
  const found = new Set<Disguise>();
  for (let i = start; i < end; i++) {
    const marks = view.base.marks[view.index[i] ?? 0] ?? 0;
    if (marks === 0) continue;
    if (marks & mark.width) found.add('width');
    if (marks & mark.invisible && i > start) found.add('invisible');
    if (marks & mark.styled) found.add('styled');
    if (marks & mark.emoji) found.add('emoji');
    if (marks & mark.traditional) found.add('traditional');
  }
  const { filled, odd } = gapsIn(view, start, end);
  if (whole && filled > 0 && (odd || filled === end - start - 1)) found.add('separator');
  return [...found];
}

/** Places of innocent wording: where each begins, the furthest end of those that begin there. */
type Allowed = ReadonlyMap<number, number>;

/** True when a longer innocent wording covers the hit. */
function isAllowed(places: Allowed, longest: number, start: number, end: number): boolean {
  if (places.size === 0) return false;
  for (let from = Math.max(0, end - longest); from <= start; from++) {
    const to = places.get(from) ?? 0;
    if (to >= end && to - from > end - start) return true;
  }
  return false;
}

/** Finds every term, innocent phrase and selling cue in one pass. */
export function scan(
  view: Compact,
  matches: PatternMatches,
  matcher: Matcher,
  packs: ReadonlySet<PackId>,
): Scan {
  const allow = new Map<number, number>();
  const found: Hit[] = [];
  const cues: Record<CueStrength, string[]> = { strong: [], medium: [], weak: [] };
  const { automaton } = matcher;
  automaton.each(view.text, (word, end) => {
    const keyword = automaton.words[word] ?? '';
    const start = end - keyword.length;
    for (const entry of matcher.entries[word] ?? []) {
      if (entry.kind === 'allow') allow.set(start, Math.max(allow.get(start) ?? 0, end));
      else if (entry.kind === 'cue') cues[entry.strength].push(keyword);
      else if (packs.has(entry.group.pack) && lettersFit(view, start, end)) {
        const fits = gapsFit(view, start, end);
        if (!fits && entry.alias) continue;
        const disguise = disguiseOf(view, start, end, true);
        if (entry.alias) disguise.push(/[a-z]/.test(keyword) ? 'pinyin' : 'homophone');
        found.push({ group: entry.group, start, end, readAs: entry.readAs, disguise, loose: !fits });
      }
    }
  });
  found.push(...spelledHits(view, matcher, packs));
  for (const hit of soundHits(view, matcher, packs)) found.push(hit);
  for (const hit of patternHits(view, matches, matcher, packs)) found.push(hit);
  const hits = found.filter(({ start, end }) => !isAllowed(allow, matcher.longestAllowed, start, end));
  return { hits, cues };
}

const spelled = /(?:[\u4e00-\u9fffa-z0-9]([,、。;:!?\n]))(?:[\u4e00-\u9fffa-z0-9]\1)+[\u4e00-\u9fffa-z0-9]/g;

/** "国，家，级": one character at a time, each followed by the same sentence mark. */
function spelledHits(view: Compact, matcher: Matcher, packs: ReadonlySet<PackId>): Hit[] {
  const hits: Hit[] = [];
  const { words } = matcher.automaton;
  for (const match of view.text.matchAll(spelled)) {
    const joined = [...match[0]].filter((_, i) => i % 2 === 0).join('');
    matcher.automaton.each(joined, (word, stop) => {
      const size = words[word]?.length ?? 0;
      for (const entry of matcher.entries[word] ?? []) {
        if (entry.kind !== 'term' || !packs.has(entry.group.pack) || size < 3) continue;
        const start = match.index + (stop - size) * 2;
        const end = match.index + (stop - 1) * 2 + 1;
        hits.push({ group: entry.group, start, end, readAs: entry.readAs, disguise: ['separator'] });
      }
    });
  }
  return hits;
}

/** Guarded terms written with pinyin, or with one or two characters that sound the same. */
function soundHits(view: Compact, matcher: Matcher, packs: ReadonlySet<PackId>): Hit[] {
  const sounded = readSyllables(view.text);
  const hits: Hit[] = [];
  matcher.sounds.each(sounded.text, (word, stop) => {
    const begin = stop - (matcher.sounds.words[word]?.length ?? 0);
    const start = sounded.from[begin] ?? 0;
    const end = sounded.to[stop - 1] ?? start;
    for (const { group, term } of matcher.soundTerms[word] ?? []) {
      if (!packs.has(group.pack) || !lettersFit(view, start, end)) continue;
      const kind = soundDisguise(view.text, sounded, begin, stop, term);
      if (kind === null || !gapsFit(view, start, end)) continue;
      const disguise = [...disguiseOf(view, start, end, false), kind];
      hits.push({ group, start, end, readAs: term, disguise });
    }
  });
  return hits;
}

/** Null when it is the term itself, or when too much of it differs to be meant. */
function soundDisguise(
  text: string,
  sounded: Pick<Sounded, 'from' | 'latin'>,
  begin: number,
  stop: number,
  term: string,
): 'pinyin' | 'homophone' | null {
  let letters = 0;
  let other = 0;
  for (let i = begin; i < stop; i++) {
    if (sounded.latin[i]) letters++;
    else if (text.charAt(sounded.from[i] ?? 0) !== term.charAt(i - begin)) other++;
  }
  const size = stop - begin;
  if (letters + other === 0) return null;
  if (other > 0) return size >= 4 && other <= (size >= 6 ? 2 : 1) && letters === 0 ? 'homophone' : null;
  return letters < size || size >= 4 ? 'pinyin' : null;
}

function patternHits(
  view: Compact,
  matches: PatternMatches,
  matcher: Matcher,
  packs: ReadonlySet<PackId>,
): Hit[] {
  const hits: Hit[] = [];
  for (const group of matcher.shapes) {
    if (!packs.has(group.pack)) continue;
    for (const { start: first, end, text } of matches.get(group.pattern) ?? []) {
      const start = /^[\n。!]/.test(text) ? first + 1 : first;
      const readAs = view.text.slice(start, end);
      hits.push({ group, start, end, readAs, disguise: disguiseOf(view, start, end, false) });
    }
  }
  return hits;
}

/** Light of a level; a missing one falls back to the calmer level beside it. */
function lightAt(
  lights: Lights,
  commercial: boolean,
  around: Surroundings,
): Exclude<Light, 'green'> | undefined {
  if (commercial) return lights.commercial ?? lights.goods ?? lights.plain;
  return lights.goods !== undefined && namesGoods(around) ? lights.goods : lights.plain;
}

/** How far apart the pieces of one offer may stand, in characters. */
const NEAR = 60;

function allNear({ text }: Compact, { start, end }: Hit, cues: readonly RegExp[]): boolean {
  const nearby = text.slice(Math.max(0, start - NEAR), end + NEAR);
  return cues.every((cue) => cue.test(nearby));
}

/**
 * Decides what a hit is worth where it stands (compliance.md §2.2): its own vetoes, the context classes, whether
 * anything is being sold. Null when it is innocent here.
 */
export function judge(view: Compact, hit: Hit, commercial: boolean): Judged | null {
  const { group } = hit;
  if (hit.loose && !commercial && !(group.lights.plain === 'red' && hit.end - hit.start > 2)) return null;
  const around = surroundings(view, hit.start, hit.end);
  if (group.notBefore?.test(around.before) || group.notAfter?.test(around.after)) return null;
  if (group.needs && !group.needs.test(around.sentence)) return null;
  if (group.near && !allNear(view, hit, group.near)) return null;
  if (!commercial && group.calmNeeds && !group.calmNeeds.test(around.sentence)) return null;
  if (group.unless?.test(around.sentence)) return null;
  if (group.clears?.some((kind) => inContext(kind, around))) return null;
  const light = lightAt(group.lights, commercial, around);
  if (light === undefined) return null;
  const eased = isEased(group, around, commercial);
  if (eased && !commercial) return null;
  const worst = group.reddens?.test(around.sentence) ? 'red' : light;
  const { start, end, readAs, disguise } = hit;
  return { group, start, end, readAs, disguise, light: eased ? 'amber' : worst, eased };
}

const opinion = /觉得|认为|感觉|个人|心[中目]|私心|我最|喜欢|用过|吃过|喝过|见过/;

function isEased(group: TermGroup | PatternGroup, around: Surroundings, commercial: boolean): boolean {
  // A seller who says "my" of the goods gives no opinion.
  const sold = commercial && namesGoods(around) && !opinion.test(around.sentence);
  return (
    (group.easedBy?.test(around.sentence) ?? false) ||
    (group.eases?.some((kind) => !(sold && kind === 'personal') && inContext(kind, around)) ?? false)
  );
}
