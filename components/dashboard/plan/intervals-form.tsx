import { Button, NativeSelect, NumberInput } from '@mantine/core';
import { useState } from 'react';
import type { Plan } from '../../../lib/models/plan';
import { type PlanBook, usePlanActions } from '../../data/plan';
import { t } from '../../ui/text';
import css from './plan.module.css';
import { wholeNumber } from './whole-number';

const tiers = ['high', 'mid', 'low'] as const;

/** The three intervals that series are given (S1-22), and the series that has its number a week (S1-20). */
export function IntervalsForm({ plan, series }: { plan: Plan; series: PlanBook['series'] }) {
  const { change } = usePlanActions();
  const [{ intervals, weekly }, setTyped] = useState(plan);
  const [failed, setFailed] = useState(false);
  const days = (tier: (typeof tiers)[number], value: number | string) =>
    setTyped((before) => ({
      ...before,
      intervals: { ...before.intervals, [tier]: wholeNumber(value, 1, 365) ?? before.intervals[tier] },
    }));
  const week = (part: Partial<Plan['weekly']>) =>
    setTyped((before) => ({ ...before, weekly: { ...before.weekly, ...part } }));
  const isBackwards = weekly.least > weekly.most;
  const save = () =>
    change(() => ({ intervals, weekly })).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    <>
      <div className={css.form}>
        {tiers.map((tier) => (
          <NumberInput
            key={tier}
            size="xs"
            label={t(`plan.cadence.${tier}`)}
            min={1}
            max={365}
            value={intervals[tier]}
            onChange={(value) => days(tier, value)}
          />
        ))}
        <NativeSelect
          size="xs"
          label={t('plan.cadence.weekly')}
          value={weekly.series ?? ''}
          data={[
            { value: '', label: t('plan.cadence.noWeekly') },
            ...series.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={({ currentTarget: { value } }) => week({ series: value === '' ? null : value })}
        />
        <NumberInput
          size="xs"
          label={t('plan.cadence.least')}
          min={1}
          max={100}
          value={weekly.least}
          onChange={(value) => week({ least: wholeNumber(value, 1, 100) ?? weekly.least })}
        />
        <NumberInput
          size="xs"
          label={t('plan.cadence.most')}
          min={1}
          max={100}
          value={weekly.most}
          error={isBackwards && t('plan.cadence.backwards')}
          onChange={(value) => week({ most: wholeNumber(value, 1, 100) ?? weekly.most })}
        />
      </div>
      <div className={css.actions}>
        <Button size="xs" disabled={isBackwards} onClick={() => void save()}>
          {t('plan.save')}
        </Button>
        <span role="status" className={css.problem}>
          {failed && t('plan.failed')}
        </span>
      </div>
    </>
  );
}
