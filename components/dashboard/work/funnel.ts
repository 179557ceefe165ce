import type { MetricId } from '../../../lib/core/metric-ids';
import type { Facts } from '../../../lib/models/facts';

export type StageId = 'impressions' | 'views' | 'hook' | 'completed' | 'follows';

/** One step of the way from being shown to being followed. */
export interface Stage {
  readonly id: StageId;
  /** the metric it is read from; it says which reason an unknown step has */
  readonly metric: MetricId;
  /** for the hook: the second that the studio asks about */
  readonly second?: 2 | 3 | 5;
  /** people or plays left at this step, from counts or from a rate of the views; null when unknown */
  readonly count: number | null;
  /** the rate as the studio gives it, where the step is one; null otherwise or when unknown */
  readonly rate: number | null;
  /** share of the widest known step, 0–1: the length of the bar; null when unknown */
  readonly share: number | null;
  /** share of the last known step before this one that is left, 0–1; null when either is unknown, or none of the other */
  readonly ofBefore: number | null;
  /** it is larger than the step before: the studio counts the two differently, so neither is a share of the other */
  readonly isMore: boolean;
}

/**
 * The way from impressions to follows. Rates become counts by way of the views; nothing unknown is filled in, and a step
 * after an unknown one is held against the last known one. The hook is whichever early second the studio shows: who stayed
 * 5 s, or who did not leave by 3 s or 2 s.
 */
export function funnel(facts: Facts): Stage[] {
  const views = facts.views?.value ?? null;
  const steps = [
    {
      id: 'impressions' as const,
      metric: 'impressions' as const,
      count: facts.impressions?.value ?? null,
      rate: null,
    },
    { id: 'views' as const, metric: 'views' as const, count: views, rate: null },
    { id: 'hook' as const, ...hook(facts, views) },
    {
      id: 'completed' as const,
      metric: 'completionRate' as const,
      ...fromRate(facts.completionRate?.value, views),
    },
    {
      id: 'follows' as const,
      metric: 'followsGained' as const,
      count: facts.followsGained?.value ?? null,
      rate: null,
    },
  ];
  const widest = Math.max(0, ...steps.map(({ count }) => count ?? 0));
  let before: number | null = null;
  return steps.map((step) => {
    const { count } = step;
    const isMore = count !== null && before !== null && count > before;
    const ofBefore = count !== null && before !== null && before > 0 && !isMore ? count / before : null;
    if (count !== null) before = count;
    return {
      ...step,
      ofBefore,
      isMore,
      share: count === null || widest === 0 ? null : Math.max(0, count) / widest,
    };
  });
}

function hook(facts: Facts, views: number | null): Pick<Stage, 'metric' | 'second' | 'count' | 'rate'> {
  const stayed = facts.retention5s?.value;
  if (stayed !== undefined) return { metric: 'retention5s', second: 5, ...fromRate(stayed, views) };
  const left3 = facts.exit3s?.value;
  if (left3 !== undefined) return { metric: 'exit3s', second: 3, ...fromRate(1 - left3, views) };
  const left2 = facts.bounce2s?.value;
  if (left2 !== undefined) return { metric: 'bounce2s', second: 2, ...fromRate(1 - left2, views) };
  return { metric: 'retention5s', second: 5, count: null, rate: null };
}

function fromRate(
  rate: number | undefined,
  views: number | null,
): { count: number | null; rate: number | null } {
  if (rate === undefined) return { count: null, rate: null };
  return { count: views === null ? null : views * rate, rate };
}
