import { type Action, ActionLink } from './action';
import { DASH } from './format';
import { t } from './text';
import css from './value.module.css';

export interface ValueProps {
  /** Already formatted. Null, undefined or '—' is unknown and brings out the reason. */
  value: string | null | undefined;
  /** Faint text after the figure: a unit, `/ 100`. */
  unit?: string;
  /** Why it is unknown; "not read yet" if nothing better is known. */
  reason?: string;
  /** What fills it: a page to open, a file to import. */
  action?: Action;
  /** The studio itself only gave a rounded figure. */
  approx?: boolean;
  size?: 'sm' | 'md' | 'lg';
}

/** A figure, or '—' with the reason and the way to fill it. */
export function Value({ value, unit, reason, action, approx, size = 'lg' }: ValueProps) {
  if (value === null || value === undefined || value === DASH) {
    return (
      <span className={css.value} data-size={size}>
        <span className={`${css.figure} ${css.unknown}`}>{DASH}</span>
        <span className={css.side}>
          {reason ?? t('ui.notRead')} {action && <ActionLink action={action} />}
        </span>
      </span>
    );
  }
  return (
    <span className={css.value} data-size={size}>
      {approx && (
        <span className={css.side} title={t('ui.approxHint')}>
          {t('ui.approx')}
        </span>
      )}
      <span className={css.figure}>{value}</span>
      {unit && <span className={css.side}>{unit}</span>}
    </span>
  );
}
