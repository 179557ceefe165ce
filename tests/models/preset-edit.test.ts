import { describe, expect, it } from 'vitest';
import { scorePreset } from '../../lib/models/attainment';
import type { IndicatorId } from '../../lib/models/indicators';
import { presetSchema } from '../../lib/models/line-schema';
import type { Preset } from '../../lib/models/lines';
import { weightsOf } from '../../lib/models/lines';
import {
  type Edited,
  knownFrom,
  linesFor,
  nextVersion,
  presetChanges,
  scoringLine,
  weightSum,
  withChoice,
  withLine,
  withoutLine,
  withTarget,
  withWeight,
} from '../../lib/models/preset-edit';
import { readPreset, writePreset } from '../../lib/models/preset-file';
import { kpi3d7i } from '../../lib/models/presets/kpi-3d7i';
import { evaluation4d18, quarterly4, scorecards } from '../../lib/models/presets/scorecards';

const done = (edited: Edited): Preset => {
  if ('problem' in edited) throw new Error(edited.problem);
  return edited.preset;
};
const problem = (edited: Edited) => ('problem' in edited ? edited.problem : null);

describe('a weight', () => {
  it('moves the score by its share and is no longer assumed', () => {
    const edited = done(withWeight(kpi3d7i, 'growth', null, 60));
    expect(weightSum(edited)).toBe(130);
    expect(weightsOf(edited).find(({ metric }) => metric === 'followsGained')?.weight).toBeCloseTo(60 / 130);
    const inner = done(withWeight(kpi3d7i, 'content', 'views', 2));
    expect(inner.dimensions[0]?.slots.map(({ weight, assumed }) => [weight, assumed])).toEqual([
      [2, false],
      [1, true],
      [1, true],
    ]);
    expect(weightSum(inner, 'content')).toBe(4);
  });

  it('refuses nonsense and leaves the preset as it was', () => {
    expect(problem(withWeight(kpi3d7i, 'growth', null, -1))).toBe('negative');
    expect(problem(withWeight(kpi3d7i, 'growth', null, Number.NaN))).toBe('not-a-number');
    expect(problem(withWeight(kpi3d7i, 'growth', null, 1e9))).toBe('too-large');
    expect(problem(withWeight(kpi3d7i, 'growth', 'followsGained', 0))).toBe('nothing-left');
    const two = done(withWeight(done(withWeight(kpi3d7i, 'growth', null, 0)), 'content', null, 0));
    expect(problem(withWeight(two, 'commerce', null, 0))).toBe('nothing-left');
  });
});

describe('a target', () => {
  it("becomes the user's own line and leaves the one of the source on the ladder", () => {
    const edited = done(withTarget(kpi3d7i, 'completionRate', 50));
    expect(scoringLine(edited, 'completionRate')).toMatchObject({ value: 50, unit: 'pct', certainty: 'own' });
    expect(linesFor(edited, 'completionRate').map(({ id }) => id)).toContain('S4-52/completion');
    expect(presetSchema.safeParse(edited).success).toBe(true);
    const again = done(withTarget(edited, 'completionRate', 55));
    expect(again.lines.filter(({ id }) => id === 'own/kpi-3d7i/completionRate-target')).toHaveLength(1);
    const facts = { completionRate: { value: 0.275 } };
    const part = scorePreset(again, facts).parts.find(({ metric }) => metric === 'completionRate');
    expect(part?.attainment).toBeCloseTo(0.5);
  });

  it('takes the unit of its indicator where an own median stood', () => {
    expect(scoringLine(done(withTarget(kpi3d7i, 'views', 20_000)), 'views')).toMatchObject({
      unit: 'abs',
      comparator: '>=',
    });
    expect(scoringLine(done(withTarget(kpi3d7i, 'averageOrderValue', 80)), 'averageOrderValue')?.unit).toBe(
      'yuan',
    );
    expect(scoringLine(done(withTarget(quarterly4, 'engagementRate', 0.8)), 'engagementRate')).toMatchObject({
      comparator: 'changeBy',
      unit: 'pp',
    });
  });

  it('refuses what cannot be meant', () => {
    expect(problem(withTarget(kpi3d7i, 'completionRate', 450))).toBe('above-whole');
    expect(problem(withTarget(kpi3d7i, 'completionRate', -5))).toBe('negative');
    expect(problem(withTarget(kpi3d7i, 'completionRate', 0))).toBe('nothing-to-reach');
    expect(problem(withTarget(kpi3d7i, 'views', 1e13))).toBe('too-large');
    expect(problem(withTarget(quarterly4, 'engagementRate', 0))).toBe('nothing-to-reach');
    expect(problem(withTarget(quarterly4, 'followerGrowth', 150))).toBeNull();
    expect(problem(withTarget(kpi3d7i, 'roi', 8.2))).toBeNull();
  });
});

describe('lines that meet', () => {
  const own = (preset: Preset, metric: IndicatorId) => scoringLine(preset, metric)?.id;

  it('are off until confirmed, and confirming one makes it score', () => {
    expect(scoringLine(quarterly4, 'completionRate')).toBeNull();
    const line = linesFor(quarterly4, 'completionRate').find(({ id }) => id === 'S2-19/completion');
    const confirmed = line ? withLine(quarterly4, line) : quarterly4;
    expect(own(confirmed, 'completionRate')).toBe('S2-19/completion');
    expect(scoringLine(withoutLine(confirmed, 'S2-19/completion'), 'completionRate')).toBeNull();
  });

  it('are chosen by strictness, seed or own hand, only among those that measure the same', () => {
    const eased = done(withTarget(kpi3d7i, 'completionRate', 40));
    expect(own(withChoice(eased, { by: 'strictest' }), 'completionRate')).toBe('S4-52/completion');
    expect(own(withChoice(eased, { by: 'loosest' }), 'completionRate')).toBe(
      'own/kpi-3d7i/completionRate-target',
    );
    expect(own(withChoice(eased, { by: 'seed', seed: 4 }), 'completionRate')).toBe('S4-52/completion');
    const strict = withChoice(eased, { by: 'strictest' });
    expect(own(withChoice(strict, { by: 'own' }), 'completionRate')).toBe(
      'own/kpi-3d7i/completionRate-target',
    );
    expect(own(withChoice(evaluation4d18, { by: 'strictest' }), 'dauMau')).toBeUndefined();
  });

  it('offers both ways out of the impossible DAU/MAU, off', () => {
    const offered = linesFor(evaluation4d18, 'dauMau').map(({ id, enabled }) => [id, enabled]);
    expect(offered).toEqual([
      ['S4-51/dau-mau', false],
      ['X-11/dau-mau', false],
    ]);
  });
});

describe('versions', () => {
  it('count up and say what changed', () => {
    expect(['1', '1.9', '2.0.1'].map(nextVersion)).toEqual(['1.1', '1.10', '2.1']);
    const edited = done(withTarget(done(withWeight(kpi3d7i, 'growth', null, 60)), 'completionRate', 50));
    expect(presetChanges(kpi3d7i, edited)).toMatchObject([
      { kind: 'line', metric: 'completionRate', before: 45, after: 50 },
      { kind: 'dimension-weight', dimension: 'growth', before: 30, after: 60 },
    ]);
    expect(presetChanges(kpi3d7i, kpi3d7i)).toEqual([]);
  });

  it('survive a file, and a preset that builds on others is refused, so that none can build on itself', () => {
    for (const preset of scorecards) expect(readPreset(writePreset(preset))).toEqual({ preset });
    const circular = writePreset(kpi3d7i).replace(
      '"id": "kpi-3d7i"',
      '"extends": "kpi-3d7i", "id": "kpi-3d7i"',
    );
    expect(readPreset(circular)).toEqual({ problems: [{ path: 'extends', code: 'unknown-key' }] });
  });
});

it('knows which figures a person has to type in', () => {
  expect(
    (['nps', 'gmvShare', 'completionRate', 'worksPerWeek', 'averageOrderValue'] as const).map(knownFrom),
  ).toEqual(['typed', 'typed', 'studio', 'studio', 'studio']);
});
