import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { isDay } from '../../../lib/core/dates';
import type { DaySpan } from '../../../lib/models/ledger';
import { parseMinor } from '../../../lib/models/money';
import { type TypedCountRow, useMoneyActions } from '../../data/commerce';
import { ActionLink } from '../../ui/action';
import { dateTime, exactAmount, exactCount } from '../../ui/format';
import { PlainTable } from '../../ui/plain-table';
import { t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import { capital } from './capital';
import css from './commerce.module.css';

/** Something that may be typed in; money where there is a currency. */
export interface TypedChoice {
  readonly what: string;
  readonly label: string;
  readonly currency: string | null;
}

interface TypedCountsProps {
  /** `unit` or the id of a funnel template */
  readonly of: string;
  /** `all`, a studio or a work key */
  readonly scope: string;
  readonly choices: readonly TypedChoice[];
  /** days that the form begins with */
  readonly span: DaySpan;
  readonly today: string;
  readonly rows: readonly TypedCountRow[];
  /** when a number is used */
  readonly note: string;
}

/** A form for numbers that no studio and no file shows, and the numbers typed in so far; folded until wanted. */
export function TypedCounts(props: TypedCountsProps) {
  const { choices, rows, span, note } = props;
  return (
    <details className={css.fold}>
      <summary>{t('commerce.typeIn')}</summary>
      <p className={css.note}>{note}</p>
      {choices.length > 0 && (
        <TypedForm key={`${span.from} ${span.to} ${choices.map(({ what }) => what).join()}`} {...props} />
      )}
      {rows.length > 0 && <TypedRows rows={rows} choices={choices} />}
    </details>
  );
}

function TypedForm({ of, scope, choices, span, today }: TypedCountsProps) {
  const [fields, setFields] = useState({ what: choices[0]?.what ?? '', ...span, value: '', source: '' });
  const [said, setSaid] = useState('');
  const { addTypedCount } = useMoneyActions();
  const set = (change: Partial<typeof fields>) => setFields({ ...fields, ...change });
  const choice = choices.find(({ what }) => what === fields.what);
  const value = readValue(fields.value, choice?.currency ?? null);
  const days = isDay(fields.from) && isDay(fields.to) && fields.from <= fields.to && fields.to <= today;
  const save = async () => {
    if (!choice || value === null) return;
    const { what, from, to } = fields;
    await addTypedCount({
      ...{ of, what, scope, from, to, value, currency: choice.currency, source: fields.source.trim() },
    });
    set({ value: '' });
    setSaid(t('commerce.entryAdded'));
  };
  const text = (name: 'from' | 'to' | 'value' | 'source', type: string, error: string | false) => (
    <TextInput
      size="xs"
      type={type}
      label={t(`commerce.typed.${name}`)}
      maxLength={200}
      value={fields[name]}
      error={error}
      onChange={({ currentTarget }) => set({ [name]: currentTarget.value })}
    />
  );
  return (
    <div className={css.form}>
      <NativeSelect
        size="xs"
        label={t('commerce.typed.what')}
        value={fields.what}
        data={choices.map(({ what, label }) => ({ value: what, label: capital(label) }))}
        onChange={({ currentTarget }) => set({ what: currentTarget.value })}
      />
      {text('from', 'date', false)}
      {text('to', 'date', !days && t('commerce.typed.badDays'))}
      {text('value', 'text', fields.value !== '' && value === null && t('commerce.typed.badValue'))}
      {text('source', 'text', false)}
      <Button
        size="xs"
        disabled={!choice || value === null || !days || fields.source.trim() === ''}
        onClick={() => void save()}
      >
        {t('commerce.typed.add')}
      </Button>
      <p role="status" className={css.note}>
        {said}
      </p>
    </div>
  );
}

/** A whole number of 0 or above, or an amount in minor units; null for what is neither. */
function readValue(text: string, currency: string | null): number | null {
  const plain = text.trim().replaceAll(',', '');
  if (currency === null) {
    const whole = Number(plain);
    return /^\d+$/.test(plain) && Number.isSafeInteger(whole) ? whole : null;
  }
  const { minor } = parseMinor(text, currency);
  return minor === null || minor < 0 ? null : minor;
}

function TypedRows({ rows, choices }: Pick<TypedCountsProps, 'rows' | 'choices'>) {
  const { removeTypedCount } = useMoneyActions();
  return (
    <PlainTable
      caption={t('commerce.typeIn')}
      columns={[
        { id: 'what', label: t('commerce.typed.what') },
        { id: 'value', label: t('commerce.typed.value'), numeric: true },
        { id: 'days', label: t('commerce.typed.days') },
        { id: 'source', label: t('commerce.source') },
        { id: 'remove', label: t('commerce.remove') },
      ]}
      rows={rows.map(({ id, what, value, currency, from, to, source, at }) => ({
        id,
        cells: [
          capital(choices.find((choice) => choice.what === what)?.label ?? what),
          currency === null ? exactCount(value) : exactAmount(value, currency),
          <span key="days" className={css.whole}>{`${from} – ${to}`}</span>,
          <span key="source">
            {source} <Faint>{t('commerce.typed.writtenAt', [dateTime(at)])}</Faint>
          </span>,
          <ActionLink
            key="remove"
            action={{ label: t('commerce.remove'), onClick: () => void removeTypedCount(id) }}
          />,
        ],
      }))}
    />
  );
}
