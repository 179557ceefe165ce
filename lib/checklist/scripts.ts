/** What a form asks for. Names are in the locale files under `scripts.fields`. */
export const scriptFields = [
  'topic',
  'audience',
  'pain',
  'product',
  'function',
  'feeling',
  'value',
  'question',
  'answer',
  'offer',
  'until',
  'choiceA',
  'choiceB',
  'prize',
] as const;
export type ScriptField = (typeof scriptFields)[number];
export type ScriptValues = Readonly<Partial<Record<ScriptField, string>>>;

/** The language that a script is written in, which need not be that of the page. */
export const scriptLanguages = ['zh', 'en'] as const;
export type ScriptLanguage = (typeof scriptLanguages)[number];

/** One line of a script, with `{field}` for what the form gives. */
export interface ScriptLine {
  /** where it stands in the video (S1-35); a comment has no such place */
  readonly node: 'hook' | 'middle' | 'ending' | 'comment';
  readonly zh: string;
  readonly en: string;
  /** the line is left out while this is not filled in */
  readonly only?: ScriptField;
}

export interface ScriptTemplate {
  /** named in the locale files under `scripts.templates` */
  readonly id: ScriptTemplateId;
  readonly kind: 'video' | 'comment';
  /** Catalogue items. */
  readonly sources: readonly string[];
  /** Asks for likes, comments or follows, which platforms limit: to be used only once somebody has ticked it. */
  readonly flag?: 'X-42';
  readonly lines: readonly ScriptLine[];
}

export type ScriptTemplateId =
  | 'painSolution'
  | 'functionFeelingValue'
  | 'problemAnswer'
  | 'unboxing'
  | 'threeNodes'
  | 'activeGuide'
  | 'passiveDraw'
  | 'deepActivate'
  | 'askChoice'
  | 'askStory'
  | 'askNext'
  | 'askSave'
  | 'likeDraw';

/** The fields of a template, in the order of its lines. */
export function fieldsOf({ lines }: ScriptTemplate): readonly ScriptField[] {
  const named = lines.flatMap(({ zh, only }) => [...placesIn(zh), ...(only ? [only] : [])]);
  return [...new Set(named)];
}

const placesIn = (text: string): ScriptField[] =>
  [...text.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => scriptFields.find((field) => field === name) ?? []);

/** Longest text of one field, in characters. */
export const longestField = 200;

/**
 * The text of a template with what the form gives. A field that is not filled in stays visible, in brackets under the name
 * that `nameOf` gives it, so that nobody takes the text for finished. What the form gives is text and is filled in once.
 */
export function fillScript(
  { lines }: ScriptTemplate,
  values: ScriptValues,
  language: ScriptLanguage,
  nameOf: (field: ScriptField) => string,
): string {
  const value = (field: ScriptField) => (values[field] ?? '').trim().slice(0, longestField);
  const fill = (text: string) =>
    text.replace(/\{(\w+)\}/g, (place, name: string) => {
      const field = scriptFields.find((one) => one === name);
      if (!field) return place;
      return value(field) || (language === 'zh' ? `【${nameOf(field)}】` : `[${nameOf(field)}]`);
    });
  return lines
    .filter(({ only }) => only === undefined || value(only) !== '')
    .map((line) => fill(line[language]))
    .join('\n');
}
