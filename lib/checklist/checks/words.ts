import type { Analysis, FieldView } from '../analysis';
import type { Compact } from '../compact';
import { inContext, surroundings } from '../context';
import type { Finding } from '../finding';
import type { RuleId } from '../ids';
import { englishPatterns } from '../lexicon/english';
import { type Hit, isCutOut, type Judged, judge } from '../match';
import type { ReasonCode } from '../reasons';
import { teamMatcher } from '../team-match';
import { findingAt, isHidden } from './make';

/** Rules whose reason code is not simply their own name. */
const reasonOf: Partial<Record<RuleId, ReasonCode>> = { fin: 'fin', evade: 'evade' };

/** Words and shapes of all lists, the team's list last. Source: compliance.md §2, catalogue S4-129. */
export function checkWords(analysis: Analysis): Finding[] {
  return analysis.fields.flatMap((field) => [
    ...listHits(analysis, field),
    ...spacedHits(analysis, field),
    ...teamHits(analysis, field),
  ]);
}

function listHits(analysis: Analysis, field: FieldView): Finding[] {
  const isAllowed = teamAllows(analysis, field);
  return field.scan.hits.flatMap((hit) => {
    if (isAllowed(hit.start, hit.end)) return [];
    const judged = judge(field.compact, hit, analysis.commercial.on);
    const found = judged ? [toFinding(analysis, field, field.compact, judged)] : evasion(field, hit);
    return found.length > 0 && isCutOut(field.compact, hit) ? [] : found;
  });
}

/** A word that would be innocent here, but somebody took trouble to hide it. */
function evasion(field: FieldView, hit: Hit): Finding[] {
  const { group } = hit;
  if (hit.loose) return [];
  if (!('guard' in group && group.guard) || !isHidden(hit.disguise.filter((kind) => kind !== 'width')))
    return [];
  const around = surroundings(field.compact, hit.start, hit.end);
  if (group.notBefore?.test(around.before) || group.notAfter?.test(around.after)) return [];
  if ((['refuted', 'warning', 'adlaw', 'asked'] as const).some((kind) => inContext(kind, around))) return [];
  return [
    findingAt(
      { field, view: field.compact, ...hit },
      { rule: 'evade', light: 'amber', source: group.id, code: 'evade', params: { readAs: hit.readAs } },
    ),
  ];
}

function toFinding({ draft }: Analysis, field: FieldView, view: Compact, hit: Judged): Finding {
  const { group } = hit;
  const code = hit.eased && group.rule === 'abs' ? 'absProof' : (group.reason ?? reasonCodeOf(group.rule));
  return findingAt(
    { field, view, ...hit },
    {
      rule: group.rule,
      // WeChat forbids what elsewhere is a matter of measure (PL-WX).
      light: group.rule === 'induce' && draft.studio === 'wechat-channels' ? 'red' : hit.light,
      source: group.id,
      code,
      basis: group.basis,
      certainty: group.certainty,
    },
  );
}

const sameName = new Set<string>([
  'abs',
  'absNiche',
  'aiTamper',
  'alc',
  'clickbait',
  'compare',
  'confuse',
  'copy',
  'cosm',
  'crypto',
  'danger',
  'discrim',
  'edu',
  'enCure',
  'enDisclose',
  'enFake',
  'estate',
  'evade',
  'fakedata',
  'fin',
  'food',
  'fraud',
  'gamble',
  'healthfood',
  'induce',
  'live',
  'med',
  'minor',
  'patent',
  'portrait',
  'price',
  'qualify',
  'rumour',
  'scarcity',
  'source',
  'state',
  'superst',
  'tobacco',
  'vulgar',
] satisfies readonly (RuleId & ReasonCode)[]);

function isReasonCode(rule: string): rule is RuleId & ReasonCode {
  return sameName.has(rule);
}

function reasonCodeOf(rule: RuleId): ReasonCode {
  const own = reasonOf[rule];
  if (own) return own;
  return isReasonCode(rule) ? rule : 'teamWord';
}

/** English patterns need the blanks that the compact text has lost. */
function spacedHits(analysis: Analysis, field: FieldView): Finding[] {
  const view = field.spaced;
  const isAllowed = teamAllows(analysis, field);
  return englishPatterns.flatMap((group) => {
    if (!analysis.context.packs.has(group.pack)) return [];
    return (field.matches.spaced.get(group.pattern) ?? []).flatMap(({ start, end, text }) => {
      if (isAllowed(compactPlace(field, start), compactPlace(field, end))) return [];
      const hit: Hit = { group, start, end, readAs: text, disguise: [] };
      const judged = judge(view, hit, analysis.commercial.on);
      return judged ? [toFinding(analysis, field, view, judged)] : [];
    });
  });
}

/** Tells whether the team's list allows the wording at a place of the compact text. */
function teamAllows({ context }: Analysis, field: FieldView): (start: number, end: number) => boolean {
  return context.team ? teamMatcher(context.team, context.simplify).allowed(field.compact) : () => false;
}

/** The first unit of the compact text at a place of the spaced one, or behind it. */
function compactPlace({ spaced, compact: { index } }: FieldView, at: number): number {
  const place = spaced.index[at] ?? Number.POSITIVE_INFINITY;
  let [low, high] = [0, index.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((index[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The team's own words, where the team does not allow them. */
function teamHits(analysis: Analysis, field: FieldView): Finding[] {
  const { team, simplify } = analysis.context;
  if (!team) return [];
  const isAllowed = teamAllows(analysis, field);
  return teamMatcher(team, simplify)
    .hits(field.compact)
    .filter(({ start, end }) => !isAllowed(start, end))
    .map(({ word: { light, note = '' }, start, end }) =>
      findingAt(
        { field, view: field.compact, start, end },
        { rule: 'team', light, source: 'team', code: 'teamWord', params: { note } },
      ),
    );
}
