import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { dayOf } from '../../../lib/core/dates';
import { type IndicatorId, indicatorIds, indicatorOf } from '../../../lib/models/indicators';
import {
  type BenchmarkRow,
  benchmarkSeats,
  sheetMonth,
  useBenchmarks,
  useScoreActions,
} from '../../data/scorecards';
import { useNow } from '../../data/use-now';
import { metricName, metricText } from '../../figures/metric-format';
import { Card } from '../../ui/card';
import { PlainTable } from '../../ui/plain-table';
import { t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import { BenchmarkPaste } from './benchmark-paste';
import css from './scorecards-page.module.css';

type Group = BenchmarkRow['group'];
const groups: readonly Group[] = ['head', 'vertical'];

interface Entry {
  readonly group: Group;
  readonly name: string;
  readonly indicator: IndicatorId;
  readonly month: string;
  readonly value: string;
  readonly source: string;
}

/** The competitor sheet of 3 head brands and 5 of the field (S2-23): typed in each month, labelled as what it is. */
export function BenchmarksCard() {
  const state = useBenchmarks();
  const rows = state.status === 'ready' ? state.data : [];
  const today = dayOf(useNow(), Intl.DateTimeFormat().resolvedOptions().timeZone);
  const { newest, isDue } = sheetMonth(rows, today);
  return (
    <Card title={t('scorecards.benchmarks')} note={t('scorecards.benchmarksNote')}>
      {isDue && newest && (
        <p role="status" className={css.warn}>
          {t('scorecards.sheet.due', [newest])}
        </p>
      )}
      <BenchmarkForm rows={rows} />
      <BenchmarkPaste rows={rows} />
      {rows.length === 0 ? <Faint>{t('scorecards.benchmarksEmpty')}</Faint> : <Sheet rows={rows} />}
    </Card>
  );
}

function BenchmarkForm({ rows }: { rows: readonly BenchmarkRow[] }) {
  const { saveBenchmark } = useScoreActions();
  const [entry, setEntry] = useState<Entry>({
    group: 'head',
    name: '',
    indicator: 'followerTotal',
    month: new Date().toISOString().slice(0, 7),
    value: '',
    source: '',
  });
  const [problem, setProblem] = useState<ReturnType<typeof problemOf>>(null);
  const set = (change: Partial<Entry>) => setEntry({ ...entry, ...change });
  const save = async () => {
    const found = problemOf(entry, rows);
    setProblem(found);
    if (found) return;
    const { unit } = indicatorOf(entry.indicator);
    const number = Number(entry.value.trim().replace('%', ''));
    await saveBenchmark({
      ...{ group: entry.group, name: entry.name.trim(), indicator: entry.indicator, month: entry.month },
      value: unit === 'ratio' ? number / 100 : unit === 'money' ? Math.round(number * 100) : number,
      ...{ source: entry.source.trim(), at: Date.now() },
    });
    set({ value: '' });
  };
  const error = (...fields: (typeof problem)[]) =>
    problem !== null && fields.includes(problem) && t(`scorecards.entry.${problem}`);
  return (
    <div className={css.form}>
      <NativeSelect
        label={t('scorecards.group')}
        value={entry.group}
        data={groups.map((group) => ({ value: group, label: t(`scorecards.groups.${group}`) }))}
        onChange={({ currentTarget: { value } }) =>
          set({ group: groups.find((each) => each === value) ?? 'head' })
        }
      />
      <TextInput
        label={t('scorecards.field.name')}
        value={entry.name}
        maxLength={100}
        error={error('name', 'seat')}
        onChange={({ currentTarget }) => set({ name: currentTarget.value })}
      />
      <NativeSelect
        label={t('scorecards.indicator')}
        value={entry.indicator}
        data={indicatorIds.map((id) => ({ value: id as string, label: metricName(id) }))}
        onChange={({ currentTarget: { value } }) =>
          set({ indicator: indicatorIds.find((id) => id === value) ?? entry.indicator })
        }
      />
      <TextInput
        type="month"
        label={t('scorecards.month')}
        value={entry.month}
        error={error('month')}
        onChange={({ currentTarget }) => set({ month: currentTarget.value })}
      />
      <TextInput
        label={t('scorecards.field.value')}
        inputMode="decimal"
        value={entry.value}
        rightSection={
          <span className={css.unit}>{t(`scorecards.typedUnit.${indicatorOf(entry.indicator).unit}`)}</span>
        }
        error={error('value', 'share')}
        onChange={({ currentTarget }) => set({ value: currentTarget.value })}
      />
      <TextInput
        label={t('scorecards.field.source')}
        value={entry.source}
        maxLength={200}
        error={error('source')}
        onChange={({ currentTarget }) => set({ source: currentTarget.value })}
      />
      <Button onClick={() => void save()}>{t('scorecards.add')}</Button>
    </div>
  );
}

function problemOf({ group, name, indicator, value, source, month }: Entry, rows: readonly BenchmarkRow[]) {
  const names = new Set(rows.filter((row) => row.group === group).map((row) => row.name));
  const number = Number(value.trim().replace('%', ''));
  if (name.trim() === '') return 'name';
  if (!names.has(name.trim()) && names.size >= benchmarkSeats[group]) return 'seat';
  if (!/^\d{4}-\d\d$/.test(month)) return 'month';
  if (value.trim() === '' || !Number.isFinite(number) || Math.abs(number) > 1e12) return 'value';
  // As for what is typed in of oneself: no share falls below -100 % or rises above tenfold.
  if (indicatorOf(indicator).unit === 'ratio' && (number < -100 || number > 1000)) return 'share';
  return source.trim() === '' ? 'source' : null;
}

function Sheet({ rows }: { rows: readonly BenchmarkRow[] }) {
  const { deleteBenchmark } = useScoreActions();
  return (
    <PlainTable
      caption={t('scorecards.benchmarks')}
      maxHeight={320}
      columns={[
        { id: 'name', label: t('scorecards.field.name') },
        { id: 'group', label: t('scorecards.group') },
        { id: 'month', label: t('scorecards.month') },
        { id: 'indicator', label: t('scorecards.indicator') },
        { id: 'value', label: t('scorecards.field.value'), numeric: true },
        { id: 'source', label: t('scorecards.field.source') },
        { id: 'delete', label: '' },
      ]}
      rows={rows.map((row) => {
        const id = indicatorIds.find((each) => each === row.indicator);
        return {
          id: row.id,
          cells: [
            row.name,
            t(`scorecards.groups.${row.group}`),
            row.month,
            id ? metricName(id) : row.indicator,
            id ? metricText(id, row.value) : String(row.value),
            row.source,
            <Button key="delete" variant="subtle" size="xs" onClick={() => void deleteBenchmark(row.id)}>
              {t('scorecards.delete')}
            </Button>,
          ],
        };
      })}
    />
  );
}
