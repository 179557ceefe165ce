import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { budgetPresetIds, isFatal, planBudget } from '../../../lib/models/budget';
import { type KeptBudget, useMoneyActions } from '../../data/commerce';
import { camel, t } from '../../ui/text';
import { type BudgetDraft, budgetOf, draftOf, isReadable, newDraft, withPreset } from './budget-draft';
import { ElasticFields, ItemFields, ShareFields } from './budget-fields';
import { BudgetProblems } from './budget-problems';
import css from './commerce.module.css';

interface BudgetFormProps {
  readonly currency: string;
  readonly today: string;
  /** the budget to change; none for a new one */
  readonly budget?: KeptBudget;
  readonly onDone: () => void;
}

/** A budget: how much, for when, how it is split, what is kept back, what waits, and known costs that a share must carry. */
export function BudgetForm({ currency, today, budget: before, onDone }: BudgetFormProps) {
  const [draft, setDraft] = useState(() => (before ? draftOf(before, today) : newDraft(today)));
  const { saveBudget } = useMoneyActions();
  const set = (change: Partial<BudgetDraft>) => setDraft({ ...draft, ...change });
  const budget = budgetOf(draft, currency);
  const { problems } = planBudget(budget);
  const unread = !isReadable(draft, currency);
  const text = (
    name: 'name' | 'from' | 'to' | 'total' | 'percent' | 'amount',
    label: string,
    type = 'text',
  ) => (
    <TextInput
      size="xs"
      type={type}
      label={label}
      maxLength={100}
      value={draft[name]}
      onChange={({ currentTarget }) => set({ [name]: currentTarget.value })}
    />
  );
  return (
    <div className={css.sections}>
      <fieldset className={css.section}>
        <legend>{t('commerce.basics')}</legend>
        {text('name', t('commerce.budgetName'))}
        {text('from', t('commerce.from'), 'date')}
        {text('to', t('commerce.to'), 'date')}
        {text('total', t('commerce.total', [currency]))}
      </fieldset>
      <fieldset className={css.section}>
        <legend>{t('commerce.split')}</legend>
        <NativeSelect
          size="xs"
          label={t('commerce.preset')}
          value={draft.preset}
          data={budgetPresetIds.map((value) => ({
            value,
            label: t(`commerce.budgetPreset.${camel(value)}`),
          }))}
          onChange={({ currentTarget }) => setDraft(withPreset(draft, currentTarget.value))}
        />
        <ShareFields
          key={draft.preset}
          shares={draft.shares}
          onChange={(shares) => set({ shares, preset: 'own' })}
        />
      </fieldset>
      <fieldset className={css.section}>
        <legend>{t('commerce.reserveTitle')}</legend>
        {text('percent', t('commerce.reservePercent'))}
        {text('amount', t('commerce.reserveAmount', [currency]))}
        <NativeSelect
          size="xs"
          label={t('commerce.placement')}
          value={draft.placement}
          data={(['inside', 'outside'] as const).map((value) => ({
            value,
            label: t(`commerce.place.${value}`),
          }))}
          onChange={({ currentTarget: { value } }) =>
            set({ placement: value === 'outside' ? 'outside' : 'inside' })
          }
        />
      </fieldset>
      <ElasticFields draft={draft} currency={currency} onChange={set} />
      <ItemFields items={draft.items} currency={currency} onChange={(items) => set({ items })} />
      <BudgetProblems problems={draft.total === '' ? [] : problems} currency={currency} />
      {unread && <p className={css.note}>{t('commerce.rowProblem.notAnAmount')}</p>}
      <div className={css.controls}>
        <Button
          size="xs"
          disabled={unread || problems.some(isFatal)}
          onClick={() => void saveBudget(budget).then(onDone)}
        >
          {t('commerce.saveBudget')}
        </Button>
        <Button size="xs" variant="default" onClick={onDone}>
          {t('commerce.cancel')}
        </Button>
      </div>
    </div>
  );
}
