import type { IndicatorId } from '../indicators';
import type { Line } from '../lines';
import type { CatalogueItem } from './catalogue-item';

/** A line of an item by the key after the slash. A wrong key is a programming error. */
export function pickLine(item: CatalogueItem, key: string): Line {
  const line = item.lines.find(({ id }) => id === `${item.id}/${key}`);
  if (!line) throw new Error(`no line ${key} in ${item.id}`);
  return line;
}

/** At least the own median at the same age: for indicators whose source gives no figure, own history is the scale. */
export function ownMedianLine(preset: string, metric: IndicatorId): Line {
  return {
    id: `own/${preset}/${metric}`,
    metric,
    role: 'benchmark-own',
    scope: 'work',
    comparator: '>=',
    value: null,
    unit: 'abs',
    window: 'per-age',
    accountType: 'any',
    source: { seed: null, item: 'own' },
    certainty: 'own',
    enabled: true,
    validFrom: '2026-11-01',
  };
}

/** Indicators of equal weight, marked assumed, since the source gives none. */
export const equalSlots = (...metrics: readonly IndicatorId[]) =>
  metrics.map((metric) => ({ metric, weight: 1, assumed: true }));
