import { addDays, dayOf } from '../../core/dates';
import type { MetricId } from '../../core/metric-ids';
import type { Reading } from '../../core/reading';
import { seededRandom } from '../../models/random';
import { changeOf } from '../../models/review';
import type { DecisionRow, ReviewRow } from '../../store/tables/review-rows';
import { demoAccounts, demoKey } from './accounts';
import { uuidOf } from './random-ids';
import type { DemoTeamWords } from './words-team';

const zone = 'Asia/Shanghai';
const week = 7;
/** What the decisions may have predicted, each with the direction that is hoped for. */
const hopes = [
  ['views', 'up'],
  ['followsGained', 'up'],
  ['profileVisits', 'up'],
  ['followsLost', 'down'],
] as const satisfies readonly (readonly [MetricId, 'up' | 'down'])[];

interface Outcome {
  readonly metric: (typeof hopes)[number][0];
  readonly direction: 'up' | 'down';
  readonly due: string;
  readonly base: number;
  /** change towards the hope, relative; above 0 is good */
  readonly gain: number;
}

/**
 * The kept review of the week before the last one of the first account. Chance makes the figures, so the decisions are
 * fitted to them: one predicted what came, one what did not, and one is not due. `now` is epoch ms.
 */
export function demoReviews(
  readings: readonly Reading[],
  now: number,
  words: DemoTeamWords,
  people: readonly string[],
  seed: number,
): ReviewRow[] {
  const [account] = demoAccounts;
  if (!account) return [];
  const random = seededRandom(seed + 9_000);
  const today = dayOf(now, zone);
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay();
  const lastSunday = addDays(today, -(weekday === 0 ? week : weekday));
  const to = addDays(lastSunday, -week);
  const found = outcomes(readings, account.studio, to, lastSunday).sort((a, b) => b.gain - a.gain);
  const best = found[0];
  const worst = found.findLast(({ metric }) => metric !== best?.metric);
  const third = found.find(({ metric }) => metric !== best?.metric && metric !== worst?.metric);
  if (!best || !worst || !third) return [];
  const decision = ({ metric, direction, base, due }: Outcome, n: number, size = 0.05): DecisionRow => ({
    ...{ id: uuidOf(random), what: words.review[metric], owner: people[n] ?? '', due },
    prediction: { metric, direction, size, base },
  });
  return [
    {
      id: uuidOf(random),
      period: { kind: 'week', from: addDays(to, 1 - week), to },
      scope: demoKey(account),
      decisions: [
        decision(best, 0, Math.max(0.001, best.gain * 0.8)),
        decision(worst, 1),
        decision({ ...third, due: addDays(today, 10) }, 2),
      ],
      notes: words.review.notes,
      at: now - week * 86_400_000,
    },
  ];
}

/** What became of every hope by every day of the week up to `last`, against the week up to `to`. */
function outcomes(
  readings: readonly Reading[],
  studio: Reading['studio'],
  to: string,
  last: string,
): Outcome[] {
  const days = new Map(
    readings
      .filter((reading) => reading.studio === studio)
      .flatMap(({ accountDays = [] }) => accountDays.map(({ day, values }) => [day, values] as const)),
  );
  const sum = (metric: MetricId, end: string) =>
    Array.from({ length: week }, (_, n) => days.get(addDays(end, -n))?.[metric] ?? 0).reduce((a, b) => a + b);
  return hopes.flatMap(([metric, direction]) =>
    Array.from({ length: week }, (_, n) => {
      const due = addDays(last, -n);
      const base = sum(metric, to);
      const change = changeOf(metric, base, sum(metric, due)) ?? 0;
      return { metric, direction, due, base, gain: direction === 'up' ? change : -change };
    }),
  );
}
