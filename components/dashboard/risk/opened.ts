import type { RiskCategory } from '../../../lib/models/risk';
import type { OwnRisk } from '../../data/risk';

/** What the form begins with: a risk that is there, a suggestion, or nothing. */
export interface Opened {
  readonly risk: OwnRisk | null;
  readonly suggested?: {
    readonly starter: string;
    readonly category: RiskCategory;
    readonly title: string;
  };
}

/** One field of the matrix, chosen to see its risks. */
export interface Field {
  readonly probability: number;
  readonly impact: number;
}
