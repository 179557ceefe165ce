import type { Basis, Certainty, DraftField, Light, RuleId, RuleKind } from './ids';
import type { ReasonCode, SuggestionCode } from './reasons';

/** How a wording was hidden. `traditional` is recorded but is not counted as hiding. */
export type Disguise =
  | 'width'
  | 'invisible'
  | 'styled'
  | 'emoji'
  | 'separator'
  | 'traditional'
  | 'homophone'
  | 'pinyin'
  | 'digits';

/** UTF-16 offsets into the original text of the field; `item` is the index in topics or subtitles. */
export interface Span {
  readonly field: DraftField;
  readonly item?: number;
  readonly start: number;
  readonly end: number;
}

/** Reason as data: the locale key is `checklist.reasons.<code>`, `params` fill its `{name}` places. */
export interface Reason {
  readonly code: ReasonCode;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface Finding {
  readonly rule: RuleId;
  readonly kind: RuleKind;
  readonly light: 'amber' | 'red';
  /** The field the finding is about; absent when it is about the draft as a whole. */
  readonly field?: DraftField;
  /** The exact place, when there is one. */
  readonly span?: Span;
  /** The exact characters of the original between `span.start` and `span.end`. */
  readonly text?: string;
  /** What the marked text was read as, when it is not written that way. Never offered as wording. */
  readonly readAs?: string;
  readonly disguise?: readonly Disguise[];
  readonly reason: Reason;
  readonly basis: readonly Basis[];
  readonly certainty: Certainty;
  readonly suggestion?: SuggestionCode;
  /** Id of the word group or pattern that fired, for "not a problem" and for measuring. */
  readonly source: string;
}

/** One line of the checklist: what became of one check. */
export interface CheckStatus {
  readonly id: string;
  readonly state: 'issue' | 'unknown' | 'passed' | 'off';
  readonly light: Light;
  /** Draft keys that were missing, when the state is unknown. */
  readonly missing?: readonly string[];
}

export interface ChecklistResult {
  /** Worst light of the legal, platform and format findings; craft advice and unknowns do not change it. */
  readonly light: Light;
  readonly findings: readonly Finding[];
  /** Findings that the user called "not a problem"; they count for nothing. */
  readonly setAside: readonly Finding[];
  readonly checks: readonly CheckStatus[];
  readonly counts: {
    readonly red: number;
    readonly amber: number;
    readonly craft: number;
    readonly unknown: number;
    readonly passed: number;
  };
  readonly commercial: { readonly on: boolean; readonly why: 'switch' | 'draft' | 'words' | 'none' };
}
