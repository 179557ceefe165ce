import type { PlanLight } from './plan';
import { type SeriesWork, worksOfSeries } from './series';

/** A topic of the day that the user noted. */
export interface HotTopic {
  readonly id: string;
  readonly name: string;
  /** what its works say in title or topics, beside its name */
  readonly words: readonly string[];
  /** epoch ms */
  readonly startedAt: number;
}

const hour = 3_600_000;
/** An answer within this counts as one (catalogue S2-50), ms. */
export const answerWithin = 24 * hour;
/** How long a topic lives (catalogue S1-10), ms. */
export const topicLife = 7 * 24 * hour;

export interface HotClock {
  /** `ahead`: starts in the future · `answer`: inside 24 h · `late`: alive, past 24 h · `over`: past its life */
  readonly phase: 'ahead' | 'answer' | 'late' | 'over';
  /** ms, never below 0 */
  readonly answerLeft: number;
  readonly lifeLeft: number;
}

/** Both clocks of a topic at `now`, epoch ms. The last millisecond of a span still belongs to it. */
export function hotClock({ startedAt }: Pick<HotTopic, 'startedAt'>, now: number): HotClock {
  const left = (span: number) => Math.max(0, startedAt + span - now);
  const past = now - startedAt;
  const phase = past < 0 ? 'ahead' : past <= answerWithin ? 'answer' : past <= topicLife ? 'late' : 'over';
  return { phase, answerLeft: left(answerWithin), lifeLeft: left(topicLife) };
}

/** True when a title or topic of the text names the topic or one of its words. */
export function isAbout(topic: HotTopic, work: SeriesWork): boolean {
  return worksOfSeries({ works: [], words: [topic.name, ...topic.words] }, [work]).length > 0;
}

export interface HotAnswer {
  readonly work: string;
  /** hours from the start of the topic */
  readonly afterHours: number;
  readonly inTime: boolean;
}

/** The first own work about a topic in its life; null when none is known. */
export function hotAnswer(
  topic: HotTopic,
  works: readonly (SeriesWork & { readonly publishedAt: number | null })[],
): HotAnswer | null {
  const answers = works.flatMap((work) => {
    const after = work.publishedAt === null ? -1 : work.publishedAt - topic.startedAt;
    return after >= 0 && after <= topicLife && isAbout(topic, work) ? [{ work: work.id, after }] : [];
  });
  const [first] = answers.sort((a, b) => a.after - b.after || (a.work < b.work ? -1 : 1));
  return first
    ? { work: first.work, afterHours: first.after / hour, inTime: first.after <= answerWithin }
    : null;
}

export interface DraftHot {
  readonly light: PlanLight;
  readonly reason: 'in-time' | 'late' | 'over' | 'not-about' | 'no-topics' | 'time-unknown';
  readonly topic: HotTopic | null;
  /** ms between now and the end of the 24 h; null unless in time */
  readonly left: number | null;
}

/**
 * How a draft stands to the noted topics (S2-50): green when it answers one within 24 h, amber when the 24 h or the life
 * of the topic are over by the time it goes out. A draft about none of them, or without a known time, is unknown.
 */
export function draftHot(
  topics: readonly HotTopic[],
  draft: SeriesWork,
  at: number | null,
  now: number,
): DraftHot {
  const none = { light: 'unknown', topic: null, left: null } as const;
  const running = topics.filter((topic) => hotClock(topic, now).phase !== 'over');
  const about = [...topics].sort((a, b) => b.startedAt - a.startedAt).find((topic) => isAbout(topic, draft));
  if (!about) return { ...none, reason: running.length === 0 ? 'no-topics' : 'not-about' };
  if (at === null) return { ...none, reason: 'time-unknown', topic: about };
  const { phase } = hotClock(about, at);
  if (phase === 'over') return { light: 'amber', reason: 'over', topic: about, left: null };
  if (phase === 'late') return { light: 'amber', reason: 'late', topic: about, left: null };
  return { light: 'green', reason: 'in-time', topic: about, left: hotClock(about, now).answerLeft };
}
