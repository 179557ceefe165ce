import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

export type Locale = 'zh-CN' | 'en';

/** The only door to the message files: a later change of language source happens here and nowhere else. */
export const t = i18n.t;

/**
 * Language of the messages on screen, for Intl and `lang`.
 * Traditional-script users are served the English file by the browser (it looks for zh_TW, then zh, then the
 * default), so they count as English here: numbers and words must not come from two languages.
 */
export function locale(): Locale {
  const language = browser.i18n.getUILanguage().replaceAll('_', '-').toLowerCase();
  if (!/^zh(-|$)/.test(language)) return 'en';
  return /hant|-(tw|hk|mo)\b/.test(language) ? 'en' : 'zh-CN';
}

type Camel<Code extends string> = Code extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Code;

/** A code of ours as a message key: the browser allows no hyphen in one. `too-new` → `tooNew`. */
export function camel<Code extends string>(code: Code): Camel<Code> {
  // The type says by letters what the line below does.
  return code.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) as Camel<Code>;
}
