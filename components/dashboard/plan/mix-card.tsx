import type { Plan } from '../../../lib/models/plan';
import type { MixPart } from '../../../lib/models/plan-mix';
import type { PlanBook, PlanView } from '../../data/plan';
import { typeName } from '../../figures/plan-name';
import { Card } from '../../ui/card';
import { count, interval, points, ratio } from '../../ui/format';
import { Light, type LightLevel } from '../../ui/light';
import { PartBar } from '../../ui/part-bar';
import { PlainTable } from '../../ui/plain-table';
import { t } from '../../ui/text';
import { MixForm } from './mix-form';
import css from './plan.module.css';

const levels: Readonly<Record<MixPart['verdict'], LightLevel>> = {
  ...{ on: 'ok', over: 'warn', under: 'warn', unknown: 'unknown' },
};

interface MixCardProps {
  readonly plan: Plan;
  readonly series: PlanBook['series'];
  readonly view: PlanView;
}

/** Shares of the content types now, against their targets (S1-21). */
export function MixCard({ plan, series, view: { mix } }: MixCardProps) {
  const nameOf = (part: MixPart) =>
    typeName(plan.types.find(({ id }) => id === part.id) ?? { ...part, name: '' });
  return (
    <Card
      title={t('plan.mix.title')}
      note={t('plan.mix.note', [plan.windowDays, mix.n, mix.typed, points(plan.tolerance, 'size')])}
    >
      {mix.parts.map((part) => (
        <PartBar
          key={part.id}
          label={nameOf(part)}
          share={part.share}
          text={ratio(part.share, 0)}
          target={part.target}
          targetText={ratio(part.target, 0)}
          reason={t('plan.mix.noneTyped')}
        />
      ))}
      <div className={css.roomy}>
        <PlainTable
          caption={t('plan.mix.caption')}
          maxHeight={600}
          columns={[
            { id: 'type', label: t('plan.type') },
            { id: 'works', label: t('plan.works'), numeric: true },
            { id: 'range', label: t('plan.mix.range'), numeric: true },
            { id: 'target', label: t('plan.target'), numeric: true },
            { id: 'verdict', label: t('plan.verdict') },
          ]}
          rows={mix.parts.map((part) => ({
            id: part.id,
            cells: [
              nameOf(part),
              count(part.count),
              part.low === part.high
                ? ratio(part.low, 0)
                : interval(part.low, part.high, (share) => ratio(share, 0)),
              ratio(part.target, 0),
              <Light key="light" level={levels[part.verdict]}>
                {t(`plan.mix.${part.verdict}`)}
              </Light>,
            ],
          }))}
        />
      </div>
      {mix.reason && (
        <p className={css.note}>
          {mix.reason === 'targets-off'
            ? t('plan.mixWhy.targetsOff')
            : t('plan.mixWhy.tooFewWorks', [plan.windowDays])}
        </p>
      )}
      {mix.n > mix.typed && <p className={css.note}>{t('plan.mix.untyped', mix.n - mix.typed)}</p>}
      <details className={css.fold}>
        <summary>{t('plan.mix.edit')}</summary>
        <MixForm plan={plan} series={series} />
      </details>
    </Card>
  );
}
