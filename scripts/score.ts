import { readFileSync } from 'node:fs';
import { BackupError } from '../lib/app/backup/format';
import { type ScoredWork, scoreExport } from '../lib/app/score-export';

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
    console.log(args.includes('--json') ? JSON.stringify({ works }, null, 2) : table(works));
  } catch (error) {
    const why = error instanceof BackupError ? `not a usable backup (${error.message})` : String(error);
    console.error(`${file}: ${why}`);
    process.exitCode = 1;
  }
}

function table(works: readonly ScoredWork[]): string {
  const rows = works.map(({ id, title, verdict, range, forecasts, anomalies }) => {
    const { kpi } = verdict;
    const known = kpi.parts.filter(({ attainment }) => attainment !== null).length;
    const ahead = forecasts.find(({ value }) => value !== null);
    return [
      id,
      title ?? '',
      kpi.value === null ? 'no score' : `${Math.round(kpi.value * 100)} of 100`,
      range ? `${Math.round(range.low * 100)}–${Math.round(range.high * 100)}` : '',
      `${known}/${kpi.parts.length} known`,
      ahead
        ? `${ahead.horizonHours} h: ${Math.round(ahead.low ?? 0)}–${Math.round(ahead.high ?? 0)} views`
        : '',
      anomalies.map(({ comparison, verdict: turn }) => `${turn} ${comparison.metric}`).join(', '),
    ].join('\t');
  });
  return ['work\ttitle\t3D-7I\tweights ±20 %\tcoverage\tforecast (80 %)\tanomalies', ...rows].join('\n');
}
