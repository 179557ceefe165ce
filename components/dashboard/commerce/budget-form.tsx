import { Button, NativeSelect, TextInput } from '@mantine/core';
import { Fragment, useState } from 'react';
import {
  type BudgetPresetId,
  budgetPresetIds,
  budgetPresets,
  isFatal,
  planBudget,
  type Share,
} from '../../../lib/models/budget';
import { type LedgerCategory, ledgerCategories } from '../../../lib/models/ledger';
import { parseMinor } from '../../../lib/models/money';
import { type KeptBudget, useMoneyActions } from '../../data/commerce';
import { camel, t } from '../../ui/text';
import { BudgetProblems } from './budget-problems';
import css from './commerce.module.css';

interface BudgetFormProps {
  readonly currency: string;
  readonly today: string;
  readonly onDone: () => void;
}

/** Percent as typed, in basis points; null when it is none. Two decimals are all that a share can have. */
function pointsOf(text: string): number | null {
  const { minor } = parseMinor(text, 'CNY');
  return minor === null || minor < 0 ? null : minor;
}

/** A new budget: how much, for when, how it is split, what is kept back, and known costs that a share must carry. */
export function BudgetForm({ currency, today, onDone }: BudgetFormProps) {
  const year = today.slice(0, 4);
  const [id] = useState(() => crypto.randomUUID());
  const [fields, setFields] = useState({
    name: year,
    from: `${year}-01-01`,
    to: `${year}-12-31`,
    total: '',
    percent: '',
    amount: '',
  });
  const [preset, setPreset] = useState<BudgetPresetId>('four-dimensions');
  const [shares, setShares] = useState<readonly Share[]>(budgetPresets['four-dimensions']);
  const [placement, setPlacement] = useState<'inside' | 'outside'>('inside');
  const [items, setItems] = useState<readonly Item[]>([noItem]);
  const { saveBudget } = useMoneyActions();
  const set = (change: Partial<typeof fields>) => setFields({ ...fields, ...change });
  const choose = (value: string) => {
    const next = budgetPresetIds.find((each) => each === value) ?? 'own';
    setPreset(next);
    if (next !== 'own') setShares(budgetPresets[next]);
  };
  const budget: KeptBudget = {
    ...{ id, name: fields.name.trim() || year, currency, from: fields.from, to: fields.to, preset, shares },
    totalMinor: parseMinor(fields.total, currency).minor ?? 0,
    reserve: {
      basisPoints: fields.percent === '' ? null : pointsOf(fields.percent),
      amountMinor: fields.amount === '' ? null : parseMinor(fields.amount, currency).minor,
      placement,
    },
    items: items.flatMap(({ category, amount }) => itemOf(category, amount, currency)),
  };
  const { problems } = planBudget(budget);
  const unread =
    [fields.total, fields.amount, ...items.map(({ amount }) => amount)].some(
      (text) => text !== '' && parseMinor(text, currency).minor === null,
    ) ||
    (fields.percent !== '' && pointsOf(fields.percent) === null);
  const text = (name: keyof typeof fields, label: string, type = 'text') => (
    <TextInput
      size="xs"
      type={type}
      label={label}
      value={fields[name]}
      onChange={({ currentTarget }) => set({ [name]: currentTarget.value })}
    />
  );
  return (
    <div className={css.form}>
      {text('name', t('commerce.budgetName'))}
      {text('from', t('commerce.from'), 'date')}
      {text('to', t('commerce.to'), 'date')}
      {text('total', t('commerce.total', [currency]))}
      <NativeSelect
        size="xs"
        label={t('commerce.preset')}
        value={preset}
        data={budgetPresetIds.map((value) => ({ value, label: t(`commerce.budgetPreset.${camel(value)}`) }))}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      />
      <Shares shares={shares} onChange={(next) => [setShares(next), setPreset('own')]} />
      {text('percent', t('commerce.reservePercent'))}
      {text('amount', t('commerce.reserveAmount', [currency]))}
      <NativeSelect
        size="xs"
        label={t('commerce.placement')}
        value={placement}
        data={(['inside', 'outside'] as const).map((value) => ({
          value,
          label: t(`commerce.place.${value}`),
        }))}
        onChange={({ currentTarget: { value } }) => setPlacement(value === 'outside' ? 'outside' : 'inside')}
      />
      <Items items={items} currency={currency} onChange={setItems} />
      <div className={css.all}>
        <BudgetProblems problems={fields.total === '' ? [] : problems} currency={currency} />
        {unread && <p className={css.note}>{t('commerce.rowProblem.notAnAmount')}</p>}
      </div>
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
  );
}

interface Item {
  readonly id: number;
  readonly category: LedgerCategory;
  readonly amount: string;
}
const noItem: Item = { id: 0, category: 'tools', amount: '' };

function itemOf(category: LedgerCategory, amount: string, currency: string): KeptBudget['items'] {
  const { minor } = parseMinor(amount, currency);
  return minor !== null && minor > 0 ? [{ category, label: '', amountMinor: minor }] : [];
}

function Items({
  items,
  currency,
  onChange,
}: {
  items: readonly Item[];
  currency: string;
  onChange: (items: readonly Item[]) => void;
}) {
  const set = (id: number, change: Partial<Item>) =>
    onChange(items.map((item) => (item.id === id ? { ...item, ...change } : item)));
  return (
    <>
      {items.map(({ id, category, amount }) => (
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
            label={t('commerce.itemAmount', [currency])}
            value={amount}
            onChange={({ currentTarget }) => set(id, { amount: currentTarget.value })}
          />
        </Fragment>
      ))}
      <Button
        size="xs"
        variant="default"
        onClick={() => onChange([...items, { ...noItem, id: items.length }])}
      >
        {t('commerce.addItem')}
      </Button>
    </>
  );
}

const categoryOptions = () =>
  ledgerCategories.map((value) => ({ value, label: t(`commerce.category.${camel(value)}`) }));
const categoryOf = (value: string): LedgerCategory => ledgerCategories.find((id) => id === value) ?? 'other';

function Shares({
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
