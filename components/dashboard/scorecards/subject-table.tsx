import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Scored as Score } from '../../../lib/models/attainment';
import { rankRanges, scoreRange } from '../../../lib/models/sensitivity';
import type { Subject } from '../../data/scorecards';
import { knownOf, scoreOf } from '../../figures/score-parts';
import { StudioPill } from '../../figures/studio-pill';
import { Delta } from '../../ui/delta';
import { decimal, ratio } from '../../ui/format';
import { PlainTable } from '../../ui/plain-table';
import { t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import css from './scorecards-page.module.css';
import { subjectName } from './subject-name';

/** A subject with its score, and that of the compared period where there is one. */
export interface Scored {
  readonly subject: Subject;
  readonly now: Score;
  readonly past: Score | null;
}

interface SubjectTableProps {
  readonly scored: readonly Scored[];
  /** the same a moment later, for what takes longer */
  readonly settled: readonly Scored[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

const pageSize = 25;
/** Every pair is compared, so the order of more than this is not checked. */
const mostRanked = 200;

/** Who stands where, how much of it is known, and whether the order survives other weights. */
export function SubjectTable({ scored, settled, chosen, onChoose }: SubjectTableProps) {
  const [pages, setPages] = useState(1);
  const ranks = useMemo(() => {
    const best = settled.slice(0, mostRanked);
    const ranges = rankRanges(best.map(({ now }) => now));
    return new Map(best.map(({ subject }, n) => [subject.id, ranges[n] ?? null]));
  }, [settled]);
  const shown = scored.slice(0, pages * pageSize);
  const hasPast = scored.some(({ past }) => past !== null);
  const columns = [
    { id: 'name', label: t('scorecards.subject') },
    { id: 'score', label: <ScoreHead />, numeric: true },
    ...(hasPast ? [{ id: 'change', label: t('scorecards.change'), numeric: true }] : []),
    { id: 'rank', label: t('scorecards.rank'), numeric: true },
    { id: 'known', label: t('scorecards.coverage'), numeric: true },
  ];
  return (
    <>
      <PlainTable
        caption={t('scorecards.standings')}
        columns={columns}
        rows={shown.map((row) => ({
          id: row.subject.id,
          cells: [
            <Name key="name" row={row} here={row.subject.id === chosen} onChoose={onChoose} />,
            <ScoreCell key="score" score={row.now} />,
            ...(hasPast ? [<Change key="change" row={row} />] : []),
            <Rank key="rank" rank={ranks.get(row.subject.id) ?? null} />,
            <Known key="known" score={row.now} />,
          ],
        }))}
      />
      <p className={css.foot}>
        <Faint>{stabilityText(ranks)}</Faint>
        {shown.length < scored.length && (
          <Button variant="default" size="xs" onClick={() => setPages(pages + 1)}>
            {t('scorecards.more', [String(scored.length - shown.length)])}
          </Button>
        )}
      </p>
    </>
  );
}

function Name({ row, here, onChoose }: { row: Scored; here: boolean; onChoose: (id: string) => void }) {
  const { subject } = row;
  return (
    <span className={css.name}>
      <button
        type="button"
        className={css.subject}
        aria-pressed={here}
        title={subjectName(subject)}
        onClick={() => onChoose(subject.id)}
      >
        {subjectName(subject)}
      </button>
      {subject.work && <StudioPill studio={subject.work.studio} />}
    </span>
  );
}

/** The range stands under the score: beside it, six columns would not fit half a page. */
function ScoreHead() {
  return (
    <span className={css.stacked}>
      {t('scorecards.score')}
      <Faint>{t('scorecards.range')}</Faint>
    </span>
  );
}

function ScoreCell({ score }: { score: Score }) {
  const value = scoreOf(score);
  if (value === null) return <Faint>{t('scorecards.notEnough')}</Faint>;
  const range = scoreRange(score);
  return (
    <span className={css.stacked}>
      <strong>{decimal(value)}</strong>
      {range && <Faint>{`${decimal(range.low * 100)} – ${decimal(range.high * 100)}`}</Faint>}
    </span>
  );
}

function Change({ row: { now, past } }: { row: Scored }) {
  const [a, b] = [scoreOf(now), past && scoreOf(past)];
  const change = a === null || b === null ? null : a - b;
  return (
    <Delta
      change={change}
      text={decimal(Math.abs(change ?? 0))}
      better="up"
      against={t('scorecards.comparedPeriod')}
      reason={t('scorecards.noThen')}
    />
  );
}

function Rank({ rank }: { rank: ReturnType<typeof rankRanges>[number] }) {
  if (!rank) return <>—</>;
  const { rank: now, best, worst, of } = rank;
  return (
    <span className={css.stacked} title={t('scorecards.rankHint')}>
      <span>
        {decimal(now)} / {decimal(of)}
      </span>
      <Faint>{best === worst ? t('scorecards.stable') : `${best} – ${worst}`}</Faint>
    </span>
  );
}

function Known({ score }: { score: Score }) {
  const { known, of } = knownOf(score);
  return (
    <span title={t('scorecards.coverageHint', [ratio(score.coverage, 0)])}>
      {known}/{of}
    </span>
  );
}

/** Does the order survive ±20 % on every weight? In one sentence. */
function stabilityText(ranks: ReadonlyMap<string, ReturnType<typeof rankRanges>[number]>): string {
  const known = [...ranks.values()].filter((rank) => rank !== null);
  if (known.length < 2) return t('scorecards.nothingToRank');
  const firm = known.filter(({ best, worst }) => best === worst).length;
  if (firm === known.length) return t('scorecards.orderHolds', [String(known.length)]);
  return t('scorecards.orderMoves', [String(firm), String(known.length)]);
}
