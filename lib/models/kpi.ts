import type { AnyMetricId } from '../core/metric-ids';
import { shownBy } from '../core/metrics';
import type { StudioId } from '../core/studios';
import { type Scored, scorePreset } from './attainment';
import type { Comparison } from './compare';
import { type Facts, withRatios } from './facts';
import { type IndicatorId, isOwnIndicator } from './indicators';
import type { Preset } from './lines';
import { kpi3d7i } from './presets/kpi-3d7i';

export interface KpiInput {
  readonly studio: StudioId;
  /** latest lifetime values of the work; ratios are worked out from them */
  readonly facts: Facts;
  /** the work against own works, at equal age or settled; the medians become the lines without a figure */
  readonly comparisons: readonly Comparison[];
  /**
   * true once orders or spend of this account were imported or typed in. Without them nothing commercial can be known, so
   * the commercial weight leaves the score and only lowers its coverage.
   */
  readonly sells: boolean;
}

/** The parts of the worked-out indicators that a studio would have to show on a work. */
const needs: Readonly<Partial<Record<IndicatorId, readonly ('gmv' | 'orders' | 'productClicks')[]>>> = {
  conversionPerClick: ['orders', 'productClicks'],
  conversionPerView: ['orders'],
  averageOrderValue: ['gmv', 'orders'],
  roi: ['gmv'],
};

/**
 * The KPI score of one work, 0–1 (catalogue P1, S1-64). Plays and followers gained against the own median at the same
 * age, completion 45 % and interaction 6 % (S4-52), conversion 1 % (S2-19), order value against the own median, ROI 1.2
 * (S1-86). Completion is never replaced by the average share watched: where a studio shows none it leaves the score and
 * lowers the coverage. Fewer than 5 own works: no own median, so plays and followers are unknown. See `attainment`.
 * @param preset an edited copy of the shipped preset; its id and version are kept in the result
 */
export function kpiScore(input: KpiInput, preset: Preset = kpi3d7i): Scored {
  return scorePreset(preset, withRatios(input.facts), {
    ownMedians: mediansOf(input.comparisons),
    notProvided: notProvidedFor(preset, [input.studio], input.sells),
  });
}

/**
 * Indicators of a preset that none of these studios shows on a `place`, so that nothing the user could open would fill
 * them. What is typed in or imported (lib/models own indicators) is never among them, but for sales figures while nothing
 * was sold.
 */
export function notProvidedFor(
  preset: Preset,
  studios: readonly StudioId[],
  sells: boolean,
  place: 'work' | 'account' = 'work',
): Set<IndicatorId> {
  const metrics = preset.dimensions.flatMap((dimension) => dimension.slots.map((slot) => slot.metric));
  return new Set(
    metrics.filter((metric) => studios.every((studio) => neverKnown(metric, studio, sells, place))),
  );
}

/** Own medians by metric, in fact units, from comparisons that stand. */
export function mediansOf(comparisons: readonly Comparison[]): Partial<Record<IndicatorId, number>> {
  const medians: Partial<Record<IndicatorId, number>> = {};
  for (const { metric, band } of comparisons) if (band) medians[metric] = band.median;
  return medians;
}

function neverKnown(
  metric: IndicatorId,
  studio: StudioId,
  sells: boolean,
  place: 'work' | 'account',
): boolean {
  // An account is known by its works too.
  const places = place === 'work' ? ['both', 'work'] : ['both', 'work', 'account'];
  const onWorks = (id: AnyMetricId) => places.includes(shownBy(id, studio));
  const commercial = needs[metric];
  if (commercial) return !sells && !commercial.every(onWorks);
  return !isOwnIndicator(metric) && !onWorks(metric);
}
