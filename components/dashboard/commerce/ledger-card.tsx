import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { isDay } from '../../../lib/core/dates';
import { ledgerCategories, ledgerScopes } from '../../../lib/models/ledger';
import { isCurrency, parseMinor } from '../../../lib/models/money';
import { type KeptEntry, useMoneyActions } from '../../data/commerce';
import { ActionLink } from '../../ui/action';
import { Card } from '../../ui/card';
import { exactAmount } from '../../ui/format';
import { PlainTable } from '../../ui/plain-table';
import { camel, t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import css from './commerce.module.css';

/** The lines of the ledger, and a form for one more. */
export function LedgerCard({
  entries,
  currency,
  today,
}: {
  entries: readonly KeptEntry[];
  currency: string;
  today: string;
}) {
  return (
    <Card title={t('commerce.ledgerTitle')} note={t('commerce.ledgerNote')}>
      <EntryForm key={currency} currency={currency} today={today} />
      {entries.length > 0 && <Entries entries={entries} />}
    </Card>
  );
}

const none = { kind: 'spend', amount: '', category: 'production', scope: 'other', original: '', note: '' };

function EntryForm({ currency: ledger, today }: { currency: string; today: string }) {
  const [fields, setFields] = useState({ ...none, day: today, currency: ledger });
  const [said, setSaid] = useState('');
  const { addEntry } = useMoneyActions();
  const set = (change: Partial<typeof fields>) => setFields({ ...fields, ...change });
  const { currency } = fields;
  const amount = isCurrency(currency) ? parseMinor(fields.amount, currency) : null;
  const isAmount = amount?.fault === null && amount.minor !== 0;
  const dayFault = !isDay(fields.day) || fields.day > today;
  const save = async () => {
    if (amount === null || amount.minor === null) return;
    await addEntry({
      day: fields.day,
      kind: fields.kind === 'income' ? 'income' : 'spend',
      amountMinor: amount.minor,
      currency,
      category: ledgerCategories.find((id) => id === fields.category) ?? 'other',
      scope: ledgerScopes.find((id) => id === fields.scope) ?? 'other',
      original: fields.original === '' ? null : fields.original === 'yes',
      note: fields.note,
    });
    set({ amount: '', note: '' });
    setSaid(t('commerce.entryAdded'));
  };
  return (
    <div className={css.form}>
      <TextInput
        size="xs"
        type="date"
        label={t('commerce.field.day')}
        value={fields.day}
        error={dayFault && t('commerce.badDay')}
        onChange={({ currentTarget }) => set({ day: currentTarget.value })}
      />
      <NativeSelect
        size="xs"
        label={t('commerce.field.kind')}
        value={fields.kind}
        data={(['spend', 'income'] as const).map((value) => ({ value, label: t(`commerce.${value}`) }))}
        onChange={({ currentTarget }) => set({ kind: currentTarget.value })}
      />
      <TextInput
        size="xs"
        label={t('commerce.field.amount')}
        value={fields.amount}
        error={fields.amount !== '' && !isAmount && amountFault(amount?.fault)}
        onChange={({ currentTarget }) => set({ amount: currentTarget.value })}
      />
      <TextInput
        size="xs"
        label={t('commerce.currency')}
        maxLength={3}
        value={currency}
        error={!isCurrency(currency)}
        onChange={({ currentTarget }) => set({ currency: currentTarget.value.toUpperCase() })}
      />
      <NativeSelect
        size="xs"
        label={t('commerce.field.category')}
        value={fields.category}
        data={ledgerCategories.map((value) => ({ value, label: t(`commerce.category.${camel(value)}`) }))}
        onChange={({ currentTarget }) => set({ category: currentTarget.value })}
      />
      <NativeSelect
        size="xs"
        label={t('commerce.field.scope')}
        value={fields.scope}
        data={ledgerScopes.map((value) => ({ value, label: t(`commerce.scope.${value}`) }))}
        onChange={({ currentTarget }) => set({ scope: currentTarget.value })}
      />
      {fields.kind === 'spend' && fields.category === 'production' && (
        <NativeSelect
          size="xs"
          label={t('commerce.field.original')}
          value={fields.original}
          data={[
            { value: '', label: t('commerce.notSaid') },
            { value: 'yes', label: t('commerce.isYes') },
            { value: 'no', label: t('commerce.isNo') },
          ]}
          onChange={({ currentTarget }) => set({ original: currentTarget.value })}
        />
      )}
      <TextInput
        size="xs"
        label={t('commerce.field.note')}
        maxLength={500}
        value={fields.note}
        onChange={({ currentTarget }) => set({ note: currentTarget.value })}
      />
      <Button size="xs" disabled={!isAmount || dayFault} onClick={() => void save()}>
        {t('commerce.addEntry')}
      </Button>
      <p role="status" className={css.note}>
        {said}
      </p>
    </div>
  );
}

function amountFault(fault: 'not-an-amount' | 'too-many-decimals' | 'too-large' | null | undefined): string {
  return t(`commerce.rowProblem.${camel(fault ?? 'zero-price')}`);
}

function Entries({ entries }: { entries: readonly KeptEntry[] }) {
  const { removeEntry } = useMoneyActions();
  return (
    <PlainTable
      caption={t('commerce.ledgerTitle')}
      maxHeight={420}
      columns={[
        { id: 'day', label: t('commerce.field.day') },
        { id: 'kind', label: t('commerce.field.kind') },
        { id: 'amount', label: t('commerce.field.amount'), numeric: true },
        { id: 'category', label: t('commerce.field.category') },
        { id: 'scope', label: t('commerce.field.scope') },
        { id: 'note', label: t('commerce.field.note') },
        { id: 'remove', label: t('commerce.source') },
      ]}
      rows={entries.map(
        ({ id, day, kind, amountMinor, currency, category, scope, note, import: source }) => ({
          id,
          cells: [
            day,
            t(`commerce.${kind}`),
            exactAmount(amountMinor, currency),
            t(`commerce.category.${camel(category)}`),
            t(`commerce.scope.${scope}`),
            note,
            source === null ? (
              <ActionLink
                key="remove"
                action={{ label: t('commerce.remove'), onClick: () => void removeEntry(id) }}
              />
            ) : (
              <Faint key="remove">{t('commerce.imported1')}</Faint>
            ),
          ],
        }),
      )}
    />
  );
}
