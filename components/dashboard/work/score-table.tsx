import type { WorkRow } from '../../../lib/core/rows';
import { leavesScore, type Part, type Scored } from '../../../lib/models/attainment';
import { scoreRange } from '../../../lib/models/sensitivity';
import type { ManualEntry } from '../../data/scorecards';
import { metricName, metricText } from '../../figures/metric-format';
import { knownOf, partReason, scoreOf } from '../../figures/score-parts';
import { Card } from '../../ui/card';
import { decimal, ratio } from '../../ui/format';
import { PlainTable } from '../../ui/plain-table';
import { t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import css from './work-page.module.css';

interface ScoreTableProps {
  readonly score: Scored;
  readonly work: WorkRow;
  /** figures typed in for the work, the newest days first */
  readonly entries: readonly ManualEntry[];
}

/** The score as the sum it is: weight × share of the line reached, part by part, with the source of every line. */
export function ScoreTable({ score, work, entries }: ScoreTableProps) {
  const value = scoreOf(score);
  const { known, of } = knownOf(score);
  const open = score.parts.reduce((sum, { weight, reason }) => sum + (leavesScore(reason) ? 0 : weight), 0);
  return (
    <Card
      title={value === null ? t('work.noScore') : t('work.score', [String(value)])}
      aside={<Faint>{t('figures.knownOf', [known, of])}</Faint>}
      note={value === null ? t('work.noScoreWhy') : t('work.scoreNote', [score.preset?.version ?? ''])}
    >
      <PlainTable
        caption={t('work.scoreParts')}
        columns={[
          { id: 'part', label: t('work.part') },
          { id: 'weight', label: t('work.weight'), numeric: true },
          { id: 'reached', label: t('work.reached'), numeric: true },
          { id: 'adds', label: t('work.adds'), numeric: true },
        ]}
        rows={score.parts.map((part) => ({
          id: `${part.dimension}/${part.metric}`,
          cells: cellsOf(part, open, work, entries),
        }))}
      />
      <div className={css.under}>
        {remarks(score).map((remark) => (
          <div key={remark}>{remark}</div>
        ))}
      </div>
    </Card>
  );
}

function cellsOf(part: Part, open: number, work: WorkRow, entries: readonly ManualEntry[]) {
  const { metric, weight, attainment, contribution, reason } = part;
  const left = leavesScore(reason);
  // The newest days count, as in the score itself.
  const typed = left ? undefined : entries.find(({ row }) => row.indicator === metric)?.row;
  return [
    <span key="part" className={css.part}>
      {metricName(metric)}
      <Faint>{whyOf(part, work)}</Faint>
      {typed && <Faint>{t('work.typedFrom', [typed.source])}</Faint>}
    </span>,
    left ? <Faint key="weight">{t('work.notCounted')}</Faint> : ratio(open > 0 ? weight / open : null),
    ratio(attainment, 0),
    contribution === null ? '—' : decimal(contribution * 100, 1),
  ];
}

/** What was read against which line; or why it cannot be said. */
function whyOf(part: Part, { studio }: WorkRow): string {
  const { metric, line, target, input, attainment, approx } = part;
  const currency = 'CNY';
  const aim =
    target === null || !line
      ? null
      : t(line.role === 'benchmark-own' ? 'work.ownLine' : 'work.line', [
          metricText(metric, target, currency),
          line.source.item,
        ]);
  if (leavesScore(part.reason)) return partReason(part, studio);
  if (attainment === null) return [partReason(part, studio), aim].filter(Boolean).join(' · ');
  return [`${approx ? '≈ ' : ''}${metricText(metric, input, currency)}`, aim].filter(Boolean).join(' · ');
}

function remarks(score: Scored): string[] {
  const range = scoreRange(score);
  const points = (value: number) => decimal(value * 100);
  const left = score.parts.some(({ reason }) => leavesScore(reason));
  return [
    range && t('work.sensitivity', [points(range.low), points(range.high)]),
    score.value !== null && score.most !== null && score.most > score.value
      ? t('work.most', [points(score.most)])
      : null,
    left ? t('work.leftOut') : null,
    score.parts.some(({ assumed }) => assumed) ? t('figures.assumedWeights') : null,
  ].filter((text) => text !== null);
}
