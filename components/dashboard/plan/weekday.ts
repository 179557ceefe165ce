import { dateFormat } from '../../ui/intl';

const day = 86_400_000;
/** Any Monday. */
const monday = Date.UTC(2024, 0, 1);

/** Short name of a day of the week, 0 for Monday: `周一`, `Mon`. */
export const weekdayName = (weekday: number): string =>
  dateFormat({ weekday: 'short', timeZone: 'UTC' }).format(monday + weekday * day);
