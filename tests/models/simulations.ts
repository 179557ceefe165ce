import { addDays } from '../../lib/core/dates';
import { standardAges } from '../../lib/models/ages';
import { backtest } from '../../lib/models/backtest';
import { changePoint } from '../../lib/models/change-point';
import { type AgedWork, compareAtAge, toCohort } from '../../lib/models/compare';
import { type Random, seededRandom } from '../../lib/models/random';
import { checkDay, type DayValue } from '../../lib/models/series-anomaly';
import { workAnomalies } from '../../lib/models/work-anomaly';

/** Simulated accounts with known truth, to measure what the models promise. Everything is seeded. */

const hour = 3_600_000;
const published = Date.UTC(2026, 0, 1);

/** A normal draw (Box–Muller). */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Works whose plays grow by random factors between the standard ages; sizes and growth vary from work to work. */
export function growingWorks(random: Random, works: number): AgedWork[] {
  const pace = 0.3 + 0.5 * random();
  return Array.from({ length: works }, (_, i) => {
    let plays = Math.exp(5 + normal(random));
    const views = standardAges.map((ageHours, mark) => {
      if (mark > 0) plays *= Math.exp(Math.exp(Math.log(pace) - 0.18 * mark + 0.6 * normal(random)));
      return { ageHours, value: Math.round(plays) };
    });
    return { id: `w${i}`, publishedAt: published + i * 30 * hour, points: { views } };
  });
}

export interface ForecastRun {
  readonly n: number;
  readonly coverage: number;
  readonly loss: number;
  readonly naiveLoss: number;
}

/** Coverage and loss of 24-hour-old works forecast to 7 days, over many accounts with `works` works each. */
export function forecastRun(seed: number, accounts: number, works: number, from = 24, to = 168): ForecastRun {
  const random = seededRandom(seed);
  const runs = Array.from({ length: accounts }, () =>
    backtest(toCohort(growingWorks(random, works)), 'views', from, to),
  ).filter(({ n }) => n > 0);
  const n = runs.reduce((sum, run) => sum + run.n, 0);
  const mean = (of: (run: (typeof runs)[number]) => number | null) =>
    runs.reduce((sum, run) => sum + run.n * (of(run) ?? 0), 0) / n;
  return {
    n,
    coverage: mean((run) => run.coverage),
    loss: mean((run) => run.loss),
    naiveLoss: mean((run) => run.naiveLoss),
  };
}

export interface Noise {
  /** correlation of a day with the day before */
  readonly carried: number;
  /** standard deviation of a day on the log scale */
  readonly spread: number;
  /** share of days drawn with three times the spread */
  readonly bursts: number;
}

/** Daily values of an account that does not change: a fixed level, weekdays that differ, noise that lingers and bursts. */
export function stableDays(random: Random, days: number, { carried, spread, bursts }: Noise): DayValue[] {
  const weekday = Array.from({ length: 7 }, () => 0.25 * normal(random));
  let lingering = normal(random);
  return Array.from({ length: days }, (_, i) => {
    const shock = normal(random) * (random() < bursts ? 3 : 1);
    lingering = carried * lingering + Math.sqrt(1 - carried ** 2) * shock;
    const x = 7 + (weekday[i % 7] ?? 0) + spread * lingering;
    return { day: addDays('2026-01-01', i), value: Math.round(Math.exp(x)) };
  });
}

/** Share of weeks in which a stable account with `metrics` daily metrics is alarmed at least once. */
export function dailyFalseAlarms(seed: number, accounts: number, noise: Noise, metrics = 3): number {
  const random = seededRandom(seed);
  const weeks = 12;
  let alarmed = 0;
  for (let account = 0; account < accounts; account++) {
    const series = Array.from({ length: metrics }, () => stableDays(random, 56 + weeks * 7, noise));
    for (let week = 0; week < weeks; week++) {
      const days = Array.from({ length: 7 }, (_, i) => addDays('2026-01-01', 56 + week * 7 + i));
      const hit = series.some((values) =>
        days.some((day) => checkDay(values, day, 'higher', 7 * metrics)?.verdict === 'drop'),
      );
      alarmed += Number(hit);
    }
  }
  return alarmed / (accounts * weeks);
}

/** Share of weeks in which a stable account with `perWeek` works a week and three metrics has a work alarmed as a drop. */
export function workFalseAlarms(seed: number, weeks: number, history: number, perWeek = 5): number {
  const random = seededRandom(seed);
  const metrics = ['views', 'completionRate', 'bounce2s'] as const;
  const work = (i: number): AgedWork => ({
    id: `w${i}`,
    publishedAt: published + i * 30 * hour,
    points: {
      views: [{ ageHours: 72, value: Math.round(Math.exp(8 + normal(random))) }],
      completionRate: [{ ageHours: 72, value: 0.3 + 0.06 * normal(random) }],
      bounce2s: [{ ageHours: 72, value: 0.3 + 0.06 * normal(random) }],
    },
  });
  let alarmed = 0;
  for (let week = 0; week < weeks; week++) {
    const cohort = toCohort(Array.from({ length: history }, (_, i) => work(i)));
    const comparisons = Array.from({ length: perWeek }, (_, i) => work(history + i)).flatMap((own) =>
      metrics.map((metric) => compareAtAge(own, cohort, metric, 72)),
    );
    const anomalies = workAnomalies(comparisons, comparisons.length);
    alarmed += Number(anomalies.some(({ verdict }) => verdict === 'drop'));
  }
  return alarmed / weeks;
}

/** Share of stable series in which a change point is claimed. */
export function falseChangePoints(seed: number, accounts: number, noise: Noise, days = 60): number {
  const random = seededRandom(seed);
  let claimed = 0;
  for (let account = 0; account < accounts; account++) {
    const values = stableDays(random, days, noise).map(({ value }) => value);
    claimed += Number(changePoint(values, 0.05) !== null);
  }
  return claimed / accounts;
}
