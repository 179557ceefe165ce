import { publishLabels } from '../../lib/checklist/draft';
import type { Finding } from '../../lib/checklist/finding';
import { type LawEntry, lawById } from '../../lib/checklist/laws';
import type { SubtitleProblem } from '../../lib/checklist/subtitles';
import { t } from '../ui/text';

type Params = Readonly<Record<string, string | number>>;

// Which gaps a sentence has depends on its code, which is only known at run time.
const say = t as (key: string, params: Params) => string;

/** Why a finding was made, as a sentence. */
export function reasonText({ reason: { code, params } }: Finding): string {
  const named =
    code === 'labelContradiction'
      ? { ...params, picked: labelName(params['picked']), wanted: labelName(params['wanted']) }
      : params;
  return say(`checklist.reasons.${code}`, { note: '', ...named }).trim();
}

function labelName(id: string | number | undefined): string {
  const label = publishLabels.find((one) => one === id);
  return label ? t(`checklist.labels.${label}`) : '';
}

/** What is wrong with a line of a subtitle file. */
export const problemText = ({ code, line }: SubtitleProblem): string =>
  say(`checklist.problems.${code}`, { line });

/** One line for the list: the wording and the rule it touches, or the reason when no wording is marked. */
export function headline(finding: Finding): string {
  return finding.text === undefined
    ? reasonText(finding)
    : t('draft.quoted', [finding.text, t(`checklist.rules.${finding.rule}`)]);
}

/** What a basis that is no law rests on: a form's limits, the team's list, an item of the catalogue. */
export function otherBasis(id: string): string {
  if (id === 'FORMAT' || id === 'TEAM') return t(`checklist.basis.${id}`);
  return t('checklist.basis.craft', { id });
}

export const lawOf = (id: string): LawEntry | undefined => lawById(id);
