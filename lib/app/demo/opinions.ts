import type { RoleId } from '../../checklist/roles';
import { humanTicks } from '../../checklist/ticks';
import { addDays, dayOf } from '../../core/dates';
import type { ChecklistRow, RatingRow } from '../../core/rows';
import type { IndicatorId } from '../../models/indicators';
import { qualityItems } from '../../models/presets/quality-items';
import { qualityModel } from '../../models/quality';
import { type Random, seededRandom } from '../../models/random';
import type {
  BenchmarkRow,
  FeatureTagRow,
  ManualValueRow,
  SecondRatingRow,
} from '../../store/tables/scorecard-rows';
import type { PersonRow, SeriesRow } from '../../store/tables/team-rows';
import { demoAccounts, demoKey } from './accounts';
import { between, uuidOf } from './random-ids';
import type { DemoWords } from './words';
import type { DemoWork } from './works';

const hour = 3_600_000;
const zone = 'Asia/Shanghai';

/** What each of the people does. */
const roles: readonly (readonly RoleId[])[] = [
  ['lead', 'host', 'positioning'],
  ['deputy', 'scriptPlanner', 'copyEditor', 'dataAnalyst'],
  ['executor', 'camera', 'visualDesigner'],
];

export interface DemoOpinions {
  readonly checklists: readonly ChecklistRow[];
  readonly ratings: readonly RatingRow[];
  readonly secondRatings: readonly SecondRatingRow[];
  readonly featureTags: readonly FeatureTagRow[];
  readonly manualValues: readonly ManualValueRow[];
  readonly benchmarks: readonly BenchmarkRow[];
  readonly people: readonly PersonRow[];
  readonly series: readonly SeriesRow[];
}

/** What the invented team wrote, ticked and marked. `now` is epoch ms. */
export function demoOpinions(
  works: readonly DemoWork[],
  now: number,
  words: DemoWords,
  seed: number,
): DemoOpinions {
  const random = seededRandom(seed + 5_000);
  const ownVideos = works.filter(({ account }) => account.studio === 'douyin');
  return {
    checklists: ownVideos.slice(0, 24).map((work) => checklistOf(work, random)),
    ...marksOf(ownVideos.slice(3, 17), random),
    featureTags: ownVideos.slice(2, 20).map((work) => tagsOf(work, random)),
    manualValues: manualValues(now, words, random),
    benchmarks: benchmarks(now, words, random),
    people: words.people.map((name, n) => ({
      ...{ id: uuidOf(random), name, roles: [...(roles[n] ?? [])], at: now - hour },
      accounts: demoAccounts.flatMap((account, a) => (a % words.people.length === n ? demoKey(account) : [])),
    })),
    series: words.series.map((series, n) => ({
      ...{ id: uuidOf(random), name: series.name, works: [], words: series.words, at: now - hour },
      everyDays: [10, 5][n] ?? null,
    })),
  };
}

/** Kept some hours before publishing. The newest two are not tied to their works yet; in older ones a few items were skipped. */
function checklistOf(work: DemoWork, random: Random): ChecklistRow {
  const skipped = new Set<string>([
    ...(random() < 0.4 ? ['musicLicensed'] : []),
    ...(random() < 0.35 ? ['coverHonest'] : []),
    ...(random() < 0.2 ? ['noFormula'] : []),
  ]);
  const commercial = work.n % 4 === 0;
  const asked = humanTicks.filter(({ commercialOnly }) => commercial || !commercialOnly);
  const findings: ChecklistRow['findings'] = [
    ...(work.n % 5 === 0 ? [{ rule: 'absNiche', light: 'amber' as const }] : []),
    ...(work.n % 7 === 0 ? [{ rule: 'clickbait', light: 'amber' as const, setAside: true as const }] : []),
  ];
  return {
    id: uuidOf(random),
    studio: work.account.studio,
    at: work.publishedAt - between(random, 1, 5) * hour,
    title: work.title,
    workId: work.n < 2 ? null : work.key,
    light: findings.some(({ setAside }) => !setAside) ? 'amber' : 'green',
    findings,
    unknown: work.n % 6 === 0 ? ['format'] : [],
    ticks: Object.fromEntries(asked.map(({ id }) => [id, !skipped.has(id)])),
    commercial,
  };
}

function marksOf(
  works: readonly DemoWork[],
  random: Random,
): Pick<DemoOpinions, 'ratings' | 'secondRatings'> {
  const mark = (work: DemoWork) =>
    Math.min(5, Math.max(1, Math.round(1.5 + work.completion * 6 + random() * 1.4)));
  const marks = (work: DemoWork) => Object.fromEntries(qualityItems.map(({ id }) => [id, mark(work)]));
  const model = `${qualityModel.id}@${qualityModel.version}`;
  const rated = (work: DemoWork) => ({
    ...{ workId: work.key, marks: marks(work), model, at: work.publishedAt + 3 * hour },
  });
  return { ratings: works.map(rated), secondRatings: works.slice(0, 6).map(rated) };
}

function tagsOf(work: DemoWork, random: Random): FeatureTagRow {
  const one = (...values: string[]) => values[between(random, 0, values.length - 1)] ?? '';
  return {
    workId: work.key,
    tags: {
      hook: work.trial?.arm === 1 ? 'result' : one('none', 'question', 'conflict'),
      expression: one('talking', 'voice-over', 'pictures'),
      rhythm: one('slow', 'even', 'fast'),
      narrative: one('yes', 'no'),
    },
    at: work.publishedAt + 4 * hour,
  };
}

/** Figures that no studio shows, for each of the last three whole months. */
function manualValues(now: number, words: DemoWords, random: Random): ManualValueRow[] {
  const { survey, shop, hand } = words.sources;
  const figures: readonly (readonly [IndicatorId, number, number, string])[] = [
    ['nps', 52, 4, survey],
    ['recommendationRate', 0.64, 0.03, survey],
    ['retentionD30', 0.61, 0.03, hand],
    ['repurchaseMonthly', 0.31, 0.03, shop],
    ['praiseRate', 0.964, 0.006, shop],
    ['ltv', 21_600, 900, shop],
    ['mentionRate', 0.18, 0.04, hand],
    ['seriousViolations', 0, 0, hand],
  ];
  let last = addDays(`${dayOf(now, zone).slice(0, 7)}-01`, -1);
  return [0, 1, 2].flatMap((back) => {
    const [from, to] = [`${last.slice(0, 7)}-01`, last];
    last = addDays(from, -1);
    return figures.map(([indicator, value, step, source]) => ({
      ...{ id: uuidOf(random), indicator, scope: 'all', from, to, source, note: words.note, at: now - hour },
      value: Number((value - back * step).toFixed(4)),
      ...(indicator === 'ltv' && { currency: 'CNY' }),
    }));
  });
}

function benchmarks(now: number, words: DemoWords, random: Random): BenchmarkRow[] {
  const month = dayOf(now, zone).slice(0, 7);
  return words.rivals.flatMap((name, n) => {
    const group = n < 2 ? ('head' as const) : ('vertical' as const);
    const figures = [
      ['followerTotal', between(random, 9, 60) * (n < 2 ? 20_000 : 4_000)],
      ['completionRate', between(random, 24, 42) / 100],
    ] as const;
    return figures.map(([indicator, value]) => ({
      id: [group, name, indicator, month].join('/'),
      ...{ group, name, indicator, month, value, source: words.sources.hand, at: now - hour },
    }));
  });
}
