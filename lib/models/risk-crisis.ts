/** What a crisis is about; each has a plan of its own (S4-134 to S4-138). */
export const crisisScenarios = ['content', 'leak', 'fault', 'opinion'] as const;
export type CrisisScenario = (typeof crisisScenarios)[number];

/** 1 is the gravest of the four (S1-104 names four levels and no bounds; what each means is ours, in the locale files). */
export const crisisLevels = [1, 2, 3, 4] as const;
export type CrisisLevel = (typeof crisisLevels)[number];

/** The five steps of a crisis plan, in order (S1-104). */
export const crisisSteps = ['watch', 'team', 'grade', 'materials', 'lookBack'] as const;
export type CrisisStep = (typeof crisisSteps)[number];

/** The three steps of each scenario's own plan (S4-135 to S4-138). */
export const scenarioSteps = ['first', 'second', 'third'] as const;

const minute = 60_000;
/** First answer within this of the start (S1-105), ms. */
export const firstAnswerWithin = 30 * minute;
/** News at least this often while it lasts (S1-106), ms. */
export const newsEvery = 120 * minute;

/** All times in epoch ms, so that clocks go on while everything is closed. */
export interface CrisisTimes {
  readonly startedAt: number;
  /** null until the first answer is out */
  readonly answeredAt: number | null;
  /** when news went out, oldest first */
  readonly news: readonly number[];
  /** null while it lasts */
  readonly closedAt: number | null;
}

export interface Clock {
  readonly dueAt: number;
  /** null while it runs; also when the crisis was closed without it */
  readonly doneAt: number | null;
  /** ms until it is due, negative when overdue; null once it is done or the crisis is over */
  readonly left: number | null;
  /** done after it was due, or still running beyond that */
  readonly isLate: boolean;
}

export interface CrisisClocks {
  readonly answer: Clock;
  /** the next news; null once the crisis is over */
  readonly news: Clock | null;
}

/** Both clocks of a crisis at `now` (epoch ms), from its stored times alone. Source: catalogue S1-105, S1-106, X-30. */
export function crisisClocks(
  { startedAt, answeredAt, news, closedAt }: CrisisTimes,
  now: number,
): CrisisClocks {
  const until = closedAt ?? now;
  const clock = (dueAt: number, doneAt: number | null): Clock => ({
    dueAt,
    doneAt,
    left: doneAt !== null || closedAt !== null ? null : dueAt - now,
    isLate: (doneAt ?? until) > dueAt,
  });
  const lastWord = Math.max(startedAt, answeredAt ?? startedAt, ...news);
  return {
    answer: clock(startedAt + firstAnswerWithin, answeredAt),
    news: closedAt === null ? clock(lastWord + newsEvery, null) : null,
  };
}
