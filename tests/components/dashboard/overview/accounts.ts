import type { AccountOverview, DayRange } from '../../../../components/data/questions';
import { addDays, daysBetween } from '../../../../lib/core/dates';
import type { AccountDayRow, Latest, WorkRow } from '../../../../lib/core/rows';
import type { StudioId } from '../../../../lib/core/studios';

/** 2026-11-22 10:00 in Shanghai */
export const now = Date.UTC(2026, 10, 22, 2);
export const week: DayRange = { from: '2026-11-15', to: '2026-11-21' };
export const weekBefore: DayRange = { from: '2026-11-08', to: '2026-11-14' };

/** Values as they are stored, all read at `now`. */
export function latest(values: Partial<Record<keyof Latest, number>>): Latest {
  const entries = Object.entries(values).map(([id, value]) => [
    id,
    { value, at: now, reader: 'douyin/dashboard' },
  ]);
  return Object.fromEntries(entries);
}

export function days(
  from: string,
  ...values: (Partial<Record<keyof Latest, number>> | null)[]
): AccountDayRow[] {
  return values.flatMap((value, n) =>
    value ? [{ accountId: 'douyin:a', day: addDays(from, n), values: latest(value) }] : [],
  );
}

export function work(id: string, values: Latest, publishedAt: number | null = now): WorkRow {
  const [studio = 'douyin', workId = id] = id.split(':');
  return {
    id,
    studio: studio as StudioId, // ids of these tests begin with a studio
    workId,
    accountId: `${studio}:a`,
    title: workId,
    publishedAt,
    durationSec: 30,
    format: 'video',
    state: 'public',
    topics: [],
    latest: values,
    firstSeen: now,
    seenAt: now,
  };
}

interface Parts {
  readonly days?: AccountDayRow[];
  readonly daysBefore?: AccountDayRow[];
  readonly levels?: AccountDayRow[];
  readonly works?: WorkRow[];
  /** views the works gained each day of `week`; null where unknown */
  readonly gained?: (number | null)[];
  readonly gainedBefore?: (number | null)[];
}

/** An account with what the test cares about and nothing else. */
export function account(studio: StudioId, parts: Parts = {}): AccountOverview {
  const row = {
    id: `${studio}:a`,
    studio,
    accountId: 'a',
    name: `name of ${studio}`,
    handle: null,
    latest: {},
    firstSeen: now,
    seenAt: now,
  };
  const { works = [] } = parts;
  return {
    studio,
    account: row,
    works,
    workCount: works.length,
    asOf: now,
    views: gain(week, parts.gained, works.length),
    viewsBefore: gain(weekBefore, parts.gainedBefore, works.length),
    trend: {
      account: row,
      days: parts.days ?? [],
      daysBefore: parts.daysBefore ?? [],
      levels: parts.levels ?? [],
      levelsBefore: [],
    },
  };
}

function gain(
  range: DayRange,
  values: (number | null)[] | undefined,
  works: number,
): AccountOverview['views'] {
  const length = daysBetween(range.from, range.to) + 1;
  const perDay = Array.from({ length }, (_, n) => values?.[n] ?? null);
  const known = perDay.filter((value) => value !== null);
  return {
    value: known.length > 0 ? known.reduce((sum, value) => sum + value, 0) : null,
    works: known.length > 0 ? works : 0,
    days: perDay.map((value, n) => ({ day: addDays(range.from, n), value, works: 1, spread: 0 })),
  };
}
