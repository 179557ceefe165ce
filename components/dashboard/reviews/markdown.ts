import { isTold, type SkippedEffect } from '../../../lib/checklist/skipped';
import type { JudgedExperiment } from '../../data/experiments';
import type { DueDecision, Prepared, ReviewRow } from '../../data/reviews';
import { attentionOf } from '../../figures/attention-of';
import { attentionText } from '../../figures/attention-text';
import { metricName, metricText } from '../../figures/metric-format';
import { knownOf, scoreOf } from '../../figures/score-parts';
import { calendarDay } from '../../ui/format';
import { camel, t } from '../../ui/text';
import { subjectName } from '../scorecards/subject-name';
import { differenceText, itemName, verdictText } from '../work/skipped-table';
import { escapeMarkdown as plain } from './escape-markdown';
import { factLines } from './facts';
import {
  anomalyText,
  dayOutText,
  experimentText,
  moveText,
  outcomeText,
  predictionText,
  reasonText,
  titleOf,
} from './text';
import { endsOf } from './works-card';

/** Everything that a review shows. */
export interface ReviewPaper {
  readonly title: string;
  /** scope, days and what they are compared with */
  readonly meta: string;
  readonly prepared: Prepared;
  readonly due: readonly DueDecision[];
  readonly ended: readonly JudgedExperiment[];
  readonly skipped: readonly SkippedEffect[];
  readonly review: ReviewRow | null;
}

/** A review as Markdown, in the language of the page; whatever a user or a studio wrote stands for itself only. */
export function reviewMarkdown(paper: ReviewPaper): string {
  const { prepared, due, ended, skipped, review } = paper;
  const parts: [string, string[]][] = [
    [t('reviews.facts'), factsIn(prepared)],
    [t('reviews.works'), worksIn(prepared)],
    [t('reviews.attention'), attentionIn(prepared)],
    [t('reviews.due'), due.map(dueIn)],
    [t('reviews.experiments'), ended.map((each) => bullet(each.row.name, experimentText(each)))],
    [t('reviews.skipped'), skipped.map(skippedIn)],
    [t('reviews.decisions'), decisionsIn(review)],
    [
      t('reviews.notes'),
      (review?.notes ?? '')
        .split('\n')
        .filter(Boolean)
        .map((line) => plain(line)),
    ],
  ];
  const body = parts.flatMap(([title, lines]) => [
    `## ${plain(title)}`,
    '',
    ...(lines.length > 0 ? lines : [plain(t('reviews.nothing'))]),
    '',
  ]);
  return `${[`# ${plain(paper.title)}`, '', plain(paper.meta), '', ...body].join('\n').trim()}\n`;
}

/** A name in bold and what is said of it. */
const bullet = (name: string, ...said: readonly (string | null)[]): string =>
  `- **${plain(name)}** ${said
    .filter((part) => part !== null && part !== '')
    .map((part) => plain(part ?? ''))
    .join(' · ')}`.trimEnd();

const row = (cells: readonly string[]): string => `| ${cells.map(plain).join(' | ')} |`;

function factsIn({ accounts }: Prepared): string[] {
  const head = [
    t('reviews.figure'),
    t('reviews.now'),
    t('reviews.before'),
    t('reviews.change'),
    t('reviews.origin'),
  ];
  return accounts.flatMap((account) => [
    `### ${plain(subjectName(account.now))}`,
    '',
    row(head),
    '| --- | ---: | ---: | ---: | --- |',
    ...factLines(account).map(({ metric, value, before, change, origin, currency }) =>
      row([
        metricName(metric),
        metricText(metric, value, currency),
        metricText(metric, before, currency),
        change === null ? '—' : moveText(metric, change),
        origin ? t(`scorecards.origin.${camel(origin)}`) : t('figures.notRead'),
      ]),
    ),
    '',
  ]);
}

function worksIn({ standings }: Prepared): string[] {
  const { best, worst } = endsOf(standings);
  const of = (end: 'best' | 'worst', list: typeof best) =>
    list.length === 0
      ? []
      : [
          `### ${plain(t(`reviews.${end}`))}`,
          '',
          ...list.map(({ standing }) => {
            const { known, of: parts } = knownOf(standing.verdict.kpi);
            const score = `${scoreOf(standing.verdict.kpi) ?? '—'} (${t('figures.knownOf', [known, parts])})`;
            return bullet(titleOf(standing), score, reasonText(standing, end));
          }),
          '',
        ];
  return [...of('best', best), ...of('worst', worst)];
}

function attentionIn({ standings, worksOut, daysOut }: Prepared): string[] {
  const rows = new Map(standings.map((standing) => [standing.work.id, standing]));
  return [
    ...worksOut.map(({ standing, anomalies }) => bullet(titleOf(standing), ...anomalies.map(anomalyText))),
    ...daysOut.map((day) => `- ${plain(dayOutText(day))}`),
    ...attentionOf(standings).flatMap(({ id, reasons }) => {
      const standing = rows.get(id);
      return standing ? bullet(titleOf(standing), ...reasons.map(attentionText)) : [];
    }),
  ];
}

function dueIn(each: DueDecision): string {
  const { decision, scored } = each;
  const prediction = predictionText(decision);
  return bullet(
    decision.what,
    scored && t(`reviews.outcome.${scored.outcome}`),
    decision.owner,
    calendarDay(decision.due),
    prediction && t('reviews.predicted', [prediction]),
    outcomeText(each),
  );
}

function skippedIn(effect: SkippedEffect): string {
  const { item, skipped, done } = effect;
  const counts = `${t('workChecklist.counts')} ${skipped} / ${done}`;
  const difference = effect.difference && differenceText(effect);
  return bullet(
    itemName(item),
    counts,
    difference,
    isTold(effect) ? verdictText(effect) : t('workChecklist.cannotTell'),
  );
}

function decisionsIn(review: ReviewRow | null): string[] {
  return (review?.decisions ?? []).map((decision) =>
    bullet(
      decision.what,
      decision.owner || t('reviews.nobody'),
      t('reviews.until', [calendarDay(decision.due)]),
      predictionText(decision),
    ),
  );
}
