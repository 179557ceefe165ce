import { describe, expect, it } from 'vitest';
import { lineSchema } from '../../lib/models/line-schema';
import {
  catalogueCoefficients,
  catalogueItems,
  catalogueLines,
  dauMauAlternatives,
} from '../../lib/models/presets/catalogue';

/**
 * Written out by hand from the catalogue: item, certainty code, and the numbers of its "Figures" column in order of
 * reading. Left out: years, ages and generations that only name a group, sums, unit conversions and second readings in
 * brackets. 万 and 亿 are written as numbers. `?30/60` stands for the lost digit and its two plausible readings.
 */
const byHand = {
  B: `
    S0-05 no-figure
    S1-24 list-incomplete 12 2.5 3.8
    S1-42 list-incomplete 23 3.2 2.7
    S1-45 case 92 60 35
    S1-55 clear 1.8 2.5 22
    S1-127 clear 3
    S2-31 no-figure 3
    S2-32 case 62
    S2-39 case 3 3 40 25
    S2-40 unclear 3 1.8
    S2-74 no-figure
    S4-49 case 40`,
  C: `
    S1-12 list-incomplete 3 4
    S1-13 unclear 6 40 85
    S1-14 unclear -25 8
    S1-15 unclear 3 15
    S1-16 clear 32
    S1-17 unclear 2000
    S1-18 clear 50
    S1-64 unclear 35 30 35 7
    S1-66 case 62
    S1-67 clear 80
    S1-110 unclear 3 3 9
    S1-111 clear 3
    S1-115 clear 1
    S1-156 no-figure
    S2-19 unclear 30 0.5 5 1
    S2-20 clear 3 2
    S2-21 clear 2
    S4-26 clear 5
    S4-27 list-incomplete 3 1200 5.3
    S4-50 clear 4 6 5 4 3 18
    S4-51 arithmetic 68 3.2 28 12 75 3200 65
    S4-52 clear 45 6 1.5 35 0
    S4-53 clear 18 22 40 8.2
    S4-54 clear 30 72 85
    S4-103 no-figure
    S4-106 list-incomplete 5 3
    S4-119 arithmetic 3 4 3 10
    S4-120 clear 3
    S4-121 clear 4
    S4-122 clear 3
    S4-123 clear 1 10`,
  D: `
    S1-01 industry 1000000000 3
    S1-02 industry 35
    S1-04 industry 28 35 52
    S1-05 industry 22 37 1000000000000
    S1-06 industry 18 8
    S1-07 unclear 72 45
    S1-08 industry 60 70
    S1-11 industry 20 50000
    S1-114 no-figure
    S2-01 industry 700000000 400000000
    S2-02 industry 78
    S2-04 clear 5
    S2-05 clear 120000 50000 30
    S2-06 clear 28 45 1
    S2-07 industry 82 4.3
    S2-08 industry 500000000 60
    S2-11 arithmetic 800 20000
    S2-12 clear 1.2 3.5 0.8 2.1
    S2-13 clear 1 68
    S2-14 clear 8.7 18.3
    S2-17 case 1.8 8.2
    S2-23 clear 3 5
    S2-49 case 5.2
    S2-53 case 8.7 150
    S2-58 case 3.8
    S2-68 case 28 52
    S2-71 case 1.2 3.5
    S4-01 industry 969000000 96.2
    S4-02 industry 300000000000 35
    S4-03 industry 3 70
    S4-04 industry 68 80
    S4-05 industry 27
    S4-06 unclear 42 3`,
  E: `
    S1-26 no-figure
    S1-33 clear 3 30
    S1-34 no-figure
    S1-35 clear 3
    S1-36 clear 24 48 72 7
    S1-39 unclear 3
    S1-50 case 3 0.87
    S1-118 no-figure
    S1-119 no-figure
    S1-128 clear 3
    S2-15 clear 3
    S2-18 no-figure 3
    S2-22 industry 1 0.3
    S2-29 case 3
    S2-34 clear 3
    S2-35 case 10 100 2.3
    S2-36 case 3 5
    S2-38 unclear 1 0.7
    S2-43 case 6.2 1.8
    S2-44 case 35
    S2-57 no-figure
    S2-72 no-figure
    S2-73 clear 3
    S2-75 case 2
    S4-07 industry 3 35
    S4-12 clear 4
    S4-14 case 15 32
    S4-16 case 3 18 89
    S4-18 case 41 1000 29
    S4-28 case 3 92
    S4-29 case 87000
    S4-30 case 1.8
    S4-31 clear
    S4-36 clear 4
    S4-37 case 58
    S4-38 case 3.7
    S4-39 case 76
    S4-40 case 12
    S4-41 clear 3 70 18
    S4-42 clear 35
    S4-66 case 27
    S4-80 no-figure
    S4-111 case 3 40
    S4-112 case 3 35`,
  F: `
    S1-10 list-incomplete 90 7
    S1-19 list-incomplete 1 3
    S1-20 clear 2 3 50000000
    S1-21 clear 35 40 25
    S1-22 clear 3 5 10
    S1-23 garbled ?30/60 90 180
    S1-25 case 2 4 27
    S1-27 clear 7 3 1
    S1-28 clear 1 500
    S1-29 clear 1
    S1-30 clear 5
    S1-31 case 2000000
    S1-37 case 500000
    S1-38 unclear 3 12
    S1-126 clear 3
    S2-09 clear 12 40
    S2-10 clear
    S2-25 no-figure
    S2-42 no-figure
    S2-46 garbled 3
    S2-48 unclear 60
    S2-50 clear 24
    S2-51 clear 3
    S2-65 no-figure
    S2-67 no-figure
    S2-70 clear 3
    S4-15 case 7 28 45`,
  I: `
    S1-40 clear 3
    S1-76 clear 45 30 15 10
    S1-77 clear 70
    S1-78 case 5
    S1-79 industry 38
    S1-80 unclear 15
    S1-81 clear 3
    S1-82 case -28 -22
    S1-83 no-figure
    S1-85 case 3
    S1-86 clear 1.2
    S1-88 no-figure
    S1-89 list-incomplete 2 5 15
    S1-90 no-figure
    S1-91 industry 80 30
    S1-92 clear 3 18
    S1-93 clear 10
    S1-123 clear 1.5
    S1-129 clear 1
    S1-150 industry 68 24 6
    S1-152 clear 1 2 3 6
    S1-153 clear 1.2
    S2-28 clear 2000000
    S2-56 clear 3
    S2-59 no-figure
    S2-77 no-figure
    S2-79 no-figure
    S2-87 clear 6000000 8000000 50 25 15 5 5
    S2-88 clear 4 2 5 1500000
    S2-89 arithmetic 3 2 800000
    S2-90 unclear 2000000
    S2-91 clear 2
    S4-13 clear 12000 3.5 0.8
    S4-32 arithmetic 38 15 27 22
    S4-35 clear 8.2`,
} as const;

const rows = Object.entries(byHand).flatMap(([group, text]) =>
  text
    .trim()
    .split('\n')
    .map((row) => {
      const [id = '', certainty = '', ...figures] = row.trim().split(' ');
      return { group, id, certainty, figures };
    }),
);

function shipped(id: string): string[] {
  const item = catalogueItems.find((candidate) => candidate.id === id);
  const pair = (value: number | null, value2?: number) =>
    [value, value2].flatMap((n) => (n == null ? [] : String(n)));
  return [
    ...(item?.lines ?? []).flatMap((line) => pair(line.value, line.value2)),
    ...(item?.counts ?? []).flatMap((figure) => pair(figure.value, figure.value2)),
    ...(item?.coefficients ?? []).flatMap((figure) => pair(figure.step, figure.gain)),
    ...(item?.weights ?? []).flatMap((figure) => pair(figure.value)),
    ...(item?.lost ?? []).map((figure) => `?${figure.plausible.join('/')}`),
  ];
}

describe('figures of the catalogue', () => {
  it('ships every item of groups B, C, D, E, F and I once', () => {
    expect(rows.map(({ group, id }) => `${group} ${id}`)).toHaveLength(12 + 31 + 33 + 44 + 27 + 35);
    expect(catalogueItems.map(({ group, id }) => `${group} ${id}`)).toEqual(
      rows.map(({ group, id }) => `${group} ${id}`),
    );
  });

  it.each(rows)('$id holds its figures once each', ({ id, certainty, figures }) => {
    expect(shipped(id).toSorted()).toEqual(figures.toSorted());
    expect(catalogueItems.find((item) => item.id === id)?.certainty).toBe(certainty);
  });
});

describe('shipped lines', () => {
  it('pass the schema and have ids of their own', () => {
    for (const line of catalogueLines)
      expect(lineSchema.safeParse(line), line.id).toMatchObject({ success: true });
    expect(new Set(catalogueLines.map(({ id }) => id)).size).toBe(catalogueLines.length);
  });

  it('name their item and its seed', () => {
    for (const { id, source } of catalogueLines) {
      expect(id.startsWith(`${source.item}/`)).toBe(true);
      expect(source.seed).toBe(Number(source.item[1]));
    }
  });

  it('keep case, garbled, unclear and arithmetic lines off until confirmed', () => {
    const unsure = catalogueLines.filter(
      ({ certainty, role }) =>
        role === 'case' || ['case', 'garbled', 'unclear', 'arithmetic'].includes(certainty),
    );
    expect(unsure.length).toBeGreaterThan(50);
    expect(unsure.filter(({ enabled }) => enabled)).toEqual([]);
  });

  it('never score what no indicator measures, nor the seed’s own account', () => {
    expect(catalogueLines.filter(({ metric, enabled }) => metric === null && enabled)).toEqual([]);
    expect(catalogueLines.filter(({ role, enabled }) => role === 'benchmark-own' && enabled)).toEqual([]);
  });

  it('narrow the certainty only where the catalogue points at one figure of an item', () => {
    const narrowed = catalogueLines.filter(
      (line) => catalogueItems.find(({ id }) => id === line.source.item)?.certainty !== line.certainty,
    );
    expect([...new Set(narrowed.map(({ source }) => source.item))].toSorted()).toEqual([
      ...['S1-20', 'S1-23', 'S1-55', 'S1-92', 'S2-19', 'S4-13', 'S4-32', 'S4-41', 'S4-51'],
    ]);
  });

  it('ships the impossible DAU/MAU off, with its two alternatives', () => {
    const line = catalogueLines.find(({ id }) => id === 'S4-51/dau-mau');
    expect(line).toMatchObject({ value: 3.2, certainty: 'arithmetic', enabled: false });
    expect(
      dauMauAlternatives.map(({ metric, comparator, value, enabled }) => [
        metric,
        comparator,
        value,
        enabled,
      ]),
    ).toEqual([
      ['dauMau', '>', 0.32, false],
      ['mauDau', '<=', 3.2, false],
    ]);
    for (const alternative of dauMauAlternatives)
      expect(lineSchema.safeParse(alternative).success).toBe(true);
  });

  it('keeps the two elasticities in their own units', () => {
    const claims = catalogueCoefficients.map(({ item, step, stepUnit, gain, gainUnit }) => [
      item,
      step,
      stepUnit,
      gain,
      gainUnit,
    ]);
    expect(claims).toContainEqual(['S2-22', 1, 'pp', 0.3, 'pp']);
    expect(claims).toContainEqual(['S2-38', 1, 'relPct', 0.7, 'pp']);
  });
});
