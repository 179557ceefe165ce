import { id, millis, watchRatio } from '../../../core/fields';
import type { CurveSighting, ReadingParts } from '../../../core/reading';
import * as s from '../../../core/shape';
import { joined, placed } from '../parts';
import { type Scope, variantIn } from '../scope';
import { type Found, shaped } from '../shapes';

const cardSchema = s.object({
  videosData: s.array(
    s.object({
      videoId: id(),
      retentionValues: s.array(s.number()).nullish(),
      metricTotals: s
        .object({ avgPercentageWatched: watchRatio(), avgViewDurationMillis: millis() })
        .nullish(),
    }),
  ),
});

/**
 * Audience retention by video, for the period of the page. The curve is missing for videos with few views while
 * the totals may be there. These are settled figures; `views` among them does not say which definition it
 * follows, so it is not read.
 */
export function readRetention(card: Found, { period }: Scope): ReadingParts {
  const { videosData } = shaped(cardSchema, card.data, card.path);
  if (!period) return {};
  return joined(
    videosData.map(({ videoId, retentionValues, metricTotals }) => {
      const figures = {
        avgWatchRatio: metricTotals?.avgPercentageWatched,
        avgWatchSec: metricTotals?.avgViewDurationMillis,
      };
      const curve = curveOf(retentionValues ?? []);
      return {
        ...placed(figures, { entity: { kind: 'video', id: videoId }, period }, true),
        curves: curve
          ? [{ workId: videoId, kind: 'retention', variant: variantIn('self', period), ...curve }]
          : [],
      };
    }),
  );
}

/**
 * Some hundred values spread evenly over the video. No source proves their scale: at the start of a video nearly
 * everyone watches, so a first value up to 1.5 can only be a share 0–1, and any other leaves the unit unverified.
 */
function curveOf(values: readonly number[]): Pick<CurveSighting, 'x' | 'y' | 'points'> | null {
  const [first] = values;
  if (first === undefined || values.length < 2 || values.every((value) => value === 0)) return null;
  const points = values.slice(0, 5_000).map((y, i): [number, number] => [i / (values.length - 1), y]);
  return { x: 'fraction', y: first > 0 && first <= 1.5 ? 'ratio' : 'unverified', points };
}
