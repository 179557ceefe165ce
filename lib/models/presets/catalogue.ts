import type { Line } from '../lines';
import type { CatalogueItem, CoefficientFigure } from './catalogue-item';
import { appraisalCatalogue } from './items-appraisal';
import { benchmarkCatalogue } from './items-benchmarks';
import { contentCatalogue } from './items-content';
import { funnelCatalogue } from './items-funnel';
import { moneyCatalogue } from './items-money';
import { qualityCatalogue } from './items-quality';
import { s4x51 } from './items-scored';

/** Every item of the catalogue's groups B, C, D, E, F and I, with each of its figures once. */
export const catalogueItems: readonly CatalogueItem[] = [
  ...qualityCatalogue,
  ...appraisalCatalogue,
  ...benchmarkCatalogue,
  ...funnelCatalogue,
  ...contentCatalogue,
  ...moneyCatalogue,
];

/** Every line of these groups, ready for a ladder. */
export const catalogueLines: readonly Line[] = catalogueItems.flatMap((item) => item.lines);

/** The source's "this goes with that" claims: shown, and replaced by own regression once there is enough data. */
export const catalogueCoefficients: readonly (CoefficientFigure & { readonly item: string })[] =
  catalogueItems.flatMap(({ id, coefficients }) => coefficients.map((figure) => ({ ...figure, item: id })));

/**
 * The two ways out of the impossible DAU/MAU above 3.2: 0.32, or MAU/DAU 3.2. Off until the user chooses one; they
 * are readings of S4-51, not figures of their own.
 */
export const dauMauAlternatives: readonly Line[] = s4x51.lines
  .filter((line) => line.metric === 'dauMau')
  .flatMap((line) => [
    { ...line, id: 'X-11/dau-mau', value: 0.32, certainty: 'assumed' as const, enabled: false },
    {
      ...line,
      ...{ id: 'X-11/mau-dau', metric: 'mauDau' as const, comparator: '<=' as const, value: 3.2 },
      ...{ certainty: 'assumed' as const, enabled: false },
    },
  ]);
