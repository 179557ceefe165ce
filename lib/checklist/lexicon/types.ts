import type { Basis, Certainty, Light, PackId, RuleId } from '../ids';
import type { ReasonCode } from '../reasons';

/**
 * Light of a hit by how commercial its surroundings are: `plain` nothing is being sold, `goods` the words stand
 * next to a product or shop, `commercial` the switch is on or the text sells. A missing level keeps silent there;
 * `goods` falls back to `plain`, `commercial` to `goods`.
 */
export interface Lights {
  readonly plain?: Exclude<Light, 'green'>;
  readonly goods?: Exclude<Light, 'green'>;
  readonly commercial?: Exclude<Light, 'green'>;
}

/**
 * Surroundings that take a hit away or soften it:
 * `refuted` denied or named as false ("别信稳赚不赔"), `warning` news and warnings about it (police, court, fraud),
 * `asked` a question about it, `personal` an opinion in the first person, `adlaw` talk about ad wording itself.
 */
export type ContextClass = 'refuted' | 'warning' | 'asked' | 'personal' | 'adlaw';

interface Common {
  /** `<rule>/<name>`, unique; written into findings as `source`. */
  readonly id: string;
  readonly rule: RuleId;
  readonly pack: PackId;
  readonly lights: Lights;
  /** Classes that silence the hit whatever the level. */
  readonly clears?: readonly ContextClass[];
  /** Classes and wording that silence the hit unless commercial, where red becomes amber. */
  readonly eases?: readonly ContextClass[];
  readonly easedBy?: RegExp;
  /** Tested on the text right before and right after the hit (up to 16 characters); a match takes the hit away. */
  readonly notBefore?: RegExp;
  readonly notAfter?: RegExp;
  /** Tested on the sentence around the hit: `needs` must match, `unless` must not. */
  readonly needs?: RegExp;
  readonly unless?: RegExp;
  /** Each must match within 60 characters before or after the hit, across sentences: offers told in pieces. */
  readonly near?: readonly RegExp[];
  /** Like `needs`, but only asked where nothing is being sold. */
  readonly calmNeeds?: RegExp;
  /** A match in the sentence makes the light red, unless the hit was eased. */
  readonly reddens?: RegExp;
  /** Overrides of what the rule carries. */
  readonly basis?: readonly Basis[];
  readonly certainty?: Certainty;
  readonly reason?: ReasonCode;
}

/** A list of words with the same fate. Words are written simplified, lower case, without spaces. */
export interface TermGroup extends Common {
  readonly terms: readonly string[];
  /** Longer innocent wording that contains a term; it wins whenever it covers the hit. */
  readonly allow?: readonly string[];
  /** Known disguises that the general passes cannot see: what is written → the term it stands for. */
  readonly alias?: Readonly<Record<string, string>>;
  /** Also look for pinyin and same-sound spellings of these terms. */
  readonly guard?: boolean;
  /** Two-character words that cross real words ("路口交通"): the word boundary must agree. */
  readonly word?: boolean;
}

/** A shape rather than a word: numbers, units, frames. The expression carries the flags `g` and never backtracks far. */
export interface PatternGroup extends Common {
  readonly pattern: RegExp;
  /** `compact` has spaces and symbols between characters removed; `text` keeps them (for English). */
  readonly on: 'compact' | 'text';
}

export interface Lexicon {
  readonly terms: readonly TermGroup[];
  readonly patterns: readonly PatternGroup[];
}

/** Splits a list written with blanks and line ends. */
export function words(list: string): readonly string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

/** `假=真 伪=正` → { 假: '真', 伪: '正' }. */
export function pairs(list: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    words(list).map((pair) => {
      const [written = '', readAs = ''] = pair.split('=');
      return [written, readAs];
    }),
  );
}
