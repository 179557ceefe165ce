import type { Analysis } from '../analysis';
import type { Finding } from '../finding';
import { adHint, adHintEnglish, adMark, adMarkEnglish, sellEnglish } from '../lexicon/cues';
import { finding } from './make';

/**
 * Advertising must be recognisable (CN-NETAD 9(3), CN-ADLAW 14, US-FTC): where something is offered, the text or the
 * page's own switch must say so. Red when we know it is commercial, amber when only the words suggest it.
 */
export function checkAdMark(analysis: Analysis): Finding[] {
  const { commercial, draft } = analysis;
  if (!commercial.sure || !commercial.offer) return [];
  if (draft.declarations?.label === 'marketing' || draft.declarations?.paidPromotion === true) return [];
  const all = [draft.title, draft.description, ...(draft.topics ?? []).map((topic) => `#${topic}`)].join(
    '\n',
  );
  const normal = analysis.fields.map((field) => field.text.text).join('\n');
  const text = `${all}\n${normal}`;
  if (adMark.test(text) || adMarkEnglish.test(text.toLowerCase())) return [];
  const english = sellEnglish.test(normal) && !/[\u4e00-\u9fff]{4}/.test(normal);
  const rule = english ? 'enDisclose' : 'adMark';
  if (adHint.test(text) || adHintEnglish.test(normal)) {
    return [finding({ rule, light: 'amber', source: `${rule}/weak`, code: 'adMarkWeak' })];
  }
  const light = commercial.why === 'words' ? 'amber' : 'red';
  return [
    finding({ rule, light, source: `${rule}/missing`, code: english ? 'enDisclose' : 'adMarkMissing' }),
  ];
}
