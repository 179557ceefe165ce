import type { CalendarDay } from '../../../lib/models/plan-cadence';
import type { PlanView, PlanWork } from '../../data/plan';
import { calendarDay } from '../../ui/format';
import { t } from '../../ui/text';
import { VisuallyHidden } from '../../ui/typography';
import css from './plan.module.css';
import { weekdayName } from './weekday';

const weekdays = [0, 1, 2, 3, 4, 5, 6] as const;

interface CalendarProps {
  readonly view: PlanView;
  readonly works: readonly PlanWork[];
}

/** Three weeks back and three ahead: what went out, and what is due if the intervals are kept. */
export function PlanCalendar({ view: { calendar, rhythms }, works }: CalendarProps) {
  const titles = new Map(works.map(({ id, title }) => [id, title ?? t('plan.untitled')]));
  const names = new Map(rhythms.map(({ row }) => [row.id, row.name]));
  return (
    <table className={css.calendar}>
      <caption>
        <VisuallyHidden>{t('plan.calendar.caption')}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          {weekdays.map((weekday) => (
            <th key={weekday} scope="col">
              {weekdayName(weekday)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {calendar.map((week) => (
          <tr key={week[0]?.day}>
            {week.map((one) => (
              <Day key={one.day} day={one} titles={titles} names={names} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DayProps {
  readonly day: CalendarDay;
  readonly titles: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
}

function Day({ day: { day, works, due, when }, titles, names }: DayProps) {
  return (
    <td data-when={when} aria-current={when === 'today' ? 'date' : undefined}>
      <span className={css.day}>
        {day.endsWith('-01') || when === 'today' ? calendarDay(day) : Number(day.slice(-2))}
      </span>
      {works.length > 0 && (
        <span className={css.out} title={works.map((id) => titles.get(id) ?? id).join('\n')}>
          <span className={css.full}>{t('plan.calendar.out', works.length)}</span>
          <span className={css.short}>×{works.length}</span>
        </span>
      )}
      {due.map((id) => (
        <span key={id} className={css.due} title={t('plan.calendar.due', [names.get(id) ?? id])}>
          <VisuallyHidden>{t('plan.calendar.dueWord')} </VisuallyHidden>
          {names.get(id) ?? id}
        </span>
      ))}
    </td>
  );
}
