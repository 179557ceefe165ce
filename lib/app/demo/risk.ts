import { addDays, dayOf } from '../../core/dates';
import { seededRandom } from '../../models/random';
import { crisisSteps } from '../../models/risk-crisis';
import type { CredentialRow, CrisisRow, DrillRow, RiskRow } from '../../store/tables/risk-rows';
import { uuidOf } from './random-ids';
import type { DemoTeamWords } from './words-team';

const minute = 60_000;
const day = 86_400_000;
const zone = 'Asia/Shanghai';

type Category = RiskRow['category'];
type Assessment = readonly [
  daysAgo: number,
  probability: number | null,
  impact: number | null,
  status?: 'handled' | 'closed',
];

/** Category, the suggestion it came from, days until its measure is due, and every assessment, oldest first. */
const risks: Readonly<
  Record<
    keyof DemoTeamWords['risks'],
    readonly [Category, string | null, number | null, readonly Assessment[]]
  >
> = {
  absolute: [
    'content',
    'absoluteTerms',
    null,
    [
      [80, 4, 3],
      [20, 2, 3, 'handled'],
    ],
  ],
  key: ['operation', 'oneKeyPerson', 24, [[70, 3, 4]]],
  live: [
    'operation',
    'liveFault',
    -2,
    [
      [60, 2, 3],
      [3, 4, 3],
    ],
  ],
  partner: ['business', 'partnerCredentials', 12, [[40, 3, 5, 'handled']]],
  trade: [
    'business',
    null,
    null,
    [
      [75, 3, 4],
      [50, 2, 4, 'handled'],
      [10, 1, 3, 'closed'],
    ],
  ],
  comments: [
    'opinion',
    'badComments',
    6,
    [
      [55, 3, 3],
      [26, 5, 4],
    ],
  ],
  marked: ['compliance', 'unmarkedAds', null, [[30, 2, 5, 'handled']]],
  backup: ['technology', 'noBackup', 3, [[85, 2, 4]]],
  shift: ['market', 'platformShift', null, [[5, null, null]]],
};

interface DemoRisk {
  readonly risks: readonly RiskRow[];
  readonly crises: readonly CrisisRow[];
  readonly credentials: readonly CredentialRow[];
  readonly drills: readonly DrillRow[];
}

/** What the invented team knows of its risks, one crisis that is over, papers of partners, and duties done. `now` is epoch ms. */
export function demoRisk(
  now: number,
  words: DemoTeamWords,
  people: readonly string[],
  seed: number,
): DemoRisk {
  const random = seededRandom(seed + 7_000);
  const id = () => uuidOf(random);
  const owner = (n: number) => people[n % people.length] ?? '';
  // Object.keys forgets the keys of a literal.
  const keys = Object.keys(risks) as (keyof typeof risks)[];
  return {
    risks: keys.map((key, n) => riskOf(key, id(), owner(n), now, words)),
    crises: [crisisOf(id(), now, words, owner)],
    credentials: credentials(id, now, words),
    drills: drills(id, now, words, owner),
  };
}

function riskOf(
  key: keyof typeof risks,
  id: string,
  owner: string,
  now: number,
  words: DemoTeamWords,
): RiskRow {
  const [category, starter, due, assessments] = risks[key];
  const [title = '', measure = ''] = words.risks[key];
  const history = assessments.map(([daysAgo, probability, impact, status = 'open' as const]) => ({
    ...{ at: now - daysAgo * day, probability, impact, status },
  }));
  const { at = now, ...present } = history.at(-1) ?? {
    probability: null,
    impact: null,
    status: 'open' as const,
  };
  return {
    ...{ id, category, title, starter, ...present, measure, history, at },
    owner: present.probability === null ? '' : owner,
    due: due === null ? null : addDays(dayOf(now, zone), due),
  };
}

/** Answered in time, told of every two hours, and over the same evening. */
function crisisOf(id: string, now: number, words: DemoTeamWords, who: (n: number) => string): CrisisRow {
  const startedAt = now - 26 * day;
  const after = (minutes: number) => startedAt + minutes * minute;
  return {
    ...{ id, name: words.crisis.name, scenario: 'opinion', level: 3, startedAt, answeredAt: after(18) },
    news: words.crisis.news.map((note, n) => ({ at: after(18 + n * 105), by: who(n), note })),
    steps: crisisSteps.map((step, n) => ({ step, at: after(6 + n * 60), by: who(n + 1) })),
    ...{ closedAt: after(320), note: words.crisis.note, at: after(320) },
  };
}

function credentials(id: () => string, now: number, { partners }: DemoTeamWords): CredentialRow[] {
  const inDays = (days: number) => addDays(dayOf(now, zone), days);
  const paper = (
    kind: CredentialRow['papers'][number]['kind'],
    issued: number | null,
    expires: number | null,
  ) => ({
    ...{ kind, seen: issued !== null, issued: issued === null ? null : inDays(issued) },
    expires: expires === null ? null : inDays(expires),
  });
  const partner = ([name = '', note = '']: readonly string[], papers: CredentialRow['papers']) => ({
    ...{ id: id(), partner: name, papers, note, at: now - 6 * day },
  });
  return [
    partner(partners.meat, [
      paper('licence', -900, null),
      paper('permit', -700, 1_100),
      paper('inspection', -171, 12),
      paper('authorisation', -120, 245),
    ]),
    partner(partners.wok, [
      paper('licence', -1_500, null),
      paper('authorisation', null, null),
      paper('inspection', -380, -15),
    ]),
  ];
}

function drills(
  id: () => string,
  now: number,
  { drills: notes }: DemoTeamWords,
  who: (n: number) => string,
): DrillRow[] {
  const done = (
    duty: DrillRow['duty'],
    daysAgo: number,
    note: string,
    result: number | null = null,
  ): DrillRow => ({
    ...{ id: id(), duty, day: addDays(dayOf(now, zone), -daysAgo), who: who(daysAgo), result, note },
    ...{ scenario: duty === 'drill' ? 'opinion' : null, at: now - daysAgo * day },
  });
  return [
    done('drill', 60, notes.drill, 4),
    done('training', 21, notes.training, 5),
    done('report', 36, notes.report),
    done('audit', 200, notes.audit, 3),
  ];
}
