import type { ReactNode } from 'react';
import { studioLinks } from '../../data/studio-links';
import { accountName } from '../../figures/account-name';
import { attentionText } from '../../figures/attention-text';
import { studioName } from '../../figures/studio-pill';
import { type Action, ActionLink } from '../../ui/action';
import { Card } from '../../ui/card';
import { ago, when } from '../../ui/format';
import { Light } from '../../ui/light';
import { EmptyState } from '../../ui/states';
import { camel, t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import type { NextStep } from './next-steps';
import css from './overview-page.module.css';

/** More than this is no list of things to do today. */
const shown = 6;

/** What to do next, each with its reason and the page that does it. */
export function NextStepsCard({ steps, now }: { steps: readonly NextStep[]; now: number }) {
  const more = steps.length - shown;
  return (
    <Card title={t('overview.next')} note={more > 0 ? t('overview.nextMore', [String(more)]) : undefined}>
      {steps.length === 0 ? (
        <EmptyState why={t('overview.nothingToDo')} next={t('overview.nothingToDoNext')} />
      ) : (
        <ul className={css.steps}>
          {steps.slice(0, shown).map((step) => (
            <StepLine key={step.id} step={step} now={now} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function StepLine({ step, now }: { step: NextStep; now: number }) {
  const { title, why, actions } = wordsOf(step, now);
  return (
    <li className={css.step}>
      <Light level={step.level} size={14} />
      <div className={css.stepText}>
        <div className={css.stepTitle}>{title}</div>
        <Faint>{why}</Faint>
      </div>
      <span className={css.stepActions}>
        {actions.map((action) => (
          <ActionLink key={action.label} action={action} />
        ))}
      </span>
    </li>
  );
}

interface Words {
  readonly title: ReactNode;
  readonly why: ReactNode;
  readonly actions: readonly Action[];
}

function wordsOf(step: NextStep, now: number): Words {
  switch (step.kind) {
    case 'work':
      return {
        title: step.work.title ?? step.work.workId,
        why: step.attention.reasons.map(attentionText).join(t('figures.comma')),
        actions: [{ label: t('overview.look'), href: workHref(step.work.id) }],
      };
    case 'reader':
      return {
        title: t(`overview.reader.${camel(step.trouble)}`, [studioName(step.row.studio)]),
        why: t('overview.readerSince', [when(step.row.since, now), step.row.id]),
        actions: [{ label: t('overview.details'), href: '#/data' }],
      };
    case 'stale':
      return {
        title: t('overview.stale', [accountName(step.account.studio, step.account)]),
        why: t('overview.staleNext', [ago(step.account.seenAt, now)]),
        actions: studioLinks('works', step.account.studio).map(({ url }) => ({
          label: t('overview.open'),
          href: url,
        })),
      };
    case 'daily':
      return {
        title: t('overview.daily', [accountName(step.account.studio, step.account)]),
        why: t('overview.dailyNext'),
        actions: studioLinks('account', step.account.studio).map(({ url }) => ({
          label: t('overview.open'),
          href: url,
        })),
      };
    case 'backup':
      return {
        title: step.last === null ? t('overview.noBackup') : t('overview.oldBackup', [ago(step.last, now)]),
        why: t('overview.backupNext'),
        actions: [{ label: t('overview.backUp'), href: '#/data' }],
      };
  }
}

/** Address of a work's page. */
export const workHref = (id: string): string => `#/works/${encodeURIComponent(id)}`;
