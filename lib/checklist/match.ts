import { type Compact, gapKind } from './compact';
import { inContext, namesGoods, type Surroundings, surroundings } from './context';
import type { Disguise } from './finding';
import type { Light, PackId } from './ids';
import type { Lights, PatternGroup, TermGroup } from './lexicon/types';
import type { CueStrength, Matcher } from './matcher';
import { mark } from './normalise';
import { readSyllables, type Sounded } from './syllables';
import { crossesWord } from './words';

/** A place in a compact text where a list speaks, before the context has been asked. */
export interface Hit {
  readonly group: TermGroup | PatternGroup;
  readonly start: number;
  readonly end: number;
  readonly readAs: string;
  readonly disguise: readonly Disguise[];
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

interface Place {
  readonly start: number;
  readonly end: number;
}

const latin = /[a-z0-9]/;

function scriptOf(text: string, at: number): 'letter' | 'digit' | 'other' {
  const char = text.charAt(at);
  return /[a-z]/.test(char) ? 'letter' : /[0-9]/.test(char) ? 'digit' : 'other';
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
  return (
    /[,、。:;!?\n\r#@%]/.test(view.text.charAt(at)) || /[,、。:;!?\n\r#@%]/.test(view.text.charAt(at - 1))
  );
}

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

function lettersFit(view: Compact, start: number, end: number): boolean {
  const touches = (edge: number) =>
    latin.test(view.text.charAt(edge - 1)) &&
    latin.test(view.text.charAt(edge)) &&
    (view.gaps[edge] ?? gapKind.none) === gapKind.none;
  const first = view.text.charAt(start);
  const last = view.text.charAt(end - 1);
  return !(latin.test(first) && touches(start)) && !(latin.test(last) && touches(end));
}

/** How the hit was hidden, from the marks of its characters and the gaps between them. */
export function disguiseOf(view: Compact, start: number, end: number, whole = true): Disguise[] {
  const found = new Set<Disguise>();
  for (let i = start; i < end; i++) {
    const marks = view.base.marks[view.index[i] ?? 0] ?? 0;
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

function allowed(places: readonly Place[], start: number, end: number): boolean {
  return places.some(
    (place) => place.start <= start && place.end >= end && place.end - place.start > end - start,
  );
}

/** Finds every term, innocent phrase and selling cue in one pass. */
export function scan(view: Compact, matcher: Matcher, packs: ReadonlySet<PackId>): Scan {
  const allow: Place[] = [];
  const found: Hit[] = [];
  const cues: Record<CueStrength, string[]> = { strong: [], medium: [], weak: [] };
  for (const { begin: start, end, keyword } of matcher.automaton.matchInText(view.text)) {
    for (const entry of matcher.entries.get(keyword) ?? []) {
      if (entry.kind === 'allow') allow.push({ start, end });
      else if (entry.kind === 'cue') cues[entry.strength].push(keyword);
      else if (packs.has(entry.group.pack) && lettersFit(view, start, end) && gapsFit(view, start, end)) {
        const disguise = disguiseOf(view, start, end);
        if (entry.alias) disguise.push(/[a-z]/.test(keyword) ? 'pinyin' : 'homophone');
        found.push({ group: entry.group, start, end, readAs: entry.readAs, disguise });
      }
    }
  }
  found.push(...spelledHits(view, matcher, packs));
  found.push(...soundHits(view, matcher, packs));
  found.push(...patternHits(view, matcher, packs));
  const hits = found.filter(
    (hit) =>
      !allowed(allow, hit.start, hit.end) &&
      !(
        'word' in hit.group &&
        hit.group.word &&
        hit.end - hit.start === 2 &&
        crossesWord(view, hit.start, hit.end)
      ),
  );
  return { hits, cues };
}

const spelled = /(?:[\u4e00-\u9fffa-z0-9]([,、。;:!?\n]))(?:[\u4e00-\u9fffa-z0-9]\1)+[\u4e00-\u9fffa-z0-9]/g;

/** "国，家，级": one character at a time, each followed by the same sentence mark. */
function spelledHits(view: Compact, matcher: Matcher, packs: ReadonlySet<PackId>): Hit[] {
  return [...view.text.matchAll(spelled)].flatMap((match) => {
    const joined = [...match[0]].filter((_, i) => i % 2 === 0).join('');
    return matcher.automaton.matchInText(joined).flatMap(({ begin, end: stop, keyword }) =>
      (matcher.entries.get(keyword) ?? []).flatMap((entry): Hit[] => {
        if (entry.kind !== 'term' || !packs.has(entry.group.pack) || keyword.length < 3) return [];
        const start = match.index + begin * 2;
        const end = match.index + (stop - 1) * 2 + 1;
        return [{ group: entry.group, start, end, readAs: entry.readAs, disguise: ['separator'] }];
      }),
    );
  });
}

/** Guarded terms written with pinyin, or with one or two characters that sound the same. */
function soundHits(view: Compact, matcher: Matcher, packs: ReadonlySet<PackId>): Hit[] {
  const sounded = readSyllables(view.text);
  const hits: Hit[] = [];
  for (const { begin, end: stop, keyword } of matcher.sounds.matchInText(sounded.text)) {
    const start = sounded.from[begin] ?? 0;
    const end = sounded.to[stop - 1] ?? start;
    for (const { group, term } of matcher.soundTerms.get(keyword) ?? []) {
      if (!packs.has(group.pack) || !lettersFit(view, start, end)) continue;
      const kind = soundDisguise(view.text, sounded, begin, stop, term);
      if (kind === null || !gapsFit(view, start, end)) continue;
      hits.push({
        group,
        start,
        end,
        readAs: term,
        disguise: [...disguiseOf(view, start, end, false), kind],
      });
    }
  }
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

function patternHits(view: Compact, matcher: Matcher, packs: ReadonlySet<PackId>): Hit[] {
  const hits: Hit[] = [];
  for (const group of matcher.lexicon.patterns) {
    if (!packs.has(group.pack) || group.on !== 'compact') continue;
    for (const match of view.text.matchAll(group.pattern)) {
      const text = match[0];
      if (text === '') continue;
      const lead = /^[\n。!]/.test(text) ? 1 : 0;
      const start = match.index + lead;
      const end = match.index + text.length;
      hits.push({
        group,
        start,
        end,
        readAs: view.text.slice(start, end),
        disguise: disguiseOf(view, start, end, false),
      });
    }
  }
  return hits;
}

/** Light of a level; a missing one falls back to the calmer level beside it. */
function lightAt(lights: Lights, commercial: boolean, goods: boolean): Exclude<Light, 'green'> | undefined {
  const calm = goods ? (lights.goods ?? lights.plain) : lights.plain;
  if (!commercial) return calm;
  return lights.commercial ?? lights.goods ?? lights.plain;
}

/**
 * Decides what a hit is worth where it stands (compliance.md §2.2): its own vetoes, the context classes, whether
 * anything is being sold. Null when it is innocent here.
 */
export function judge(view: Compact, hit: Hit, commercial: boolean): Judged | null {
  const { group } = hit;
  const around = surroundings(view, hit.start, hit.end);
  if (group.notBefore?.test(around.before) || group.notAfter?.test(around.after)) return null;
  if (group.needs && !group.needs.test(around.sentence)) return null;
  if (!commercial && group.calmNeeds && !group.calmNeeds.test(around.sentence)) return null;
  if (group.unless?.test(around.sentence)) return null;
  if (group.clears?.some((kind) => inContext(kind, around))) return null;
  const light = lightAt(group.lights, commercial, namesGoods(around));
  if (light === undefined) return null;
  const eased = isEased(group, around);
  if (eased && !commercial) return null;
  const worst = group.reddens?.test(around.sentence) ? 'red' : light;
  return { ...hit, light: eased ? 'amber' : worst, eased };
}

function isEased(group: TermGroup | PatternGroup, around: Surroundings): boolean {
  return (
    (group.easedBy?.test(around.sentence) ?? false) ||
    (group.eases?.some((kind) => inContext(kind, around)) ?? false)
  );
}
