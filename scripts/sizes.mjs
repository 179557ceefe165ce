// Sizes of the built extension and their limits: the size check and the bench both measure here.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const kb = 1024;

/**
 * @param {string} out folder of the built extension
 * @returns {{ key: string, what: string, bytes: number, limit: number }[]} bytes and limits in bytes; throws when nothing was built
 */
export function measureSizes(out) {
  const gzip = (file) => gzipSync(readFileSync(join(out, file))).length;
  const named = (pattern) => readdirSync(out).filter((name) => pattern.test(name));
  const scripts = named(/^studio-.*\.js$/);
  if (scripts.length === 0) throw new Error('no studio script was built');
  return [
    ...named(/^observer-.*\.js$/).map((name) => ({
      key: `size.${name.replace('.js', '')}`,
      what: `${name}, minified`,
      bytes: statSync(join(out, name)).size,
      limit: 8 * kb,
    })),
    ...scripts.map((name) => ({
      key: `size.${name.replace('.js', '')}`,
      what: `${name}, gzip`,
      bytes: gzip(name),
      limit: 60 * kb,
    })),
    {
      key: 'size.panel',
      what: 'side panel, initial JS, gzip',
      bytes: initialScripts(out, 'sidepanel.html').reduce((sum, file) => sum + gzip(file), 0),
      limit: 200 * kb,
    },
  ];
}

/** The page's script and everything it preloads or imports statically. */
function initialScripts(out, page) {
  const html = readFileSync(join(out, page), 'utf8');
  const seen = new Set();
  const queue = [...html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map(([, file]) => file);
  while (queue.length > 0) {
    const file = queue.pop();
    if (seen.has(file)) continue;
    seen.add(file);
    const code = readFileSync(join(out, file), 'utf8');
    for (const [, path] of code.matchAll(/(?:from|import)\s*["`]\.\/([^"`]+\.js)["`]/g))
      queue.push(join('chunks', path));
  }
  return [...seen];
}
