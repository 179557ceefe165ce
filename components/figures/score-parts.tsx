import type { StudioId } from '../../lib/core/studios';
import type { Part, Scored } from '../../lib/models/attainment';
import { decimal } from '../ui/format';
import { PartBar } from '../ui/part-bar';
import { camel, t } from '../ui/text';
import { Faint } from '../ui/typography';
import { metricName, metricText } from './metric-format';
import { unknownReason } from './work-value';

/** Parts of a score whose attainment is known, of all parts. */
export function knownOf({ parts }: Scored): { known: number; of: number } {
  return { known: parts.filter(({ attainment }) => attainment !== null).length, of: parts.length };
}

/** A score as a whole number of 100, or null below half coverage. */
export function scoreOf({ value }: Scored): number | null {
  return value === null ? null : Math.round(value * 100);
}

/** Each part as a bar: share of its line reached, the line in words, or why it is unknown. */
export function ScoreParts({ score, studio }: { score: Scored; studio: StudioId }) {
  return (
    <div>
      {score.parts.map((part) => (
        <PartBar
          key={`${part.dimension}/${part.metric}`}
          label={metricName(part.metric)}
          share={part.attainment}
          target={1}
          targetText={part.target === null ? undefined : metricText(part.metric, part.target)}
          text={part.attainment === null ? null : decimal(part.attainment * 100)}
          reason={partReason(part, studio)}
        />
      ))}
      {score.parts.some(({ assumed }) => assumed) && <Faint>{t('figures.assumedWeights')}</Faint>}
    </div>
  );
}

/** Why a part says nothing, in the words of what would fill it. */
export function partReason({ reason, metric }: Part, studio: StudioId): string {
  if (reason === 'not-provided') return t('figures.notShown');
  if (reason === 'unknown') return unknownReason(metric, studio);
  if (reason === 'no-own-median') return t('figures.tooFew');
  return t(`figures.part.${camel(reason)}`);
}
