import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { dayOf, isDay } from '../../../lib/core/dates';
import { type Level, levels, type Period, type Card as ScoreCard, useCards } from '../../data/scorecards';
import { useSource } from '../../data/source';
import { useNow } from '../../data/use-now';
import { inLanguage } from '../../figures/metric-format';
import { calendarDay } from '../../ui/format';
import { PageHeader } from '../../ui/page-header';
import { FourStates, LoadingState } from '../../ui/states';
import { t } from '../../ui/text';
import { ScopeSelect, useScope } from '../overview/range-controls';
import { PageFrame } from '../page-frame';
import { BenchmarksCard } from './benchmarks-card';
import { CardView } from './card-view';
import { ManualCard } from './manual-card';
import { QualityView } from './quality-view';
import { RelationsCard } from './relations-card';
import css from './scorecards-page.module.css';
import { SeriesCard } from './series-card';
import { againsts, periodKinds, periodOf, qualityCard, useView, type View } from './view';

/** Appraisal by agreed weights: every score opens down to the works and numbers that made it. */
export function ScorecardsPage() {
  const now = useNow();
  const state = useCards();
  const [kept, change] = useView();
  const view = { ...kept, scope: useScope(kept.scope) };
  const period = periodOf(view, dayOf(now, Intl.DateTimeFormat().resolvedOptions().timeZone));
  return (
    <PageFrame ready={state.status !== 'loading'}>
      <PageHeader
        title={t('nav.scorecards')}
        tags={<ScopeSelect scope={view.scope} onChange={(scope) => change({ scope })} />}
        actions={<Controls view={view} period={period} onChange={change} />}
        meta={<Meta period={period} />}
      />
      <FourStates state={state} empty={{}} loading={<LoadingState lines={10} />}>
        {(cards) => <Answers cards={cards} view={view} period={period} onChange={change} />}
      </FourStates>
    </PageFrame>
  );
}

function Meta({ period: { range, before } }: { period: Period }) {
  const days = ({ from, to }: { from: string; to: string }) => `${calendarDay(from)} – ${calendarDay(to)}`;
  return <>{before ? t('scorecards.meta', [days(range), days(before)]) : days(range)}</>;
}

interface ControlsProps {
  readonly view: View;
  readonly period: Period;
  readonly onChange: (change: Partial<View>) => void;
}

function Controls({ view, period: { range }, onChange }: ControlsProps) {
  const custom = typeof view.period !== 'string';
  const set = (days: Partial<typeof range>) => {
    const { from, to } = { ...range, ...days };
    if (isDay(from) && isDay(to)) onChange({ period: from <= to ? { from, to } : { from: to, to: from } });
  };
  return (
    <>
      <NativeSelect
        aria-label={t('scorecards.levels')}
        value={view.level}
        data={levels.map((level) => ({ value: level, label: t(`scorecards.each.${level}`) }))}
        onChange={({ currentTarget: { value } }) =>
          onChange({ level: levels.find((level): level is Level => level === value) ?? view.level })
        }
      />
      {custom && (
        <>
          <TextInput
            type="date"
            aria-label={t('overview.from')}
            value={range.from}
            onChange={({ currentTarget }) => set({ from: currentTarget.value })}
          />
          <TextInput
            type="date"
            aria-label={t('overview.to')}
            value={range.to}
            onChange={({ currentTarget }) => set({ to: currentTarget.value })}
          />
        </>
      )}
      <NativeSelect
        aria-label={t('overview.range')}
        value={custom ? 'custom' : view.period.toString()}
        data={[
          ...periodKinds.map((kind) => ({ value: kind as string, label: t(`scorecards.period.${kind}`) })),
          { value: 'custom', label: t('overview.custom') },
        ]}
        onChange={({ currentTarget: { value } }) =>
          onChange({ period: periodKinds.find((kind) => kind === value) ?? range })
        }
      />
      <NativeSelect
        aria-label={t('overview.comparison')}
        value={view.against}
        data={againsts.map((against) => ({ value: against, label: t(`scorecards.against.${against}`) }))}
        onChange={({ currentTarget: { value } }) =>
          onChange({ against: againsts.find((against) => against === value) ?? view.against })
        }
      />
    </>
  );
}

interface AnswersProps {
  readonly cards: readonly ScoreCard[];
  readonly view: View;
  readonly period: Period;
  readonly onChange: (change: Partial<View>) => void;
}

function Answers({ cards, view, period, onChange }: AnswersProps) {
  const { demo } = useSource();
  const card = cards.find(({ id }) => id === view.card) ?? cards[0];
  const [added, setAdded] = useState(0);
  if (!card) return null;
  const isQuality = view.card === qualityCard;
  const choose = (id: string) => onChange({ card: id });
  return (
    <div className={css.page}>
      <nav className={css.tabs} aria-label={t('scorecards.choose')}>
        {cards.map(({ id, versions: [{ preset }] }) => (
          <Tab
            key={id}
            name={inLanguage(preset.name)}
            here={!isQuality && id === card.id}
            onOpen={() => choose(id)}
          />
        ))}
        <Tab name={t('scorecards.quality')} here={isQuality} onOpen={() => choose(qualityCard)} />
      </nav>
      {isQuality ? (
        <>
          <QualityView scope={view.scope} period={period} />
          <ManualCard scope={view.scope} period={period} about={null} />
        </>
      ) : (
        <CardView
          key={`${card.id} ${demo} ${added}`}
          card={card}
          view={view}
          period={period}
          onOpen={(id) => {
            choose(id);
            setAdded((n) => n + 1);
          }}
        />
      )}
      <SeriesCard />
      <RelationsCard scope={view.scope} />
      <BenchmarksCard />
    </div>
  );
}

function Tab({ name, here, onOpen }: { name: string; here: boolean; onOpen: () => void }) {
  return (
    <button type="button" className={css.tab} aria-pressed={here} onClick={onOpen}>
      {name}
    </button>
  );
}
