import { NativeSelect } from '@mantine/core';
import { useMemo } from 'react';
import { isStudioId, type StudioId } from '../../../lib/core/studios';
import {
  ownTimeZone,
  type PlanBook,
  type PlanWork,
  planView,
  usePlanBook,
  usePlanWorks,
} from '../../data/plan';
import { useAccounts } from '../../data/questions';
import { useNow } from '../../data/use-now';
import { typeName } from '../../figures/plan-name';
import { studioName } from '../../figures/studio-pill';
import { PageHeader } from '../../ui/page-header';
import { EmptyState, FourStates, type Loadable } from '../../ui/states';
import { t } from '../../ui/text';
import { useKept } from '../../ui/use-kept';
import { PageFrame } from '../page-frame';
import { CadenceCard } from './cadence-card';
import { GenesCard } from './genes-card';
import { HoursCard } from './hours-card';
import { LengthsCard } from './lengths-card';
import { ListsCard } from './lists-card';
import { MixCard } from './mix-card';
import css from './plan.module.css';
import { QualityCard } from './quality-card';
import { TopicsCard } from './topics-card';
import { TypesCard } from './types-card';

interface View {
  readonly studio: StudioId | null;
}

function readView(stored: unknown): View {
  const studio = stored && typeof stored === 'object' && 'studio' in stored ? stored.studio : null;
  return { studio: typeof studio === 'string' && isStudioId(studio) ? studio : null };
}

/** What is meant to go out beside what went out, and the targets themselves. */
export function PlanPage() {
  const now = useNow();
  const [{ studio }, setView] = useKept('fupan.plan', readView);
  const state = both(usePlanBook(), usePlanWorks(studio, now));
  return (
    <PageFrame ready={state.status !== 'loading'}>
      <PageHeader
        title={t('nav.plan')}
        meta={t('plan.meta')}
        actions={<StudioChoice studio={studio} onPick={(one) => setView({ studio: one })} />}
      />
      <FourStates state={state} empty={{ why: t('plan.empty') }}>
        {({ book, works }) => <Cards book={book} works={works} studio={studio} now={now} />}
      </FourStates>
    </PageFrame>
  );
}

function both(
  book: Loadable<PlanBook>,
  works: Loadable<PlanWork[]>,
): Loadable<{ book: PlanBook; works: PlanWork[] }> {
  if (book.status !== 'ready') return book;
  if (works.status !== 'ready') return works;
  return { status: 'ready', data: { book: book.data, works: works.data } };
}

function StudioChoice({
  studio,
  onPick,
}: {
  studio: StudioId | null;
  onPick: (id: StudioId | null) => void;
}) {
  const accounts = useAccounts();
  const studios = accounts.status === 'ready' ? [...new Set(accounts.data.map((one) => one.studio))] : [];
  return (
    <NativeSelect
      aria-label={t('works.studio')}
      value={studio ?? ''}
      data={[
        { value: '', label: t('works.allStudios') },
        ...studios.map((id) => ({ value: id, label: studioName(id) })),
      ]}
      onChange={({ currentTarget: { value } }) => onPick(isStudioId(value) ? value : null)}
    />
  );
}

interface CardsProps {
  readonly book: PlanBook;
  readonly works: readonly PlanWork[];
  readonly studio: StudioId | null;
  readonly now: number;
}

function Cards({ book, works, studio, now }: CardsProps) {
  const view = useMemo(
    () => planView(book, works, { now, timeZone: ownTimeZone(), nameOf: typeName }),
    [book, works, now],
  );
  return (
    <div className={css.stack}>
      {works.length === 0 && <EmptyState why={t('plan.empty')} next={t('plan.emptyNext')} />}
      <div className={css.pair}>
        <MixCard plan={book.plan} series={book.series} view={view} />
        <TypesCard plan={book.plan} view={view} now={now} />
      </div>
      <CadenceCard plan={book.plan} view={view} works={works} />
      <HoursCard plan={book.plan} studio={studio} />
      <div className={css.pair}>
        <TopicsCard view={view} works={works} now={now} />
        <QualityCard plan={book.plan} view={view} />
        <LengthsCard plan={book.plan} view={view} />
        <GenesCard genes={view.genes} />
      </div>
      <ListsCard plan={book.plan} view={view} />
    </div>
  );
}
