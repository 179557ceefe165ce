import { metricFacts, shownBy, studioNote } from '../../lib/core/metrics';
import type { LatestValue, WorkRow } from '../../lib/core/rows';
import type { StudioId } from '../../lib/core/studios';
import { indicatorOf, isOwnIndicator } from '../../lib/models/indicators';
import { useProvenance } from '../data/questions';
import { dateTime } from '../ui/format';
import { Provenance } from '../ui/provenance';
import { t } from '../ui/text';
import {
  type AnyMetricId,
  type IndicatorId,
  inLanguage,
  metricExact,
  metricName,
  metricText,
} from './metric-format';
import { ReadBy } from './read-by';

/** Why a number is unknown on this studio: it never shows it, or it was not read yet. */
export function unknownReason(metric: IndicatorId, studio: StudioId): string {
  if (isOwnIndicator(metric)) return t('figures.needsImport');
  return ['both', 'work'].includes(shownBy(metric, studio)) ? t('figures.notRead') : t('figures.notShown');
}

/** What a metric means, with the studio's own meaning where it differs. */
export function definitionOf(metric: IndicatorId, studio: StudioId): string {
  if (isOwnIndicator(metric)) return indicatorOf(metric).formula;
  const note = studioNote(metric, studio);
  return [inLanguage(metricFacts[metric].definition), note ? inLanguage(note) : null]
    .filter(Boolean)
    .join(' ');
}

/** A stored number of a work with its origin one click away; "—" when it is unknown. */
export function WorkValue({ work, metric }: { work: WorkRow; metric: keyof WorkRow['latest'] }) {
  const seen = work.latest[metric];
  if (!seen) return <span title={unknownReason(metric, work.studio)}>—</span>;
  const { value, at, reader, approx, settled, currency } = seen;
  const text = metricText(metric, value, currency);
  return (
    <Provenance
      label={`${metricName(metric)} ${text}`}
      content={() => ({
        heading: text,
        tag: metricName(metric),
        definition: definitionOf(metric, work.studio),
        facts: [
          {
            label: t('figures.exact'),
            value: `${metricExact(metric, value, currency)} · ${t(approx ? 'figures.rounded' : 'figures.asSent')}`,
          },
          { label: t('figures.readBy'), value: <ReadBy reader={reader} /> },
          { label: t('figures.readAt'), value: dateTime(at) },
          ...(settled ? [{ label: t('figures.clock'), value: t('figures.settled') }] : []),
        ],
        history: <History id={work.id} metric={metric} />,
      })}
    >
      {approx ? `≈ ${text}` : text}
    </Provenance>
  );
}

function History({ id, metric }: { id: string; metric: keyof WorkRow['latest'] }) {
  const state = useProvenance(id, metric);
  if (state.status !== 'ready' || state.data.before.length === 0) return <>{t('figures.noHistory')}</>;
  return <>{state.data.before.map((seen) => earlier(metric, seen)).join(' · ')}</>;
}

function earlier(metric: AnyMetricId, { value, at, currency }: LatestValue): string {
  return t('figures.earlier', [metricText(metric, value, currency), dateTime(at)]);
}
