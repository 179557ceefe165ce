import type { Preset } from '../../../lib/models/lines';
import type { JudgedRow } from '../../data/questions';
import type { Cell } from '../../data/scorecards';
import type { CardScore } from '../../data/work-scores';
import { stored, worked } from './columns';
import { cardScore, scoreColumnId } from './score-columns';

type Field = readonly [name: string, value: (row: JudgedRow) => Cell];

/** An instant as text that sorts and that every spreadsheet reads; nothing where it is unknown. */
const instant = (at: number | null): Cell => (at === null ? null : new Date(at).toISOString());

const facts: readonly Field[] = [
  ['work', ({ work }) => work.id],
  ['studio', ({ work }) => work.studio],
  ['account', ({ work }) => work.accountId],
  ['title', ({ work }) => work.title],
  ['topics', ({ work }) => work.topics.join(' ')],
  ['format', ({ work }) => work.format],
  ['state', ({ work }) => work.state],
  ['publishedAt', ({ work }) => instant(work.publishedAt)],
  ['durationSec', ({ work }) => work.durationSec],
  ['seenAt', ({ work }) => instant(work.seenAt)],
  ...stored.map((id): Field => [id, ({ work }) => work.latest[id]?.value ?? null]),
  ...worked.map((id): Field => [id, ({ verdict }) => verdict.facts[id]?.value ?? null]),
];

/**
 * Works as rows of a CSV file under names that do not change with the language: metrics in their own units (counts,
 * shares 0–1, seconds, minor units), and of each scorecard the score 0–1, how many parts are known of how many, and the
 * version it was scored by. Unknown is an empty cell.
 */
export function worksCsv(
  rows: readonly JudgedRow[],
  presets: readonly Preset[],
  scores: ReadonlyMap<string, ReadonlyMap<string, CardScore>>,
): Cell[][] {
  const fields = [...facts, ...presets.flatMap((preset) => scoreFields(preset, scores.get(preset.id)))];
  return [fields.map(([name]) => name), ...rows.map((row) => fields.map(([, value]) => value(row)))];
}

function scoreFields(preset: Preset, scores: ReadonlyMap<string, CardScore> | undefined): Field[] {
  const id = scoreColumnId(preset.id);
  const of = (row: JudgedRow) => cardScore(preset, row, scores);
  return [
    [id, (row) => of(row)?.value ?? null],
    [`${id}_known`, (row) => of(row)?.known ?? null],
    [`${id}_of`, (row) => of(row)?.of ?? null],
    [`${id}_version`, (row) => (of(row) ? preset.version : null)],
  ];
}
