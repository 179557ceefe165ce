import type { Analysis } from '../analysis';
import type { Finding } from '../finding';
import { scheduleWindows } from '../limits';
import { finding } from './make';

/** The planned time lies in the past or outside the window the studio allows. Needs `now` and a planned time. */
export function checkSchedule({ draft, context }: Analysis): Finding[] {
  const { scheduleAt, studio } = draft;
  const { now } = context;
  if (scheduleAt === undefined || now === undefined) return [];
  const ahead = scheduleAt - now;
  if (ahead < 0)
    return [finding({ rule: 'schedule', light: 'red', source: 'schedule/past', code: 'schedulePast' })];
  const window = scheduleWindows.find((entry) => entry.studio === studio);
  if (!window) return [];
  const light = window.grade === 'L' ? 'amber' : 'red';
  if (ahead < window.minMs) {
    const params = { minutes: Math.round(window.minMs / 60_000), grade: window.grade };
    return [finding({ rule: 'schedule', light, source: 'schedule/early', code: 'scheduleEarly', params })];
  }
  if (ahead > window.maxMs) {
    const params = { days: Math.round(window.maxMs / 86_400_000), grade: window.grade };
    return [finding({ rule: 'schedule', light, source: 'schedule/late', code: 'scheduleLate', params })];
  }
  return [];
}
