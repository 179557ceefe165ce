import { expect, test } from 'vitest';
import { lawById, laws } from '../../lib/checklist/laws';

/** compliance.md §7: what must not be shown as certain before somebody has looked again. */
const flagged = [
  'CN-SVLABEL',
  'CN-CITE-GUIDE',
  'CN-ABS-GUIDE',
  'CN-FINMKT',
  'CN-CSL',
  'CN-LIVE2021',
  'CN-ANCHOR',
  'CN-SV100',
  'CN-ECL',
  'PL-KS',
  'PL-WX',
  'CN-AUCL',
];

test.each(flagged)('%s says in both languages what is to be confirmed', (id) => {
  const { zh = '', en = '' } = lawById(id)?.toConfirm ?? {};
  expect(zh).not.toBe('');
  expect(en).not.toBe('');
});

test('the library holds more than the twelve regulations that S1-99 asks for, each with a day of its last check', () => {
  const own = laws.filter(({ rank }) => rank !== 'platform');
  expect(own.length).toBeGreaterThanOrEqual(12);
  for (const { checkedAt } of laws) expect(checkedAt).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});
