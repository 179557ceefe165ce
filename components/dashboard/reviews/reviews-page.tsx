import { NativeSelect } from '@mantine/core';
import { useMemo } from 'react';
import type { SkippedEffect } from '../../../lib/checklist/skipped';
import { addDays, dayOf, startOfDay } from '../../../lib/core/dates';
import { useSkippedEffects } from '../../data/checklists';
import { type JudgedExperiment, useExperiments } from '../../data/experiments';
import { type DayRange, useAccounts } from '../../data/questions';
import {
  type DueDecision,
  isAbout,
  type Prepared,
  type ReviewAbout,
  type ReviewRow,
  reviewZone,
  useDueDecisions,
  usePrepared,
  useReviews,
} from '../../data/reviews';
import { comparedWith, offerText, type Period } from '../../data/scorecards';
import { useSource } from '../../data/source';
import { useNow } from '../../data/use-now';
import { ActionButton } from '../../ui/action';
import { PageHeader } from '../../ui/page-header';
import { FourStates, type Loadable, LoadingState } from '../../ui/states';
import { t } from '../../ui/text';
import { ScopeSelect, useScope } from '../overview/range-controls';
import { PageFrame } from '../page-frame';
import { scopeName } from '../scorecards/subject-name';
import { DecisionsCard } from './decisions-card';
import { FactsCard } from './facts-card';
import { KeptCard } from './kept-card';
import { DueCard, ExperimentsCard, SkippedCard } from './learnt-cards';
import { type ReviewPaper, reviewMarkdown } from './markdown';
import css from './reviews-page.module.css';
import { daysText } from './text';
import { kinds, periodsOf, useView, type View } from './view';
import { AttentionCard, WorksCard } from './works-card';

/** The review hour prepared: what happened, what was predicted, what to decide. */
export function ReviewsPage() {
  const now = useNow();
  const today = dayOf(now, reviewZone());
  const [kept, change] = useView();
  const view = { ...kept, scope: useScope(kept.scope) };
  const reviews = useReviews();
  const rows = reviews.status === 'ready' ? reviews.data : none;
  const periods = periodsOf(view.kind, today, rows);
  const range = periods.find(({ from }) => from === view.from) ?? periods[0];
  if (!range || reviews.status === 'loading')
    return (
      <PageFrame ready={false}>
        <LoadingState lines={10} />
      </PageFrame>
    );
  return (
    <Review
      key={`${view.scope} ${view.kind} ${range.from}`}
      {...{ view, range, periods, today, now, rows }}
      onChange={change}
    />
  );
}

const none: readonly ReviewRow[] = [];

interface ReviewProps {
  readonly view: View;
  readonly range: DayRange;
  readonly periods: readonly DayRange[];
  readonly rows: readonly ReviewRow[];
  readonly today: string;
  readonly now: number;
  readonly onChange: (change: Partial<View>) => void;
}

function Review(props: ReviewProps) {
  const { view, range, rows, today, now, onChange } = props;
  const { enterDemo } = useSource();
  const period = useMemo((): Period => ({ range, before: comparedWith(range, 'previous') }), [range]);
  const prepared = usePrepared(view.scope, period);
  const about: ReviewAbout = { scope: view.scope, period: { kind: view.kind, ...range } };
  const review = rows.find((row) => isAbout(row, about)) ?? null;
  const learnt = useLearnt(range, today, now);
  const meta = useMeta(view.scope, period);
  const { due, ended, skipped } = learnt;
  const isWhole = due.status === 'ready' && ended.status === 'ready' && skipped.status === 'ready';
  const paper: ReviewPaper | null =
    prepared.status === 'ready' && isWhole
      ? {
          ...{ title: t('nav.reviews'), meta, prepared: prepared.data, review },
          ...{ due: due.data, ended: ended.data, skipped: skipped.data },
        }
      : null;
  return (
    <PageFrame ready={prepared.status !== 'loading'}>
      <PageHeader
        title={t('nav.reviews')}
        tags={<ScopeSelect scope={view.scope} onChange={(scope) => onChange({ scope })} />}
        actions={<Controls {...props} paper={paper} />}
        meta={meta}
      />
      <div className={css.page}>
        <FourStates
          state={prepared}
          empty={{
            why: t('reviews.empty'),
            next: t('reviews.emptyNext'),
            action: { label: t('works.demo'), onClick: () => void enterDemo() },
          }}
          loading={<LoadingState lines={10} />}
        >
          {(data) => <Body prepared={data} about={about} review={review} {...learnt} />}
        </FourStates>
        <KeptCard
          reviews={rows}
          onOpen={({ scope, period: { kind, from } }) => onChange({ scope, kind, from })}
        />
      </div>
    </PageFrame>
  );
}

interface Learnt {
  readonly due: Loadable<DueDecision[]>;
  readonly ended: Loadable<JudgedExperiment[]>;
  readonly skipped: Loadable<SkippedEffect[]>;
}

/** What was learnt: predictions that fell due, experiments that ended, items that were skipped. */
function useLearnt(range: DayRange, today: string, now: number): Learnt {
  const due = useDueDecisions(range, today);
  const experiments = someOrNone(useExperiments(now));
  const skipped = someOrNone(useSkippedEffects(now));
  const start = startOfDay(range.from, reviewZone());
  const end = startOfDay(addDays(range.to, 1), reviewZone());
  const isOf = ({ row: { endedAt } }: JudgedExperiment) =>
    endedAt !== null && endedAt >= start && endedAt < end;
  return {
    due,
    ended:
      experiments.status === 'ready' ? { status: 'ready', data: experiments.data.filter(isOf) } : experiments,
    skipped,
  };
}

/** None at all is an answer here. */
function someOrNone<Row>(state: Loadable<Row[]>): Loadable<Row[]> {
  return state.status === 'empty' ? { status: 'ready', data: [] } : state;
}

function useMeta(scope: string, { range, before }: Period): string {
  const accounts = useAccounts();
  const account = accounts.status === 'ready' ? accounts.data.find(({ id }) => id === scope) : undefined;
  const days = before ? t('scorecards.meta', [daysText(range), daysText(before)]) : daysText(range);
  return `${scopeName(scope, account ?? null)} · ${days}`;
}

interface BodyProps extends Learnt {
  readonly prepared: Prepared;
  readonly about: ReviewAbout;
  readonly review: ReviewRow | null;
}

function Body({ prepared, about, review, due, ended, skipped }: BodyProps) {
  return (
    <>
      <FactsCard accounts={prepared.accounts} />
      <DueCard due={due} />
      <WorksCard standings={prepared.standings} />
      <AttentionCard prepared={prepared} />
      <ExperimentsCard ended={ended} />
      <SkippedCard effects={skipped} />
      <DecisionsCard about={about} review={review} />
    </>
  );
}

function Controls({ view, range, periods, paper, onChange }: ReviewProps & { paper: ReviewPaper | null }) {
  return (
    <>
      <NativeSelect
        aria-label={t('reviews.kind')}
        value={view.kind}
        data={kinds.map((kind) => ({ value: kind as string, label: t(`reviews.each.${kind}`) }))}
        onChange={({ currentTarget: { value } }) =>
          onChange({ kind: kinds.find((kind) => kind === value) ?? view.kind, from: null })
        }
      />
      <NativeSelect
        aria-label={t('reviews.days')}
        value={range.from}
        data={periods.map((each) => ({ value: each.from, label: daysText(each) }))}
        onChange={({ currentTarget: { value } }) => onChange({ from: value })}
      />
      <ActionButton action={{ label: t('scorecards.print'), onClick: () => print() }} />
      {paper && (
        <ActionButton
          action={{
            label: t('reviews.markdown'),
            onClick: () => offerText(reviewMarkdown(paper), `fupan-review-${range.from}.md`, 'text/plain'),
          }}
        />
      )}
    </>
  );
}
