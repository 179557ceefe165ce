import type { FieldView } from '../analysis';
import { type Compact, originalSpan } from '../compact';
import type { Disguise, Finding, Reason } from '../finding';
import type { Basis, Certainty, Light, RuleId } from '../ids';
import type { ReasonCode, SuggestionCode } from '../reasons';
import { rules } from '../rules';

/** Spellings that hide a word on purpose; traditional characters and blanks between long words do not. */
const hiding: ReadonlySet<Disguise> = new Set([
  'width',
  'invisible',
  'styled',
  'emoji',
  'separator',
  'homophone',
  'pinyin',
  'digits',
]);

export interface Where {
  readonly field: FieldView;
  readonly view: Compact;
  readonly start: number;
  readonly end: number;
  readonly readAs?: string;
  readonly disguise?: readonly Disguise[];
}

interface About {
  readonly rule: RuleId;
  readonly light: Exclude<Light, 'green'>;
  readonly source: string;
  readonly code: ReasonCode;
  readonly params?: Reason['params'];
  readonly basis?: readonly Basis[];
  readonly certainty?: Certainty;
  readonly suggestion?: SuggestionCode;
}

/** True when at least one of the spellings is a way of hiding. */
export function isHidden(disguise: readonly Disguise[] | undefined): boolean {
  return disguise?.some((kind) => hiding.has(kind)) ?? false;
}

/** A finding about the draft as a whole. */
export function finding(about: About): Finding {
  const facts = rules[about.rule];
  return {
    rule: about.rule,
    kind: facts.kind,
    light: about.light,
    reason: { code: about.code, params: about.params ?? {} },
    basis: about.basis ?? facts.basis,
    certainty: about.certainty ?? facts.certainty,
    suggestion: about.suggestion ?? facts.suggestion,
    source: about.source,
  };
}

/** A finding about a place in the text. Hidden wording also cites the campaign against it and says what it was read as. */
export function findingAt(where: Where, about: About): Finding {
  const { offset } = where.field;
  const part = originalSpan(where.view, where.start, where.end);
  const [start, end] = [part.start + offset, part.end + offset];
  const text = where.field.original.slice(start, end);
  const read = where.readAs ?? where.view.text.slice(where.start, where.end);
  const disguise = where.disguise ?? [];
  const facts = rules[about.rule];
  const basis = about.basis ?? facts.basis;
  return {
    rule: about.rule,
    kind: facts.kind,
    light: about.light,
    reason: { code: about.code, params: { text, ...about.params } },
    basis: isHidden(disguise) ? [...basis, ...rules.evade.basis] : basis,
    certainty: about.certainty ?? facts.certainty,
    suggestion: about.suggestion ?? facts.suggestion,
    source: about.source,
    field: where.field.field,
    span: { field: where.field.field, item: where.field.item, start, end },
    text,
    readAs: text === read || text.toLowerCase() === read.toLowerCase() ? undefined : read,
    disguise: disguise.length > 0 ? disguise : undefined,
  };
}
