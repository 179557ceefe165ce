import { NativeSelect } from '@mantine/core';
import type { Plan } from '../../../lib/models/plan';
import type { Cadence } from '../../../lib/models/plan-cadence';
import { type PlanView, type PlanWork, usePlanActions } from '../../data/plan';
import { Card } from '../../ui/card';
import { calendarDay, count } from '../../ui/format';
import { Light, type LightLevel } from '../../ui/light';
import { PlainTable } from '../../ui/plain-table';
import { EmptyState } from '../../ui/states';
import { camel, t } from '../../ui/text';
import { PlanCalendar } from './calendar';
import { IntervalsForm } from './intervals-form';
import css from './plan.module.css';

interface CadenceCardProps {
  readonly plan: Plan;
  readonly view: PlanView;
  readonly works: readonly PlanWork[];
}

/** The rhythm of every series (S1-22), and the weeks around today. */
export function CadenceCard({ plan, view, works }: CadenceCardProps) {
  return (
    <Card title={t('plan.cadence.title')} note={t('plan.cadence.note')}>
      {view.rhythms.length === 0 ? (
        <EmptyState
          why={t('plan.cadence.empty')}
          action={{ label: t('plan.cadence.emptyNext'), href: '#/scorecards' }}
        />
      ) : (
        <Rhythms plan={plan} view={view} />
      )}
      <PlanCalendar view={view} works={works} />
      <details className={css.fold}>
        <summary>{t('plan.cadence.edit')}</summary>
        <IntervalsForm plan={plan} series={view.rhythms.map(({ row }) => row)} />
      </details>
    </Card>
  );
}

function Rhythms({ plan, view: { rhythms } }: { plan: Plan; view: PlanView }) {
  const { setInterval } = usePlanActions();
  const { high, mid, low } = plan.intervals;
  return (
    <div className={css.roomy}>
      <PlainTable
        caption={t('plan.cadence.title')}
        columns={[
          { id: 'series', label: t('plan.series') },
          { id: 'works', label: t('plan.works'), numeric: true },
          { id: 'last', label: t('plan.cadence.last') },
          { id: 'due', label: t('plan.cadence.due') },
          { id: 'state', label: t('plan.verdict') },
          { id: 'every', label: t('plan.cadence.every') },
        ]}
        rows={rhythms.map(({ row, works, cadence, week }) => ({
          id: row.id,
          cells: [
            row.name,
            count(works),
            calendarDay(cadence.lastDay),
            calendarDay(cadence.dueDay),
            <span key="state">
              <Light level={levelOf(cadence)}>{stateText(cadence)}</Light>
              {plan.weekly.series === row.id && (
                <Light level={week < plan.weekly.least ? 'warn' : 'ok'}>
                  {t('plan.cadence.week', [week, plan.weekly.least, plan.weekly.most])}
                </Light>
              )}
            </span>,
            <NativeSelect
              key="every"
              size="xs"
              aria-label={t('plan.cadence.everyOf', [row.name])}
              value={row.everyDays ?? ''}
              data={[
                { value: '', label: t('plan.cadence.none') },
                ...[...new Set([high, mid, low, ...(row.everyDays === null ? [] : [row.everyDays])])]
                  .sort((a, b) => a - b)
                  .map((days) => ({ value: String(days), label: t('plan.cadence.days', [days]) })),
              ]}
              onChange={({ currentTarget: { value } }) =>
                void setInterval(row.id, value === '' ? null : Number(value))
              }
            />,
          ],
        }))}
      />
    </div>
  );
}

function levelOf({ state }: Cadence): LightLevel {
  if (state === null) return 'unknown';
  return state === 'late' ? 'warn' : 'ok';
}

function stateText({ reason, state, since, late }: Cadence): string {
  if (reason !== null || state === null) return t(`plan.cadence.${camel(reason ?? 'no-works')}`);
  if (state === 'late') return t('plan.cadence.late', late ?? 0);
  if (state === 'due') return t('plan.cadence.dueToday');
  return t('plan.cadence.since', since ?? 0);
}
