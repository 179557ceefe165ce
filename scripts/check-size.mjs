// Size limits of the built extension; fails on the first one broken. Figures in bytes.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const out = '.output/chrome-mv3';
const kb = 1024;
const gzip = (file) => gzipSync(readFileSync(join(out, file))).length;
const named = (pattern) => readdirSync(out).filter((name) => pattern.test(name));
const scripts = named(/^studio-.*\.js$/);
const rows = [
  ...named(/^observer-.*\.js$/).map((name) => ({
    what: `${name}, minified`,
    bytes: statSync(join(out, name)).size,
    limit: 8 * kb,
  })),
  ...scripts.map((name) => ({ what: `${name}, gzip`, bytes: gzip(name), limit: 60 * kb })),
  {
    what: 'side panel, initial JS, gzip',
    bytes: initialScripts('sidepanel.html').reduce((sum, file) => sum + gzip(file), 0),
    limit: 200 * kb,
  },
];

/** The page's script and everything it preloads or imports statically. */
function initialScripts(page) {
  const html = readFileSync(join(out, page), 'utf8');
  const seen = new Set();
  const queue = [...html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map(([, file]) => file);
  while (queue.length > 0) {
    const file = queue.pop();
    if (seen.has(file)) continue;
    seen.add(file);
    const code = readFileSync(join(out, file), 'utf8');
    for (const [, path] of code.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g))
      queue.push(join('chunks', path));
    for (const [, path] of code.matchAll(/(?:from|import)\s*`\.\/([^`]+\.js)`/g))
      queue.push(join('chunks', path));
  }
  return [...seen];
}

if (scripts.length === 0) throw new Error('no studio script was built');
let broken = 0;
for (const { what, bytes, limit } of rows) {
  const fits = bytes <= limit;
  if (!fits) broken++;
  console.log(
    `${fits ? 'ok  ' : 'OVER'} ${(bytes / kb).toFixed(1).padStart(7)} KB of ${limit / kb} KB  ${what}`,
  );
}
process.exitCode = broken ? 1 : 0;
