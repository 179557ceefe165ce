import { Textarea } from '@mantine/core';
import { z } from 'zod';
import {
  buyerGrades,
  defaultGradeRules,
  followerLayers,
  followToBuyLoss,
  ladder,
  ladderSteps,
  layers,
  lifeTable,
  mostFollowToBuyLoss,
} from '../../../lib/models/people-tiers';
import { fewestBuyers } from '../../../lib/models/rfm';
import { useSetting } from '../../data/actions';
import { type People, usePeople } from '../../data/commerce';
import { useNow } from '../../data/use-now';
import { Card } from '../../ui/card';
import { count, decimal, exactAmount, exactCount, ratio } from '../../ui/format';
import { Light } from '../../ui/light';
import { PlainTable } from '../../ui/plain-table';
import { FourStates } from '../../ui/states';
import { t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import { Bar } from './bar';
import css from './commerce.module.css';
import { ImportCard } from './import-card';

/** Who buys, how often and how lately; how the layers of followers move from month to month; what is done for each. */
export function PeopleTab() {
  const state = usePeople(useNow());
  return (
    <div className={css.stack}>
      <FourStates state={state} empty={{ why: t('commerce.noOrders'), next: t('commerce.noOrdersNext') }}>
        {(people) => (
          <div className={css.stack}>
            <RfmCard people={people} />
            <div className={css.pair}>
              <LadderCard people={people} />
              <LayersCard people={people} />
            </div>
            <MonthsCard people={people} />
            <LifeCard people={people} />
          </div>
        )}
      </FourStates>
      <ImportCard kind="orders" />
    </div>
  );
}

function RfmCard({ people: { rfm, buyers, orders, currency, mixedSalts } }: { people: People }) {
  const why =
    orders === 0
      ? t('commerce.noOrders')
      : t('commerce.fewBuyers', [String(buyers.length), String(fewestBuyers)]);
  return (
    <Card
      title={t('commerce.rfmTitle')}
      note={t('commerce.rfmNote', [exactCount(orders), exactCount(buyers.length)])}
    >
      {mixedSalts && <Light level="warn">{t('commerce.mixedSalts')}</Light>}
      {rfm.buyers === null || currency === null ? (
        <p className={css.note}>{why}</p>
      ) : (
        <PlainTable
          caption={t('commerce.rfmTitle')}
          columns={[
            { id: 'tier', label: t('commerce.tierLabel') },
            { id: 'buyers', label: t('commerce.buyers'), numeric: true },
            { id: 'share', label: '' },
            { id: 'orders', label: t('commerce.orders'), numeric: true },
            { id: 'money', label: t('commerce.netIncome'), numeric: true },
          ]}
          rows={rfm.tiers.map(({ tier, buyers: n, orders: bought, netMinor }) => ({
            id: tier,
            cells: [
              t(`commerce.tier.${tier}`),
              exactCount(n),
              <Bar key="bar" share={n / buyers.length} />,
              exactCount(bought),
              exactAmount(netMinor, currency),
            ],
          }))}
        />
      )}
    </Card>
  );
}

function LadderCard({ people: { months, signals } }: { people: People }) {
  const counts = ladder(signals, months.at(-1) ?? null);
  return (
    <Card title={t('commerce.ladderTitle')} note={t('commerce.ladderNote')}>
      <PlainTable
        caption={t('commerce.ladderTitle')}
        columns={[
          { id: 'step', label: t('commerce.stepLabel') },
          { id: 'count', label: t('commerce.thisMonth'), numeric: true },
          { id: 'from', label: t('commerce.source') },
        ]}
        rows={ladderSteps.map((step) => ({
          id: step,
          cells: [
            t(`commerce.ladder.${step}`),
            count(counts[step]),
            <Faint key="from">{t(`commerce.ladderFrom.${step}`)}</Faint>,
          ],
        }))}
      />
    </Card>
  );
}

function LayersCard({ people: { months, followers } }: { people: People }) {
  const found = layers(months.at(-1) ?? null, followers);
  return (
    <Card title={t('commerce.layersTitle')} note={t('commerce.layersNote')}>
      {found === null ? (
        <p className={css.note}>{t('commerce.noOrders')}</p>
      ) : (
        <PlainTable
          caption={t('commerce.layersTitle')}
          columns={[
            { id: 'layer', label: t('commerce.layer') },
            { id: 'count', label: t('commerce.peopleCount'), numeric: true },
          ]}
          rows={followerLayers.map((layer) => ({
            id: layer,
            cells: [t(`commerce.layerName.${layer}`), count(found[layer])],
          }))}
        />
      )}
    </Card>
  );
}

function MonthsCard({ people: { months } }: { people: People }) {
  const { loyalOrders, lapsedDays } = defaultGradeRules;
  return (
    <Card
      title={t('commerce.monthsTitle')}
      note={t('commerce.monthsNote', [String(loyalOrders), String(lapsedDays)])}
    >
      {months.length === 0 ? (
        <p className={css.note}>{t('commerce.noOrders')}</p>
      ) : (
        <PlainTable
          caption={t('commerce.monthsTitle')}
          columns={[
            { id: 'month', label: t('commerce.month') },
            { id: 'first', label: t('commerce.firstTime'), numeric: true },
            ...buyerGrades.map((grade) => ({
              id: grade,
              label: t(`commerce.grade.${grade}`),
              numeric: true,
            })),
            { id: 'up', label: t('commerce.movedUp'), numeric: true },
            { id: 'down', label: t('commerce.movedDown'), numeric: true },
          ]}
          rows={months.map(({ month, grades, firstTime, up, down }) => ({
            id: month,
            cells: [
              month,
              exactCount(firstTime),
              ...buyerGrades.map((grade) => exactCount(grades[grade])),
              exactCount(up),
              exactCount(down),
            ],
          }))}
        />
      )}
    </Card>
  );
}

const plansSchema = z.record(
  z.string(),
  z.object({ plan: z.string().max(500), result: z.string().max(500) }),
);

/** Stages of a follower's life with what is done at each: goal, plan and evaluation are the three parts of a touchpoint. */
function LifeCard({ people: { months, signals } }: { people: People }) {
  const [plans, setPlans] = useSetting('commerce.touchpoints', plansSchema, {});
  const loss = followToBuyLoss(signals.followsGained, months.at(-1)?.firstTime ?? null);
  const edit = (stage: string, part: 'plan' | 'result') => (
    <Textarea
      key={part + (plans[stage]?.[part] ?? '')}
      size="xs"
      miw={140}
      rows={2}
      aria-label={`${t(`commerce.touch.${part}`)}`}
      maxLength={500}
      defaultValue={plans[stage]?.[part] ?? ''}
      onBlur={({ currentTarget: { value } }) =>
        setPlans((last) => ({ ...last, [stage]: { plan: '', result: '', ...last[stage], [part]: value } }))
      }
    />
  );
  return (
    <Card title={t('commerce.lifeTitle')} note={t('commerce.lifeNote')}>
      <PlainTable
        caption={t('commerce.lifeTitle')}
        columns={[
          { id: 'stage', label: t('commerce.stage') },
          { id: 'touch', label: t('commerce.touchpoints') },
          { id: 'goal', label: t('commerce.touch.goal') },
          { id: 'plan', label: t('commerce.touch.plan') },
          { id: 'result', label: t('commerce.touch.result') },
        ]}
        rows={lifeTable.map(({ stage, source, figure: { kind, value } }) => ({
          id: stage,
          cells: [
            t(`commerce.step.${stage}`),
            t(`commerce.lifeTouch.${stage}`),
            <span key="goal">
              {t(`commerce.lifeGoal.${stage}`, [
                kind === 'share' ? ratio(value, 0) : `${decimal(value, 1)}×`,
              ])}{' '}
              <Faint>{source}</Faint>
            </span>,
            edit(stage, 'plan'),
            edit(stage, 'result'),
          ],
        }))}
      />
      <p className={css.note}>
        <Light level={loss === null ? 'unknown' : loss > mostFollowToBuyLoss ? 'stop' : 'ok'}>
          {loss === null
            ? t('commerce.followLossUnknown')
            : t(loss > mostFollowToBuyLoss ? 'commerce.followLossHigh' : 'commerce.followLossFine', [
                ratio(loss),
                ratio(mostFollowToBuyLoss, 0),
              ])}
        </Light>
      </p>
    </Card>
  );
}
