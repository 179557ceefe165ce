import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { BackupError } from '../lib/app/backup/format';
import { scoreExport } from '../lib/app/score-export';
import { scoreTable } from './score-table';

/**
 * `npm run score -- EXPORT [--preset ID] [--json]`: every scorecard, forecast and anomaly of an exported database, by the
 * dashboard's own code. Exit code 1 when the file is not a backup of ours or there is no such scorecard.
 */
const usage = 'Usage: npm run score -- EXPORT.json [--preset ID] [--json]';

async function main(): Promise<void> {
  // Runners differ in whether they pass on the `--` that npm puts before a script's arguments.
  const args = process.argv.slice(2).filter((arg) => arg !== '--');
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { preset: { type: 'string' }, json: { type: 'boolean' } },
  });
  const [file] = positionals;
  if (!file) throw new Error(usage);
  const scored = await scoreExport(new Blob([readFileSync(file)]), values.preset);
  console.log(values.json ? JSON.stringify(scored, null, 2) : scoreTable(scored));
}

main().catch((error: unknown) => {
  const text = error instanceof Error ? error.message : String(error);
  console.error(error instanceof BackupError ? `not a usable backup (${text})` : text);
  process.exitCode = 1;
});
