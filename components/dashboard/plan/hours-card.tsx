import { NativeSelect } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { StudioId } from '../../../lib/core/studios';
import type { Plan } from '../../../lib/models/plan';
import {
  fewestForMedian,
  type HourCell,
  type HourMap,
  hourMap,
  type TimedWork,
} from '../../../lib/models/plan-hours';
import { type HourMetric, hourMapAge, hourMetrics, ownTimeZone, useTimedWorks } from '../../data/plan';
import { metricName } from '../../figures/metric-format';
import { minuteText } from '../../figures/plan-name';
import { Card } from '../../ui/card';
import { interval, multiple, sinceHours } from '../../ui/format';
import { EmptyState, FourStates } from '../../ui/states';
import { t } from '../../ui/text';
import { VisuallyHidden } from '../../ui/typography';
import css from './plan.module.css';
import { weekdayName } from './weekday';
import { WindowsTable } from './windows-table';

/** Two hours a cell: as narrow as the window that the source names (S1-25), and seldom empty. */
const cellHours = 2;

/** When own works went out and how they did, and the windows that are followed or tried. */
export function HoursCard({ plan, studio }: { plan: Plan; studio: StudioId | null }) {
  const [metric, setMetric] = useState<HourMetric>('views');
  const state = useTimedWorks(studio, metric);
  return (
    <Card
      title={t('plan.hours.title')}
      note={t('plan.hours.note', [
        metricName(metric),
        sinceHours(hourMapAge),
        fewestForMedian,
        ownTimeZone(),
      ])}
      aside={
        <NativeSelect
          size="xs"
          aria-label={t('plan.hours.metric')}
          value={metric}
          data={hourMetrics.map((id) => ({ value: id, label: metricName(id) }))}
          onChange={({ currentTarget: { value } }) =>
            setMetric(hourMetrics.find((id) => id === value) ?? metric)
          }
        />
      }
    >
      <FourStates state={state} empty={{}}>
        {(works) => (
          <>
            {works.length === 0 ? (
              <EmptyState why={t('plan.hours.empty')} next={t('plan.emptyNext')} />
            ) : (
              <Heat works={works} />
            )}
            <WindowsTable plan={plan} works={works} />
          </>
        )}
      </FourStates>
    </Card>
  );
}

function Heat({ works }: { works: readonly TimedWork[] }) {
  const map = useMemo(() => hourMap(works, cellHours), [works]);
  const times = map.byTime.map((_, column) => column * cellHours * 60);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by keyboard */}
      <section className={css.scroll} aria-label={t('plan.hours.table')} tabIndex={0}>
        <table className={css.heat}>
          <caption>
            <VisuallyHidden>{t('plan.hours.caption')}</VisuallyHidden>
          </caption>
          <thead>
            <tr>
              <td />
              {times.map((minute) => (
                <th key={minute} scope="col">
                  {minuteText(minute)}
                </th>
              ))}
              <th scope="col">{t('plan.hours.allTimes')}</th>
            </tr>
          </thead>
          <HeatRows map={map} times={times} />
        </table>
      </section>
      <p className={css.note}>{t('plan.hours.legend')}</p>
    </>
  );
}

function HeatRows({ map: { cells, byTime, byDay, all }, times }: { map: HourMap; times: readonly number[] }) {
  const days = cells.map((row, weekday) => ({
    id: String(weekday),
    name: weekdayName(weekday),
    row,
    end: byDay[weekday],
  }));
  const rows = [...days, { id: 'all', name: t('plan.hours.allDays'), row: byTime, end: all }];
  return (
    <tbody>
      {rows.map(({ id, name, row, end }) => (
        <tr key={id}>
          <th scope="row">{name}</th>
          {row.map((cell, column) => (
            <Cell key={times[column]} cell={cell} />
          ))}
          {end && <Cell cell={end} />}
        </tr>
      ))}
    </tbody>
  );
}

/** Tinted only where the whole interval lies on one side of the own median. */
function Cell({ cell: { works, n, median, low, high } }: { cell: HourCell }) {
  if (median === null)
    return (
      <td className={css.few} title={works > 0 ? t('plan.hours.few', [works, n]) : undefined}>
        {works > 0 && `(${works})`}
      </td>
    );
  const side = low !== null && low > 1 ? 'above' : high !== null && high < 1 ? 'below' : undefined;
  return (
    <td data-side={side} title={t('plan.hours.cell', [multiple(median), interval(low, high, multiple), n])}>
      {multiple(median)}
    </td>
  );
}
