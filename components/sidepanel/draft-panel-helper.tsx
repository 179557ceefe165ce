import { useState } from 'react';
import { Card } from '../ui/card';
import { fetched } from '../ui/fetched';
import { t } from '../ui/text';
import css from './draft-panel.module.css';
import type { HelperProps } from './draft-panel-helper-props';

const HelperForm = fetched(async () => (await import('./draft-panel-helper-form')).HelperForm);

/** Templates for a script, folded away until they are wanted. */
export function ScriptHelper(props: HelperProps) {
  const [wanted, setWanted] = useState(false);
  return (
    <Card tight>
      <details onToggle={({ currentTarget }) => setWanted((once) => once || currentTarget.open)}>
        <summary className={css.summary}>{t('scripts.title')}</summary>
        {wanted && <HelperForm {...props} />}
      </details>
    </Card>
  );
}
