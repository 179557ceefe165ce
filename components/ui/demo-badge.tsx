import { ActionLink } from './action';
import css from './pill.module.css';
import { t } from './text';

/** Says on every screen that the numbers are invented, with the way out. */
export function DemoBadge({ onExit }: { onExit?: () => void }) {
  return (
    <span className={css.pill} data-tone="warn" data-outline title={t('ui.demoHint')}>
      {t('ui.demo')}
      {onExit && <ActionLink action={{ label: t('ui.demoExit'), onClick: onExit }} />}
    </span>
  );
}
