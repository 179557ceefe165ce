import { dayOf } from '../../core/dates';
import type { WorkRow } from '../../core/rows';
import { studioFacts } from '../../core/studios';
import type { OwnBand } from '../../models/benchmarks';
import { type AgedWork, type Cohort, compareBest, ownMedian, toCohort } from '../../models/compare';
import { type Facts, factsFrom, withRatios } from '../../models/facts';
import type { IndicatorId } from '../../models/indicators';
import { agedWork } from '../judge';
import type { DayRange } from '../queries/gains';
import { cohortsOf, kindOf } from '../standings';
import { byScope, latestTyped, withOwnFigures } from './own-figures';
import type { Origin } from './period-facts';
import { publishedIn, type ScoreSource } from './source';
import { remembered, type Subject } from './subject';

/** Every work published on these days, by its lifetime values and what was typed in for it. */
export function workSubjects(source: ScoreSource, range: DayRange): Subject[] {
  const aged = new Map(
    source.works.map((work) => [work.id, agedWork(work, source.marks.get(work.id) ?? {})]),
  );
  const cohorts = cohortsOf(source.works.map((work) => ({ work, aged: aged.get(work.id) ?? null })));
  const typedBy = byScope(source.manualValues);
  const zoneOf = ({ studio }: WorkRow) => studioFacts[studio].timeZone;
  return publishedIn(source.works, range, zoneOf).map((work) => {
    // A work is scored over its whole life, so the newest figure counts whatever days it is for.
    const typed = latestTyped(typedBy.get(work.id) ?? []);
    const read = withRatios(factsFrom(work.latest));
    const own = aged.get(work.id) ?? null;
    const cohort = cohorts.get(kindOf(work)) ?? toCohort([]);
    return {
      ...{ id: work.id, level: 'work', name: null, studios: [work.studio] },
      ...{ work, account: null, works: [work] },
      ...withOwnFigures(read, originOf(read, 'reading'), typed, null),
      ...{ known: {}, units: 1, typed, before: null, earlier: null },
      medianOf: remembered((metric) => medianAtAge(own, cohort, metric, ageOf(work))),
      bandOf: remembered((metric) => bandAtAge(work, own, cohort, metric)),
    };
  });
}

function ageOf({ publishedAt, latest, seenAt }: WorkRow): number | null {
  const at = latest.views?.at ?? seenAt;
  return publishedAt !== null && at > publishedAt ? (at - publishedAt) / 3_600_000 : null;
}

function medianAtAge(
  own: AgedWork | null,
  cohort: Cohort,
  metric: IndicatorId,
  ageHours: number | null,
): number | null {
  if (own === null || ageHours === null) return null;
  return ownMedian(own, cohort, metric, ageHours);
}

/** The band around that median. Slower, so it is asked for the work on screen alone. */
function bandAtAge(work: WorkRow, own: AgedWork | null, cohort: Cohort, metric: IndicatorId): OwnBand | null {
  const age = ageOf(work);
  if (own === null || age === null) return null;
  const { band, basis, ageHours } = compareBest(own, cohort, metric, age);
  const until = dayOf(work.latest.views?.at ?? work.seenAt, studioFacts[work.studio].timeZone);
  return band && { ...band, basis, ageHours, until };
}

function originOf(facts: Facts, origin: Origin): Partial<Record<IndicatorId, Origin>> {
  return Object.fromEntries(Object.keys(facts).map((id) => [id, origin]));
}
