import { Button } from '@mantine/core';
import { indicatorIds } from '../../../lib/models/indicators';
import { type ManualEntry, type ManualValueRow, useScoreActions } from '../../data/scorecards';
import { metricName, metricText } from '../../figures/metric-format';
import { calendarDay } from '../../ui/format';
import { PlainTable } from '../../ui/plain-table';
import { t } from '../../ui/text';
import css from './scorecards-page.module.css';
import { scopeName } from './subject-name';

/** What was typed in, with its days, what it is about, and where it is from. */
export function ManualList({ entries }: { entries: readonly ManualEntry[] }) {
  const { deleteManualValue } = useScoreActions();
  return (
    <PlainTable
      caption={t('scorecards.manual')}
      maxHeight={320}
      columns={[
        { id: 'indicator', label: t('scorecards.indicator') },
        { id: 'value', label: t('scorecards.field.value'), numeric: true },
        { id: 'days', label: t('scorecards.days') },
        { id: 'scope', label: t('scorecards.about') },
        { id: 'source', label: t('scorecards.field.source') },
        { id: 'note', label: t('scorecards.field.note') },
        { id: 'delete', label: '' },
      ]}
      rows={entries.map((entry) => ({
        id: entry.row.id,
        cells: [
          nameOf(entry.row.indicator),
          typedText(entry.row),
          <span key="days" className={css.days}>
            {`${calendarDay(entry.row.from)} – ${calendarDay(entry.row.to)}`}
          </span>,
          aboutName(entry),
          entry.row.source,
          entry.row.note,
          <Button
            key="delete"
            variant="subtle"
            size="xs"
            onClick={() => void deleteManualValue(entry.row.id)}
          >
            {t('scorecards.delete')}
          </Button>,
        ],
      }))}
    />
  );
}

function aboutName({ row, work, account, name }: ManualEntry): string {
  if (name !== null) return name;
  return work ? (work.title ?? t('scorecards.untitled')) : scopeName(row.scope, account);
}

function nameOf(indicator: string): string {
  const id = indicatorIds.find((each) => each === indicator);
  return id ? metricName(id) : indicator;
}

function typedText({ indicator, value, currency }: ManualValueRow): string {
  const id = indicatorIds.find((each) => each === indicator);
  return id ? metricText(id, value, currency) : String(value);
}
