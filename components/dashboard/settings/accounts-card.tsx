import { Button, Switch, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { AccountRow } from '../../../lib/core/rows';
import { type Scope, useAllAccounts, useKeeping } from '../../data/settings';
import { studioName } from '../../figures/studio-pill';
import { Card } from '../../ui/card';
import { FourStates } from '../../ui/states';
import { t } from '../../ui/text';
import css from './settings.module.css';

/** Accounts under the user's own names, shown or not, and the way to delete one. */
export function AccountsCard({ onForget }: { onForget: (scope: Scope, name: string) => void }) {
  const state = useAllAccounts();
  return (
    <Card title={t('settings.accounts')} note={t('settings.accountsNote')}>
      <FourStates state={state} empty={{ why: t('settings.noAccounts'), next: t('settings.noAccountsNext') }}>
        {(accounts) => (
          <ul className={css.accounts}>
            {accounts.map((account) => (
              <AccountLine key={account.id} account={account} onForget={onForget} />
            ))}
          </ul>
        )}
      </FourStates>
    </Card>
  );
}

function AccountLine({
  account,
  onForget,
}: {
  account: AccountRow;
  onForget: (scope: Scope, name: string) => void;
}) {
  const { choose } = useKeeping();
  const [name, setName] = useState(account.givenName ?? '');
  const shown = `${studioName(account.studio)} · ${account.name ?? account.accountId}`;
  return (
    <li className={css.account}>
      <TextInput
        label={shown}
        placeholder={account.name ?? t('settings.ownName')}
        maxLength={80}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button
        variant="default"
        disabled={name.trim() === (account.givenName ?? '')}
        onClick={() => void choose(account.id, { givenName: name.trim() || undefined })}
      >
        {t('settings.rename')}
      </Button>
      <Switch
        label={t('settings.show')}
        checked={!account.hidden}
        onChange={(event) =>
          void choose(account.id, { hidden: event.currentTarget.checked ? undefined : true })
        }
      />
      {/* An account's key is its studio's id and its own, which is what a scope is. */}
      <Button variant="light" color="red" onClick={() => onForget(account.id as Scope, shown)}>
        {t('settings.forget')}
      </Button>
    </li>
  );
}
