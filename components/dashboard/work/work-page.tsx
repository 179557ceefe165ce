import { useParams } from 'wouter';
import { studioOfKey } from '../../../lib/core/ids';
import { type JudgedWork, useJudgedWork } from '../../data/questions';
import { studioLinks } from '../../data/studio-links';
import { useNow } from '../../data/use-now';
import { EffectCard } from '../../figures/effect-card';
import { RatingForm } from '../../figures/rating-form';
import { studioName } from '../../figures/studio-pill';
import { ActionLink } from '../../ui/action';
import { Card } from '../../ui/card';
import { PageHeader } from '../../ui/page-header';
import { FourStates, LoadingState } from '../../ui/states';
import { t } from '../../ui/text';
import { PageFrame } from '../page-frame';
import { AgeCard } from './age-card';
import { Breakdowns } from './breakdowns';
import { ChecklistCard } from './checklist-card';
import { CoreStrip } from './core-strip';
import { Curves } from './curves';
import { FiguresTable } from './figures-table';
import { FunnelCard } from './funnel-card';
import { ManualFigures } from './manual-figures';
import { ReadingsCard } from './readings-card';
import { ScoreTable } from './score-table';
import { useOwnScore } from './use-own-score';
import { WindowsCard } from './windows-card';
import { WorkHead, WorksCrumb } from './work-head';
import css from './work-page.module.css';

/** Everything known of one work: how it stands among own works, its score, where people leave, and every reading. */
export function WorkPage() {
  const id = workIdOf(useParams<{ id: string }>().id);
  const state = useJudgedWork(id);
  return (
    <PageFrame ready={state.status !== 'loading'}>
      {state.status !== 'ready' && (
        <PageHeader
          title={t(state.status === 'loading' ? 'ui.loading' : 'work.title')}
          crumb={<WorksCrumb />}
        />
      )}
      <FourStates
        state={state}
        empty={{ why: t('work.empty'), next: <WhatToOpen id={id} /> }}
        loading={<LoadingState lines={10} />}
      >
        {(judged) => <Work judged={judged} />}
      </FourStates>
    </PageFrame>
  );
}

/** The key of a work in the address, where its colon may be percent-encoded. */
function workIdOf(param: string): string {
  try {
    return decodeURIComponent(param);
  } catch {
    return param;
  }
}

function WhatToOpen({ id }: { id: string }) {
  const studio = studioOfKey(id);
  return (
    <span className={css.links}>
      {t('work.emptyNext')}
      {studioLinks('works', studio ?? undefined).map(({ studio: to, url }) => (
        <ActionLink key={to} action={{ label: studioName(to), href: url }} />
      ))}
    </span>
  );
}

function Work({ judged }: { judged: JudgedWork }) {
  const now = useNow();
  const { detail, verdict } = judged;
  const { drag, lift } = verdict.dragAndLift;
  const { score, entries } = useOwnScore(judged);
  return (
    <>
      <WorkHead detail={detail} now={now} />
      <CoreStrip judged={judged} />
      <div className={css.wide}>
        <div className={css.stack}>
          <AgeCard judged={judged} />
          <FunnelCard judged={judged} />
        </div>
        <div className={css.stack}>
          <ScoreTable score={score} work={detail.work} entries={entries} />
          {drag && <EffectCard kind="drag" effect={drag} />}
          {lift && <EffectCard kind="lift" effect={lift} />}
          {!drag && !lift && <Card level={3} title={t('work.noEffect')} note={t('work.noEffectWhy')} />}
        </div>
      </div>
      <FiguresTable judged={judged} />
      <Curves curves={detail.curves} work={detail.work} />
      <Breakdowns breakdowns={detail.breakdowns} studio={detail.work.studio} />
      <WindowsCard windows={detail.windows} />
      <Card title={t('work.rating')} note={t('work.ratingNote')}>
        <div className={css.rating}>
          <RatingForm workId={detail.work.id} marks={detail.rating?.marks ?? {}} />
        </div>
      </Card>
      <ManualFigures key={detail.work.id} work={detail.work} entries={entries} />
      <ChecklistCard work={detail.work} />
      <ReadingsCard readings={detail.readings} publishedAt={detail.work.publishedAt} />
    </>
  );
}
