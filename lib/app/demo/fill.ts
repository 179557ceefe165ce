import type { FupanDb } from '../../store/database';
import { collect } from '../collect';
import { demoStore, discardDemo } from '../stores';
import { demoExperiments } from './experiments';
import { demoLiveRuns } from './live-runs';
import { demoMoney } from './money';
import { demoOpinions } from './opinions';
import { demoPlan } from './plan';
import { demoReadings } from './readings';
import { demoReviews } from './reviews';
import { demoRisk } from './risk';
import { type DemoLanguage, demoWords } from './words';
import { demoTeamWords } from './words-team';
import { demoWorks } from './works';

const batchSize = 100;
const seed = 7;

/** Fills the demo store; a filled one is left as it is, and one that was left half filled is made anew. `now` is epoch ms. */
export async function fillDemo(now: number, language: DemoLanguage): Promise<void> {
  if (await isFilled(demoStore())) return;
  await discardDemo();
  await fillWithDemo(demoStore(), now, language);
}

/** True once everything invented is in; what was begun and not finished has to be made anew. */
export async function isFilled(db: FupanDb): Promise<boolean> {
  return (await db.experiments.count()) > 0;
}

/**
 * Fills an empty store with an invented creator: readings by the road that real ones take, then what a team writes by hand.
 * The same seed, day and language give the same rows. `now` is epoch ms.
 */
export async function fillWithDemo(db: FupanDb, now: number, language: DemoLanguage): Promise<void> {
  const readings = demoReadings(now, seed);
  for (let from = 0; from < readings.length; from += batchSize) {
    const items = readings
      .slice(from, from + batchSize)
      .map((reading) => ({ kind: 'reading' as const, reading }));
    await collect(db, { id: `demo-batch-${from}`, items }, now);
  }
  const works = demoWorks(now, seed);
  const words = demoWords[language];
  const money = demoMoney(now, words, seed);
  const opinions = demoOpinions(works, now, words, seed);
  const experiments = demoExperiments(works, now, words, seed);
  const plan = demoPlan(now, language);
  const team = [now, demoTeamWords[language], words.people, seed] as const;
  const risk = demoRisk(...team);
  await db.transaction('rw', db.tables, async () => {
    await Promise.all([
      db.orders.bulkAdd(money.orders),
      db.ledger.bulkAdd(money.ledger),
      db.budgets.bulkAdd(money.budgets),
      db.touchPaths.bulkAdd(money.paths),
      db.moneyImports.bulkAdd(money.imports),
      db.typedCounts.bulkAdd(money.typed),
      db.checklists.bulkAdd(opinions.checklists),
      db.ratings.bulkAdd(opinions.ratings),
      db.secondRatings.bulkAdd(opinions.secondRatings),
      db.featureTags.bulkAdd(opinions.featureTags),
      db.manualValues.bulkAdd(opinions.manualValues),
      db.benchmarks.bulkAdd(opinions.benchmarks),
      db.people.bulkAdd(opinions.people),
      db.series.bulkAdd(opinions.series),
      db.plans.add(plan.plan),
      db.hotTopics.bulkAdd(plan.hotTopics),
      db.experiments.bulkAdd(experiments),
      db.liveRuns.bulkAdd(demoLiveRuns(readings, ...team)),
      db.risks.bulkAdd(risk.risks),
      db.crises.bulkAdd(risk.crises),
      db.credentials.bulkAdd(risk.credentials),
      db.drills.bulkAdd(risk.drills),
      db.reviews.bulkAdd(demoReviews(readings, ...team)),
    ]);
  });
}
