/** The vocabulary of the checklist: lights, fields, packs, rules. Rule ids follow compliance.md §1.10 in camelCase. */

export const lights = ['green', 'amber', 'red'] as const;
/** Catalogue S4-131: green = nothing found, amber = look at it, red = do not publish like this. */
export type Light = (typeof lights)[number];

/** Where in the draft a finding sits. */
export const draftFields = ['title', 'description', 'topics', 'script', 'subtitles'] as const;
export type DraftField = (typeof draftFields)[number];

/** Word packs. The first four are on unless the caller says otherwise; industry packs are off by default. */
export const packIds = [
  'general',
  'commercial',
  'safety',
  'english',
  'medicalHealth',
  'cosmetics',
  'finance',
  'education',
  'property',
  'alcohol',
  'minors',
  'live',
] as const;
export type PackId = (typeof packIds)[number];
export const defaultPacks: readonly PackId[] = ['general', 'commercial', 'safety', 'english'];

/**
 * How sure we are of a basis: V read in the text of the rule, S2 two independent sources, S1 one source,
 * M from memory (shown as "to be confirmed"), T measured.
 */
export type Certainty = 'V' | 'S2' | 'S1' | 'M' | 'T';

export const ruleIds = [
  'abs',
  'absNiche',
  'adMark',
  'aiTamper',
  'alc',
  'clickbait',
  'compare',
  'confuse',
  'contact',
  'copy',
  'cosm',
  'cover',
  'crypto',
  'danger',
  'discrim',
  'duplicate',
  'edu',
  'emotion',
  'enCure',
  'enDisclose',
  'enFake',
  'ending',
  'estate',
  'evade',
  'fakedata',
  'fin',
  'food',
  'format',
  'fraud',
  'gamble',
  'healthfood',
  'healthtipLink',
  'hook',
  'induce',
  'labelAd',
  'labelAi',
  'labelFiction',
  'labelOpinion',
  'labelPick',
  'labelRepost',
  'lengthTier',
  'live',
  'med',
  'middle',
  'minor',
  'offsite',
  'painFirst',
  'patent',
  'portrait',
  'price',
  'privacy',
  'qualify',
  'rumour',
  'scarcity',
  'schedule',
  'source',
  'state',
  'subtitlePace',
  'superst',
  'team',
  'tobacco',
  'topics',
  'vulgar',
] as const;
export type RuleId = (typeof ruleIds)[number];

/** Legal and platform rules decide the overall light; craft advice never does. */
export type RuleKind = 'rule' | 'format' | 'craft';

/** A law, platform rule or catalogue item that a finding rests on. */
export interface Basis {
  /** id of an entry in `laws`, or a catalogue id such as S1-55 for craft advice */
  readonly id: string;
  readonly article?: string;
}
