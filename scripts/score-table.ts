import type { ScoredWork } from '../lib/app/score-export';

/** Scores, ranges, coverage, forecasts and anomalies as lines of text, tab-separated, a head line first. */
export function scoreTable(works: readonly ScoredWork[]): string {
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
