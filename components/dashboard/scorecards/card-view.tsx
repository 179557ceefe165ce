import { useDeferredValue, useMemo, useState } from 'react';
import type { Preset } from '../../../lib/models/lines';
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
import { BenchmarkTable } from './benchmark-table';
import { Breakdown } from './breakdown';
import { CardExtras } from './card-extras';
import { Editor } from './editor';
import { HistoryCard } from './history-card';
import { ManualCard } from './manual-card';
import css from './scorecards-page.module.css';
import { subjectName } from './subject-name';
import { type Scored, SubjectTable } from './subject-table';
import { Tools } from './tools';
import { useDraft } from './use-draft';
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
  const subjects = state.status === 'ready' ? state.data.subjects : none;
  const scored = useMemo(() => scoreAll(draft.preset, subjects), [draft.preset, subjects]);
  const [chosen, setChosen] = useState<string | null>(null);
  const open = scored.find(({ subject }) => subject.id === chosen) ?? scored[0];
  return (
    <>
      <FourStates state={state} empty={emptyFor(view.level)} loading={<LoadingState lines={8} />}>
        {() =>
          open && (
            <Standings
              preset={draft.preset}
              scored={scored}
              open={open}
              period={period}
              onChoose={setChosen}
            />
          )
        }
      </FourStates>
      {open && <BenchmarkTable preset={draft.preset} subject={open.subject} />}
      <Editor draft={draft} card={card} />
      <div className={css.pair}>
        <HistoryCard card={card} draft={draft} />
        <Tools card={card} draft={draft} subjects={subjects} period={period} onOpen={onOpen} />
      </div>
      <ManualCard scope={view.scope} period={period} about={open?.subject ?? null} />
    </>
  );
}

const none: readonly Subject[] = [];

/** Series and owners are made by the user: where there are none, that is what to do. */
function emptyFor(level: View['level']) {
  const isOwn = level === 'series' || level === 'owner';
  return {
    why: t(isOwn ? `scorecards.none.${level}` : 'scorecards.empty'),
    next: t(isOwn ? `scorecards.none.${level}Next` : 'scorecards.emptyNext'),
  };
}

interface StandingsProps {
  readonly preset: Preset;
  readonly scored: readonly Scored[];
  readonly open: Scored;
  readonly period: Period;
  readonly onChoose: (id: string) => void;
}

function Standings({ preset, scored, open, period, onChoose }: StandingsProps) {
  // Places under other weights are worked out after the scores are on screen.
  const settled = useDeferredValue(scored);
  return (
    <div className={css.standings}>
      <Card title={t('scorecards.standings')} note={t('scorecards.standingsNote')}>
        <SubjectTable scored={scored} settled={settled} chosen={open.subject.id} onChoose={onChoose} />
      </Card>
      <Card title={t('scorecards.why', [subjectName(open.subject)])}>
        <Breakdown preset={preset} scored={open} />
        <CardExtras preset={preset} scored={open} period={period} />
      </Card>
    </div>
  );
}

/** Best first, those without a score last. */
function scoreAll(preset: Preset, subjects: readonly Subject[]): Scored[] {
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
