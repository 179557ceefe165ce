import { useState } from 'react';
import { isRoleId } from '../../../lib/checklist/roles';
import type { AccountRow } from '../../../lib/core/rows';
import { type Person, type PersonEntry, usePeople, usePeopleActions } from '../../data/people';
import { useAllAccounts } from '../../data/settings';
import { accountName } from '../../figures/account-name';
import { ActionButton } from '../../ui/action';
import { Card } from '../../ui/card';
import { FourStates } from '../../ui/states';
import { t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import { EditOrRemove } from './edit-or-remove';
import { PersonForm } from './person-form';
import css from './team.module.css';

const nobody: PersonEntry = { id: null, name: '', roles: [], accounts: [] };

/** The team by local names, with what each does and answers for (catalogue K). */
export function PeopleCard() {
  const state = usePeople();
  const known = useAllAccounts();
  const accounts = known.status === 'ready' ? known.data : [];
  const [edited, setEdited] = useState<PersonEntry | null>(null);
  const form = edited && (
    <PersonForm key={edited.id} first={edited} accounts={accounts} onDone={() => setEdited(null)} />
  );
  return (
    <Card title={t('people.title')} note={t('people.note')}>
      <div className={css.stack}>
        <FourStates state={state} empty={{ why: t('people.none'), next: t('people.noneNext') }}>
          {(people) => (
            <ul className={css.list}>
              {people.map((person) => (
                <li key={person.id}>
                  {edited?.id === person.id ? (
                    form
                  ) : (
                    <PersonLine person={person} accounts={accounts} onEdit={() => setEdited(person)} />
                  )}
                </li>
              ))}
            </ul>
          )}
        </FourStates>
        {edited?.id === null ? (
          form
        ) : (
          <div>
            <ActionButton action={{ label: t('people.add'), onClick: () => setEdited(nobody) }} />
          </div>
        )}
      </div>
    </Card>
  );
}

interface LineProps {
  readonly person: Person;
  readonly accounts: readonly AccountRow[];
  readonly onEdit: () => void;
}

function PersonLine({ person, accounts, onEdit }: LineProps) {
  const { remove } = usePeopleActions();
  const { id, name } = person;
  return (
    <div className={css.line}>
      <span className={css.what}>
        <b>{name}</b> <Faint>{doesWhat(person, accounts)}</Faint>
      </span>
      <EditOrRemove sure={t('people.removeSure', [name])} onEdit={onEdit} onRemove={() => void remove(id)} />
    </div>
  );
}

/** Roles and accounts on one line. A role of another version stands by its id; an account that is gone is counted. */
function doesWhat({ roles, accounts: owned }: Person, accounts: readonly AccountRow[]): string {
  const does = roles.map((role) => (isRoleId(role) ? t(`people.roles.${role}`) : role)).join(t('people.and'));
  const named = accounts
    .filter(({ id }) => owned.includes(id))
    .map((account) => accountName(account.studio, account));
  const gone = owned.length - named.length;
  const answersFor = [...named, ...(gone > 0 ? [t('people.gone', [gone])] : [])].join(t('people.and'));
  return [does || t('people.noRole'), answersFor && t('people.answersFor', [answersFor])]
    .filter(Boolean)
    .join(' · ');
}
