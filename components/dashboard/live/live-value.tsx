import type { MetricId } from '../../../lib/core/metric-ids';
import type { LatestValue, LiveRow } from '../../../lib/core/rows';
import type { StudioId } from '../../../lib/core/studios';
import { metricExact, metricName, metricText } from '../../figures/metric-format';
import { definitionOf } from '../../figures/work-value';
import { dateTime } from '../../ui/format';
import { Provenance } from '../../ui/provenance';
import { t } from '../../ui/text';

/** Name of a counter of a live session: what is a view of a work is here an entry into the room. */
export function liveMetricName(metric: MetricId): string {
  return metric === 'views' ? t('live.entries') : metricName(metric);
}

/** A counter of a live session with its origin one click away; "—" when it was not read. */
export function LiveValue({ live, metric }: { live: LiveRow; metric: MetricId }) {
  const seen = live.latest[metric];
  return <OriginValue seen={seen} metric={metric} studio={live.studio} />;
}

/** Any stored live figure. */
export function OriginValue({
  seen,
  metric,
  studio,
}: {
  seen: LatestValue | undefined;
  metric: MetricId;
  studio: StudioId;
}) {
  if (!seen) return <span title={t('figures.notRead')}>—</span>;
  const { value, at, reader, currency } = seen;
  const text = metricText(metric, value, currency);
  return (
    <Provenance
      label={`${liveMetricName(metric)} ${text}`}
      content={() => ({
        heading: text,
        tag: liveMetricName(metric),
        definition: metric === 'views' ? t('live.entriesMeaning') : definitionOf(metric, studio),
        facts: [
          {
            label: t('figures.exact'),
            value: `${metricExact(metric, value, currency)} · ${t('figures.asSent')}`,
          },
          { label: t('figures.readBy'), value: <code>{reader}</code> },
          { label: t('figures.readAt'), value: dateTime(at) },
        ],
      })}
    >
      {text}
    </Provenance>
  );
}
