import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

type Messages = { [key: string]: string | Messages };

function flat(messages: Messages, path = ''): Map<string, string> {
  const all = new Map<string, string>();
  for (const [key, value] of Object.entries(messages)) {
    const name = path ? `${path}.${key}` : key;
    if (typeof value === 'string') all.set(name, value);
    else for (const [deeper, text] of flat(value, name)) all.set(deeper, text);
  }
  return all;
}

const read = (locale: string) => flat(parse(readFileSync(`locales/${locale}.yml`, 'utf8')));
const chinese = read('zh_CN');
const english = read('en');
/** Plural forms may differ between languages; what they share is the name before the last dot. */
const stem = (key: string) => key.replace(/\.(?:\d+|n)$/, '');
const placeholders = (text = '') => [...new Set(text.match(/\$\d/g))].sort();

it('has many messages, all with names the browser allows', () => {
  expect(chinese.size).toBeGreaterThan(150);
  for (const key of [...chinese.keys(), ...english.keys()]) expect(key).toMatch(/^[A-Za-z0-9_.]+$/);
});

it('says everything in both languages, with the same gaps to fill', () => {
  expect(new Set([...english.keys()].map(stem))).toEqual(new Set([...chinese.keys()].map(stem)));
  for (const [key, text] of chinese) {
    expect(text.trim(), key).not.toBe('');
    if (english.has(key)) expect([key, placeholders(english.get(key))]).toEqual([key, placeholders(text)]);
  }
});
