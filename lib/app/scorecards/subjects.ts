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
    ...(baselines && { baselines }),
    ownMedians: mediansFor(preset, subject),
    notProvided: notProvided(preset, subject),
  });
}

/** What is the same for every subject of a preset, looked up once: ten thousand works are scored with it. */
interface Scale {
  /** indicators of lines that take the own median for their figure */
  readonly byMedian: readonly IndicatorId[];
  /** indicators never shown, by studios, sales and place */
  readonly notProvided: Map<string, Set<IndicatorId>>;
}
const scales = new WeakMap<Preset, Scale>();

function scaleOf(preset: Preset): Scale {
  const found = scales.get(preset);
  if (found) return found;
  const byMedian = preset.lines.flatMap(({ metric, value }) => (value === null ? (metric ?? []) : []));
  const scale = { byMedian: [...new Set(byMedian)], notProvided: new Map() };
  scales.set(preset, scale);
  return scale;
}

function notProvided(preset: Preset, { studios, sells, level }: Subject): Set<IndicatorId> {
  const known = scaleOf(preset).notProvided;
  // A series is told by its works alone.
  const place = level === 'work' || level === 'series' ? 'work' : 'account';
  const key = `${studios.length === 1 ? studios[0] : studios.join()} ${sells} ${place}`;
  const found = known.get(key) ?? notProvidedFor(preset, studios, sells, place);
  known.set(key, found);
  return found;
}

function mediansFor(preset: Preset, { medianOf }: Subject): Partial<Record<IndicatorId, number>> {
  const medians: Partial<Record<IndicatorId, number>> = {};
  for (const metric of scaleOf(preset).byMedian) {
    const median = medianOf(metric);
    if (median !== null) medians[metric] = median;
  }
  return medians;
}
