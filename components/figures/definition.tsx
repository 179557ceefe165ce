import { summing } from '../../lib/core/metric-data/summing';
import { metricFacts, shownBy, studioNote } from '../../lib/core/metrics';
import { studioIds } from '../../lib/core/studios';
import { PlainTable } from '../ui/plain-table';
import { t } from '../ui/text';
import { type AnyMetricId, inLanguage, metricName } from './metric-format';
import { studioName } from './studio-pill';

/** What a number means: in general, on each of the seven studios, and whether studios may be added up. */
export function Definition({ metric }: { metric: AnyMetricId }) {
  return (
    <>
      <p>{inLanguage(metricFacts[metric].definition)}</p>
      <p>{summingText(metric)}</p>
      <PlainTable
        caption={t('data.meaningOf', [metricName(metric)])}
        columns={[
          { id: 'studio', label: t('works.studio') },
          { id: 'shown', label: t('data.shownWhere') },
          { id: 'note', label: t('data.ownMeaning') },
        ]}
        rows={studioIds.map((studio) => {
          const note = studioNote(metric, studio);
          return {
            id: studio,
            cells: [
              studioName(studio),
              t(`data.shown.${shownBy(metric, studio)}`),
              note ? inLanguage(note) : t('overview.commonMeaning'),
            ],
          };
        })}
      />
    </>
  );
}

/** Whether a sum over studios may be made, and which of them it mixes. */
function summingText(metric: AnyMetricId): string {
  const sum = summing(
    metric,
    studioIds.filter((studio) => shownBy(metric, studio) !== 'never'),
  );
  if (sum.kind === 'refused') return t(`data.sum.${sum.why}`);
  if (sum.kind === 'same') return t('data.sum.same');
  return t('data.sum.mixed', [sum.studios.map(studioName).join(t('figures.comma'))]);
}
