import type { Analysis, FieldView } from '../analysis';
import { gapKind } from '../compact';
import { address, chatRecord, plate } from '../contact-shapes';
import { inContext, surroundings } from '../context';
import type { Finding } from '../finding';
import { isIdCard, passesLuhn } from '../identity-numbers';
import type { PatternMatch } from '../pattern-set';
import type { ReasonCode } from '../reasons';
import { findingAt } from './make';

/** Personal data in the text: citizen id, bank card, plate, home address, chat records (CN-PIPL, CN-CIVIL 1032–1034). */
export function checkPrivacy(analysis: Analysis): Finding[] {
  return analysis.fields.flatMap((field) => {
    const { folded } = field;
    const { compact, folded: digits } = field.matches;
    return [
      ...idCards(field, folded),
      ...bankCards(field, folded),
      ...shape(field, compact.get(plate), 'plate'),
      ...shape(field, digits.get(address), 'addressFound'),
      ...shape(field, compact.get(chatRecord), 'chatRecord'),
    ];
  });
}

function shape(field: FieldView, matches: readonly PatternMatch[] = [], code: ReasonCode): Finding[] {
  const view = field.compact;
  return matches.flatMap(({ start, end }) => {
    const around = surroundings(view, start, end);
    if (inContext('refuted', around) || inContext('warning', around)) return [];
    return [
      findingAt(
        { field, view, start, end },
        { rule: 'privacy', light: 'amber', source: `privacy/${code}`, code },
      ),
    ];
  });
}

function bounded(text: string, start: number, end: number): boolean {
  return !/[0-9a-z]/.test(text.charAt(start - 1)) && !/[0-9a-z]/.test(text.charAt(end));
}

function idCards(field: FieldView, folded: string): Finding[] {
  const view = field.compact;
  return [...folded.matchAll(/[1-9]\d{16}[\dx]/g)].flatMap((match) => {
    const [start, end] = [match.index, match.index + 18];
    if (!bounded(folded, start, end) || !isIdCard(match[0])) return [];
    return [
      findingAt(
        {
          field,
          view,
          start,
          end,
          readAs: match[0],
          disguise: match[0] === view.text.slice(start, end) ? [] : ['digits'],
        },
        { rule: 'privacy', light: 'red', source: 'privacy/id-card', code: 'idCard' },
      ),
    ];
  });
}

const cardCue = /卡号|银行卡|账号|帐号|打款|汇款|转账|开户行|户名|储蓄卡|信用卡|card/;

/** First digits of cards in use here (UnionPay 62, Visa 4, Mastercard 51–55, JCB 35, Amex 34/37). */
const cardStart = /^(?:62|4|5[1-5]|35|3[47])/;

function bankCards(field: FieldView, folded: string): Finding[] {
  const view = field.compact;
  return [...folded.matchAll(/\d{15,19}/g)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    if (
      !bounded(folded, start, end) ||
      !cardStart.test(match[0]) ||
      !passesLuhn(match[0]) ||
      isIdCard(match[0])
    )
      return [];
    const around = surroundings(view, start, end);
    const grouped = [4, 8, 12].every((step) => (view.gaps[start + step] ?? gapKind.none) !== gapKind.none);
    const cued = cardCue.test(around.before) || cardCue.test(around.after);
    // A long number alone may be an order or a work id: one in ten passes the sum by chance.
    if (!cued && !grouped && !match[0].startsWith('62')) return [];
    return [
      findingAt(
        { field, view, start, end },
        {
          rule: 'privacy',
          light: cued || grouped ? 'red' : 'amber',
          source: 'privacy/bank-card',
          code: 'bankCard',
        },
      ),
    ];
  });
}
