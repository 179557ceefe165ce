import { Button, MultiSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { roleGroups } from '../../../lib/checklist/roles';
import type { AccountRow } from '../../../lib/core/rows';
import { type PersonEntry, type PersonProblem, usePeopleActions } from '../../data/people';
import { accountName } from '../../figures/account-name';
import { t } from '../../ui/text';
import css from './team.module.css';

interface PersonFormProps {
  readonly first: PersonEntry;
  readonly accounts: readonly AccountRow[];
  readonly onDone: () => void;
}

/** Somebody being written down. What is wrong is said at the field, and nothing is kept until it is right. */
export function PersonForm({ first, accounts, onDone }: PersonFormProps) {
  const { save } = usePeopleActions();
  const [entry, setEntry] = useState(first);
  const [problem, setProblem] = useState<PersonProblem | null>(null);
  const set = (change: Partial<PersonEntry>) => setEntry({ ...entry, ...change });
  const keep = async () => {
    const found = await save(entry);
    setProblem(found);
    if (!found) onDone();
  };
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <TextInput
        label={t('people.name')}
        value={entry.name}
        data-autofocus
        error={problem && t(`people.problem.${problem}`)}
        onChange={({ currentTarget }) => set({ name: currentTarget.value })}
      />
      <MultiSelect
        label={t('people.role')}
        data={roleGroups.map(({ id, roles }) => ({
          group: t(`people.groups.${id}`),
          items: roles.map((value) => ({ value, label: t(`people.roles.${value}`) })),
        }))}
        value={[...entry.roles]}
        searchable
        onChange={(roles) => set({ roles })}
      />
      <MultiSelect
        label={t('people.accounts')}
        data={accounts.map((account) => ({
          value: account.id,
          label: accountName(account.studio, account),
        }))}
        value={[...entry.accounts]}
        searchable
        onChange={(chosen) => set({ accounts: chosen })}
      />
      <div className={css.actions}>
        <Button type="submit">{t('people.save')}</Button>
        <Button variant="default" onClick={onDone}>
          {t('people.cancel')}
        </Button>
      </div>
    </form>
  );
}
