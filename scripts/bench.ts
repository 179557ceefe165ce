import { execSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { checklist } from './bench/checklist';
import { experiments } from './bench/experiments';
import { benchExtension } from './bench/extension';
import { files } from './bench/files';
import { models } from './bench/models';
import { reading } from './bench/reading';
import { type Bench, type Row, table } from './bench/row';
import { screens } from './bench/screens';
import { sizes } from './bench/sizes';
import { store } from './bench/store';
import { studioPages } from './bench/studio-pages';

/**
 * `npm run bench`: what Fupan costs, measured in one run on this machine. `--json FILE` writes one number a key,
 * `--only TOPIC` (again for another) leaves the rest out, `--extension DIR` measures a build that lies elsewhere. It
 * reports and does not judge: figures over their limit are marked, and only a topic that could not be measured fails.
 */
const topics: Readonly<Record<string, (bench: Bench) => Row[] | Promise<Row[]>>> = {
  sizes,
  reading,
  checklist,
  store,
  screens,
  files,
  studioPages,
  models,
  experiments,
};

// Runners differ in whether they pass on the `--` that npm puts before a script's arguments.
const args = process.argv.slice(process.argv[2] === '--' ? 3 : 2);
const { values: options } = parseArgs({
  args,
  options: {
    json: { type: 'string' },
    only: { type: 'string', multiple: true },
    extension: { type: 'string', default: '.output/chrome-mv3' },
  },
});

const unknown = options.only?.find((name) => !(name in topics));
if (unknown) throw new Error(`no topic ${unknown}; there are ${Object.keys(topics).join(', ')}`);
if (!existsSync(join(options.extension, 'manifest.json')))
  execSync('npm run --silent build', { stdio: 'inherit' });
const built = statSync(join(options.extension, 'manifest.json')).mtime;
console.log(
  `The build of ${built.toLocaleString('sv')}, on ${availableParallelism()} processors with a load of ${loadavg()[0]?.toFixed(1)} from other work.`,
);
console.log(
  'Medians where a line says so. ms are times on the clock, but for main threads and tasks, which are CPU time.',
);
const extension = benchExtension(options.extension);
const rows: Row[] = [];
const from = performance.now();
for (const [name, measure] of Object.entries(topics)) {
  if (options.only && !options.only.includes(name)) continue;
  console.log(`measuring ${name} …`);
  try {
    rows.push(...(await measure({ extension: extension.dir })));
  } catch (error) {
    console.error(`${name} could not be measured:`, error);
    process.exitCode = 1;
  }
}
extension.remove();

console.log(`\n${table(rows)}\n`);
console.log(`${rows.length} figures in ${Math.round((performance.now() - from) / 1000)} s`);
if (options.json) {
  mkdirSync(dirname(options.json), { recursive: true });
  const figures = Object.fromEntries(rows.map(({ key, value }) => [key, value]));
  writeFileSync(options.json, `${JSON.stringify(figures, null, 2)}\n`);
}
