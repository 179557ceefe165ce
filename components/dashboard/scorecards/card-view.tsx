import { useDeferredValue, useMemo, useState } from 'react';
import {
  type Period,
  type Card as ScoreCard,
  type Subject,
  scoreSubject,
  useSubjects,
} from '../../data/scorecards';
import { Card } from '../../ui/card';
import { FourStates, LoadingState } from '../../ui/states';
import { t } from '../../ui/text';
import { Breakdown } from './breakdown';
import { CardExtras } from './card-extras';
import { Editor } from './editor';
import { HistoryCard } from './history-card';
import css from './scorecards-page.module.css';
import { subjectName } from './subject-name';
import { type Scored, SubjectTable } from './subject-table';
import { Tools } from './tools';
import { type Draft, useDraft } from './use-draft';
import type { View } from './view';

interface CardViewProps {
  readonly card: ScoreCard;
  readonly view: View;
  readonly period: Period;
  /** opens another scorecard */
  readonly onOpen: (id: string) => void;
}

/** One scorecard: who stands where, why, and the weights and targets it rests on, open to change. */
export function CardView({ card, view, period, onOpen }: CardViewProps) {
  const draft = useDraft(card.versions[0].preset);
  const state = useSubjects(view.scope, view.level, period);
  const subjects = state.status === 'ready' ? state.data.subjects : null;
  return (
    <>
      <FourStates
        state={state}
        empty={{ why: t('scorecards.empty'), next: t('scorecards.emptyNext') }}
        loading={<LoadingState lines={8} />}
      >
        {({ subjects: all }) => <Standings draft={draft} subjects={all} period={period} />}
      </FourStates>
      <Editor draft={draft} card={card} />
      <div className={css.pair}>
        <HistoryCard card={card} draft={draft} />
        <Tools card={card} draft={draft} subjects={subjects ?? []} period={period} onOpen={onOpen} />
      </div>
    </>
  );
}

interface StandingsProps {
  readonly draft: Draft;
  readonly subjects: readonly Subject[];
  readonly period: Period;
}

function Standings({ draft: { preset }, subjects, period }: StandingsProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const scored = useMemo(() => scoreAll(preset, subjects), [preset, subjects]);
  // Places under other weights are worked out after the scores are on screen.
  const settled = useDeferredValue(scored);
  const open = scored.find(({ subject }) => subject.id === chosen) ?? scored[0];
  if (!open) return null;
  return (
    <div className={css.standings}>
      <Card title={t('scorecards.standings')} note={t('scorecards.standingsNote')}>
        <SubjectTable scored={scored} settled={settled} chosen={open.subject.id} onChoose={setChosen} />
      </Card>
      <Card title={t('scorecards.why', [subjectName(open.subject)])}>
        <Breakdown preset={preset} scored={open} />
        <CardExtras preset={preset} scored={open} period={period} />
      </Card>
    </div>
  );
}

/** Best first, those without a score last. */
function scoreAll(preset: Draft['preset'], subjects: readonly Subject[]): Scored[] {
  return subjects
    .flatMap((subject) => {
      const now = scoreSubject(preset, subject);
      return now ? { subject, now, past: scoreSubject(preset, subject, 'then') } : [];
    })
    .sort(
      (a, b) =>
        (b.now.value ?? -1) - (a.now.value ?? -1) ||
        b.now.coverage - a.now.coverage ||
        (a.subject.id < b.subject.id ? -1 : 1),
    );
}
