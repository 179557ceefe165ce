import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { isDay } from '../../../lib/core/dates';
import { type IndicatorId, indicatorIds, indicatorOf } from '../../../lib/models/indicators';
import { knownFrom } from '../../../lib/models/preset-edit';
import { useAccounts } from '../../data/questions';
import {
  type ManualValueRow,
  type Period,
  type Subject,
  useManualValues,
  useScoreActions,
} from '../../data/scorecards';
import { metricName } from '../../figures/metric-format';
import { Card } from '../../ui/card';
import { t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import { ManualList } from './manual-list';
import css from './scorecards-page.module.css';
import { scopeName, subjectName } from './subject-name';

/** What the form holds; text until it is kept. */
interface Entry {
  readonly indicator: IndicatorId;
  readonly value: string;
  readonly from: string;
  readonly to: string;
  readonly source: string;
  readonly note: string;
}

type EntryProblem = 'value' | 'share' | 'days' | 'source';

const typed = indicatorIds.filter((id) => knownFrom(id) === 'typed');
const others = indicatorIds.filter((id) => knownFrom(id) !== 'typed');

interface ManualProps {
  readonly scope: string;
  readonly period: Period;
  /** what stands open beside: a figure can be about it alone */
  readonly about: Subject | null;
}

/** Figures that no studio shows, typed in with their days, source and note; the scorecards use them at once. */
export function ManualCard({ scope, period, about }: ManualProps) {
  const state = useManualValues();
  const entries = state.status === 'ready' ? state.data : [];
  const accounts = useAccounts();
  const account = accounts.status === 'ready' ? accounts.data.find(({ id }) => id === scope) : undefined;
  const targets = [
    ...(about && about.id !== scope ? [{ value: about.id, label: subjectName(about) }] : []),
    { value: scope, label: scopeName(scope, account ?? null) },
  ];
  return (
    <Card title={t('scorecards.manual')} note={t('scorecards.manualNote')}>
      <EntryForm range={period.range} targets={targets} />
      {entries.length === 0 ? <Faint>{t('scorecards.manualEmpty')}</Faint> : <ManualList entries={entries} />}
    </Card>
  );
}

interface EntryFormProps {
  /** the days to begin with */
  readonly range: Period['range'];
  /** what a figure can be about, the nearest first */
  readonly targets: readonly { readonly value: string; readonly label: string }[];
}

/** One figure with what it is about, its days, source and note; refused at the field that is wrong. */
export function EntryForm({ range, targets }: EntryFormProps) {
  const { saveManualValue } = useScoreActions();
  const first: Entry = { indicator: typed[0] ?? 'nps', value: '', ...range, source: '', note: '' };
  const [entry, setEntry] = useState(first);
  const [problem, setProblem] = useState<EntryProblem | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const target = (targets.find(({ value }) => value === chosen) ?? targets[0])?.value ?? 'all';
  const set = (change: Partial<Entry>) => setEntry({ ...entry, ...change });
  const save = async () => {
    const found = problemOf(entry);
    setProblem(found);
    if (found) return;
    await saveManualValue(rowOf(entry, target));
    setEntry({ ...first, indicator: entry.indicator });
  };
  const error = (field: EntryProblem) => problem === field && t(`scorecards.entry.${field}`);
  const field = (name: 'value' | 'source' | 'note') => ({
    label: t(`scorecards.field.${name}`),
    value: entry[name],
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) => set({ [name]: value }),
  });
  return (
    <div className={css.form}>
      <NativeSelect
        label={t('scorecards.about')}
        value={target}
        data={[...targets]}
        onChange={({ currentTarget: { value } }) => setChosen(value)}
      />
      <NativeSelect
        label={t('scorecards.indicator')}
        value={entry.indicator}
        data={[
          { group: t('scorecards.typedOnly'), items: typed.map(option) },
          { group: t('scorecards.alsoRead'), items: others.map(option) },
        ]}
        onChange={({ currentTarget: { value } }) =>
          set({ indicator: indicatorIds.find((id) => id === value) ?? entry.indicator })
        }
      />
      <TextInput
        {...field('value')}
        inputMode="decimal"
        rightSection={<span className={css.unit}>{unitText(entry.indicator)}</span>}
        error={error('value') || error('share')}
      />
      {(['from', 'to'] as const).map((end) => (
        <TextInput
          key={end}
          type="date"
          label={t(`overview.${end}`)}
          value={entry[end]}
          error={end === 'from' && error('days')}
          onChange={({ currentTarget }) => set({ [end]: currentTarget.value })}
        />
      ))}
      <TextInput {...field('source')} maxLength={200} error={error('source')} />
      <TextInput {...field('note')} maxLength={500} />
      <Button onClick={() => void save()}>{t('scorecards.add')}</Button>
    </div>
  );
}

const option = (id: IndicatorId) => ({ value: id, label: metricName(id) });

function unitText(indicator: IndicatorId): string {
  return t(
    factors.has(indicator)
      ? 'scorecards.typedUnit.factor'
      : `scorecards.typedUnit.${indicatorOf(indicator).unit}`,
  );
}

/** Ratios that people say as a factor (1.2), not as a percentage. */
const factors: ReadonlySet<IndicatorId> = new Set<IndicatorId>([
  'roi',
  'ltvToCac',
  'mauDau',
  'orderValueToOffline',
  'interactionDepth',
]);

function problemOf({ indicator, value, from, to, source }: Entry): EntryProblem | null {
  const number = Number(value.trim().replace('%', ''));
  if (value.trim() === '' || !Number.isFinite(number) || Math.abs(number) > 1e12) return 'value';
  if (indicatorOf(indicator).unit === 'ratio' && !factors.has(indicator) && (number < -100 || number > 1000))
    return 'share';
  if (!isDay(from) || !isDay(to) || from > to) return 'days';
  return source.trim() === '' ? 'source' : null;
}

/** Percentages become 0–1, yuan minor units. */
function rowOf({ indicator, value, from, to, source, note }: Entry, scope: string): ManualValueRow {
  const number = Number(value.trim().replace('%', ''));
  const { unit } = indicatorOf(indicator);
  const isMoney = unit === 'money';
  return {
    id: crypto.randomUUID(),
    ...{ indicator, scope, from, to, source: source.trim(), note: note.trim(), at: Date.now() },
    value:
      unit === 'ratio' && !factors.has(indicator)
        ? number / 100
        : isMoney
          ? Math.round(number * 100)
          : number,
    ...(isMoney && { currency: 'CNY' }),
  };
}
