import { metricIds } from '../../lib/core/metric-ids';
import { isDerived, ratioParts } from '../../lib/core/metrics';
import type { WorkRow } from '../../lib/core/rows';
import type { Facts } from '../../lib/models/facts';
import { indicatorOf, isOwnIndicator } from '../../lib/models/indicators';
import { dateTime } from '../ui/format';
import { Provenance } from '../ui/provenance';
import { t } from '../ui/text';
import { type IndicatorId, metricName, metricText } from './metric-format';
import { definitionOf, unknownReason, WorkValue } from './work-value';

const stored: ReadonlySet<string> = new Set(metricIds);
const isStored = (id: IndicatorId): id is keyof WorkRow['latest'] => stored.has(id);

/** Any number of a work with its origin one click away: as it was read, or how it was worked out and from what. */
export function IndicatorValue({
  work,
  metric,
  facts,
}: {
  work: WorkRow;
  metric: IndicatorId;
  facts: Facts;
}) {
  if (isStored(metric)) return <WorkValue work={work} metric={metric} />;
  const fact = facts[metric];
  if (!fact) return <span title={unknownReason(metric, work.studio)}>—</span>;
  const text = metricText(metric, fact.value, fact.currency);
  return (
    <Provenance
      label={`${metricName(metric)} ${text}`}
      content={() => ({
        heading: text,
        tag: metricName(metric),
        definition: definitionOf(metric, work.studio),
        facts: [
          { label: t('work.formula'), value: <code>{indicatorOf(metric).formula}</code> },
          ...partsOf(metric).flatMap((part) => {
            const seen = work.latest[part];
            if (!seen) return [];
            const value = metricText(part, seen.value, seen.currency);
            return [{ label: metricName(part), value: `${value} · ${seen.reader} · ${dateTime(seen.at)}` }];
          }),
        ],
      })}
    >
      {fact.approx ? `≈ ${text}` : text}
    </Provenance>
  );
}

function partsOf(metric: IndicatorId): readonly (keyof WorkRow['latest'])[] {
  if (isOwnIndicator(metric) || !isDerived(metric)) return [];
  const { sum, per } = ratioParts[metric];
  return [...sum, per];
}
