import { NumberInput } from '@mantine/core';
import type { Plan } from '../../../lib/models/plan';
import { depthTiers, lostReadings, tierSpread } from '../../../lib/models/plan-length';
import { summarise } from '../../../lib/models/statistics';
import { type PlanView, usePlanActions } from '../../data/plan';
import { tierName } from '../../figures/plan-name';
import { Card } from '../../ui/card';
import { count, ratio, seconds } from '../../ui/format';
import { PlainTable } from '../../ui/plain-table';
import { t } from '../../ui/text';
import css from './plan.module.css';
import { wholeNumber } from './whole-number';

/** Works by depth tier (S1-23), with the completion that own works of that length reach. */
export function LengthsCard({ plan: { lengths }, view: { tiers } }: { plan: Plan; view: PlanView }) {
  const { change } = usePlanActions();
  const [first, second] = lostReadings;
  const aim = (tier: (typeof depthTiers)[number] | null) => {
    if (tier === null) return '—';
    return lengths[tier] === null ? t('plan.lengths.lost', [first, second]) : seconds(lengths[tier]);
  };
  return (
    <Card title={t('plan.lengths.title')} note={t('plan.lengths.note', [ratio(tierSpread, 0)])}>
      <PlainTable
        caption={t('plan.lengths.title')}
        columns={[
          { id: 'tier', label: t('plan.lengths.tier') },
          { id: 'aim', label: t('plan.target'), numeric: true },
          { id: 'works', label: t('plan.works'), numeric: true },
          { id: 'completion', label: t('plan.lengths.completion'), numeric: true },
        ]}
        rows={tiers.map(({ tier, works }) => {
          const known = works.flatMap(({ completion }) => completion ?? []);
          return {
            id: tier ?? 'between',
            cells: [
              tier === null ? t('plan.lengths.between') : tierName(tier),
              aim(tier),
              count(works.length),
              t('plan.lengths.of', [ratio(summarise(known)?.median, 0), known.length]),
            ],
          };
        })}
      />
      <details className={css.fold}>
        <summary>{t('plan.lengths.edit')}</summary>
        <div className={css.form}>
          {depthTiers.map((tier) => (
            <NumberInput
              key={tier}
              size="xs"
              label={t('plan.lengths.secondsOf', [tierName(tier)])}
              placeholder={tier === 'single' ? t('plan.lengths.lost', [first, second]) : undefined}
              min={1}
              max={36_000}
              defaultValue={lengths[tier] ?? ''}
              onChange={(value) => {
                const typed = wholeNumber(value, 1, 36_000);
                // Only the first tier may be left open: its digit is lost in the source.
                if (typed !== null || (tier === 'single' && value === ''))
                  void change((stored) => ({ lengths: { ...stored.lengths, [tier]: typed } }));
              }}
            />
          ))}
        </div>
      </details>
    </Card>
  );
}
