import type { FailureKind } from '../../../lib/core/failures';
import type { AccountRow, ReaderHealthRow, WorkRow } from '../../../lib/core/rows';
import type { Attention } from '../../../lib/models/attention';
import type { Coverage } from '../../data/questions';
import { freshnessOf } from '../../figures/freshness';

const dayMs = 86_400_000;
/** A backup older than this is asked for again. Assumed. */
const backupDays = 7;
/** Works named here; the table below has them all. */
const mostWorks = 3;

export type NextStep = { readonly id: string; readonly level: 'stop' | 'warn' } & (
  | { readonly kind: 'work'; readonly work: WorkRow; readonly attention: Attention }
  /** a reader in trouble; `empty` is no trouble */
  | {
      readonly kind: 'reader';
      readonly row: ReaderHealthRow;
      readonly trouble: Exclude<FailureKind, 'empty'>;
    }
  /** nothing read of the account for a day or more */
  | { readonly kind: 'stale'; readonly account: AccountRow }
  /** works are read, but not the studio's own daily values */
  | { readonly kind: 'daily'; readonly account: AccountRow }
  | { readonly kind: 'backup'; readonly last: number | null }
);

export interface StepInput {
  readonly attention: readonly Attention[];
  readonly works: ReadonlyMap<string, WorkRow>;
  readonly health: readonly ReaderHealthRow[];
  readonly coverage: readonly Coverage[];
  /** epoch ms of the last backup; null when there was none; undefined where none is needed or known */
  readonly lastBackup: number | null | undefined;
  /** epoch ms */
  readonly now: number;
}

/** What to do next, what stops first: works, readers in trouble, accounts not read, daily values missing, a backup. */
export function nextSteps({ attention, works, health, coverage, lastBackup, now }: StepInput): NextStep[] {
  const steps: NextStep[] = [
    ...attention.slice(0, mostWorks).flatMap((each) => workStep(each, works)),
    ...health.flatMap(readerStep),
    ...coverage.flatMap((each) => accountSteps(each, now)),
  ];
  if (lastBackup !== undefined && (lastBackup === null || now - lastBackup > backupDays * dayMs)) {
    steps.push({ id: 'backup', level: 'warn', kind: 'backup', last: lastBackup });
  }
  return [...steps.filter(({ level }) => level === 'stop'), ...steps.filter(({ level }) => level === 'warn')];
}

function workStep(attention: Attention, works: ReadonlyMap<string, WorkRow>): NextStep[] {
  const work = works.get(attention.id);
  const urgent = attention.reasons.some(({ code }) => code === 'rejected' || code === 'no-views');
  return work ? [{ id: work.id, level: urgent ? 'stop' : 'warn', kind: 'work', work, attention }] : [];
}

function readerStep(row: ReaderHealthRow): NextStep[] {
  const { kind: trouble } = row;
  if (row.streak === 0 || trouble === null || trouble === 'empty') return [];
  return [{ id: row.id, level: trouble === 'drift' ? 'stop' : 'warn', kind: 'reader', row, trouble }];
}

function accountSteps({ account, works, days }: Coverage, now: number): NextStep[] {
  const freshness = freshnessOf(account.seenAt, now);
  if (freshness === 'old' || freshness === 'stale') {
    const level = freshness === 'stale' ? 'stop' : 'warn';
    return [{ id: `stale ${account.id}`, level, kind: 'stale', account }];
  }
  const hasDaily = days.some(({ hasDay }) => hasDay);
  return works > 0 && !hasDaily ? [{ id: `daily ${account.id}`, level: 'warn', kind: 'daily', account }] : [];
}
