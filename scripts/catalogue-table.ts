import type { Line } from '../lib/models/lines';
import { catalogueItems } from '../lib/models/presets/catalogue';
import type { CatalogueItem } from '../lib/models/presets/catalogue-item';
import { models, type Place, places } from './catalogue-places';

const groups: Readonly<Record<Place['group'], string>> = {
  A: 'Metrics and definitions',
  B: 'Quality model',
  C: 'Appraisal models and targets',
  D: 'Baselines and benchmarks',
  E: 'Funnels, attribution, elasticities, forecasts',
  F: 'Content strategy',
  I: 'Budget and return',
};

/**
 * docs/catalogue.md: where every item of the catalogue's groups A–F and I and of its annex P1–P8 lives, or why it is a
 * template. The same data gives the same text.
 */
export function catalogueDoc(): string {
  // Object.entries forgets the keys of a literal.
  const parts = (Object.entries(groups) as [Place['group'], string][]).flatMap(([group, title]) => [
    `## ${group}: ${title}`,
    '| Item | What | Figures kept | Where it lives |',
    '|---|---|---|---|',
    ...places.filter((place) => place.group === group).map(rowOf),
    '',
  ]);
  return [
    '# Where each item of the catalogue lives',
    '',
    'Made by `vite-node scripts/catalogue-doc.ts` from the shipped lines and the hand list scripts/catalogue-places.ts.',
    'A line is shown on the ladder of its indicator on `#/scorecards`; those marked off score only once confirmed.',
    'A template is organisation or wording that software can hold but not measure.',
    '',
    ...parts,
    '## Annex: models',
    '| Model | What | Where it lives |',
    '|---|---|---|',
    ...models.map(({ id, name, place }) => `| ${id} | ${name} | ${place} |`),
    '',
  ].join('\n');
}

function rowOf({ id, name, place }: Place): string {
  const item = catalogueItems.find((each) => each.id === id);
  return `| ${id} | ${name} | ${item ? figuresOf(item) : '—'} | ${place ?? 'its lines, on the ladder of `#/scorecards`'} |`;
}

function figuresOf({ lines, counts, coefficients, lost, weights }: CatalogueItem): string {
  const shown = [
    ...lines.map(lineText),
    ...weights.map(({ label, value }) => `weight ${label.en} ${value} %`),
    ...coefficients.map(({ label }) => `claim: ${label.en}`),
    ...counts.map(
      ({ label, value, value2 }) => `${label.en} ${value}${value2 === undefined ? '' : `–${value2}`}`,
    ),
    ...lost.map(({ label, plausible }) => `${label.en} (a digit is lost: ${plausible.join(' or ')})`),
  ];
  return shown.join('; ').replaceAll('|', '/') || '—';
}

function lineText({ metric, label, comparator, value, value2, unit, enabled }: Line): string {
  const figure = value2 === undefined ? `${value}` : `${value}–${value2}`;
  const sign = comparator === 'changeBy' ? 'change' : comparator;
  return `${metric ?? label?.en ?? ''} ${sign} ${figure} ${unit}${enabled ? '' : ' (off)'}`;
}
