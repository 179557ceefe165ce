import type { Analysis } from '../analysis';
import type { Finding } from '../finding';
import { findingAt } from './make';

const named = /保健(?:食品|品)|蓝帽子|膳食(?:营养)?补充剂|营养素补充剂/;
const notice = /(?:不能|不可|不得|不)(?:代替|替代)药(?:物|品)/;

/** Advertising for health food says that it replaces no medicine (CN-ADLAW 18, CN-FOOD 79). Asked where its pack is on. */
export function checkHealthNotice({ commercial, context, fields }: Analysis): Finding[] {
  if (!commercial.on || !context.packs.has('medicalHealth')) return [];
  if (fields.some(({ compact }) => notice.test(compact.text))) return [];
  return fields
    .flatMap((field) => {
      const match = named.exec(field.compact.text);
      if (!match) return [];
      return findingAt(
        { field, view: field.compact, start: match.index, end: match.index + match[0].length },
        { rule: 'healthfood', light: 'red', source: 'healthfood/notice', code: 'healthNotice' },
      );
    })
    .slice(0, 1);
}
