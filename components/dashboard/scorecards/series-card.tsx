import { Button } from '@mantine/core';
import { useState } from 'react';
import { worksOfSeries } from '../../../lib/models/series';
import { type SeriesRow, useSeries, useSeriesActions, useSeriesWorks } from '../../data/series';
import { Card } from '../../ui/card';
import { decimal } from '../../ui/format';
import { PlainTable } from '../../ui/plain-table';
import { t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import css from './scorecards-page.module.css';
import { type SeriesEntry, seriesEntry } from './series-entry';
import { SeriesForm } from './series-form';

const blank = (): SeriesEntry => ({
  id: crypto.randomUUID(),
  name: '',
  words: '',
  everyDays: '',
  works: [],
});

/** Which works belong together, by words or by hand, so that they can be scored as one (S1-22). */
export function SeriesCard() {
  const state = useSeries();
  const rows = state.status === 'ready' ? state.data : [];
  const [editing, setEditing] = useState<SeriesEntry | null>(null);
  return (
    <Card
      title={t('scorecards.series.title')}
      note={t('scorecards.series.note')}
      aside={
        editing === null && (
          <Button variant="default" size="xs" onClick={() => setEditing(blank())}>
            {t('scorecards.series.new')}
          </Button>
        )
      }
    >
      {editing && (
        <SeriesForm key={editing.id} first={editing} others={rows} onDone={() => setEditing(null)} />
      )}
      {rows.length > 0 && <List rows={rows} onEdit={(row) => setEditing(seriesEntry(row))} />}
      {rows.length === 0 && editing === null && <Faint>{t('scorecards.series.none')}</Faint>}
    </Card>
  );
}

function List({ rows, onEdit }: { rows: readonly SeriesRow[]; onEdit: (row: SeriesRow) => void }) {
  const { remove } = useSeriesActions();
  const state = useSeriesWorks();
  const countOf = (row: SeriesRow) =>
    state.status === 'ready' ? decimal(worksOfSeries(row, state.data).length) : '—';
  return (
    <PlainTable
      caption={t('scorecards.series.title')}
      columns={[
        { id: 'name', label: t('scorecards.field.name') },
        { id: 'words', label: t('scorecards.series.words') },
        { id: 'works', label: t('scorecards.worksUsed'), numeric: true },
        { id: 'every', label: t('scorecards.series.everyDays'), numeric: true },
        { id: 'actions', label: '' },
      ]}
      rows={rows.map((row) => ({
        id: row.id,
        cells: [
          row.name,
          row.words.join(t('figures.comma')) || '—',
          countOf(row),
          row.everyDays ?? '—',
          <span key="actions" className={css.buttons}>
            <Button variant="subtle" size="xs" onClick={() => onEdit(row)}>
              {t('scorecards.series.edit')}
            </Button>
            <Button variant="subtle" size="xs" onClick={() => void remove(row.id)}>
              {t('scorecards.delete')}
            </Button>
          </span>,
        ],
      }))}
    />
  );
}
