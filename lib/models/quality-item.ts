import type { BothLanguages } from '../core/metrics';
import type { Certainty } from './lines';

/** One item of the quality model; names and standards can be edited, ids stay. */
export interface QualityItem {
  readonly id: string;
  readonly name: BothLanguages;
  /** pass line, 0–5 */
  readonly standard: number;
  /** catalogue items it rests on; `own` where there is none */
  readonly basis: readonly string[];
  /** `list-incomplete`: the source's own standard · `assumed`: this product's */
  readonly certainty: Certainty;
  /** what a mark of 0, 3 and 5 looks like, one line each */
  readonly anchors: Readonly<Record<0 | 3 | 5, BothLanguages>>;
  /** share of the score on any positive scale; equal (1) where left out, as the source gives none */
  readonly weight?: number;
}
