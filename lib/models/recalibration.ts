import type { Preset } from './lines';

export type RecalibrationReason = 'quarterly' | 'goal-changed';

export interface Recalibration {
  /** first day on which the weights should be looked at again, YYYY-MM-DD */
  readonly due: string;
  readonly reason: RecalibrationReason;
  /** true when `today` has reached it */
  readonly isDue: boolean;
}

/**
 * When the weights of a preset want another look: a quarter after they became valid (catalogue S1-67), or one month after
 * the goal last changed if that came later than the weights (S1-115), whichever is first. Days are calendar days as
 * `YYYY-MM-DD`; a day that a month lacks becomes its last.
 */
export function recalibration(
  preset: Preset,
  today: string,
  goalChanged: string | null = null,
): Recalibration {
  const quarterly = addMonths(preset.validFrom, 3);
  const afterGoal = goalChanged !== null && goalChanged > preset.validFrom ? addMonths(goalChanged, 1) : null;
  const byGoal = afterGoal !== null && afterGoal < quarterly;
  const due = byGoal ? afterGoal : quarterly;
  return { due, reason: byGoal ? 'goal-changed' : 'quarterly', isDue: today >= due };
}

function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = (index % 12) + 1;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${toYear}-${two(toMonth)}-${two(Math.min(date, daysIn(toYear, toMonth)))}`;
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 31;
}
