import { readFileSync } from 'node:fs';
import { BackupError } from '../lib/app/backup/format';
import { scoreExport } from '../lib/app/score-export';
import { scoreTable } from './score-table';

/**
 * `npm run score -- EXPORT [--json]`: every score, forecast and anomaly of an exported database, by the dashboard's own
 * code. Exit code 1 when the file is not a backup of ours.
 */
const args = process.argv.slice(2).filter((arg) => arg !== '--');
const file = args.find((arg) => !arg.startsWith('--'));
if (!file) {
  console.error('Usage: npm run score -- EXPORT.json [--json]');
  process.exitCode = 1;
} else {
  try {
    const works = await scoreExport(new Blob([readFileSync(file)]));
    console.log(args.includes('--json') ? JSON.stringify({ works }, null, 2) : scoreTable(works));
  } catch (error) {
    const why = error instanceof BackupError ? `not a usable backup (${error.message})` : String(error);
    console.error(`${file}: ${why}`);
    process.exitCode = 1;
  }
}
