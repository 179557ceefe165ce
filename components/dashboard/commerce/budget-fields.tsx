import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { Fragment } from 'react';
import type { Share } from '../../../lib/models/budget';
import { ledgerCategories } from '../../../lib/models/ledger';
import { roiLadder } from '../../../lib/models/roi';
import { camel, t } from '../../ui/text';
import { type BudgetDraft, categoryOf, type DraftItem, pointsOf } from './budget-draft';
import css from './commerce.module.css';

const categoryOptions = () =>
  ledgerCategories.map((value) => ({ value, label: t(`commerce.category.${camel(value)}`) }));

/** The share of each category in percent. One that cannot be read leaves the share as it was. */
export function ShareFields({
  shares,
  onChange,
}: {
  shares: readonly Share[];
  onChange: (shares: readonly Share[]) => void;
}) {
  return shares.map(({ category, basisPoints }) => (
    <TextInput
      key={category}
      size="xs"
      label={t('commerce.shareOf', [t(`commerce.category.${camel(category)}`)])}
      defaultValue={String(basisPoints / 100)}
      onBlur={({ currentTarget: { value } }) => {
        const points = pointsOf(value);
        if (points !== null && points !== basisPoints)
          onChange(
            shares.map((share) => (share.category === category ? { ...share, basisPoints: points } : share)),
          );
      }}
    />
  ));
}

/** An amount on top of the base, for one category, while a return is good enough (S1-79). */
export function ElasticFields({
  draft: { isElastic, elastic },
  currency,
  onChange,
}: {
  draft: BudgetDraft;
  currency: string;
  onChange: (change: Partial<BudgetDraft>) => void;
}) {
  const set = (change: Partial<BudgetDraft['elastic']>) => onChange({ elastic: { ...elastic, ...change } });
  const setScope = (value: string) => {
    const step = roiLadder.find(({ scope }) => scope === value);
    if (step) set({ scope: step.scope, least: String(step.least) });
  };
  return (
    <fieldset className={css.section}>
      <legend>{t('commerce.elastic')}</legend>
      <Checkbox
        className={css.all}
        size="xs"
        label={t('commerce.elasticOn')}
        checked={isElastic}
        onChange={({ currentTarget }) => onChange({ isElastic: currentTarget.checked })}
      />
      {isElastic && (
        <>
          <TextInput
            size="xs"
            label={t('commerce.elasticAmount', [currency])}
            value={elastic.amount}
            onChange={({ currentTarget }) => set({ amount: currentTarget.value })}
          />
          <NativeSelect
            size="xs"
            label={t('commerce.elasticCategory')}
            value={elastic.category}
            data={categoryOptions()}
            onChange={({ currentTarget }) => set({ category: categoryOf(currentTarget.value) })}
          />
          <NativeSelect
            size="xs"
            label={t('commerce.elasticScope')}
            value={elastic.scope}
            data={roiLadder.map(({ scope, least, source }) => ({
              value: scope,
              label: `${t(`commerce.scope.${scope}`)} ≥ ${least} (${source})`,
            }))}
            onChange={({ currentTarget }) => setScope(currentTarget.value)}
          />
          <TextInput
            size="xs"
            inputMode="decimal"
            label={t('commerce.elasticLeast')}
            value={elastic.least}
            error={!(Number(elastic.least) > 0)}
            onChange={({ currentTarget }) => set({ least: currentTarget.value })}
          />
          <NativeSelect
            size="xs"
            label={t('commerce.basis')}
            value={elastic.basis}
            data={(['gross', 'net'] as const).map((value) => ({
              value,
              label: t(`commerce.roiBasis.${value}`),
            }))}
            onChange={({ currentTarget: { value } }) => set({ basis: value === 'net' ? 'net' : 'gross' })}
          />
        </>
      )}
    </fieldset>
  );
}

/** Costs that are known already and have to fit into the share of their category (X-18). */
export function ItemFields({
  items,
  currency,
  onChange,
}: {
  items: readonly DraftItem[];
  currency: string;
  onChange: (items: readonly DraftItem[]) => void;
}) {
  const set = (id: number, change: Partial<DraftItem>) =>
    onChange(items.map((item) => (item.id === id ? { ...item, ...change } : item)));
  return (
    <fieldset className={css.section}>
      <legend>{t('commerce.knownCosts')}</legend>
      {items.map(({ id, category, label, amount }) => (
        <Fragment key={id}>
          <NativeSelect
            size="xs"
            label={t('commerce.itemCategory')}
            value={category}
            data={categoryOptions()}
            onChange={({ currentTarget: { value } }) => set(id, { category: categoryOf(value) })}
          />
          <TextInput
            size="xs"
            label={t('commerce.itemLabel')}
            maxLength={100}
            value={label}
            onChange={({ currentTarget }) => set(id, { label: currentTarget.value })}
          />
          <TextInput
            size="xs"
            label={t('commerce.itemAmount', [currency])}
            value={amount}
            onChange={({ currentTarget }) => set(id, { amount: currentTarget.value })}
          />
        </Fragment>
      ))}
      <Button
        size="xs"
        variant="default"
        onClick={() => onChange([...items, { id: items.length, category: 'tools', label: '', amount: '' }])}
      >
        {t('commerce.addItem')}
      </Button>
    </fieldset>
  );
}
