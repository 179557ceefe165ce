import type { DaySpan } from '../../../lib/models/ledger';
import { minorText } from '../../../lib/models/money';
import { leastLifetimeToCost, mostPerFollower } from '../../../lib/models/roi';
import { type CountOrigin, type UnitCost, type WonId, wonIds } from '../../../lib/models/unit-costs';
import { type UnitAnswer, useUnitCosts } from '../../data/commerce';
import { Card } from '../../ui/card';
import { dateTime, decimal, exactAmount, exactCount } from '../../ui/format';
import { Light, type LightLevel } from '../../ui/light';
import { PlainTable } from '../../ui/plain-table';
import { FourStates } from '../../ui/states';
import { t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import css from './commerce.module.css';
import { TypedCounts } from './typed-counts';

interface UnitCardProps {
  readonly currency: string;
  readonly span: DaySpan;
  readonly today: string;
}

/** What winning a customer, an action or a follower costs, with every part, and whether a customer brings three times that. */
export function UnitCard({ currency, span, today }: UnitCardProps) {
  const state = useUnitCosts(currency, span);
  return (
    <Card title={t('commerce.unitTitle')} note={t('commerce.unitNote')}>
      <FourStates state={state} empty={{}}>
        {(answer) => (
          <>
            <Parts answer={answer} currency={currency} />
            <TypedCounts
              of="unit"
              scope="all"
              choices={[
                ...wonIds.map((what) => ({ what, label: t(`commerce.${what}`), currency: null })),
                { what: 'lifetime', label: t('commerce.lifetime', [currency]), currency },
              ]}
              span={span}
              today={today}
              rows={answer.typed}
              note={t('commerce.typeInNote')}
            />
          </>
        )}
      </FourStates>
    </Card>
  );
}

const whole = (minor: number | null, currency: string): string =>
  exactAmount(minor === null ? null : Math.round(minor), currency);
const levelOf = { reached: 'ok', short: 'stop', unknown: 'unknown' } as const;

function Parts({ answer, currency }: { answer: UnitAnswer; currency: string }) {
  const { costs, lifetime, lifetimeToCost } = answer;
  const least = (text: string) => (lifetime?.isLeast && text !== '—' ? `≥ ${text}` : text);
  const origin = lifetime && originText(lifetime.origin);
  return (
    <PlainTable
      caption={t('commerce.unitTitle')}
      columns={[
        { id: 'figure', label: t('commerce.unitFigure') },
        { id: 'value', label: t('commerce.unitValue') },
        { id: 'parts', label: t('commerce.unitParts') },
        { id: 'from', label: t('commerce.unitFrom') },
      ]}
      rows={[
        ...costs.map((cost) => costRow(cost, currency, answer.mixedSalts)),
        {
          id: 'lifetime',
          cells: [
            t('commerce.lifetime', [currency]),
            <span key="value" className={css.whole}>
              {least(whole(lifetime?.minor ?? null, currency))}
            </span>,
            lifetime?.isLeast ? t('commerce.lifetimeSoFar') : '',
            <Faint key="from">{origin ?? t('commerce.noLifetime')}</Faint>,
          ],
        },
        {
          id: 'ratio',
          cells: [
            t('commerce.lifetimeToCost', [String(leastLifetimeToCost)]),
            <Light key="value" level={levelOf[lifetimeToCost.verdict]}>
              <span className={css.whole}>{least(decimal(lifetimeToCost.ratio, 2))}</span>
            </Light>,
            'LTV ÷ CAC',
            <Faint key="from">S1-40</Faint>,
          ],
        },
      ]}
    />
  );
}

function nameOf(id: WonId): string {
  if (id === 'newCustomers') return t('commerce.perCustomer');
  if (id === 'actions') return t('commerce.perAction');
  return t('commerce.perFollower', [minorText(mostPerFollower.minor, mostPerFollower.currency)]);
}

function costRow({ id, won, spendMinor, costMinor }: UnitCost, currency: string, mixedSalts: boolean) {
  const value = whole(costMinor, currency);
  const level = id === 'newFollowers' ? followerLevel(costMinor, currency) : null;
  const unknown = id === 'newCustomers' && mixedSalts ? t('commerce.mixedBuyers') : t('commerce.noCount');
  return {
    id,
    cells: [
      nameOf(id),
      level ? (
        <Light key="value" level={level}>
          {value}
        </Light>
      ) : (
        value
      ),
      won === null
        ? ''
        : t('commerce.unitOf', [
            spendMinor === null ? t('commerce.noTrafficSpend') : whole(spendMinor, currency),
            exactCount(won.value),
            t(`commerce.${id}`),
          ]),
      <Faint key="from">
        {won === null ? unknown : `${won.from} – ${won.to} · ${originText(won.origin)}`}
      </Faint>,
    ],
  };
}

/** The long-tail line is in yuan and says nothing about other currencies (S4-13). */
function followerLevel(costMinor: number | null, currency: string): LightLevel {
  if (costMinor === null || currency !== mostPerFollower.currency) return 'unknown';
  return costMinor > mostPerFollower.minor ? 'warn' : 'ok';
}

function originText(origin: CountOrigin): string {
  switch (origin.kind) {
    case 'orders':
      return t('commerce.countFrom.orders', origin.orders);
    case 'studios':
      return t('commerce.countFrom.studios', [String(origin.known), String(origin.of)]);
    case 'typed':
      return t('commerce.countFrom.typed', [origin.source, dateTime(origin.at)]);
  }
}
