import { type AgedWork, toCohort } from '../../lib/models/compare';
import { type AcrossPlan, judgeAcross, type Verdict } from '../../lib/models/experiment';
import { judgeBeforeAfter } from '../../lib/models/experiment-before-after';
import { assignArms } from '../../lib/models/experiment-plan';
import { type Random, seededRandom } from '../../lib/models/random';
import { tQuantile } from '../../lib/models/student';
import { growingWorks, normal } from './simulations';

/** Simulated experiments with known truth. Everything is seeded. */

const hour = 3_600_000;
const day = 24 * hour;
const start = Date.UTC(2026, 0, 1);

export interface World {
  /** standard deviation between works on the log scale */
  readonly spread: number;
  /** share of works with three times the spread: hits and flops */
  readonly bursts: number;
  /** how much the whole account moves from one day to the next, log scale, for all arms alike */
  readonly drift: number;
  /** true lift of the last arm, relative */
  readonly lift: number;
}

/** Works published one after another, each in the arm that the plan dealt it. */
function publish(
  random: Random,
  { spread, bursts, drift, lift }: World,
  days: number,
  perDay: number,
  arms: 2 | 4,
) {
  const dealt = assignArms(arms, Math.ceil((days * perDay) / arms), random);
  let level = 8;
  return Array.from({ length: days * perDay }, (_, i) => {
    if (i % perDay === 0) level += drift * normal(random);
    const arm = dealt[i] ?? 0;
    const shock = spread * normal(random) * (random() < bursts ? 3 : 1);
    const raised = arm === arms - 1 || (arms === 4 && arm === 1) ? Math.log1p(lift) : 0;
    const value = Math.exp(level + shock + raised);
    const publishedAt = start + Math.floor(i / perDay) * day;
    const work: AgedWork = { id: `w${i}`, publishedAt, points: { views: [{ ageHours: 48, value }] } };
    return { work, arm };
  });
}

const planOf = (kind: AcrossPlan['kind'], spread: number, lift: number): AcrossPlan => ({
  kind,
  metrics: { click: 'views' },
  primary: 'click',
  lift,
  spread,
});

/** Share of experiments that were ever called better or worse by somebody who looks every day. */
export function calledUnderPeeking(
  seed: number,
  runs: number,
  world: World,
  {
    kind = 'ab',
    days = 60,
    perDay = 2,
    verdicts = ['better', 'worse'],
  }: {
    kind?: AcrossPlan['kind'];
    days?: number;
    perDay?: number;
    verdicts?: readonly Verdict[];
  } = {},
): number {
  const random = seededRandom(seed);
  const plan = planOf(kind, world.spread, 0.3);
  let called = 0;
  for (let run = 0; run < runs; run++) {
    const works = publish(random, world, days, perDay, kind === 'ab' ? 2 : 4);
    const hit = Array.from({ length: days }, (_, d) => start + d * day).some((now) =>
      judgeAcross(
        plan,
        works.filter(({ work }) => now - work.publishedAt >= 2 * day),
        now,
      ).primary.some(({ verdict }) => verdicts.includes(verdict)),
    );
    called += Number(hit);
  }
  return called / runs;
}

/** The same nulls judged with an ordinary t test on every look: what the intervals are there to prevent. */
export function calledByPlainTest(seed: number, runs: number, world: World, days = 60, perDay = 2): number {
  const random = seededRandom(seed);
  let called = 0;
  for (let run = 0; run < runs; run++) {
    const works = publish(random, world, days, perDay, 2);
    const logs = works.map(({ work, arm }) => ({ arm, x: Math.log(work.points.views?.[0]?.value ?? 1) }));
    called += Number(
      Array.from({ length: days - 2 }, (_, d) => logs.slice(0, (d + 1) * perDay)).some((seen) =>
        plainTest(seen),
      ),
    );
  }
  return called / runs;
}

function plainTest(seen: readonly { arm: number; x: number }[]): boolean {
  const groups = [0, 1].map((arm) => seen.filter((each) => each.arm === arm).map(({ x }) => x));
  const [a = [], b = []] = groups;
  if (a.length < 3 || b.length < 3) return false;
  const mean = (list: readonly number[]) => list.reduce((sum, x) => sum + x, 0) / list.length;
  const squares = (list: readonly number[]) => list.reduce((sum, x) => sum + (x - mean(list)) ** 2, 0);
  const freedom = a.length + b.length - 2;
  const error = Math.sqrt(((squares(a) + squares(b)) / freedom) * (1 / a.length + 1 / b.length));
  return Math.abs(mean(a) - mean(b)) / error > tQuantile(0.975, freedom);
}

/** Share of experiments with a real lift that are found by the time the planned number of works is out. */
export function powerAt(seed: number, runs: number, world: World, perArm: number): number {
  const random = seededRandom(seed);
  const plan = planOf('ab', world.spread, world.lift);
  let found = 0;
  for (let run = 0; run < runs; run++) {
    const works = publish(random, world, 2 * perArm, 1, 2);
    const now = start + (2 * perArm + 7) * day;
    found += Number(judgeAcross(plan, works, now).primary.some(({ interval }) => (interval?.low ?? 0) > 0));
  }
  return found / runs;
}

/** Share of unchanged works that a before-and-after calls better, and worse, at its primary read-out. */
export function calledBeforeAfter(
  seed: number,
  runs: number,
  controls: number,
): { better: number; worse: number } {
  const random = seededRandom(seed);
  const called = { better: 0, worse: 0 };
  for (let run = 0; run < runs; run++) {
    const works = growingWorks(random, controls + 1);
    const own = works.at(-1);
    if (!own) continue;
    const cohort = toCohort(works.slice(0, -1));
    const changedAt = own.publishedAt + 24 * hour;
    const change = { work: own, changedAt, metrics: { click: 'views' }, primary: 'click' } as const;
    const verdict = judgeBeforeAfter(change, cohort, changedAt + 30 * day).primary[0]?.verdict;
    called.better += Number(verdict === 'better') / runs;
    called.worse += Number(verdict === 'worse') / runs;
  }
  return called;
}
