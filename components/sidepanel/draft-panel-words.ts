import { publishLabels } from '../../lib/checklist/draft';
import { longestText } from '../../lib/checklist/draft-size';
import type { Finding } from '../../lib/checklist/finding';
import type { Basis } from '../../lib/checklist/ids';
import type { SubtitleProblem } from '../../lib/checklist/subtitles';
import type { StudioId } from '../../lib/core/studios';
import { exactCount } from '../ui/format';
import { t } from '../ui/text';

type Params = Readonly<Record<string, string | number>>;

// Which gaps a sentence has depends on its code, which is only known at run time.
const say = t as unknown as (key: string, params: Params) => string;

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

/** Found by shapes or by what the page says, not by a list that a word could be taken off. */
const notFromLists: ReadonlySet<string> = new Set(['contact', 'offsite', 'privacy', 'adMark', 'enDisclose']);

/** True for wording of a list, which the team may allow in every draft. */
export const isListWord = ({ text, kind, rule }: Finding): boolean =>
  text !== undefined && kind === 'rule' && !notFromLists.has(rule) && !rule.startsWith('label');

/** Said where only the beginning of a text was taken. */
export const cutText = (): string =>
  t('draft.cut', [exactCount(longestText.characters), exactCount(longestText.lines)]);

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

/** Whose rules a platform's entry holds. */
const platformOf: Readonly<Record<string, StudioId>> = {
  'PL-DY': 'douyin',
  'PL-KS': 'kuaishou',
  'PL-XHS': 'xiaohongshu',
  'PL-BILI': 'bilibili',
  'PL-WX': 'wechat-channels',
  'PL-YT': 'youtube',
  'PL-TT': 'tiktok',
};

/** What a finding rests on, without the rules of other platforms, unless it rests on nothing else. */
export function basisFor({ basis }: Finding, studio: StudioId | undefined): readonly Basis[] {
  const own = basis.filter(({ id }) => {
    const platform = platformOf[id];
    return !studio || !platform || platform === studio;
  });
  return own.length > 0 ? own : basis;
}
