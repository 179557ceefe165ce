import type { ScoredExport, ScoredWork } from '../lib/app/score-export';
import type { FileSubject } from '../lib/app/scorecards/score-file';

/** Scores, ranges, coverage, forecasts and anomalies as lines of text: blocks with a head line each, tab-separated. */
export function scoreTable({ period, works, scorecards, anomalies }: ScoredExport): string {
  const { from, to } = period.range;
  const blocks = [
    ['work\ttitle\t3D-7I\tweights ±20 %\tcoverage\tforecast (80 %)\tanomalies', ...works.map(workLine)],
    ...scorecards.map(({ preset, version, name, levels }) => [
      `${name.en} (${preset} ${version}), ${from} to ${to}\tscore\tweights ±20 %\tcoverage\tbefore\tmissing`,
      ...[levels.all, levels.owner, levels.studio, levels.account, levels.series, levels.work]
        .flat()
        .map(subjectLine),
    ]),
    [
      'account\tday\tmetric\tvalue\texpected\tanomaly',
      ...anomalies.map(({ account, day, metric, value, expected, verdict }) =>
        [account, day, metric, value, Math.round(expected), verdict].join('\t'),
      ),
    ],
  ];
  return blocks.map((lines) => lines.join('\n')).join('\n\n');
}

const score = (value: number | null): string =>
  value === null ? 'no score' : `${Math.round(value * 100)} of 100`;

const spread = (range: ScoredWork['range']): string =>
  range ? `${Math.round(range.low * 100)}–${Math.round(range.high * 100)}` : '';

function workLine({ id, title, verdict, range, forecasts, anomalies }: ScoredWork): string {
  const { kpi } = verdict;
  const known = kpi.parts.filter(({ attainment }) => attainment !== null).length;
  const ahead = forecasts
    .filter(({ value }) => value !== null)
    .map(
      ({ metric, horizonHours, low, high }) =>
        `${metric} ${horizonHours} h: ${Math.round(low ?? 0)}–${Math.round(high ?? 0)}`,
    );
  return [
    id,
    title ?? '',
    score(kpi.value),
    spread(range),
    `${known}/${kpi.parts.length} known`,
    ahead.join(', '),
    anomalies.map(({ comparison, verdict: turn }) => `${turn} ${comparison.metric}`).join(', '),
  ].join('\t');
}

function subjectLine({ id, name, value, range, parts, before, missing }: FileSubject): string {
  const known = parts.filter(({ attainment }) => attainment !== null).length;
  return [
    name ?? id,
    score(value),
    spread(range),
    `${known}/${parts.length} known`,
    before === null ? '' : score(before),
    missing.join(', '),
  ].join('\t');
}
