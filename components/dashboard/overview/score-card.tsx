import { useMemo } from 'react';
import type { DayRange, Standing } from '../../data/questions';
import { metricName } from '../../figures/metric-format';
import { decimal } from '../../ui/format';
import { Sparkline } from '../../ui/sparkline';
import { FourStates, type Loadable } from '../../ui/states';
import { t } from '../../ui/text';
import { Value } from '../../ui/value';
import { KpiFrame, NamedDelta } from './kpi-parts';
import css from './overview-page.module.css';
import { type PeriodScore, scoreOver } from './period-score';

interface ScoreCardProps {
  readonly table: Loadable<Standing[]>;
  readonly range: DayRange;
  readonly before: DayRange | undefined;
  readonly against: string | undefined;
}

/** The composite score of the works of the range, with how much of it is known and what is missing. */
export function ScoreCard({ table, range, before, against }: ScoreCardProps) {
  const rows = table.status === 'ready' ? table.data : null;
  const score = useMemo(() => (rows ? scoreOver(rows, range, before) : null), [rows, range, before]);
  return (
    <KpiFrame name={t('overview.score')} tip={t('overview.scoreTip')} foot={score ? footOf(score) : []}>
      <FourStates state={table} empty={{ why: t('overview.noneOut') }}>
        {() => score && <Score score={score} against={against} />}
      </FourStates>
    </KpiFrame>
  );
}

function Score({ score, against }: { score: PeriodScore; against: string | undefined }) {
  const { value, before, scored, scoredBefore, series } = score;
  const change = value === null || before === null ? null : Math.round(value) - Math.round(before);
  const few = Math.min(scored, scoredBefore) < 3;
  return (
    <>
      <div className={css.figure}>
        <Value
          value={value === null ? null : decimal(value)}
          unit="/ 100"
          reason={t(score.of === 0 ? 'overview.noneOut' : 'overview.noneScored')}
        />
      </div>
      <NamedDelta
        change={change}
        text={t('overview.scorePoints', [decimal(Math.abs(change ?? 0))])}
        better="up"
        against={against}
        reason={t('overview.notComparable')}
        weak={few ? t('overview.fewWorks', [String(scored), String(scoredBefore)]) : undefined}
      />
      <Sparkline values={series} label={t('overview.score')} height={44} />
    </>
  );
}

function footOf({ scored, of, known, parts, missing }: PeriodScore): (string | null)[] {
  return [
    t('overview.scoredOf', [String(scored), String(of)]),
    known === null ? null : t('overview.typicallyKnown', [String(known), String(parts)]),
    missing.length === 0 ? null : t('overview.missing', [missing.map(metricName).join(t('figures.comma'))]),
  ];
}
