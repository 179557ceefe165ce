import { type CheckOptions, checkDraft } from '../checklist';
import { labelStudios } from '../checklist/checks/labels';
import type { Declarations, Draft, PublishLabel } from '../checklist/draft';
import { shortened } from '../checklist/draft-size';
import type { ChecklistResult, CheckStatus } from '../checklist/finding';
import type { DraftReading } from '../core/draft-reading';

/** Studios with a tag box of their own; elsewhere topics are hashtags in the text. */
const tagStudios: readonly string[] = ['bilibili', 'youtube'];

/** The draft of a page in the words of the checklist: of an endless text its beginning. What the page does not show stays unknown. */
export function draftOf(reading: DraftReading): Draft {
  const { studio, format, title, description, topics, tags, coverSet, scheduleAt, visibility } = reading;
  return dropUnknown({
    studio,
    format,
    title: title === undefined ? undefined : shortened(title),
    description: description === undefined ? undefined : shortened(description),
    topics: tagStudios.includes(studio) ? tags : topics,
    coverSet,
    scheduleAt: scheduleAt ?? undefined,
    visibility,
    declarations: declarationsOf(reading),
  });
}

function declarationsOf(reading: DraftReading): Declarations | undefined {
  const { aiContent, paidPromotion, madeForKids } = reading;
  const { statement, original } = reading.declarations ?? {};
  const known = dropUnknown({
    label: labelOf(statement),
    ai: aiContent,
    paidPromotion,
    madeForKids,
    original: typeof original === 'boolean' ? original : undefined,
  });
  return Object.keys(known).length > 0 ? known : undefined;
}

/** Each studio words the six labels in its own way. The first that fits counts. */
const labelWords: readonly (readonly [PublishLabel, RegExp])[] = [
  ['none', /无需|不需要|无标注/],
  ['ai', /AI|人工智能/i],
  ['fiction', /虚构|演绎|剧情/],
  ['marketing', /营销|广告|推广|商业/],
  ['repost', /转载|转自|取材网络|引用|搬运/],
  ['opinion', /观点|见解/],
];

/** Null while none is picked; undefined when the page shows none or one that is not among the six. */
function labelOf(statement: string | boolean | undefined): PublishLabel | null | undefined {
  if (statement === false) return null;
  if (typeof statement !== 'string') return undefined;
  return labelWords.find(([, words]) => words.test(statement))?.[0];
}

/** What can only be asked of a publish page. */
const pageChecks: ReadonlySet<string> = new Set([
  'labels',
  'format',
  'topics',
  'cover',
  'schedule',
  'titles',
]);

/**
 * Checks a draft: one that a page shows, or a pasted text without a page. A check that does not concern the studio, or that the page has answered by having no time
 * set, is not left as unknown.
 */
export function checkReading(
  reading: DraftReading | null,
  draft: Draft,
  options: CheckOptions,
): ChecklistResult {
  const result = checkDraft(draft, options);
  const checks = result.checks.flatMap((check): CheckStatus[] => {
    if (check.state !== 'unknown') return [check];
    if (!reading) return pageChecks.has(check.id) ? [] : [check];
    if (check.id === 'labels' && !labelStudios.has(reading.studio)) return [];
    if (check.id === 'schedule' && reading.scheduleAt === null) {
      return [{ id: check.id, state: 'passed', light: 'green' }];
    }
    return [check];
  });
  const counted = (state: CheckStatus['state']) => checks.filter((check) => check.state === state).length;
  return {
    ...result,
    checks,
    counts: { ...result.counts, unknown: counted('unknown'), passed: counted('passed') },
  };
}

function dropUnknown<Fields extends object>(fields: Fields): Fields {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as Fields; // only keys whose value may be undefined are gone
}
