import { useState } from 'react';
import type { CheckOptions } from '../../lib/checklist';
import type { StudioId } from '../../lib/core/studios';
import { Card } from '../ui/card';
import { fetched } from '../ui/fetched';
import { t } from '../ui/text';
import css from './draft-panel.module.css';

export interface HelperProps {
  readonly studio: StudioId | undefined;
  /** those of the checklist that it stands in */
  readonly options: CheckOptions;
  /** what is written here becomes part of the script that the checklist looks at; the page is not touched */
  readonly onTake: (text: string) => void;
}

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
