import * as shapes from './contact-shapes';
import { builtInLexicon } from './lexicon';
import { englishPatterns } from './lexicon/english';
import { englishAi, labelCues } from './lexicon/labels';
import { sellShapes, sellShapesEnglish } from './lexicon/selling';
import { type PatternMatches, patternSearch } from './pattern-set';

/** Every shape that is looked for, by the form of the text it is written for: one pass each. */
const compactSearch = patternSearch([
  ...builtInLexicon.patterns.filter(({ on }) => on === 'compact').map(({ pattern }) => pattern),
  ...labelCues.map(({ pattern }) => pattern),
  ...sellShapes,
  shapes.plate,
  shapes.chatRecord,
]);
const foldedSearch = patternSearch([
  shapes.wechatId,
  shapes.qqId,
  shapes.wechatDirective,
  shapes.nicknameOrder,
  shapes.bareDirective,
  shapes.qqDirective,
  shapes.offsiteStrong,
  shapes.offsiteWeak,
  shapes.landline,
  shapes.wechatName,
  shapes.address,
]);
const spacedSearch = patternSearch([
  ...englishPatterns.map(({ pattern }) => pattern),
  ...sellShapesEnglish,
  shapes.penguin,
  shapes.tradeCode,
  shapes.hiddenUrl,
  shapes.email,
  shapes.url,
  englishAi,
]);

export interface FieldMatches {
  readonly compact: PatternMatches;
  readonly folded: PatternMatches;
  readonly spaced: PatternMatches;
}

export function searchField(compact: string, folded: string, spaced: string): FieldMatches {
  return { compact: compactSearch(compact), folded: foldedSearch(folded), spaced: spacedSearch(spaced) };
}
