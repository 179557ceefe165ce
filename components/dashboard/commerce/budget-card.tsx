import { useState } from 'react';
import { type BudgetPlan, planBudget } from '../../../lib/models/budget';
import { type BudgetLine, budgetLines, elasticOf } from '../../../lib/models/budget-lines';
import type { LedgerEntry } from '../../../lib/models/ledger';
import { type KeptBudget, useMoneyActions } from '../../data/commerce';
import { ActionButton, ActionLink } from '../../ui/action';
import { Card } from '../../ui/card';
import { change, decimal, exactAmount } from '../../ui/format';
import { Light } from '../../ui/light';
import { PlainTable } from '../../ui/plain-table';
import { camel, t } from '../../ui/text';
import { BudgetForm } from './budget-form';
import { BudgetProblems } from './budget-problems';
import css from './commerce.module.css';

interface BudgetCardProps {
  readonly budgets: readonly KeptBudget[];
  readonly entries: readonly LedgerEntry[];
  readonly currency: string;
  readonly today: string;
}

/** What was planned, what should be spent by today, what was. */
export function BudgetCard({ budgets, entries, currency, today }: BudgetCardProps) {
  const [isOpen, setIsOpen] = useState(false);
  const own = budgets.filter((budget) => budget.currency === currency);
  return (
    <Card
      title={t('commerce.budgetTitle')}
      note={own.length > 0 ? t('commerce.budgetNote') : t('commerce.budgetEmpty')}
      aside={
        !isOpen && (
          <ActionButton action={{ label: t('commerce.newBudget'), onClick: () => setIsOpen(true) }} />
        )
      }
    >
      {isOpen && <BudgetForm currency={currency} today={today} onDone={() => setIsOpen(false)} />}
      {own.map((budget) => (
        <OneBudget key={budget.id} budget={budget} entries={entries} today={today} />
      ))}
    </Card>
  );
}

function OneBudget({
  budget,
  entries,
  today,
}: {
  budget: KeptBudget;
  entries: readonly LedgerEntry[];
  today: string;
}) {
  const { removeBudget } = useMoneyActions();
  const [isEdited, setIsEdited] = useState(false);
  const { plan, problems } = planBudget(budget);
  if (isEdited)
    return (
      <BudgetForm
        currency={budget.currency}
        today={today}
        budget={budget}
        onDone={() => setIsEdited(false)}
      />
    );
  return (
    <section aria-label={budget.name}>
      <p className={css.note}>
        <b>{budget.name}</b> · {budget.from} – {budget.to} ·{' '}
        {exactAmount(plan?.allMinor ?? budget.totalMinor, budget.currency)}
        {plan &&
          plan.reserveMinor > 0 &&
          ` · ${t(`commerce.reserved.${budget.reserve.placement}`, [exactAmount(plan.reserveMinor, budget.currency)])}`}{' '}
        <ActionLink action={{ label: t('commerce.editBudget'), onClick: () => setIsEdited(true) }} />{' '}
        <ActionLink action={{ label: t('commerce.remove'), onClick: () => void removeBudget(budget.id) }} />
      </p>
      <BudgetProblems problems={problems} currency={budget.currency} />
      <ElasticLine budget={budget} entries={entries} today={today} />
      {plan && <Lines budget={budget} plan={plan} lines={budgetLines(budget, plan, entries, today)} />}
    </section>
  );
}

const releaseLevel = { released: 'ok', held: 'warn', unknown: 'unknown' } as const;

/** The elastic part, and what the return says about it today. */
function ElasticLine({ budget, entries, today }: Parameters<typeof OneBudget>[0]) {
  const found = elasticOf(budget, entries, today);
  if (!found) return null;
  const { elastic, release } = found;
  const scope = t(`commerce.scope.${elastic.scope}`);
  const line = decimal(elastic.least, 2);
  const basis = t(`commerce.roiBasis.${elastic.basis}`);
  const why =
    release.status === 'unknown'
      ? t('commerce.elasticWhy.unknown', [scope, line, basis])
      : t(`commerce.elasticWhy.${release.status}`, [scope, decimal(release.roi, 2), line, basis]);
  return (
    <p className={css.note}>
      <Light level={releaseLevel[release.status]}>
        {t('commerce.elasticLine', [
          exactAmount(elastic.amountMinor, budget.currency),
          t(`commerce.category.${camel(elastic.category)}`),
        ])}
        {' · '}
        {why}
      </Light>
    </p>
  );
}

const level = { excellent: 'ok', within: 'ok', alarm: 'stop', unknown: 'unknown' } as const;

function Lines({
  budget: { currency, name },
  plan,
  lines,
}: {
  budget: KeptBudget;
  plan: BudgetPlan;
  lines: readonly BudgetLine[];
}) {
  const rows = lines.map(
    ({ category, plannedMinor, dueMinor, extraMinor, spentMinor, deviation, level: how }) => ({
      id: category ?? 'unplanned',
      cells: [
        category === null ? t('commerce.unplanned') : t(`commerce.category.${camel(category)}`),
        exactAmount(plannedMinor, currency),
        extraMinor > 0
          ? t('commerce.withElastic', [exactAmount(dueMinor, currency), exactAmount(extraMinor, currency)])
          : exactAmount(dueMinor, currency),
        exactAmount(spentMinor, currency),
        <Light key="how" level={level[how]}>
          {deviation === null
            ? t(`commerce.level.${how}`)
            : `${change(deviation)} · ${t(`commerce.level.${how}`)}`}
        </Light>,
      ],
    }),
  );
  const rest =
    plan.unassignedMinor > 0
      ? [
          {
            id: 'unassigned',
            cells: [t('commerce.unassigned'), exactAmount(plan.unassignedMinor, currency), '', '', ''],
          },
        ]
      : [];
  return (
    <PlainTable
      caption={name}
      columns={[
        { id: 'category', label: t('commerce.field.category') },
        { id: 'planned', label: t('commerce.planned'), numeric: true },
        { id: 'due', label: t('commerce.due'), numeric: true },
        { id: 'spent', label: t('commerce.spend'), numeric: true },
        { id: 'how', label: t('commerce.deviation') },
      ]}
      rows={[...rows, ...rest]}
    />
  );
}
