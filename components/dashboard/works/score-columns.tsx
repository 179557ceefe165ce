import type { Part, Scored } from '../../../lib/models/attainment';
import type { Preset } from '../../../lib/models/lines';
import type { JudgedRow } from '../../data/questions';
import type { CardScore, WorkScores } from '../../data/work-scores';
import { inLanguage, metricName, metricText } from '../../figures/metric-format';
import { knownOf, ScoreParts, scoreOf } from '../../figures/score-parts';
import type { DataColumn } from '../../ui/data-table-model';
import { decimal } from '../../ui/format';
import { PlainTable } from '../../ui/plain-table';
import { Popout } from '../../ui/popout';
import { t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import { lineSource, lineText } from '../scorecards/line-text';

/** The scorecard that every work is judged by, whatever else is chosen. */
export const judgedBy = 'kpi-3d7i';

/** The column of a scorecard: its id is what a kept choice of columns and an exported file know it by. */
export const scoreColumnId = (card: string): string => (card === judgedBy ? 'score' : `score_${card}`);

/** One column a scorecard: the total with what it rests on, and its parts one click away. */
export function scoreColumns(presets: readonly Preset[], scores: WorkScores): DataColumn<JudgedRow>[] {
  return presets.map((preset) => {
    const name = inLanguage(preset.name);
    const scoreIn = (row: JudgedRow) => cardScore(preset, row, scores.byCard.get(preset.id));
    return {
      id: scoreColumnId(preset.id),
      header: name,
      hint: t('works.scoreHint', [name, preset.version]),
      value: (row) => points(scoreIn(row)),
      cell: (row) => <ScoreCell preset={preset} row={row} score={scoreIn(row)} scores={scores} />,
      reason: (row) => {
        const score = scoreIn(row);
        if (score) return t('works.noScore', [score.known, score.of]);
        return t(row.work.publishedAt === null ? 'works.noScoreTime' : 'works.scoring');
      },
      numeric: true,
      width: 150,
    };
  });
}

/** What a work scored by a preset; the verdict that came with the row while the scorecard in force is the same. */
export function cardScore(
  { id, version }: Preset,
  { work, verdict: { kpi } }: JudgedRow,
  scores: ReadonlyMap<string, CardScore> | undefined,
): CardScore | null {
  const scored = scores?.get(work.id);
  if (scored) return scored;
  const isSame = kpi.preset?.id === id && kpi.preset.version === version;
  return isSame ? { value: kpi.value, ...knownOf(kpi) } : null;
}

/** A score as a whole number of 100; null where it cannot be said. */
export function points(score: CardScore | null): number | null {
  return score === null || score.value === null ? null : Math.round(score.value * 100);
}

interface ScoreCellProps {
  readonly preset: Preset;
  readonly row: JudgedRow;
  readonly score: CardScore | null;
  readonly scores: WorkScores;
}

function ScoreCell({ preset, row, score, scores }: ScoreCellProps) {
  const value = points(score);
  if (score === null || value === null) return null;
  const name = inLanguage(preset.name);
  return (
    <Popout
      trigger={
        <>
          <b>{decimal(value)}</b> <Faint>{`${score.known}/${score.of}`}</Faint>
        </>
      }
      label={t('works.openScore', [name, value, score.known, score.of])}
      title={t('works.partsOf', [name])}
      width={480}
    >
      {() => <Parts preset={preset} row={row} scored={scores.open(preset, row.work.id) ?? row.verdict.kpi} />}
    </Popout>
  );
}

function Parts({ preset, row: { work }, scored }: { preset: Preset; row: JudgedRow; scored: Scored }) {
  const { known, of } = knownOf(scored);
  return (
    <>
      <b>{`${inLanguage(preset.name)} ${scoreOf(scored) ?? '—'}`}</b>{' '}
      <Faint>{`${t('figures.knownOf', [known, of])} · v${preset.version}`}</Faint>
      <ScoreParts score={scored} studio={work.studio} />
      <PlainTable
        caption={t('works.linesOf', [inLanguage(preset.name)])}
        columns={[
          { id: 'part', label: t('works.part') },
          { id: 'value', label: t('works.value'), numeric: true },
          { id: 'line', label: t('works.line') },
        ]}
        rows={scored.parts.map((part) => ({
          id: `${part.dimension}/${part.metric}`,
          cells: lineCells(part),
        }))}
        maxHeight={220}
      />
    </>
  );
}

/** What was read against which line; an own median with its figure. */
function lineCells({ metric, input, approx, line, target }: Part) {
  const figure = line?.value === null && target !== null ? ` ${metricText(metric, target)}` : '';
  return [
    metricName(metric),
    `${approx ? '≈ ' : ''}${metricText(metric, input)}`,
    line ? (
      <>
        {`${lineText(line)}${figure}`} <Faint>{lineSource(line)}</Faint>
      </>
    ) : (
      t('scorecards.noLine')
    ),
  ];
}
