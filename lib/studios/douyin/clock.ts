import { addDays, dayOf, parseStudioDateTime, startOfDay } from '../../core/dates';
import { studioFacts } from '../../core/studios';

const { timeZone } = studioFacts.douyin;
const noon = 12 * 3_600_000;

/** The day in Douyin's zone at an instant. */
export const douyinDay = (at: number): string => dayOf(at, timeZone);

/** Instant (epoch ms) of Douyin's `2026-01-01 09:30` or `2026-01-01 09:30:00`; null for another form. */
export const douyinTime = (text: string): number | null => parseStudioDateTime(text, timeZone);

/**
 * True when a day's figures are complete at `at`. The data centre fills a day in during the next morning (about
 * 10:00, the overview about noon; studios/douyin.md §3), and shows 0 until then: before that a 0 is a placeholder.
 */
export function isSettled(day: string, at: number): boolean {
  return at >= startOfDay(addDays(day, 1), timeZone) + noon;
}
