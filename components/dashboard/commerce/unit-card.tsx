import { NumberInput, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { type LedgerEntry, ledgerTotals } from '../../../lib/models/ledger';
import { minorText, parseMinor } from '../../../lib/models/money';
import { leastLifetimeToCost, mostPerFollower, unitEconomics } from '../../../lib/models/roi';
import { Card } from '../../ui/card';
import { decimal, exactAmount } from '../../ui/format';
import { Light } from '../../ui/light';
import { t } from '../../ui/text';
import css from './commerce.module.css';

const level = { reached: 'ok', short: 'stop', unknown: 'unknown' } as const;
const people = ['newCustomers', 'actions', 'newFollowers'] as const;

/** What winning a customer, an action or a follower costs, and whether a customer brings three times that. */
export function UnitCard({ entries, currency }: { entries: readonly LedgerEntry[]; currency: string }) {
  const traffic = entries.filter(({ category, kind }) => category === 'traffic' && kind === 'spend');
  const [counts, setCounts] = useState<Partial<Record<(typeof people)[number], number>>>({});
  const [lifetime, setLifetime] = useState('');
  const lifetimeMinor = parseMinor(lifetime, currency).minor;
  const spendMinor = traffic.length > 0 ? ledgerTotals(traffic).spendMinor : null;
  const unit = unitEconomics({
    spendMinor,
    newCustomers: counts.newCustomers ?? null,
    actions: counts.actions ?? null,
    newFollowers: counts.newFollowers ?? null,
    lifetimeMinor,
  });
  const whole = (minor: number | null) => exactAmount(minor === null ? null : Math.round(minor), currency);
  const overTail =
    currency === mostPerFollower.currency &&
    unit.perFollower !== null &&
    unit.perFollower > mostPerFollower.minor;
  return (
    <Card title={t('commerce.unitTitle')} note={t('commerce.unitNote', [whole(spendMinor)])}>
      <dl className={css.figures}>
        <Figure name={t('commerce.perCustomer')}>{whole(unit.perCustomer)}</Figure>
        <Figure name={t('commerce.perAction')}>{whole(unit.perAction)}</Figure>
        <Figure
          name={t('commerce.perFollower', [minorText(mostPerFollower.minor, mostPerFollower.currency)])}
        >
          <Light
            level={
              unit.perFollower === null || currency !== mostPerFollower.currency
                ? 'unknown'
                : overTail
                  ? 'warn'
                  : 'ok'
            }
          >
            {whole(unit.perFollower)}
          </Light>
        </Figure>
        <Figure name={t('commerce.lifetimeToCost', [String(leastLifetimeToCost)])}>
          <Light level={level[unit.lifetimeVerdict]}>{decimal(unit.lifetimeToCost, 2)}</Light>
        </Figure>
      </dl>
      <div className={css.form}>
        {people.map((id) => (
          <NumberInput
            hideControls
            key={id}
            size="xs"
            label={t(`commerce.${id}`)}
            min={0}
            allowDecimal={false}
            value={counts[id] ?? ''}
            onChange={(value) =>
              setCounts({ ...counts, [id]: typeof value === 'number' ? value : undefined })
            }
          />
        ))}
        <TextInput
          size="xs"
          label={t('commerce.lifetime', [currency])}
          value={lifetime}
          error={lifetime !== '' && lifetimeMinor === null}
          onChange={({ currentTarget }) => setLifetime(currentTarget.value)}
        />
      </div>
    </Card>
  );
}

function Figure({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
