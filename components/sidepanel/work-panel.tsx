import { useState } from 'react';
import { workKey } from '../../lib/core/ids';
import type { StudioId } from '../../lib/core/studios';
import { type JudgedWork, useJudgedWork } from '../data/questions';
import { useNow } from '../data/use-now';
import { MedianDelta, RankPill } from '../figures/comparison';
import { EffectCard } from '../figures/effect-card';
import { ForecastCard } from '../figures/forecast-card';
import { freshnessOf } from '../figures/freshness';
import { metricName, metricText } from '../figures/metric-format';
import { RatingForm } from '../figures/rating-form';
import { StudioPill } from '../figures/studio-pill';
import { unknownReason, WorkValue } from '../figures/work-value';
import { ActionButton } from '../ui/action';
import { Card } from '../ui/card';
import { fetched } from '../ui/fetched';
import { age, ago, duration } from '../ui/format';
import { FreshDot } from '../ui/fresh-dot';
import { FourStates } from '../ui/states';
import { t } from '../ui/text';
import { Faint } from '../ui/typography';
import { type CoreId, coreOf } from './core-metrics';
import { DriftNote } from './drift-note';
import { ScoreCard } from './score-card';
import css from './side-panel.module.css';

const ChosenScore = fetched(
  async () => (await import('./chosen-score')).ChosenScore,
  ({ judged }: { judged: JudgedWork }) => <ScoreCard score={judged.verdict.kpi} work={judged.detail.work} />,
);

/** A single work's page: the verdict, then what carries it. */
export function WorkPanel({ studio, workId }: { studio: StudioId; workId: string }) {
  const state = useJudgedWork(workKey(studio, workId));
  return (
    <>
      <DriftNote studio={studio} />
      <FourStates state={state} empty={{ why: t('panel.workEmpty'), next: t('panel.workEmptyNext') }}>
        {(judged) => <Verdict judged={judged} />}
      </FourStates>
    </>
  );
}

function Verdict({ judged }: { judged: JudgedWork }) {
  const { work } = judged.detail;
  const { dragAndLift } = judged.verdict;
  return (
    <>
      <Head judged={judged} />
      <div className={css.core}>
        {coreOf(work.studio).map((metric) => (
          <CoreFigure key={metric} metric={metric} judged={judged} />
        ))}
      </div>
      <ChosenScore judged={judged} />
      {dragAndLift.drag && <EffectCard kind="drag" effect={dragAndLift.drag} />}
      {dragAndLift.lift && <EffectCard kind="lift" effect={dragAndLift.lift} />}
      <ForecastCard aged={judged.aged} cohort={judged.cohort} ageHours={judged.verdict.ageHours} />
      <Rating judged={judged} />
    </>
  );
}

function Head({ judged: { detail } }: { judged: JudgedWork }) {
  const now = useNow();
  const { work, account } = detail;
  const facts = [
    work.publishedAt === null ? t('panel.unpublished') : t('panel.age', [age(work.publishedAt, now)]),
    work.durationSec === null ? null : duration(work.durationSec),
    work.format === null ? null : t(`format.${work.format}`),
  ].filter((fact) => fact !== null);
  return (
    <header>
      <div className={css.row}>
        <StudioPill studio={work.studio} />
        <Faint>{account?.name}</Faint>
        <span className={css.grow} />
        <FreshDot level={freshnessOf(work.seenAt, now)}>
          <Faint>{t('panel.read', [ago(work.seenAt, now)])}</Faint>
        </FreshDot>
      </div>
      <h1 className={css.title}>{work.title ?? work.workId}</h1>
      <Faint>{facts.join(' · ')}</Faint>
    </header>
  );
}

function CoreFigure({ metric, judged: { detail, verdict } }: { metric: CoreId; judged: JudgedWork }) {
  const { work } = detail;
  const comparison = verdict.comparisons[metric];
  const fact = verdict.facts[metric];
  return (
    <Card tight>
      <Faint>{metricName(metric)}</Faint>
      <div className={css.figure}>
        {metric === 'engagementRate' ? (
          <span title={fact ? undefined : unknownReason(metric, work.studio)}>
            {metricText(metric, fact?.value)}
          </span>
        ) : (
          <WorkValue work={work} metric={metric} />
        )}
      </div>
      {metric === 'views' ? (
        <RankPill comparison={comparison} of="rank10" />
      ) : (
        <MedianDelta comparison={comparison} short />
      )}
    </Card>
  );
}

function Rating({ judged: { detail } }: { judged: JudgedWork }) {
  const [open, setOpen] = useState(false);
  const marks = detail.rating?.marks ?? {};
  const given = Object.keys(marks).length;
  const dashboard = `/options.html#/works/${detail.work.id}`;
  return (
    <>
      <div className={css.row}>
        <ActionButton primary action={{ label: t('panel.rate', [given]), onClick: () => setOpen(!open) }} />
        <ActionButton
          action={{ label: t('panel.openDashboard'), onClick: () => void window.open(dashboard) }}
        />
      </div>
      {open && (
        <Card title={t('panel.rating')}>
          <RatingForm workId={detail.work.id} marks={marks} />
        </Card>
      )}
    </>
  );
}
