import { NumberInput } from '@mantine/core';
import type { Plan } from '../../../lib/models/plan';
import { type PlanView, usePlanActions } from '../../data/plan';
import { Card } from '../../ui/card';
import { interval, type Maybe, ratio } from '../../ui/format';
import { Light, type LightLevel } from '../../ui/light';
import { PartBar } from '../../ui/part-bar';
import { t } from '../../ui/text';
import css from './plan.module.css';
import { wholeNumber } from './whole-number';

const levels: Readonly<Record<PlanView['quality']['verdict'], LightLevel>> = {
  ...{ reached: 'ok', below: 'warn', unknown: 'unknown' },
};
const fields = ['qualityShare', 'qualityPass', 'newShare'] as const;

/** Share of quality works (S2-48) and of new works (S4-52, M-41) against their targets. */
export function QualityCard({ plan, view: { quality, newShare } }: { plan: Plan; view: PlanView }) {
  const { change } = usePlanActions();
  const whole = (share: Maybe) => ratio(share, 0);
  return (
    <Card
      title={t('plan.quality.title')}
      note={t('plan.quality.note', [plan.windowDays, whole(plan.qualityPass)])}
    >
      <PartBar
        label={t('plan.quality.share')}
        share={quality.share}
        text={whole(quality.share)}
        target={plan.qualityShare}
        targetText={whole(plan.qualityShare)}
        reason={t('plan.quality.fewRated', [quality.rated])}
      />
      <p className={css.note}>
        <Light level={levels[quality.verdict]}>
          {t(`plan.quality.${quality.verdict}`, [quality.passed, quality.rated, quality.n])}
        </Light>
      </p>
      {quality.n > quality.rated && (
        <p className={css.note}>{t('plan.quality.range', [interval(quality.low, quality.high, whole)])}</p>
      )}
      <PartBar
        label={t('plan.quality.new')}
        share={newShare}
        text={whole(newShare)}
        target={plan.newShare}
        targetText={whole(plan.newShare)}
        reason={t('plan.quality.noDates')}
      />
      <p className={css.note}>{t('plan.quality.newNote', [plan.windowDays])}</p>
      <details className={css.fold}>
        <summary>{t('plan.quality.edit')}</summary>
        <div className={css.form}>
          {fields.map((field) => (
            <NumberInput
              key={field}
              size="xs"
              label={t(`plan.quality.${field}`)}
              min={0}
              max={100}
              defaultValue={Math.round(plan[field] * 100)}
              onChange={(value) => {
                const percent = wholeNumber(value, 0, 100);
                if (percent !== null) void change(() => ({ [field]: percent / 100 }));
              }}
            />
          ))}
        </div>
      </details>
    </Card>
  );
}
