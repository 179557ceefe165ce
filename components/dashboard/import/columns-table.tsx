import { NativeSelect, TextInput } from '@mantine/core';
import { type MetricId, metricIds } from '../../../lib/core/metric-ids';
import { type MetricUnit, metricFacts } from '../../../lib/core/metrics';
import { type ColumnUnit, columnUnits, filePlaces } from '../../../lib/core/studio-file';
import type { ColumnMapping, Mapping } from '../../data/import';
import { metricName } from '../../figures/metric-format';
import { PlainTable } from '../../ui/plain-table';
import { t } from '../../ui/text';
import css from './import-page.module.css';
import { withColumn } from './settle';

interface ColumnsTableProps {
  headers: readonly string[];
  sample: readonly (readonly string[])[];
  mapping: Mapping;
  onChange: (mapping: Mapping) => void;
}

/** One line a column of the file: its header, a value, what it holds, and in which unit. */
export function ColumnsTable({ headers, sample, mapping, onChange }: ColumnsTableProps) {
  return (
    <PlainTable
      caption={t('import.columns')}
      columns={[
        { id: 'header', label: t('import.header') },
        { id: 'example', label: t('import.example') },
        { id: 'holds', label: t('import.holds') },
        { id: 'unit', label: t('import.unit') },
      ]}
      rows={headers.flatMap((header, n) => {
        const column = mapping.columns[n];
        if (!column) return [];
        const put = (next: ColumnMapping) => onChange({ ...withColumn(mapping, n, next), isLearned: false });
        const example = sample.map((row) => row[n] ?? '').find((cell) => cell !== '') ?? '';
        return [
          {
            id: String(n),
            cells: [
              <div key="header" className={css.cell}>
                {header || '—'}
              </div>,
              <div key="example" className={css.cell}>
                {example.slice(0, 60)}
              </div>,
              <HoldsSelect key="holds" header={header} column={column} onChange={put} />,
              <UnitSelect key="unit" header={header} column={column} onChange={put} />,
            ],
          },
        ];
      })}
    />
  );
}

interface ColumnProps {
  header: string;
  column: ColumnMapping;
  onChange: (column: ColumnMapping) => void;
}

function HoldsSelect({ header, column, onChange }: ColumnProps) {
  return (
    <NativeSelect
      size="xs"
      aria-label={`${header} ${t('import.holds')}`}
      value={column.is ?? ''}
      onChange={({ currentTarget: { value } }) => {
        const is = [...filePlaces, ...metricIds].find((id) => id === value) ?? null;
        const units = unitsOf(is);
        const unit = column.unit && units.includes(column.unit) ? column.unit : null;
        onChange({ is, unit: unit ?? (units.length === 1 ? (units[0] ?? null) : null), currency: null });
      }}
      data={[
        { value: '', label: t('import.skip') },
        {
          group: t('import.groupWork'),
          items: filePlaces.map((place) => ({ value: place, label: t(`import.places.${place}`) })),
        },
        {
          group: t('import.groupMetric'),
          items: metricIds.map((metric) => ({ value: metric, label: metricName(metric) })),
        },
      ]}
    />
  );
}

const unitsByKind: Readonly<Record<MetricUnit, readonly ColumnUnit[]>> = {
  count: ['count'],
  ratio: ['ratio', 'percent'],
  seconds: ['seconds', 'millis', 'minutes', 'hours'],
  money: ['money'],
};

function unitsOf(is: ColumnMapping['is']): readonly ColumnUnit[] {
  if (is === 'durationSec') return unitsByKind.seconds;
  const metric = metricIds.find((id): id is MetricId => id === is);
  return metric ? unitsByKind[metricFacts[metric].unit] : [];
}

function UnitSelect({ header, column, onChange }: ColumnProps) {
  const units = unitsOf(column.is);
  if (units.length === 0) return null;
  if (column.unit === 'money') {
    return (
      <TextInput
        size="xs"
        aria-label={`${header} ${t('import.currency')}`}
        placeholder="CNY"
        maxLength={3}
        value={column.currency ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...column, currency: /^[A-Z]{3}$/i.test(value) ? value.toUpperCase() : null })
        }
      />
    );
  }
  if (units.length === 1) return t(`import.units.${units[0] ?? 'count'}`);
  return (
    <NativeSelect
      size="xs"
      aria-label={`${header} ${t('import.unit')}`}
      value={column.unit ?? ''}
      onChange={({ currentTarget: { value } }) =>
        onChange({ ...column, unit: columnUnits.find((unit) => unit === value) ?? null })
      }
      data={[
        { value: '', label: t('import.units.none') },
        ...units.map((unit) => ({ value: unit, label: t(`import.units.${unit}`) })),
      ]}
    />
  );
}
