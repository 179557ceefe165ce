import { type Analysis, analyse, holdsPicture } from './analysis';
import { checkAdMark } from './checks/ad-mark';
import { checkContact } from './checks/contact';
import { checkCover } from './checks/cover';
import { checkCraft } from './checks/craft';
import { checkFormat } from './checks/format';
import { checkHealthNotice } from './checks/health-notice';
import { checkHealthTip } from './checks/health-tip';
import { checkLabels } from './checks/labels';
import { checkPrivacy } from './checks/privacy';
import { checkSchedule } from './checks/schedule';
import { checkTitles } from './checks/titles';
import { checkTopics } from './checks/topics';
import { checkWords } from './checks/words';
import type { CheckOptions } from './context-input';
import type { Draft } from './draft';
import type { ChecklistResult, CheckStatus, Finding } from './finding';
import { defaultPacks, type Light } from './ids';
import { builtInLexicon } from './lexicon';
import { compile, type Matcher } from './matcher';
import { settle } from './settle';

export type { CheckOptions } from './context-input';

interface Check {
  readonly id: string;
  readonly run: (analysis: Analysis) => Finding[];
  /** Draft keys (or options) without which the check cannot speak; all of them missing makes it unknown. */
  readonly needs: (analysis: Analysis) => readonly string[];
  /** Reads the text field by field. */
  readonly onText?: boolean;
}

const text = ({ draft }: Analysis): readonly string[] =>
  draft.title === undefined &&
  draft.description === undefined &&
  draft.script === undefined &&
  draft.topics === undefined
    ? ['title', 'description']
    : [];

const lacking =
  (...keys: readonly (keyof Draft)[]) =>
  ({ draft }: Analysis): readonly string[] =>
    keys.filter((key) => draft[key] === undefined);

const lackingAll =
  (...keys: readonly (keyof Draft)[]) =>
  ({ draft }: Analysis): readonly string[] =>
    keys.every((key) => draft[key] === undefined) ? keys : [];

const checks: readonly Check[] = [
  { id: 'words', run: checkWords, needs: text, onText: true },
  { id: 'contact', run: checkContact, needs: text, onText: true },
  { id: 'privacy', run: checkPrivacy, needs: text, onText: true },
  { id: 'adMark', run: checkAdMark, needs: text },
  {
    id: 'labels',
    run: checkLabels,
    needs: ({ draft }) => (draft.declarations?.label === undefined ? ['declarations.label'] : []),
  },
  {
    id: 'healthTip',
    run: (analysis) => [...checkHealthTip(analysis), ...checkHealthNotice(analysis)],
    needs: text,
  },
  {
    id: 'format',
    run: checkFormat,
    needs: (analysis) => [...lacking('studio')(analysis), ...lackingAll('title', 'description')(analysis)],
  },
  { id: 'topics', run: checkTopics, needs: lackingAll('topics', 'description') },
  { id: 'cover', run: checkCover, needs: lacking('coverSet') },
  {
    id: 'schedule',
    run: checkSchedule,
    needs: ({ draft, context }) => [
      ...(draft.scheduleAt === undefined ? ['scheduleAt'] : []),
      ...(context.now === undefined ? ['now'] : []),
    ],
  },
  {
    id: 'titles',
    run: checkTitles,
    needs: ({ draft, context }) => [
      ...(draft.title === undefined ? ['title'] : []),
      ...(context.recentTitles === undefined ? ['recentTitles'] : []),
    ],
  },
  { id: 'craft', run: checkCraft, needs: lackingAll('script', 'subtitles', 'durationSec') },
];

let builtIn: Matcher | undefined;

/** The matcher of the built-in lists, made on first use and kept. Call it early to keep the first check fast. */
export function builtInMatcher(): Matcher {
  builtIn ??= compile(builtInLexicon);
  return builtIn;
}

/**
 * Checks a draft. Pure: time, lists and the traditional→simplified table are arguments; nothing is stored or asked.
 * A check whose inputs are missing is `unknown`, never passed. Source: product.md, Pre-publish checklist.
 */
export function checkDraft(draft: Draft, options: CheckOptions = {}): ChecklistResult {
  const packs = new Set(options.packs ?? defaultPacks);
  const analysis = analyse(draft, { ...options, packs, matcher: builtInMatcher() });
  const runs = checks.map((check) => ({
    check,
    found: runCheck(check, analysis),
    missing: check.needs(analysis),
  }));
  const { kept, setAside } = settle(
    runs.flatMap(({ found }) => found),
    options.dismissed,
  );
  const stays = new Set(kept);
  const statuses = runs.map(({ check, found, missing }) =>
    statusOf(
      check.id,
      found.filter((one) => stays.has(one)),
      missing,
    ),
  );
  const legal = kept.filter(({ kind }) => kind !== 'craft');
  return {
    light: worst(legal),
    findings: kept,
    setAside,
    checks: statuses,
    counts: {
      red: legal.filter(({ light }) => light === 'red').length,
      amber: legal.filter(({ light }) => light === 'amber').length,
      craft: kept.length - legal.length,
      unknown: statuses.filter(({ state }) => state === 'unknown').length,
      passed: statuses.filter(({ state }) => state === 'passed').length,
    },
    commercial: { on: analysis.commercial.on, why: analysis.commercial.why },
  };
}

/** What the check finds, and what it finds over pictures once these are left out of the text. */
function runCheck(check: Check, analysis: Analysis): Finding[] {
  const found = check.run(analysis);
  if (!check.onText || analysis.aroundPictures.length === 0) return found;
  const over = check.run({ ...analysis, fields: analysis.aroundPictures });
  return [...found, ...over.filter(({ text }) => text !== undefined && holdsPicture(text))];
}

function worst(findings: readonly Finding[]): Light {
  if (findings.some(({ light }) => light === 'red')) return 'red';
  return findings.length > 0 ? 'amber' : 'green';
}

function statusOf(id: string, found: readonly Finding[], missing: readonly string[]): CheckStatus {
  if (found.length > 0) return { id, state: 'issue', light: worst(found) };
  return missing.length > 0
    ? { id, state: 'unknown', light: 'green', missing }
    : { id, state: 'passed', light: 'green' };
}
