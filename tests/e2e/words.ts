import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A text of the interface in one language, by its key: `data.fault.damaged`. What follows a `$` is filled in at run time. */
export function words(key: string, locale: 'zh_CN' | 'en' = 'zh_CN'): string {
  const file = new URL(`../../locales/${locale}.yml`, import.meta.url);
  const found = key
    .split('.')
    .reduce<unknown>(
      (at, part) => (typeof at === 'object' && at !== null ? Reflect.get(at, part) : undefined),
      parse(readFileSync(file, 'utf8')),
    );
  if (typeof found !== 'string') throw new Error(`no text ${key} in ${locale}`);
  return found.split('$')[0] ?? '';
}
