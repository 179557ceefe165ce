import { useState } from 'react';
import { type BudgetLine, type BudgetPlan, budgetLines, planBudget } from '../../../lib/models/budget';
import type { LedgerEntry } from '../../../lib/models/ledger';
import { type KeptBudget, useMoneyActions } from '../../data/commerce';
import { ActionButton, ActionLink } from '../../ui/action';
import { Card } from '../../ui/card';
import { change, exactAmount } from '../../ui/format';
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
  const { plan, problems } = planBudget(budget);
  return (
    <section aria-label={budget.name}>
      <p className={css.note}>
        <b>{budget.name}</b> · {budget.from} – {budget.to} ·{' '}
        {exactAmount(plan?.allMinor ?? budget.totalMinor, budget.currency)}
        {plan &&
          plan.reserveMinor > 0 &&
          ` · ${t(`commerce.reserved.${budget.reserve.placement}`, [exactAmount(plan.reserveMinor, budget.currency)])}`}{' '}
        <ActionLink action={{ label: t('commerce.remove'), onClick: () => void removeBudget(budget.id) }} />
      </p>
      <BudgetProblems problems={problems} currency={budget.currency} />
      {plan && <Lines budget={budget} plan={plan} lines={budgetLines(budget, plan, entries, today)} />}
    </section>
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
  const rows = lines.map(({ category, plannedMinor, dueMinor, spentMinor, deviation, level: how }) => ({
    id: category ?? 'unplanned',
    cells: [
      category === null ? t('commerce.unplanned') : t(`commerce.category.${camel(category)}`),
      exactAmount(plannedMinor, currency),
      exactAmount(dueMinor, currency),
      exactAmount(spentMinor, currency),
      <Light key="how" level={level[how]}>
        {deviation === null
          ? t(`commerce.level.${how}`)
          : `${change(deviation)} · ${t(`commerce.level.${how}`)}`}
      </Light>,
    ],
  }));
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
