/** How one page language writes numbers. */
export interface NumberLocale {
  decimal: '.' | ',';
  /** Group separator; a space stands for every kind of space. */
  group: ',' | '.' | ' ';
  /** `thousands` 1,234,567; `indian` 12,34,567. */
  grouping: 'thousands' | 'indian';
  /** Abbreviation to power of ten. A final full stop may be missing on the page. */
  suffixes: Readonly<Record<string, number>>;
  /** Turkish writes the percent sign first. */
  percentFirst?: true;
  /** Arabic-Indic digits, with their own separators, besides the European ones. */
  arabicIndic?: true;
}

const POINT = { decimal: '.', group: ',', grouping: 'thousands' } as const;
const COMMA = { decimal: ',', group: '.', grouping: 'thousands' } as const;
const SPACED = { decimal: ',', group: ' ', grouping: 'thousands' } as const;
const INDIAN = { decimal: '.', group: ',', grouping: 'indian' } as const;

const english: NumberLocale = { ...POINT, suffixes: { K: 3, k: 3, M: 6, B: 9, T: 12 } };
/** British pages print either the short words of newer locale data or the capitals of older data. */
const british: NumberLocale = {
  ...POINT,
  suffixes: { k: 3, K: 3, m: 6, M: 6, bn: 9, B: 9, tn: 12, T: 12 },
};
/** No `T` and no `M`/`B`: older Indian data used T for a thousand. */
const indianEnglish: NumberLocale = {
  ...INDIAN,
  suffixes: { K: 3, k: 3, L: 5, Cr: 7, KCr: 10, LCr: 12 },
};
const hindi: NumberLocale = {
  ...INDIAN,
  suffixes: { हज़ार: 3, लाख: 5, 'क॰': 7, 'अ॰': 9, 'ख॰': 11, नील: 13 },
};
const german: NumberLocale = { ...COMMA, suffixes: { 'Mio.': 6, 'Mrd.': 9, 'Bio.': 12 } };
const french: NumberLocale = { ...SPACED, suffixes: { k: 3, M: 6, Md: 9, Bn: 12 } };
const spanish: NumberLocale = { ...COMMA, suffixes: { mil: 3, M: 6, 'mil M': 9, B: 12 } };
const mexican: NumberLocale = { ...POINT, suffixes: { k: 3, K: 3, mil: 3, M: 6, 'mil M': 9, B: 12 } };
const brazilian: NumberLocale = { ...COMMA, suffixes: { mil: 3, mi: 6, bi: 9, tri: 12 } };
const italian: NumberLocale = { ...COMMA, suffixes: { K: 3, Mln: 6, Mld: 9, Bln: 12 } };
const dutch: NumberLocale = { ...COMMA, suffixes: { K: 3, 'mln.': 6, 'mld.': 9, 'bln.': 12 } };
const swedish: NumberLocale = { ...SPACED, suffixes: { tn: 3, mn: 6, md: 9, bn: 12 } };
const polish: NumberLocale = { ...SPACED, suffixes: { 'tys.': 3, mln: 6, mld: 9, bln: 12 } };
const czech: NumberLocale = { ...SPACED, suffixes: { 'tis.': 3, 'mil.': 6, 'mld.': 9, 'bil.': 12 } };
const russian: NumberLocale = { ...SPACED, suffixes: { 'тыс.': 3, млн: 6, млрд: 9, трлн: 12 } };
const ukrainian: NumberLocale = { ...SPACED, suffixes: { 'тис.': 3, млн: 6, млрд: 9, трлн: 12 } };
const turkish: NumberLocale = { ...COMMA, suffixes: { B: 3, Mn: 6, Mr: 9, Tn: 12 }, percentFirst: true };
const vietnamese: NumberLocale = { ...COMMA, suffixes: { N: 3, Tr: 6, T: 9, NT: 12 } };
const indonesian: NumberLocale = { ...COMMA, suffixes: { rb: 3, jt: 6, M: 9, T: 12 } };
const japanese: NumberLocale = { ...POINT, suffixes: { 万: 4, 億: 8, 兆: 12 } };
/** `w` is SEEN on WeChat Channels pages. No 兆: on the mainland it means 10⁶ as well as 10¹². */
const mainland: NumberLocale = {
  ...POINT,
  suffixes: { 万: 4, 萬: 4, w: 4, 亿: 8, 億: 8, 万亿: 12 },
};
const traditional: NumberLocale = { ...POINT, suffixes: { 萬: 4, 万: 4, 億: 8, 亿: 8, 兆: 12 } };
const korean: NumberLocale = { ...POINT, suffixes: { 천: 3, 만: 4, 억: 8, 조: 12 } };
/** آلاف is the plural that three to ten thousand take. */
const arabic: NumberLocale = {
  ...POINT,
  suffixes: { ألف: 3, آلاف: 3, مليون: 6, مليار: 9, ترليون: 12 },
  arabicIndic: true,
};

/**
 * Regions are listed one by one: neighbours of a listed one may swap the separators (de-CH, en-ZA, pt-PT).
 * Source: studios/observing-pages.md §8 (CLDR 48), youtube.md §7, wechat-channels.md (`w`).
 */
const LOCALES: Readonly<Record<string, NumberLocale>> = {
  en: english,
  'en-us': english,
  'en-au': english,
  'en-ca': english,
  'en-ie': english,
  'en-nz': english,
  'en-ph': english,
  'en-sg': english,
  'en-gb': british,
  'en-in': indianEnglish,
  hi: hindi,
  'hi-in': hindi,
  de: german,
  'de-de': german,
  fr: french,
  'fr-fr': french,
  es: spanish,
  'es-es': spanish,
  'es-mx': mexican,
  'es-419': mexican,
  'es-us': mexican,
  pt: brazilian,
  'pt-br': brazilian,
  it: italian,
  'it-it': italian,
  nl: dutch,
  'nl-nl': dutch,
  sv: swedish,
  'sv-se': swedish,
  pl: polish,
  'pl-pl': polish,
  cs: czech,
  'cs-cz': czech,
  ru: russian,
  'ru-ru': russian,
  uk: ukrainian,
  'uk-ua': ukrainian,
  tr: turkish,
  'tr-tr': turkish,
  vi: vietnamese,
  'vi-vn': vietnamese,
  id: indonesian,
  'id-id': indonesian,
  ja: japanese,
  'ja-jp': japanese,
  zh: mainland,
  'zh-cn': mainland,
  'zh-sg': mainland,
  'zh-hans': mainland,
  'zh-hans-cn': mainland,
  'zh-tw': traditional,
  'zh-hk': traditional,
  'zh-mo': traditional,
  'zh-hant': traditional,
  'zh-hant-tw': traditional,
  'zh-hant-hk': traditional,
  ko: korean,
  'ko-kr': korean,
  ar: arabic,
  'ar-eg': arabic,
};

/** The number habits of a page language such as `de`, `zh-CN` or `zh_CN`; null for a language not listed. */
export function numberLocale(tag: string): NumberLocale | null {
  const key = tag.trim().toLowerCase().replaceAll('_', '-');
  return Object.hasOwn(LOCALES, key) ? (LOCALES[key] ?? null) : null;
}
