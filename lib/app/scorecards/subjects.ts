import { type Scored, scorePreset } from '../../models/attainment';
import type { IndicatorId } from '../../models/indicators';
import { notProvidedFor } from '../../models/kpi';
import type { Preset } from '../../models/lines';
import { groupSubjects } from './group-subjects';
import type { Period } from './periods';
import type { ScoreSource } from './source';
import type { Level, Subject } from './subject';
import { workSubjects } from './work-subjects';

export { type Gap, type Level, levels, type Subject } from './subject';

/** The subjects of a level, in no particular order. Pure: the same source gives the same subjects. */
export function subjectsOf(source: ScoreSource, level: Level, period: Period): Subject[] {
  return level === 'work' ? workSubjects(source, period.range) : groupSubjects(source, level, period);
}

/**
 * A preset's score of a subject: the one door that the page, the export and the command line share. `then` scores the
 * compared period on the same scale; null when there is none.
 */
export function scoreSubject(preset: Preset, subject: Subject, when: 'now' | 'then' = 'now'): Scored | null {
  const facts = when === 'now' ? subject.facts : subject.before;
  if (facts === null) return null;
  const baselines = when === 'now' ? subject.before : subject.earlier;
  return scorePreset(preset, facts, {
    baselines: baselines ?? undefined,
    ownMedians: subject.medianOf,
    notProvided: notProvided(preset, subject),
  });
}

/** Indicators that are never shown, by studios, sales and place: the same for ten thousand works, so looked up once. */
const neverShown = new WeakMap<Preset, Map<string, Set<IndicatorId>[]>>();

function notProvided(preset: Preset, { studios, sells, level }: Subject): Set<IndicatorId> {
  let known = neverShown.get(preset);
  if (known === undefined) {
    known = new Map();
    neverShown.set(preset, known);
  }
  const [only = ''] = studios;
  const key = studios.length === 1 ? only : studios.join();
  // A series is told by its works alone.
  const place = level === 'work' || level === 'series' ? 'work' : 'account';
  let sets = known.get(key);
  if (sets === undefined) {
    sets = [];
    known.set(key, sets);
  }
  const n = (sells ? 1 : 0) + (place === 'work' ? 2 : 0);
  sets[n] ??= notProvidedFor(preset, studios, sells, place);
  return sets[n];
}
