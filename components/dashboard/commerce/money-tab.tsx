import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { addDays, dayOf } from '../../../lib/core/dates';
import {
  type DaySpan,
  entriesOf,
  leastOriginalDepth,
  ledgerTotals,
  originalDepth,
} from '../../../lib/models/ledger';
import { type KeptBudget, type KeptEntry, ownZone, useMoney } from '../../data/commerce';
import { useNow } from '../../data/use-now';
import { Card } from '../../ui/card';
import { exactAmount, ratio } from '../../ui/format';
import { Light } from '../../ui/light';
import { FourStates } from '../../ui/states';
import { t } from '../../ui/text';
import { BudgetCard } from './budget-card';
import css from './commerce.module.css';
import { ImportCard } from './import-card';
import { LedgerCard } from './ledger-card';
import { ReturnCard } from './return-card';
import { SpendEffectCard } from './spend-effect-card';
import { UnitCard } from './unit-card';

/** The ledger of one currency over some days: what was spent and earned, by plan or not, and what it brought. */
export function MoneyTab() {
  const today = dayOf(useNow(), ownZone());
  const money = useMoney();
  return (
    <FourStates state={money} empty={{}}>
      {({ entries, budgets }) => <Money entries={entries} budgets={budgets} today={today} />}
    </FourStates>
  );
}

function Money({
  entries,
  budgets,
  today,
}: {
  entries: readonly KeptEntry[];
  budgets: readonly KeptBudget[];
  today: string;
}) {
  const ledgers = [...new Set([...entries, ...budgets].map(({ currency }) => currency))].sort();
  const [chosen, setChosen] = useState<string | null>(null);
  const [span, setSpan] = useState<DaySpan>({ from: addDays(today, -89), to: today });
  const currency = chosen ?? ledgers[0] ?? 'CNY';
  const own = entriesOf(entries, currency, span);
  return (
    <div className={css.stack}>
      <div className={css.controls}>
        <NativeSelect
          label={t('commerce.ledger')}
          value={currency}
          data={ledgers.length > 0 ? ledgers : [currency]}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        />
        {(['from', 'to'] as const).map((end) => (
          <TextInput
            key={end}
            type="date"
            label={t(`commerce.${end}`)}
            value={span[end]}
            onChange={({ currentTarget: { value } }) => value !== '' && setSpan({ ...span, [end]: value })}
          />
        ))}
      </div>
      <TotalsCard entries={own} currency={currency} />
      <SpendEffectCard currency={currency} today={today} />
      <ReturnCard entries={own} currency={currency} />
      <UnitCard currency={currency} span={span} today={today} />
      <BudgetCard budgets={budgets} entries={entries} currency={currency} today={today} />
      <LedgerCard entries={own} currency={currency} today={today} />
      <ImportCard kind="ledger" />
    </div>
  );
}

const depthLevel = { reached: 'ok', short: 'stop', unknown: 'unknown' } as const;

function TotalsCard({ entries, currency }: { entries: readonly KeptEntry[]; currency: string }) {
  const { spendMinor, incomeMinor } = ledgerTotals(entries);
  const { least, most, verdict } = originalDepth(entries);
  const shown = (minor: number) => exactAmount(entries.length > 0 ? minor : null, currency);
  return (
    <Card
      title={t('commerce.totalsTitle')}
      note={entries.length > 0 ? t('commerce.totalsNote', entries.length) : t('commerce.ledgerEmpty')}
    >
      <dl className={css.figures}>
        <div>
          <dt>{t('commerce.spend')}</dt>
          <dd>{shown(spendMinor)}</dd>
        </div>
        <div>
          <dt>{t('commerce.income')}</dt>
          <dd>{shown(incomeMinor)}</dd>
        </div>
        <div>
          <dt>{t('commerce.depth', [ratio(leastOriginalDepth, 0)])}</dt>
          <dd>
            <Light level={depthLevel[verdict]}>
              {least === null ? '—' : least === most ? ratio(least) : `${ratio(least)} – ${ratio(most)}`}
            </Light>
          </dd>
        </div>
      </dl>
    </Card>
  );
}
