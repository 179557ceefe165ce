import { metricIds } from '../../../lib/core/metric-ids';
import type { WindowRow } from '../../../lib/core/rows';
import { metricName, metricText } from '../../figures/metric-format';
import { windowName } from '../../figures/window-name';
import { Card } from '../../ui/card';
import { dateTime } from '../../ui/format';
import { PlainTable } from '../../ui/plain-table';
import { t } from '../../ui/text';
import { Faint } from '../../ui/typography';

/** Values that hold for a stretch of time only. They never mix with lifetime values, so they stand apart. */
export function WindowsCard({ windows }: { windows: readonly WindowRow[] }) {
  if (windows.length === 0) return null;
  const rows = windows.flatMap((row) =>
    metricIds.flatMap((metric) => {
      const value = row.values[metric];
      return value === undefined ? [] : [{ row, metric, value }];
    }),
  );
  return (
    <Card title={t('work.windows')} note={t('work.windowsNote')}>
      <PlainTable
        caption={t('work.windows')}
        maxHeight={rows.length > 10 ? 380 : undefined}
        columns={[
          { id: 'window', label: t('work.windowColumn') },
          { id: 'metric', label: t('work.metric') },
          { id: 'value', label: t('work.value'), numeric: true },
          { id: 'read', label: t('figures.readAt') },
          { id: 'reader', label: t('figures.readBy') },
        ]}
        rows={rows.map(({ row, metric, value }) => ({
          id: `${row.window} ${row.reader} ${metric}`,
          cells: [
            windowName(row.window),
            metricName(metric),
            <b key="value">{metricText(metric, value, row.currency)}</b>,
            dateTime(row.valueAt?.[metric] ?? row.at),
            <Faint key="reader">{row.reader}</Faint>,
          ],
        }))}
      />
    </Card>
  );
}
