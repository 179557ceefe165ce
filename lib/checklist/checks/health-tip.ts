import type { Analysis } from '../analysis';
import type { Finding } from '../finding';
import { linkCue } from '../lexicon/cues';
import { findingAt } from './make';

const tip =
  /(?:健康科普|健康小知识|健康知识|健康小贴士|养生小妙招|养生小知识|养生科普|养生知识|医学科普|医生(?:教你|提醒|建议|告诉你|不会告诉你)|中医(?:教你|调理|养生)|(?:血压|血糖|血脂|尿酸|失眠|便秘|湿气|脾胃|肝火|颈椎|关节|痛风|结节)[^,。!?;\n]{0,8}(?:怎么办|怎么调理|如何调理|怎么缓解|如何缓解|小妙招|食疗方|吃什么))/g;

/** Health tips may not share a page with a seller's link or contact (CN-NETAD, CN-MEDSCI). */
export function checkHealthTip(analysis: Analysis): Finding[] {
  const { commercial, draft, fields } = analysis;
  const sells =
    draft.hasLink === true || (commercial.on && fields.some(({ compact }) => linkCue.test(compact.text)));
  if (!sells) return [];
  return fields
    .flatMap((field) =>
      [...field.compact.text.matchAll(tip)].map((match) =>
        findingAt(
          { field, view: field.compact, start: match.index, end: match.index + match[0].length },
          { rule: 'healthtipLink', light: 'red', source: 'healthtipLink/tip', code: 'healthtipLink' },
        ),
      ),
    )
    .slice(0, 1);
}
