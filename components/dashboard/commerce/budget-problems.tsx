import { type BudgetProblem, isFatal } from '../../../lib/models/budget';
import { exactAmount, ratio } from '../../ui/format';
import { Light } from '../../ui/light';
import { camel, t } from '../../ui/text';
import css from './commerce.module.css';

/** What does not add up in a budget, in words. */
export function BudgetProblems({
  problems,
  currency,
}: {
  problems: readonly BudgetProblem[];
  currency: string;
}) {
  if (problems.length === 0) return null;
  return (
    <ul className={css.list}>
      {problems.map((problem) => (
        <li key={JSON.stringify(problem)}>
          <Light level={isFatal(problem) ? 'stop' : 'warn'}>{problemText(problem, currency)}</Light>
        </li>
      ))}
    </ul>
  );
}

function problemText(problem: BudgetProblem, currency: string): string {
  const money = (minor: number) => exactAmount(minor, currency);
  switch (problem.code) {
    case 'over-whole':
      return t('commerce.budgetFault.overWhole', [ratio(problem.basisPoints / 10_000)]);
    case 'unassigned':
      return t('commerce.budgetFault.unassigned', [
        ratio(problem.basisPoints / 10_000),
        money(problem.amountMinor),
      ]);
    case 'elastic-unplanned':
    case 'twice':
    case 'bad-share':
      return t(`commerce.budgetFault.${camel(problem.code)}`, [
        t(`commerce.category.${camel(problem.category)}`),
      ]);
    case 'reserve-conflict':
      return t('commerce.budgetFault.reserveConflict', [
        money(problem.percentMinor),
        money(problem.amountMinor),
      ]);
    case 'reserve-over-total':
      return t('commerce.budgetFault.reserveOverTotal', [money(problem.amountMinor)]);
    case 'items-over-share':
      return t('commerce.budgetFault.itemsOverShare', [
        t(`commerce.category.${camel(problem.category)}`),
        money(problem.itemsMinor),
        money(problem.plannedMinor),
      ]);
    case 'items-unplanned':
      return t('commerce.budgetFault.itemsUnplanned', [
        t(`commerce.category.${camel(problem.category)}`),
        money(problem.itemsMinor),
      ]);
    default:
      return t(`commerce.budgetFault.${camel(problem.code)}`);
  }
}
