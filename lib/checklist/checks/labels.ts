import type { StudioId } from '../../core/studios';
import type { Analysis, FieldView } from '../analysis';
import { inContext, surroundings } from '../context';
import type { PublishLabel } from '../draft';
import type { Finding } from '../finding';
import { englishAi, englishTalk, labelCues } from '../lexicon/labels';
import { finding, findingAt } from './make';

/** Studios under the Chinese label rule (KB-07). */
export const labelStudios: ReadonlySet<StudioId> = new Set([
  'douyin',
  'kuaishou',
  'xiaohongshu',
  'bilibili',
  'wechat-channels',
] as const);

/** The six publish labels: picked at all, and in keeping with what the text itself says. KB-07, KB-08. */
export function checkLabels(analysis: Analysis): Finding[] {
  const { draft } = analysis;
  const chinese = draft.studio === undefined || labelStudios.has(draft.studio);
  const wanted = chinese ? labelCues : labelCues.filter((cue) => cue.rule === 'labelAi');
  const found = wanted.flatMap((cue) => cueFindings(analysis, cue).slice(0, 1));
  const english = chinese && draft.studio !== undefined ? [] : englishFindings(analysis).slice(0, 1);
  return [
    ...pick(analysis),
    ...found,
    ...(found.some(({ rule }) => rule === 'labelAi') ? [] : english),
    ...marketing(analysis),
  ];
}

function pick({ draft }: Analysis): Finding[] {
  if (draft.studio === undefined || !labelStudios.has(draft.studio) || draft.declarations?.label !== null)
    return [];
  return [finding({ rule: 'labelPick', light: 'amber', source: 'labelPick/none', code: 'labelNotPicked' })];
}

function marketing({ draft, commercial }: Analysis): Finding[] {
  const label = draft.declarations?.label;
  if (!commercial.on || label === undefined || label === null || label === 'marketing') return [];
  return [
    finding({
      rule: 'labelAd',
      light: 'amber',
      source: 'labelAd/other',
      code: 'labelContradiction',
      params: { picked: label, wanted: 'marketing' },
    }),
  ];
}

/** Null when the author has declared it; otherwise the light and reason it deserves. */
function verdict(
  { draft }: Analysis,
  label: PublishLabel,
): Pick<Parameters<typeof finding>[0], 'light' | 'code' | 'params'> | null {
  const { declarations } = draft;
  if (declarations?.label === label || (label === 'ai' && declarations?.ai === true)) return null;
  const denied = label === 'ai' && (declarations?.ai === false || declarations?.label === 'none');
  if (denied || (declarations?.label !== undefined && declarations.label !== null)) {
    const picked = declarations?.label ?? 'none';
    return { light: denied ? 'red' : 'amber', code: 'labelContradiction', params: { picked, wanted: label } };
  }
  return { light: 'amber', code: 'labelCue', params: { wanted: label } };
}

function cueFindings(analysis: Analysis, cue: (typeof labelCues)[number]): Finding[] {
  const said = verdict(analysis, cue.label);
  if (said === null) return [];
  return analysis.fields.flatMap((field) => {
    const view = field.compact;
    return (field.matches.compact.get(cue.pattern) ?? []).flatMap(({ start, end }) => {
      const around = surroundings(view, start, end);
      if (cue.unless.test(around.sentence) || inContext('refuted', around) || inContext('asked', around))
        return [];
      return [findingAt({ field, view, start, end }, { rule: cue.rule, source: `${cue.rule}/cue`, ...said })];
    });
  });
}

function englishFindings(analysis: Analysis): Finding[] {
  const said = verdict(analysis, 'ai');
  if (said === null) return [];
  return analysis.fields.flatMap((field: FieldView) =>
    (field.matches.spaced.get(englishAi) ?? []).flatMap(({ start, end }) => {
      if (englishTalk.test(surroundings(field.spaced, start, end).sentence)) return [];
      return [
        findingAt(
          { field, view: field.spaced, start, end },
          { rule: 'labelAi', source: 'labelAi/english', ...said },
        ),
      ];
    }),
  );
}
