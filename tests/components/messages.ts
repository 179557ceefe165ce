import { resolve } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing';

const FILES = { 'zh-CN': 'zh_CN', en: 'en' } as const;

/**
 * Gives the fake browser the real message files of one language, so that component tests read what users read
 * and fail when a key is missing. Call it in `beforeAll`/`beforeEach`; the last call wins.
 */
export async function speak(language: keyof typeof FILES): Promise<void> {
  const file = resolve(import.meta.dirname, `../../locales/${FILES[language]}.yml`);
  const messages = generateChromeMessages(await parseMessagesFile(file));
  fakeBrowser.i18n.getUILanguage = () => language;
  fakeBrowser.i18n.getMessage = (name: string, substitutions?: string | string[]) => {
    const message = messages[name];
    if (!message) throw new Error(`No message "${name}" in ${FILES[language]}.yml`);
    const parts = [substitutions ?? []].flat();
    return message.message.replace(/\$(\d)/g, (_, index) => parts[Number(index) - 1] ?? '');
  };
}
