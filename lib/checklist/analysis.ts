import { type Compact, compact } from './compact';
import { inContext, surroundings } from './context';
import type { CheckContext } from './context-input';
import type { Draft } from './draft';
import { foldDigits } from './identity-numbers';
import type { DraftField } from './ids';
import { linkCue, priceCue, sellEnglish } from './lexicon/cues';
import { notTheSeller, sellShapes, sellShapesEnglish } from './lexicon/selling';
import { type Scan, scan } from './match';
import { type Normalised, normalise } from './normalise';
import { type FieldMatches, searchField } from './searches';

/** One piece of text of the draft, read once and shared by all checks. */
export interface FieldView {
  readonly field: DraftField;
  readonly item?: number;
  readonly original: string;
  /** Where the text that was read begins in the original. */
  readonly offset: number;
  readonly text: Normalised;
  /** Without blanks and symbols: what Chinese lists are matched on. */
  readonly compact: Compact;
  /** The compact text with Chinese digits made ASCII, unit for unit. */
  readonly folded: string;
  /** The normalised text itself in the same shape, for patterns that need blanks. */
  readonly spaced: Compact;
  readonly matches: FieldMatches;
  readonly scan: Scan;
}

export interface Commercial {
  readonly on: boolean;
  readonly why: 'switch' | 'draft' | 'words' | 'none';
  /** A price or a way to buy is in the text or on the page. */
  readonly offer: boolean;
  /** Sure enough to ask for an advertising mark; the rest only weighs wording more strictly. */
  readonly sure: boolean;
}

/** The draft and all that several checks need to know of it. */
export interface Analysis {
  readonly draft: Draft;
  readonly context: CheckContext;
  readonly fields: readonly FieldView[];
  /** Parts of the fields, read without pictures; only what stands over a picture counts there. */
  readonly aroundPictures: readonly FieldView[];
  readonly commercial: Commercial;
}

interface Piece {
  readonly field: DraftField;
  readonly item?: number;
  readonly original: string;
  /** The part that is read, and where it begins in the original; the whole when absent. */
  readonly part?: { readonly text: string; readonly offset: number };
}

/** Pictures that are also read as characters: ㊙ as 秘, 👍 as 赞. */
const spokenPictures = /[㊗㊙🈁-🈺🉐🉑🥇👍🚗🚘🚙🛒🧧🚬🍑💯🛰]/gu;
/** Characters read on each side of a picture: a sentence with its context, so that the cost is that of the pictures. */
const AROUND = 150;

/** True for a marked text in which such a picture stands. */
export function holdsPicture(text: string): boolean {
  return text.search(spokenPictures) >= 0;
}

/** Such a picture may also be a mere mark between characters (保㊙️本): what is around it is read without it, too. */
function aroundPictures(piece: Piece): Piece[] {
  const { original } = piece;
  const windows: [number, number][] = [];
  for (const { index } of original.matchAll(spokenPictures)) {
    const last = windows.at(-1);
    if (last && index - AROUND <= last[1]) last[1] = index + AROUND;
    else windows.push([Math.max(0, index - AROUND), index + AROUND]);
  }
  return windows.map(([offset, end]) => {
    const text = original.slice(offset, end).replace(spokenPictures, (char) => '★'.repeat(char.length));
    return { ...piece, part: { text, offset } };
  });
}

function pieces(draft: Draft): readonly Piece[] {
  const whole = (['title', 'description', 'script'] as const).flatMap((field) => {
    const original = draft[field];
    return original === undefined || original === '' ? [] : [{ field, original }];
  });
  const inline = `${draft.title ?? ''}\n${draft.description ?? ''}`;
  const topics = (draft.topics ?? []).flatMap((original, item) =>
    // Topics are often typed into the description as well: one mark is enough.
    original === '' || inline.includes(`#${original}`) ? [] : [{ field: 'topics' as const, item, original }],
  );
  const cues = (draft.subtitles ?? []).flatMap(({ text }, item) =>
    text === '' ? [] : [{ field: 'subtitles' as const, item, original: text }],
  );
  return [...whole, ...topics, ...cues];
}

const noGaps = new Uint8Array(0);
const spelledOut = /(?<![a-z])(?:[a-z]([ .\-_*~·|/]))(?:[a-z]\1){2,}[a-z](?![a-z])/g;
/** Pictures and stars that touch a letter are decoration, or hide a word. */
const decoration =
  /(?<=[a-z])[*^\p{Extended_Pictographic}\p{Emoji_Modifier}]+|[*^\p{Extended_Pictographic}\p{Emoji_Modifier}]+(?=[a-z])/gu;
/** A symbol beside a letter: the costly search for decoration is made only where there is one. */
const decorated =
  /[a-z][*^©®\u203c-\u2bff\u3030\u303d\u3297\u3299\ud83c-\ud83e]|[*^©®\u203c-\u2bff\u3030\u303d\u3297\u3299\udc00-\udfff][a-z]/;
const imitated = /[a-z][@$0135][a-z]/;
const letterLike: Readonly<Record<string, string>> = {
  '@': 'a',
  $: 's',
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '5': 's',
};

let numbers = new Uint32Array(0);

/** 0, 1, 2 … below `size`; shared, so never written to. */
function counting(size: number): Uint32Array {
  if (numbers.length < size) numbers = Uint32Array.from({ length: size + 256 }, (_, i) => i);
  return numbers.subarray(0, size);
}

/** Places, in order, that the text is read without: separators of letters spelled out, decoration beside letters. */
function leftOut(text: string): readonly number[] {
  const places: number[] = [];
  for (const match of text.matchAll(spelledOut)) {
    for (let i = 1; i < match[0].length; i += 2) places.push(match.index + i);
  }
  if (!decorated.test(text)) return places;
  for (const { index, 0: found } of text.matchAll(decoration)) {
    for (let i = 0; i < found.length; i++) places.push(index + i);
  }
  return [...new Set(places)].sort((a, b) => a - b);
}

/** The text with its blanks; letters spelled out one by one are joined, digits inside a word read as the letters they imitate. */
function identity(base: Normalised): Compact {
  const text = imitated.test(base.text)
    ? base.text.replace(/(?<=[a-z])[@$0135](?=[a-z])/g, (char) => letterLike[char] ?? char)
    : base.text;
  const dropped = leftOut(base.text);
  if (dropped.length === 0) return { base, text, index: counting(text.length), gaps: noGaps };
  const index = new Uint32Array(text.length - dropped.length);
  let shorter = '';
  let [from, length] = [0, 0];
  for (const end of [...dropped, text.length]) {
    shorter += text.slice(from, end);
    while (from < end) index[length++] = from++;
    from = end + 1;
  }
  return { base, text: shorter, index, gaps: noGaps };
}

export function analyse(draft: Draft, context: CheckContext): Analysis {
  const whole = pieces(draft);
  const fields = whole.map((piece) => viewOf(piece, context));
  const parts = whole.flatMap(aroundPictures).map((piece) => viewOf(piece, context));
  const commercial = commercialOf(draft, context, fields);
  return { draft, context, fields, aroundPictures: parts, commercial };
}

function viewOf({ part, ...piece }: Piece, context: CheckContext): FieldView {
  const text = normalise(part?.text ?? piece.original, context.simplify);
  const view = compact(text);
  const folded = foldDigits(view.text);
  const spaced = identity(text);
  const matches = searchField(view.text, folded, spaced.text);
  const hits = scan(view, matches.compact, context.matcher, context.packs);
  return { ...piece, offset: part?.offset ?? 0, text, compact: view, folded, spaced, matches, scan: hits };
}

function commercialOf(draft: Draft, context: CheckContext, fields: readonly FieldView[]): Commercial {
  const priced = draft.hasPrice === true || fields.some(({ compact: view }) => priceCue.test(view.text));
  const strong = fields.some(
    (view) => view.scan.cues.strong.length > 0 || sellEnglish.test(view.text.text) || sellsByShape(view),
  );
  const offer =
    priced || strong || draft.hasLink === true || fields.some(({ compact: view }) => linkCue.test(view.text));
  if (context.commercial === true) return { on: true, why: 'switch', offer, sure: true };
  if (context.commercial === false) return { on: false, why: 'none', offer, sure: false };
  const { declarations } = draft;
  if (draft.hasLink || draft.hasPrice || declarations?.paidPromotion || declarations?.label === 'marketing') {
    return { on: true, why: 'draft', offer: true, sure: true };
  }
  const on = strong || sellsByCount(fields, priced);
  return { on, why: on ? 'words' : 'none', offer, sure: strong };
}

/** True when a frame of selling stands in the text and is not a customer's, a warning or denied. */
function sellsByShape({ compact: view, spaced, matches }: FieldView): boolean {
  const sold = sellShapes.some((shape) =>
    matches.compact.get(shape)?.some(({ start, end }) => {
      const around = surroundings(view, start, end);
      return (
        !notTheSeller.test(around.sentence) &&
        !(['refuted', 'warning', 'adlaw'] as const).some((kind) => inContext(kind, around))
      );
    }),
  );
  if (sold) return true;
  return sellShapesEnglish.some((shape) =>
    matches.spaced
      .get(shape)
      ?.some(({ start, end }) => !inContext('refuted', surroundings(spaced, start, end))),
  );
}

/** Lesser cues add up: two shopkeeper's phrases, one with a price, or three different weak ones beside a price. */
function sellsByCount(fields: readonly FieldView[], priced: boolean): boolean {
  const medium = new Set(fields.flatMap((view) => view.scan.cues.medium)).size;
  const weak = new Set(fields.flatMap((view) => view.scan.cues.weak)).size;
  return medium >= 2 || (priced && (medium >= 1 || weak >= 3));
}
