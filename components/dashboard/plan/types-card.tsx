import { NativeSelect } from '@mantine/core';
import type { Plan } from '../../../lib/models/plan';
import { type PlanView, usePlanActions } from '../../data/plan';
import { typeName } from '../../figures/plan-name';
import { ActionLink } from '../../ui/action';
import { Card } from '../../ui/card';
import { day } from '../../ui/format';
import { PlainTable } from '../../ui/plain-table';
import { EmptyState } from '../../ui/states';
import { t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import css from './plan.module.css';

/** Drawn at most: the newest of the window. */
const mostShown = 100;

/** Of which type each recent work is, and why; the user's word beats series and words. */
export function TypesCard({
  plan,
  view: { recent, undated },
  now,
}: {
  plan: Plan;
  view: PlanView;
  now: number;
}) {
  const { setType } = usePlanActions();
  const shown = recent.slice(0, mostShown);
  return (
    <Card title={t('plan.typing.title')} note={t('plan.typing.note', [plan.windowDays])}>
      {shown.length === 0 ? (
        <EmptyState why={t('plan.typing.empty', [plan.windowDays])} />
      ) : (
        <PlainTable
          caption={t('plan.typing.caption')}
          maxHeight={420}
          columns={[
            { id: 'title', label: t('plan.typing.work') },
            { id: 'type', label: t('plan.type') },
          ]}
          rows={shown.map(({ work: { id, title, publishedAt }, typed }) => ({
            id,
            cells: [
              <span key="title">
                <span className={css.title} title={title ?? undefined}>
                  <ActionLink action={{ label: title ?? t('plan.untitled'), href: `#/works/${id}` }} />
                </span>
                <Faint>
                  {day(publishedAt, now)} ·{' '}
                  {t(`plan.typing.${typed.by ?? (typed.unclear ? 'unclear' : 'none')}`)}
                </Faint>
              </span>,
              <NativeSelect
                key="type"
                className={css.pick}
                size="xs"
                aria-label={t('plan.typing.of', [title ?? t('plan.untitled')])}
                value={typed.type ?? ''}
                data={[
                  {
                    value: '',
                    label: t(typed.by === 'hand' ? 'plan.typing.backToWords' : 'plan.typing.pick'),
                  },
                  ...plan.types.map((type) => ({ value: type.id, label: typeName(type) })),
                ]}
                onChange={({ currentTarget: { value } }) => void setType(id, value === '' ? null : value)}
              />,
            ],
          }))}
        />
      )}
      {recent.length > mostShown && (
        <p className={css.note}>{t('plan.typing.more', recent.length - mostShown)}</p>
      )}
      {undated > 0 && <p className={css.note}>{t('plan.typing.undated', undated)}</p>}
    </Card>
  );
}
