import { Button, Checkbox, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { WorkRow } from '../../../lib/core/rows';
import { worksOfSeries } from '../../../lib/models/series';
import { type SeriesRow, useSeriesActions, useSeriesWorks } from '../../data/series';
import { StudioPill } from '../../figures/studio-pill';
import { t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import css from './scorecards-page.module.css';
import { type SeriesEntry, type SeriesProblem, seriesProblem, seriesRow, wordsIn } from './series-entry';

interface SeriesFormProps {
  readonly first: SeriesEntry;
  readonly others: readonly SeriesRow[];
  readonly onDone: () => void;
}

/** One series being written: its name, words and rhythm, and the works put there by hand. */
export function SeriesForm({ first, others, onDone }: SeriesFormProps) {
  const { save } = useSeriesActions();
  const state = useSeriesWorks();
  const works = state.status === 'ready' ? state.data : [];
  const [entry, setEntry] = useState(first);
  const [problem, setProblem] = useState<SeriesProblem | null>(null);
  const set = (change: Partial<SeriesEntry>) => setEntry({ ...entry, ...change });
  const keep = async () => {
    const found = seriesProblem(entry, others);
    setProblem(found);
    if (found) return;
    await save(seriesRow(entry, Date.now()));
    onDone();
  };
  const error = (...fields: SeriesProblem[]) =>
    problem !== null && fields.includes(problem) && t(`scorecards.series.problem.${problem}`);
  const found = worksOfSeries({ words: wordsIn(entry.words), works: entry.works }, works);
  return (
    <div className={css.seriesForm}>
      <div className={css.form}>
        <TextInput
          label={t('scorecards.field.name')}
          value={entry.name}
          maxLength={60}
          error={error('name', 'taken')}
          onChange={({ currentTarget }) => set({ name: currentTarget.value })}
        />
        <TextInput
          label={t('scorecards.series.words')}
          placeholder={t('scorecards.series.wordsHint')}
          value={entry.words}
          error={error('words', 'empty')}
          onChange={({ currentTarget }) => set({ words: currentTarget.value })}
        />
        <TextInput
          label={t('scorecards.series.everyDays')}
          inputMode="numeric"
          value={entry.everyDays}
          error={error('everyDays')}
          onChange={({ currentTarget }) => set({ everyDays: currentTarget.value })}
        />
      </div>
      <Picker works={works} chosen={entry.works} onChange={(chosen) => set({ works: chosen })} />
      <div className={css.row}>
        <Button onClick={() => void keep()}>{t('scorecards.series.keep')}</Button>
        <Button variant="default" onClick={onDone}>
          {t('scorecards.series.cancel')}
        </Button>
        <span role="status">
          <Faint>{t('scorecards.series.found', [String(found.length)])}</Faint>
        </span>
      </div>
    </div>
  );
}

interface PickerProps {
  readonly works: readonly WorkRow[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

const mostShown = 8;

/** Works by hand: those already chosen stay in sight, others are looked for by title. */
function Picker({ works, chosen, onChange }: PickerProps) {
  const [asked, setAsked] = useState('');
  const shown = useMemo(() => {
    const words = asked.trim();
    const found = words === '' ? [] : worksOfSeries({ words: [words], works: [] }, works);
    const kept = works.filter(({ id }) => chosen.includes(id));
    return [...new Set([...kept, ...found.slice(0, mostShown)])];
  }, [asked, works, chosen]);
  return (
    <fieldset className={css.picker}>
      <legend>{t('scorecards.series.byHand')}</legend>
      <TextInput
        size="xs"
        aria-label={t('scorecards.series.search')}
        placeholder={t('scorecards.series.search')}
        value={asked}
        onChange={({ currentTarget }) => setAsked(currentTarget.value)}
      />
      {shown.map(({ id, title, studio }) => (
        <Checkbox
          key={id}
          size="xs"
          checked={chosen.includes(id)}
          label={
            <span className={css.name}>
              {title ?? t('scorecards.untitled')} <StudioPill studio={studio} />
            </span>
          }
          onChange={({ currentTarget }) =>
            onChange(currentTarget.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
          }
        />
      ))}
    </fieldset>
  );
}
