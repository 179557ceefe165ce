import { Button } from '@mantine/core';
import { useState } from 'react';
import { ActionLink } from '../../ui/action';
import { t } from '../../ui/text';
import css from './team.module.css';

interface EditOrRemoveProps {
  /** what goes, and what stays all the same */
  readonly sure: string;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** What can be done with a line of a list; removing asks first. */
export function EditOrRemove({ sure, onEdit, onRemove }: EditOrRemoveProps) {
  const [asked, setAsked] = useState(false);
  return asked ? (
    <span className={css.actions}>
      {sure}
      <Button color="red" onClick={onRemove}>
        {t('people.removeYes')}
      </Button>
      <Button variant="default" onClick={() => setAsked(false)}>
        {t('people.cancel')}
      </Button>
    </span>
  ) : (
    <span className={css.actions}>
      <ActionLink action={{ label: t('people.edit'), onClick: onEdit }} />
      <ActionLink action={{ label: t('people.remove'), onClick: () => setAsked(true) }} />
    </span>
  );
}
