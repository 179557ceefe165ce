import { useMemo, useState } from 'react';
import { metricIds } from '../../../lib/core/metric-ids';
import type { WorkDetail } from '../../data/questions';
import { metricExact, metricName } from '../../figures/metric-format';
import { Card } from '../../ui/card';
import { DataTable } from '../../ui/data-table';
import type { DataColumn } from '../../ui/data-table-model';
import { dateTime, exactCount, sinceHours } from '../../ui/format';
import { t } from '../../ui/text';
import css from './work-page.module.css';

type Reading = WorkDetail['readings'][number];
interface Row {
  readonly id: string;
  readonly reading: Reading;
}

interface ReadingsProps {
  /** oldest first */
  readonly readings: readonly Reading[];
  readonly publishedAt: number | null;
}

/** Every reading as it was stored, newest first; folded, since there may be thousands. */
export function ReadingsCard({ readings, publishedAt }: ReadingsProps) {
  const [open, setOpen] = useState(false);
  return (
    <Card>
      <details className={css.fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <h2>{t('work.readings', [exactCount(readings.length)])}</h2>
        </summary>
        {open && <ReadingsTable readings={readings} publishedAt={publishedAt} />}
      </details>
    </Card>
  );
}

function ReadingsTable({ readings, publishedAt }: ReadingsProps) {
  const rows = useMemo(
    () => readings.map((reading, n): Row => ({ id: String(n), reading })).reverse(),
    [readings],
  );
  const columns = useMemo(() => columnsOf(readings, publishedAt), [readings, publishedAt]);
  return (
    <DataTable
      label={t('work.readings', [exactCount(readings.length)])}
      rows={rows}
      columns={columns}
      rowId={({ id }) => id}
      rowLabel={({ reading }) => dateTime(reading.at)}
      defaultSort={{ id: 'at', desc: true }}
      height={420}
      rowHeight={34}
    />
  );
}

function columnsOf(readings: readonly Reading[], publishedAt: number | null): DataColumn<Row>[] {
  const present = metricIds.filter((metric) => readings.some(({ values }) => values[metric] !== undefined));
  return [
    {
      id: 'at',
      header: t('figures.readAt'),
      value: ({ reading }) => reading.at,
      cell: ({ reading }) => dateTime(reading.at),
      width: 190,
    },
    {
      id: 'age',
      header: t('work.age'),
      value: ({ reading }) => (publishedAt === null ? null : reading.at - publishedAt),
      cell: ({ reading }) => sinceHours(Math.round((reading.at - (publishedAt ?? reading.at)) / 3_600_000)),
      reason: () => t('work.noAge'),
      numeric: true,
    },
    { id: 'reader', header: t('figures.readBy'), value: ({ reading }) => reading.reader, width: 200 },
    {
      id: 'exact',
      header: t('work.exactness'),
      value: ({ reading }) =>
        [t(reading.approx ? 'figures.rounded' : 'figures.asSent'), reading.settled && t('figures.settled')]
          .filter(Boolean)
          .join(' · '),
    },
    ...present.map(
      (metric): DataColumn<Row> => ({
        id: metric,
        header: metricName(metric),
        value: ({ reading }) => reading.values[metric],
        cell: ({ reading }) => metricExact(metric, reading.values[metric], reading.currency),
        reason: () => t('work.notInReading'),
        numeric: true,
      }),
    ),
  ];
}
