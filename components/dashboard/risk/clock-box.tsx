import type { Clock } from '../../../lib/models/risk-crisis';
import { timecode, clock as timeOfDay } from '../../ui/format';
import { t } from '../../ui/text';
import css from './risk.module.css';

/** A clock that runs down to its due time, goes on below it, or has stopped. */
export function ClockBox({ label, clock: { left, dueAt, doneAt, isLate } }: { label: string; clock: Clock }) {
  return (
    <div className={css.clock} role="timer" aria-label={label} data-late={isLate || undefined}>
      <b>{label}</b>
      {left !== null && (
        <strong>
          {left >= 0
            ? t('risk.leftTime', [timecode(Math.ceil(left / 1_000))])
            : t('risk.overTime', [timecode(Math.floor(-left / 1_000))])}
        </strong>
      )}
      {left === null && (
        <strong>{doneAt === null ? t('risk.neverDone') : t('risk.doneAt', [timeOfDay(doneAt)])}</strong>
      )}
      <span>{t(isLate && left === null ? 'risk.wasDue' : 'risk.dueAt', [timeOfDay(dueAt)])}</span>
    </div>
  );
}
