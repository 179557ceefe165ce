import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDisplayed, parseDisplayedPercent } from '../../lib/core/numbers';

const LOCALES =
  'en-US en-GB en-IN hi-IN de fr es-ES es-MX pt-BR it nl sv pl cs ru uk tr vi id ja zh-CN zh-TW ko ar-EG'.split(
    ' ',
  );

const exact = (value: number) => ({ value, approx: false });
const rounded = (value: number) => ({ value, approx: true });

describe('written forms', () => {
  it.each([
    ['en-US', '1,234,567.8', exact(1234567.8)],
    ['en-US', '2,035', exact(2035)],
    ['en-US', '0', exact(0)],
    ['en-US', '-0', exact(0)],
    ['en-US', '+12', exact(12)],
    ['en-US', '-1,234', exact(-1234)],
    ['en-US', '\u22121.2K', rounded(-1200)],
    ['en-US', '12.3K', rounded(12300)],
    ['en-US', '1.1K', rounded(1100)],
    ['en-US', '1.2B', rounded(1.2e9)],
    ['en-US', ' 1.2\u00a0M ', rounded(1.2e6)],
    ['en', '1.234', exact(1.234)],
    ['de', '1.234', exact(1234)],
    ['de', '1,234', exact(1.234)],
    ['de', '45.678', exact(45678)],
    ['de', '1,2\u00a0Mio.', rounded(1.2e6)],
    ['de', '1,2 Mio', rounded(1.2e6)],
    ['en-GB', '1.2bn', rounded(1.2e9)],
    ['en-GB', '1.2M', rounded(1.2e6)],
    ['en-IN', '12,34,567', exact(1234567)],
    ['en-IN', '12.3L', rounded(1.23e6)],
    ['hi-IN', '1.2\u00a0ह\u091c\u093cार', rounded(1200)],
    ['hi-IN', '1.2\u00a0ह\u095bार', rounded(1200)],
    ['fr', '1\u202f234\u202f567,8', exact(1234567.8)],
    ['fr', '1\u00a0234', exact(1234)],
    ['fr', '1,2\u00a0Md', rounded(1.2e9)],
    ['es-ES', '1,2 mil', rounded(1200)],
    ['es-ES', '12,3\u00a0mil\u00a0M', rounded(1.23e10)],
    ['es-MX', '1.2 k', rounded(1200)],
    ['cs', '1,2\u00a0mil.', rounded(1.2e6)],
    ['tr', '1,2\u00a0B', rounded(1200)],
    ['vi', '1,2\u00a0T', rounded(1.2e9)],
    ['id', '1,2\u00a0M', rounded(1.2e9)],
    ['ru', '1,2\u00a0тыс.', rounded(1200)],
    ['ja', '4.5万', rounded(45000)],
    ['zh-CN', '1.2万', rounded(12000)],
    ['zh_CN', '12.35万', rounded(123500)],
    ['zh-CN', '3.4亿', rounded(3.4e8)],
    ['zh-CN', '54.8万', rounded(548000)],
    ['zh-CN', '1.3w', rounded(13000)],
    ['zh-TW', '1.2萬', rounded(12000)],
    ['ko', '1.2천', rounded(1200)],
    ['ar-EG', '١٬٢٣٤٬٥٦٧٫٨', exact(1234567.8)],
    ['ar-EG', '\u061c-١٫٢\u00a0مليون', rounded(-1.2e6)],
    ['ar-EG', '٥\u00a0آلاف', rounded(5000)],
    ['ar', '1,234.5', exact(1234.5)],
    ['xx', '1234', exact(1234)],
    ['', '-7', exact(-7)],
  ])('%s %j', (locale, text, expected) => {
    expect(parseDisplayed(text, locale)).toEqual(expected);
  });

  it.each([
    '--',
    '-',
    '—',
    '–',
    '暂无',
    '暂未更新',
    '',
    ' ',
    '\u00a0',
    '…',
    'N/A',
    'null',
    'NaN',
    'Infinity',
  ])('placeholder %j is null, never 0', (text) => {
    for (const locale of [...LOCALES, 'xx']) {
      expect(parseDisplayed(text, locale)).toBeNull();
      expect(parseDisplayedPercent(text, locale)).toBeNull();
    }
  });

  it.each([
    ['zh-CN', '<0.01%'],
    ['zh-CN', '<1'],
    ['zh-CN', '10万+'],
    ['en-US', '999+'],
    ['en-US', '~12'],
    ['en-US', '69.7%'],
  ])('%s %s is not a number of things', (locale, text) => {
    expect(parseDisplayed(text, locale)).toBeNull();
  });

  it.each([
    ['en-US', '1.2万'],
    ['en-US', '1.2bn'],
    ['en-US', '1.2m'],
    ['en-US', '1.2Mio.'],
    ['de', '1,2K'],
    ['de', '1.2 Mio.'],
    ['es-ES', '1,2 mi'],
    ['pt-BR', '1,2 M'],
    ['tr', '1,2 M'],
    ['tr', '1,2 K'],
    ['id', '1,2 B'],
    ['en-IN', '1.2T'],
    ['en-IN', '1.2M'],
    ['zh-CN', '1.2兆'],
    ['zh-CN', '1.2k'],
    ['ja', '1.2萬'],
    ['ko', '1.2万'],
    ['en-US', '1.2toString'],
    ['en-US', '5 constructor'],
    ['xx', '1.2K'],
    ['de-CH', '1.234'],
  ])('%s does not know %s', (locale, text) => {
    expect(parseDisplayed(text, locale)).toBeNull();
  });

  it.each([
    ['en-US', '1,23'],
    ['en-US', '12,34,567'],
    ['en-US', '1234,567'],
    ['en-US', '0,123'],
    ['en-US', '1 234'],
    ['en-US', '1.234.567'],
    ['en-US', '1,234,56'],
    ['en-IN', '1,234,567'],
    ['de', '1.23'],
    ['de', '12.3'],
    ['de', '1.2345'],
    ['de', '1,234,567'],
    ['fr', '1.234'],
    ['fr', '1 23'],
    ['fr', '12\n345'],
    ['ar-EG', '١,٢٣٤'],
    ['ar-EG', '١٢٣4'],
    ['en-US', '١٢٣'],
    ['en-US', '007'],
    ['en-US', '.5'],
    ['en-US', '5.'],
    ['en-US', '1e5'],
    ['en-US', '--5'],
    ['en-US', '12 34'],
    ['en-US', '7300000000000066994'],
    ['xx', '1,234'],
    ['xx', '1.5'],
  ])('%s %j is not well formed', (locale, text) => {
    expect(parseDisplayed(text, locale)).toBeNull();
  });

  it('refuses a fraction where a count is asked for', () => {
    expect(parseDisplayed('1.234', 'en', { integer: true })).toBeNull();
    expect(parseDisplayed('1.234', 'de', { integer: true })).toEqual(exact(1234));
    expect(parseDisplayed('1.2K', 'en', { integer: true })).toEqual(rounded(1200));
  });
});

describe('shares', () => {
  it.each([
    ['zh-CN', '69.7%', 0.697],
    ['zh-CN', '59.20%', 0.592],
    ['zh-CN', '69.7％', 0.697],
    ['zh-CN', '3.4‰', 0.0034],
    ['tr', '%6,8', 0.068],
    ['tr', '-%6,8', -0.068],
    ['tr', '6,8%', 0.068],
    ['de', '6,8\u00a0%', 0.068],
    ['sv', '\u22121\u00a0234,5\u00a0%', -12.345],
    ['ar-EG', '٦٫٨٪\u061c', 0.068],
    ['en', '250%', 2.5],
    ['en', '+0%', 0],
    ['xx', '12%', 0.12],
  ])('%s %j', (locale, text, value) => {
    expect(parseDisplayedPercent(text, locale)).toEqual(rounded(value));
  });

  it.each([
    ['zh-CN', '<0.01%'],
    ['zh-CN', '>99%'],
    ['zh-CN', '69.7'],
    ['zh-CN', '%'],
    ['en-US', '%6.8'],
    ['tr', '%6.8'],
    ['tr', '%6,8%'],
    ['en-US', '6.8%%'],
    ['en-US', '6,8%'],
    ['en-US', '1.2K%'],
    ['en-US', '6.8% of 12'],
    ['xx', '6.8%'],
  ])('%s %s is null', (locale, text) => {
    expect(parseDisplayedPercent(text, locale)).toBeNull();
  });
});

/** The digits that a format shows, without its abbreviation: 1.2 for `1.2K`. */
function mantissa(format: Intl.NumberFormat, value: number): number {
  const digits = format
    .formatToParts(Math.abs(value))
    .filter((part) => ['integer', 'decimal', 'fraction'].includes(part.type))
    .map((part) => (part.type === 'decimal' ? '.' : part.value))
    .join('');
  return Number(digits.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660)));
}

const count = fc
  .oneof(
    fc.integer({ min: -9_999_999_999, max: 9_999_999_999 }),
    fc.integer({ min: 0, max: 100_000 }),
    // Few digits and many zeros: plural forms depend on the digits.
    fc.tuple(fc.integer({ min: -99, max: 99 }), fc.nat(13)).map(([digits, zeros]) => digits * 10 ** zeros),
    fc.maxSafeInteger().map((value) => Math.trunc(value / 10)),
    fc.integer({ min: -99_999_999, max: 99_999_999 }).map((value) => value / 10),
  )
  .map((value) => value + 0);

describe.each(LOCALES)('what %s writes', (locale) => {
  const standard = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const compact = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });

  it('in full comes back whole', () => {
    fc.assert(
      fc.property(count, (value) => {
        expect(parseDisplayed(standard.format(value), locale)).toEqual(exact(value));
      }),
    );
  });

  it('abbreviated comes back as much as the text carries', () => {
    fc.assert(
      fc.property(count, (value) => {
        const text = compact.format(value);
        const abbreviated = compact.formatToParts(value).some((part) => part.type === 'compact');
        const read = parseDisplayed(text, locale);
        expect(read?.approx).toBe(abbreviated);
        const shown = read?.value ?? Number.NaN;
        expect(compact.format(shown)).toBe(text);
        const unit = shown === 0 ? 1 : Math.abs(shown) / mantissa(compact, value);
        expect(Math.abs(shown - value)).toBeLessThanOrEqual(unit * 0.0500001);
      }),
    );
  });

  it('as a share comes back whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 200_000 }), (permille) => {
        const read = parseDisplayedPercent(percent.format(permille / 1000), locale);
        expect(read).toEqual(rounded(permille / 1000));
      }),
    );
  });
});
