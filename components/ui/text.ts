import { type GeneratedI18nStructure, i18n } from '#i18n';

export type Locale = 'zh-CN' | 'en';

export type MessageKey = keyof GeneratedI18nStructure;

/** What stands for `$1`, `$2` … in a message, by how many it has. */
interface Slots {
  0: readonly [];
  1: readonly [Slot];
  2: readonly [Slot, Slot];
  3: readonly [Slot, Slot, Slot];
  4: readonly [Slot, Slot, Slot, Slot];
  5: readonly [Slot, Slot, Slot, Slot, Slot];
  6: readonly [Slot, Slot, Slot, Slot, Slot, Slot];
  7: readonly [Slot, Slot, Slot, Slot, Slot, Slot, Slot];
  8: readonly [Slot, Slot, Slot, Slot, Slot, Slot, Slot, Slot];
  9: readonly [Slot, Slot, Slot, Slot, Slot, Slot, Slot, Slot, Slot];
}
type Slot = string | number;
type Rest<Message> = Message extends { plural: true; substitutions: infer Count extends keyof Slots }
  ? [n: number, slots?: Slots[Count]]
  : Message extends { substitutions: 0; namedSubstitutions: readonly (infer Name extends string)[] }
    ? [names: Readonly<Record<Name, Slot>>]
    : Message extends { substitutions: 0 }
      ? []
      : Message extends { substitutions: infer Count extends keyof Slots }
        ? [slots: Slots[Count]]
        : never;

/**
 * The only door to the message files: a later change of language source happens here and nowhere else. Typed again
 * because the library's own type works through all messages at every call: with ours, checking the types of two
 * thousand messages takes a fifth of the time.
 */
export const t = i18n.t as <Key extends MessageKey>(
  key: Key,
  ...rest: Rest<GeneratedI18nStructure[Key]>
) => string;

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
