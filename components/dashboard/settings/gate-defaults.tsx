import { NativeSelect } from '@mantine/core';
import { gatePresets } from '../../../lib/checklist/gates';
import { type StudioId, studioIds } from '../../../lib/core/studios';
import { gateName } from '../../data/gate-names';
import { type GatePresetRow, useGateDefaults } from '../../data/gates';
import { useAllAccounts } from '../../data/settings';
import { accountName } from '../../figures/account-name';
import { studioName } from '../../figures/studio-pill';
import { t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import css from './team.module.css';

/** Which gate a draft starts with: for everything, and where a studio or an account differs. */
export function GateDefaultsPart({ own }: { own: readonly GatePresetRow[] }) {
  const [defaults, setDefaults] = useGateDefaults();
  const known = useAllAccounts();
  const accounts = known.status === 'ready' ? known.data.filter(({ hidden }) => !hidden) : [];
  const gates = [...gatePresets, ...own].map((gate) => ({ value: gate.id, label: gateName(gate) }));
  const set = (key: string, id: string) =>
    setDefaults(({ [key]: _, ...others }) => (id === '' ? others : { ...others, [key]: id }));
  const choice = (key: string, label: string, unset: string) => (
    <NativeSelect
      key={key}
      label={label}
      value={gates.some(({ value }) => value === defaults[key]) ? defaults[key] : unsetOr(defaults[key])}
      data={[
        { value: '', label: unset },
        ...(key === 'all' ? [] : [{ value: 'none', label: t('gates.none') }]),
        ...gates,
      ]}
      onChange={({ currentTarget }) => set(key, currentTarget.value)}
    />
  );
  // A studio with one account needs no line for both.
  const several = (studio: StudioId) => accounts.filter((account) => account.studio === studio).length > 1;
  return (
    <div className={css.stack}>
      <h3 className={css.part}>{t('gates.defaults')}</h3>
      <div className={css.form}>{choice('all', t('gates.forAll'), t('gates.none'))}</div>
      <details>
        <summary className={css.summary}>{t('gates.forSome')}</summary>
        <div className={css.form}>
          {studioIds.map((studio) => choice(studio, studioName(studio), t('gates.asAll')))}
          {accounts
            .filter(({ studio }) => several(studio))
            .map((account) => choice(account.id, accountName(account.studio, account), t('gates.asStudio')))}
        </div>
      </details>
      <Faint>{t('gates.accountNote')}</Faint>
    </div>
  );
}

const unsetOr = (id: string | undefined): string => (id === 'none' ? 'none' : '');
