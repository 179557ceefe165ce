import type { Better, BothLanguages, MetricUnit } from '../core/metrics';

/** What is known of an indicator without its value. */
export interface Indicator {
  readonly name: BothLanguages;
  readonly unit: MetricUnit;
  readonly better: Better;
  /** numerator and denominator, free of language */
  readonly formula: string;
}
