import { calendarDay, DASH } from '../ui/format';
import { t } from '../ui/text';

/** A window of lib/core/windows in words: `近 28 天`, `近 48 小时`, `11月1日 – 11月28日`. */
export function windowName(window: string): string {
  const [kind = '', rest = ''] = window.split(/:(.*)/s);
  switch (kind) {
    case 'days':
      return t('work.window.days', [rest]);
    case 'hours':
      return t('work.window.hours', [rest]);
    case 'minutes':
      return t('work.window.minutes', [rest]);
    case 'day':
      return calendarDay(rest, 'full');
    case 'range': {
      const [from = '', to = ''] = rest.split('..');
      return `${calendarDay(from, 'full')} – ${calendarDay(to, 'full')}`;
    }
    default:
      return window || DASH;
  }
}
