import type { IndicatorId } from '../../../lib/models/indicators';
import { summarise } from '../../../lib/models/statistics';
import type { DayRange, Standing } from '../../data/questions';
import { knownOf, scoreOf } from '../../figures/score-parts';
import { publishedIn } from './period-ratio';

/** The composite score of the works published in a range. */
export interface PeriodScore {
  /** median of the scored works, 0–100; null when none is scored */
  readonly value: number | null;
  readonly before: number | null;
  readonly scored: number;
  readonly scoredBefore: number;
  /** works published in the range */
  readonly of: number;
  /** parts known of a typical scored work, of all parts; null when none is scored */
  readonly known: number | null;
  readonly parts: number;
  /** parts unknown in every scored work */
  readonly missing: readonly IndicatorId[];
  /** scored works in the order of publication */
  readonly series: readonly number[];
}

/** Median score with how much of it is known; a work below half coverage has no score and only lowers the count. */
export function scoreOver(rows: readonly Standing[], range: DayRange, before?: DayRange): PeriodScore {
  const now = rowsIn(rows, range);
  const scored = now.filter(({ verdict }) => verdict.kpi.value !== null);
  const then = before ? rowsIn(rows, before).flatMap(({ verdict }) => scoreOf(verdict.kpi) ?? []) : [];
  const known = summarise(scored.map(({ verdict }) => knownOf(verdict.kpi).known))?.median;
  const [first, ...others] = scored.map(({ verdict }) => verdict.kpi.missing);
  return {
    value: summarise(scored.flatMap(({ verdict }) => scoreOf(verdict.kpi) ?? []))?.median ?? null,
    before: summarise(then)?.median ?? null,
    scored: scored.length,
    scoredBefore: then.length,
    of: now.length,
    known: known === undefined ? null : Math.floor(known),
    parts: scored[0] ? knownOf(scored[0].verdict.kpi).of : 0,
    missing: (first ?? []).filter((metric) => others.every((list) => list.includes(metric))),
    series: scored.flatMap(({ verdict }) => scoreOf(verdict.kpi) ?? []),
  };
}

function rowsIn(rows: readonly Standing[], range: DayRange): Standing[] {
  const studios = [...new Set(rows.map(({ work }) => work.studio))];
  const works = rows.map(({ work }) => work);
  const inside = new Set(
    studios.flatMap((studio) =>
      publishedIn(
        works.filter((work) => work.studio === studio),
        studio,
        range,
      ),
    ),
  );
  return rows
    .filter(({ work }) => inside.has(work))
    .sort((a, b) => (a.work.publishedAt ?? 0) - (b.work.publishedAt ?? 0));
}
