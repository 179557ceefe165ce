import { type LiveTotals, liveMetrics } from '../../data/lives';
import { accountName } from '../../figures/account-name';
import { metricName } from '../../figures/metric-format';
import { windowName } from '../../figures/window-name';
import { Card } from '../../ui/card';
import { calendarDay } from '../../ui/format';
import { PlainTable } from '../../ui/plain-table';
import { t } from '../../ui/text';
import { OriginValue } from './live-value';

/** Live figures that a studio gives for stretches of days and for single days, and not by session. */
export function TotalsCard({ totals: { account, windows, days } }: { totals: LiveTotals }) {
  const { studio } = account;
  const rows = [
    ...windows.map(({ window, values, valueAt, at, reader }) => ({
      id: `${window} ${reader}`,
      name: windowName(window),
      values: Object.fromEntries(
        liveMetrics.flatMap((metric) => {
          const value = values[metric];
          return value === undefined ? [] : [[metric, { value, at: valueAt?.[metric] ?? at, reader }]];
        }),
      ),
    })),
    ...days.map(({ day, values }) => ({ id: day, name: calendarDay(day, 'full'), values })),
  ];
  return (
    <Card title={t('live.totals', [accountName(studio, account)])} note={t('live.totalsNote')}>
      <PlainTable
        caption={t('live.totals', [accountName(studio, account)])}
        maxHeight={rows.length > 12 ? 420 : undefined}
        columns={[
          { id: 'time', label: t('live.time') },
          ...liveMetrics.map((metric) => ({ id: metric, label: metricName(metric), numeric: true })),
        ]}
        rows={rows.map(({ id, name, values }) => ({
          id,
          cells: [
            name,
            ...liveMetrics.map((metric) => (
              <OriginValue key={metric} seen={values[metric]} metric={metric} studio={studio} />
            )),
          ],
        }))}
      />
    </Card>
  );
}
