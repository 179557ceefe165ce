import { addDays, startOfDay } from '../../../lib/core/dates';
import type { AccountDayRow, WorkRow } from '../../../lib/core/rows';
import { type StudioId, studioFacts } from '../../../lib/core/studios';
import { factsFrom, withRatios } from '../../../lib/models/facts';
import type { IndicatorId } from '../../../lib/models/indicators';
import { summarise } from '../../../lib/models/statistics';
import type { AccountOverview, DayRange } from '../../data/questions';
import { lengthOf } from './view';

/** A ratio or average of one studio over a range. Ratios of several studios stand side by side and are never averaged. */
export interface PeriodRatio {
  readonly studio: StudioId;
  readonly metric: IndicatorId;
  /** `days`: from the studio's own daily counts · `works`: median of the works published in the range */
  readonly basis: 'days' | 'works';
  /** null when unknown */
  readonly value: number | null;
  /** days or works it rests on, of all in the range */
  readonly known: number;
  readonly of: number;
  /** by day, where null is unknown; or by work in the order of publication, those with a value */
  readonly series: readonly (number | null)[];
  /** the same of the compared range; null when unknown */
  readonly before: number | null;
  readonly knownBefore: number;
  /** newest reading behind it, epoch ms */
  readonly asOf: number | null;
}

interface Taken {
  readonly value: number | null;
  readonly known: number;
  readonly of: number;
  readonly series: readonly (number | null)[];
  readonly asOf: number | null;
}

/** The median of a metric over the works published in a range, per studio's own calendar. */
export function ratioOfWorks(
  studio: StudioId,
  works: readonly WorkRow[],
  metric: IndicatorId,
  range: DayRange,
  before?: DayRange,
): PeriodRatio {
  const now = medianOf(works, studio, metric, range);
  const then = before ? medianOf(works, studio, metric, before) : null;
  return {
    studio,
    metric,
    basis: 'works',
    ...now,
    before: then?.value ?? null,
    knownBefore: then?.known ?? 0,
  };
}

/**
 * Engagement of one studio's accounts: from the studio's own daily counts where they cover half of the range, else the
 * median of the works published in it.
 */
export function engagementOf(
  studio: StudioId,
  accounts: readonly AccountOverview[],
  range: DayRange,
  before?: DayRange,
): PeriodRatio {
  const now = fromDays(
    accounts.map(({ trend }) => trend?.days ?? []),
    range,
  );
  const works = accounts.flatMap((account) => account.works);
  if (now.known < lengthOf(range) / 2) return ratioOfWorks(studio, works, 'engagementRate', range, before);
  const then = before
    ? fromDays(
        accounts.map(({ trend }) => trend?.daysBefore ?? []),
        before,
      )
    : null;
  const enough = then !== null && before !== undefined && then.known >= lengthOf(before) / 2;
  return {
    studio,
    metric: 'engagementRate',
    basis: 'days',
    ...now,
    before: enough ? then.value : null,
    knownBefore: then?.known ?? 0,
  };
}

function medianOf(works: readonly WorkRow[], studio: StudioId, metric: IndicatorId, range: DayRange): Taken {
  const published = publishedIn(works, studio, range).sort(
    (a, b) => (a.publishedAt ?? 0) - (b.publishedAt ?? 0),
  );
  const known = published.flatMap(({ latest }) => withRatios(factsFrom(latest))[metric]?.value ?? []);
  return {
    value: summarise(known)?.median ?? null,
    known: known.length,
    of: published.length,
    series: known,
    asOf: published.reduce<number | null>((latest, { seenAt }) => Math.max(latest ?? 0, seenAt), null),
  };
}

/** Works of a studio published on the days of a range. */
export function publishedIn(works: readonly WorkRow[], studio: StudioId, range: DayRange): WorkRow[] {
  const zone = studioFacts[studio].timeZone;
  const [from, to] = [startOfDay(range.from, zone), startOfDay(addDays(range.to, 1), zone)];
  return works.filter(({ publishedAt }) => publishedAt !== null && publishedAt >= from && publishedAt < to);
}

/** Interactions over views, from days that give all four counts of every account that has that day. */
function fromDays(lists: readonly (readonly AccountDayRow[])[], range: DayRange): Taken {
  const days = new Map<string, { acts: number; views: number; at: number }>();
  const broken = new Set<string>();
  for (const { day, values } of lists.flat()) {
    const { views, likes, comments, shares } = values;
    if (!views || !likes || !comments || !shares) {
      broken.add(day);
      continue;
    }
    const sum = days.get(day) ?? { acts: 0, views: 0, at: 0 };
    days.set(day, {
      acts: sum.acts + likes.value + comments.value + shares.value,
      views: sum.views + views.value,
      at: Math.max(sum.at, views.at),
    });
  }
  for (const day of broken) days.delete(day);
  const all = [...days.values()];
  const views = all.reduce((total, day) => total + day.views, 0);
  const acts = all.reduce((total, day) => total + day.acts, 0);
  const series = Array.from({ length: lengthOf(range) }, (_, n) => {
    const day = days.get(addDays(range.from, n));
    return day && day.views > 0 ? day.acts / day.views : null;
  });
  return {
    value: views > 0 ? acts / views : null,
    known: all.length,
    of: lengthOf(range),
    series,
    asOf: all.length > 0 ? Math.max(...all.map(({ at }) => at)) : null,
  };
}
