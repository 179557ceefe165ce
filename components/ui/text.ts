import { i18n } from '#i18n';

export type Locale = 'zh-CN' | 'en';

/** The only door to the message files: a later change of language source happens here and nowhere else. */
export const t = i18n.t;

/**
 * Language of the messages on screen, for Intl and `lang`. The message file itself says it, so that numbers and words
 * can never come from two languages, whatever the browser falls back to.
 */
export function locale(): Locale {
  return t('ui.language') === 'zh-CN' ? 'zh-CN' : 'en';
}

type Camel<Code extends string> = Code extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Code;

/** A code of ours as a message key: the browser allows no hyphen in one. `too-new` → `tooNew`. */
export function camel<Code extends string>(code: Code): Camel<Code> {
  // The type says by letters what the line below does.
  return code.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) as Camel<Code>;
}
