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
  const tags = (draft.topics ?? []).map((topic) => `#${topic}`).join('\n');
  const original = [draft.title, draft.description, tags].join('\n');
  const normal = analysis.fields.map((field) => field.text.text).join('\n');
  const texts = [original, normal];
  // The expression is slow on a long text and cannot match without the word.
  if (texts.some((text) => text.includes('广告') && adMark.test(text))) return [];
  if (adMarkEnglish.test(normal) || adMarkEnglish.test(tags.toLowerCase())) return [];
  const english = sellEnglish.test(normal) && !/[\u4e00-\u9fff]{4}/.test(normal);
  const rule = english ? 'enDisclose' : 'adMark';
  if (texts.some((text) => adHint.test(text)) || adHintEnglish.test(normal)) {
    return [finding({ rule, light: 'amber', source: `${rule}/weak`, code: 'adMarkWeak' })];
  }
  const light = commercial.why === 'words' ? 'amber' : 'red';
  return [
    finding({ rule, light, source: `${rule}/missing`, code: english ? 'enDisclose' : 'adMarkMissing' }),
  ];
}
