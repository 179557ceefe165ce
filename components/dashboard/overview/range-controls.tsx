import { NativeSelect, TextInput } from '@mantine/core';
import { isDay } from '../../../lib/core/dates';
import { isStudioId, studioIds } from '../../../lib/core/studios';
import { type DayRange, useAccounts } from '../../data/questions';
import { accountName } from '../../figures/account-name';
import { studioName } from '../../figures/studio-pill';
import { t } from '../../ui/text';
import css from './overview-page.module.css';
import { type Against, lengthOf, presets, type View } from './view';

interface ControlsProps {
  readonly view: View;
  /** the days shown, also where the view names a preset */
  readonly range: DayRange;
  readonly onChange: (change: Partial<View>) => void;
}

/** Name of the compared range, wherever a change is shown: `前 28 天`. */
export function againstName({ against }: View, range: DayRange): string {
  return against === 'year' ? t('overview.lastYear') : t('overview.previous', [String(lengthOf(range))]);
}

/** Which days, and what they are compared with. */
export function RangeControls({ view, range, onChange }: ControlsProps) {
  const custom = typeof view.range !== 'number';
  return (
    <>
      {custom && <CustomDays range={range} onChange={(days) => onChange({ range: days })} />}
      <NativeSelect
        aria-label={t('overview.range')}
        value={custom ? 'custom' : String(view.range)}
        data={[
          ...presets.map((days) => ({ value: String(days), label: t('overview.lastDays', [String(days)]) })),
          { value: 'custom', label: t('overview.custom') },
        ]}
        onChange={({ currentTarget: { value } }) =>
          onChange({ range: presets.find((days) => String(days) === value) ?? range })
        }
      />
      <NativeSelect
        aria-label={t('overview.comparison')}
        value={view.against}
        data={(['previous', 'year', 'none'] as const).map((against) => ({
          value: against,
          label:
            against === 'none'
              ? t('overview.noComparison')
              : t('overview.against', [againstName({ ...view, against }, range)]),
        }))}
        onChange={({ currentTarget: { value } }) => onChange({ against: againstOf(value) })}
      />
    </>
  );
}

const againstOf = (value: string): Against => (value === 'year' || value === 'none' ? value : 'previous');

function CustomDays({ range, onChange }: { range: DayRange; onChange: (range: DayRange) => void }) {
  const set = (change: Partial<DayRange>) => {
    const { from, to } = { ...range, ...change };
    if (isDay(from) && isDay(to)) onChange(from <= to ? { from, to } : { from: to, to: from });
  };
  return (
    <>
      <TextInput
        type="date"
        aria-label={t('overview.from')}
        value={range.from}
        max={range.to}
        onChange={({ currentTarget }) => set({ from: currentTarget.value })}
      />
      <TextInput
        type="date"
        aria-label={t('overview.to')}
        value={range.to}
        min={range.from}
        onChange={({ currentTarget }) => set({ to: currentTarget.value })}
      />
    </>
  );
}

/** All accounts, one studio, or one account. */
export function ScopeSelect({ scope, onChange }: { scope: string; onChange: (scope: string) => void }) {
  const accounts = useAccounts();
  if (accounts.status !== 'ready') return null;
  const several = studioIds.filter(
    (studio) => accounts.data.filter((account) => account.studio === studio).length > 1,
  );
  return (
    <NativeSelect
      className={css.scope}
      aria-label={t('overview.scope')}
      value={scope}
      data={[
        { value: 'all', label: t('overview.allAccounts') },
        ...several.map((studio) => ({
          value: studio as string,
          label: t('overview.allOfStudio', [studioName(studio)]),
        })),
        ...accounts.data.map((account) => ({
          value: account.id,
          label: accountName(account.studio, account),
        })),
      ]}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}

/** The scope if it still names something there is, else everything: a kept choice may belong to a store now closed. */
export function useScope(wanted: string): string {
  const accounts = useAccounts();
  if (accounts.status !== 'ready') return wanted;
  const there = accounts.data.some(
    ({ id, studio }) => id === wanted || (isStudioId(wanted) && studio === wanted),
  );
  return there ? wanted : 'all';
}
