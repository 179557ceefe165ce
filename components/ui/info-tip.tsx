import { IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Popout } from './popout';
import css from './popout.module.css';
import { t } from './text';

export interface InfoTipProps {
  /** What is explained, for the button's accessible name. */
  about?: string;
  children: ReactNode;
}

/** A short explanation behind a small "i"; opens by click or key, so it works without a mouse. */
export function InfoTip({ about, children }: InfoTipProps) {
  const name = about === undefined ? t('ui.help') : `${t('ui.help')}: ${about}`;
  return (
    <Popout
      trigger={<IconInfoCircle size={15} aria-hidden />}
      label={name}
      title={name}
      className={css.tip}
      width={260}
    >
      {() => children}
    </Popout>
  );
}
