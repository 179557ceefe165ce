import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scorePreset } from '../../lib/models/attainment';
import { chooseLines, ladders } from '../../lib/models/ladder';
import { lineSchema, presetSchema } from '../../lib/models/line-schema';
import { type Line, type Preset, thinDimensions, toFactUnit, weightsOf } from '../../lib/models/lines';
import { withTarget } from '../../lib/models/preset-edit';
import { readPreset, writePreset } from '../../lib/models/preset-file';
import { compareVersions, presetOn } from '../../lib/models/preset-history';
import { catalogueLines } from '../../lib/models/presets/catalogue';
import { kpi3d7i } from '../../lib/models/presets/kpi-3d7i';
import { evaluation4d18, quarterly4, scorecards } from '../../lib/models/presets/scorecards';
import { recalibration } from '../../lib/models/recalibration';

describe('shipped scorecards', () => {
  it.each(scorecards)('$id is valid, weighs 1 and has a line for every indicator', (preset) => {
    expect(presetSchema.parse(preset)).toEqual(preset);
    const weights = weightsOf(preset);
    expect(weights.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
    for (const { metric } of weights)
      expect(
        preset.lines.map((line) => line.metric),
        metric,
      ).toContain(metric);
    for (const { metric } of preset.lines) expect(weights.map((weight) => weight.metric)).toContain(metric);
  });

  it('are eight with ids of their own', () => {
    expect(new Set(scorecards.map(({ id }) => id)).size).toBe(8);
  });

  it('use the catalogue’s own lines, not copies of their figures', () => {
    const shipped = new Map(catalogueLines.map((line) => [line.id, line]));
    for (const line of scorecards.flatMap(({ lines }) => lines)) {
      if (line.source.item === 'own') expect(line.value).toBeNull();
      else expect(shipped.get(line.id)).toBe(line);
    }
  });

  it('counts 6, 5, 4 and 3 places in 4D-18', () => {
    const places = evaluation4d18.dimensions.map(({ slots }) =>
      slots.reduce((sum, { weight }) => sum + weight, 0),
    );
    expect(places).toEqual([6, 5, 4, 3]);
    expect(thinDimensions(evaluation4d18)).toEqual([]);
    expect(thinDimensions(kpi3d7i)).toEqual(['growth']);
  });

  it('scores 4D-18 on its own targets, DAU/MAU aside', () => {
    const scored = scorePreset(
      evaluation4d18,
      {
        retentionD30: { value: 0.34 },
        dauMau: { value: 0.3 },
        activeInteractionRate: { value: 0.28 },
        newCustomerConversion: { value: 0.12 },
        repurchaseRate: { value: 0.375 },
        ltv: { value: 320_000, currency: 'CNY' },
        nps: { value: 65 },
        completionRate: { value: 0.45 },
        engagementRate: { value: 0.06 },
        shareRate: { value: 0.015 },
        newContentShare: { value: 0.35 },
        seriousViolations: { value: 0 },
      },
      {},
    );
    const user = scored.parts.filter((part) => part.dimension === 'user');
    expect(user.map((part) => part.attainment)).toEqual([0.5, null, 1, 1, 0.5, 1, 1]);
    expect(user[1]?.reason).toBe('no-line');
    expect(scored.coverage).toBeCloseTo((5 / 6 + 1) / 4, 10);
    expect(scored.value).toBeNull();
  });

  it('scores quarterly changes against the frozen baseline', () => {
    const scored = scorePreset(
      quarterly4,
      {
        followerGrowth: { value: 0.15 },
        engagementRate: { value: 0.045 },
        completionRate: { value: 0.3 },
        conversionPerClick: { value: 0.01 },
      },
      { baselines: { engagementRate: { value: 0.04 }, completionRate: { value: 0.28 } } },
    );
    expect(scored.parts.map((part) => part.attainment)).toEqual([0.5, expect.closeTo(1, 10), null, 1]);
    expect(scored.parts[2]?.reason).toBe('no-line');
    expect(scored.value).toBeCloseTo(2.5 / 3, 10);
    expect(scored.coverage).toBeCloseTo(0.75, 10);
    expect(scored.missing).toEqual([]);
  });
});

describe('line schema', () => {
  const line = catalogueLines.find(({ id }) => id === 'S4-52/completion');
  const broken: [string, Partial<Line>][] = [
    ['a metric that does not exist', { metric: 'fame' as never }],
    ['no label and no metric', { metric: null }],
    ['between with one figure', { comparator: 'between' }],
    ['between the wrong way round', { comparator: 'between', value2: 3 }],
    ['a second figure without between', { value2: 90 }],
    ['no figure', { value: null }],
    ['not a number', { value: Number.NaN }],
    ['endless', { value: Number.POSITIVE_INFINITY }],
    ['points without a change', { unit: 'pp' }],
    ['a change without points', { comparator: 'changeBy' }],
    ['a change of nothing', { comparator: 'changeBy', unit: 'relPct', value: 0 }],
    ['a day that is none', { validFrom: 'yesterday' }],
  ];
  it.each(broken)('refuses %s', (_, change) => {
    expect(lineSchema.safeParse(line).success).toBe(true);
    expect(lineSchema.safeParse({ ...line, ...change }).success).toBe(false);
  });

  it('turns figures into fact units', () => {
    expect(toFactUnit(45, 'pct')).toBeCloseTo(0.45, 12);
    expect(toFactUnit(0.5, 'pp')).toBeCloseTo(0.005, 12);
    expect([toFactUnit(1, 'min'), toFactUnit(3, 'h'), toFactUnit(30, 'd')]).toEqual([60, 10_800, 2_592_000]);
    expect([toFactUnit(0.8, 'yuan'), toFactUnit(8.2, 'ratio'), toFactUnit(7, 'abs')]).toEqual([80, 8.2, 7]);
  });
});

describe('ladders', () => {
  const of = (metric: Line['metric']) => catalogueLines.filter((line) => line.metric === metric);

  it('put lines of one meaning in order, hardest last', () => {
    const roi = ladders(of('roi'));
    expect(roi.map(({ rungs }) => rungs.map(({ value }) => value))).toContainEqual([1.5, 8.2]);
    const deviation = ladders(of('budgetDeviation').map((line) => ({ ...line, window: 'none' as const })));
    expect(deviation[0]?.rungs.map(({ value }) => value)).toEqual([10, 5]);
  });

  it('never merge other scopes, windows, definitions or changes', () => {
    const completion = ladders(of('completionRate'));
    for (const { rungs } of completion) {
      expect(new Set(rungs.map(({ scope }) => scope)).size).toBe(1);
      expect(new Set(rungs.map(({ window }) => window)).size).toBe(1);
      expect(new Set(rungs.map(({ comparator }) => comparator === 'changeBy')).size).toBe(1);
    }
    const line = of('roi')[0];
    if (!line) throw new Error('no line');
    expect(ladders([line, { ...line, id: 'x', definition: 'net' }])).toHaveLength(2);
  });

  it('choose by seed, strictest, loosest, own or mark', () => {
    const scope = 'project' as const;
    const roi = of('roi').map((line) => ({ ...line, scope }));
    const mine: Line = { ...(roi[0] as Line), id: 'mine', value: 2, source: { seed: null, item: 'own' } };
    const chosen = (choice: Parameters<typeof chooseLines>[1], lines: Line[] = [...roi, mine]) =>
      chooseLines(lines, choice).map(({ id }) => id);
    expect(chosen({ by: 'strictest' })).toEqual(['S4-53/roi']);
    expect(chosen({ by: 'loosest' })).toEqual(['S1-153/roi-mode']);
    expect(chosen({ by: 'own' })).toEqual(['mine']);
    expect(chosen({ by: 'seed', seed: 4 })).toEqual(['S4-35/roi-floor']);
    expect(chosen({ by: 'marked', ids: new Set(['S1-123/roi-optimisation']), else: 'loosest' })).toEqual([
      'S1-123/roi-optimisation',
    ]);
    expect(chosen({ by: 'own' }, roi)).toEqual(['S1-153/roi-mode']);
  });

  it('leave alarms and lines that are off out', () => {
    expect(chooseLines(of('stepLoss'), { by: 'strictest' })).toEqual([]);
    expect(chooseLines(of('contentFit'), { by: 'strictest' })).toEqual([]);
  });

  it('choose the same whatever the order', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...catalogueLines], { minLength: catalogueLines.length }),
        (shuffled) => {
          const values = (lines: readonly Line[]) =>
            chooseLines(lines, { by: 'strictest' }).map(({ id }) => id);
          expect(values(shuffled).toSorted()).toEqual(values(catalogueLines).toSorted());
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe('preset files', () => {
  it('read back what they wrote', () => {
    for (const preset of scorecards) expect(readPreset(writePreset(preset))).toEqual({ preset });
  });

  it('are refused whole, with the path of the fault', () => {
    const problems = (text: string) => {
      const result = readPreset(text);
      return 'problems' in result
        ? result.problems.map((fault) => [fault.code === 'figure' ? fault.figure : fault.code, fault.path])
        : [];
    };
    const edited = (change: object) =>
      problems(JSON.stringify({ fupanPreset: 1, preset: { ...kpi3d7i, ...change } }));
    expect(problems('{')).toEqual([['not-json', '']]);
    expect(problems('[]')).toEqual([['not-a-preset-file', '']]);
    expect(problems('null')).toEqual([['not-a-preset-file', '']]);
    expect(problems(`{"fupanPreset": 1${' '.repeat(5_000_000)}}`)).toEqual([['too-large', '']]);
    expect(problems(JSON.stringify({ fupanPreset: 2, preset: {} }))).toEqual([
      ['newer-version', 'fupanPreset'],
    ]);
    expect(problems(JSON.stringify({ fupanPreset: 'one', preset: kpi3d7i }))).toEqual([
      ['not-a-preset-file', 'fupanPreset'],
    ]);
    expect(edited({ base: 'core-7', extends: 'kpi-3d7i' })).toEqual([['unknown-key', 'base, extends']]);
    expect(edited({ dimensions: undefined })).toEqual([['missing', 'dimensions']]);
    expect(edited({ name: 'KPI' })).toEqual([['wrong-kind', 'name']]);
    expect(edited({ lines: [...kpi3d7i.lines, ...kpi3d7i.lines] })).toEqual([['line-twice', 'lines']]);
    const [first, ...rest] = kpi3d7i.dimensions;
    const weighing = (change: object) => edited({ dimensions: [{ ...first, ...change }, ...rest] });
    expect(weighing({ weight: -1 })).toEqual([['negative', 'dimensions.0.weight']]);
    expect(weighing({ weight: 5_000 })).toEqual([['too-large', 'dimensions.0.weight']]);
    expect(weighing({ weight: '35' })).toEqual([['wrong-kind', 'dimensions.0.weight']]);
    expect(weighing({ slots: [] })).toEqual([['nothing-left', 'dimensions.0.slots']]);
    expect(weighing({ slots: [{ metric: 'karma', weight: 1, assumed: true }] })).toEqual([
      ['unknown-indicator', 'dimensions.0.slots.0.metric'],
    ]);
    expect(edited({ dimensions: kpi3d7i.dimensions.map((d) => ({ ...d, weight: 0 })) })).toEqual([
      ['nothing-left', 'dimensions'],
    ]);
    const set = withTarget(kpi3d7i, 'completionRate', 40);
    const [own, ...others] = 'preset' in set ? set.preset.lines : [];
    const aiming = (change: object) => edited({ lines: [{ ...own, ...change }, ...others] });
    expect(aiming({})).toEqual([]);
    expect(aiming({ value: -5 })).toEqual([['negative', 'lines.0.value']]);
    expect(aiming({ value: 450 })).toEqual([['above-whole', 'lines.0.value']]);
    expect(aiming({ metric: 'karma' })).toEqual([['unknown-indicator', 'lines.0.metric']]);
    expect(aiming({ comparator: 'between' })).toEqual([['line-mixed', 'lines.0.value2']]);
  });
});

describe('recalibration', () => {
  const since = (validFrom: string): Preset => ({ ...kpi3d7i, validFrom });
  it.each([
    ['2026-08-22', '2026-11-21', null, '2026-11-22', 'quarterly', false],
    ['2026-08-22', '2026-11-22', null, '2026-11-22', 'quarterly', true],
    ['2025-11-30', '2026-02-27', null, '2026-02-28', 'quarterly', false],
    ['2023-11-30', '2024-02-29', null, '2024-02-29', 'quarterly', true],
    ['2026-11-01', '2026-12-09', '2026-11-10', '2026-12-10', 'goal-changed', false],
    ['2026-11-01', '2026-12-10', '2026-11-10', '2026-12-10', 'goal-changed', true],
    ['2026-11-01', '2027-02-01', '2027-01-20', '2027-02-01', 'quarterly', true],
    ['2026-11-01', '2026-12-10', '2026-10-01', '2027-02-01', 'quarterly', false],
  ] as const)('valid from %s, on %s', (validFrom, today, goal, due, reason, isDue) => {
    expect(recalibration(since(validFrom), today, goal)).toEqual({ due, reason, isDue });
  });
});

describe('history of weights', () => {
  const version = (name: string, validFrom: string): Preset => ({ ...kpi3d7i, version: name, validFrom });
  const versions = [version('2', '2026-12-01'), version('1', '2026-11-01'), version('2.1', '2026-12-01')];

  it('knows which version was in force', () => {
    expect(presetOn(versions, '2026-10-31')).toBeNull();
    expect(presetOn(versions, '2026-11-30')?.version).toBe('1');
    expect(presetOn(versions, '2026-12-01')?.version).toBe('2.1');
    expect(presetOn(versions.toReversed(), '2027-01-01')?.version).toBe('2.1');
  });

  it('counts versions number by number', () => {
    expect(compareVersions('1.10', '1.9')).toBeGreaterThan(0);
    expect(compareVersions('2', '2.0')).toBe(0);
    expect(compareVersions('1.9', '2')).toBeLessThan(0);
  });
});
