import { id } from '../../../core/fields';
import type { ReadingParts } from '../../../core/reading';
import * as s from '../../../core/shape';
import { type Figures, inUnit, metricOf, newestNames } from '../metrics';
import { placed } from '../parts';
import type { Scope } from '../scope';
import { type Found, shaped } from '../shapes';

const cardSchema = s.object({
  video: s.object({ externalVideoId: id(), videoFormat: s.string().nullish() }),
  metricsTable: s
    .object({
      metricRows: s
        .array(
          s.object({
            metric: s.object({ type: s.string() }),
            value: s.object({ double: s.union([s.number(), s.string()]).nullish() }).nullish(),
          }),
        )
        .nullish(),
    })
    .nullish(),
});

/**
 * The newest video beside recent uploads at the same age: its own figures run from publication to now. Only
 * counts are read, since no source shows the unit of the others in this card, and they count as settled, so that
 * they never displace a younger figure of the list. The ranking holds other videos at that age: not their life.
 */
export function readSnapshot(card: Found, { entity }: Scope): ReadingParts {
  const { video, metricsTable } = shaped(cardSchema, card.data, card.path);
  const rows = (metricsTable?.metricRows ?? []).flatMap(({ metric: { type }, value }) => {
    const metric = metricOf(type);
    return metric?.unit === 'count' ? [{ metric, raw: value?.double }] : [];
  });
  const figures: Figures = {};
  for (const { metric, raw } of newestNames(rows)) {
    figures[metric.id] = inUnit(raw, metric.unit, `${card.path}.metricsTable.metricRows.[].value.double`);
  }
  const scope: Scope = { entity: { kind: 'video', id: video.externalVideoId }, period: 'since-publish' };
  const works = placed(figures, scope, true).works?.map((work) => ({
    ...work,
    ...(entity?.kind === 'channel' ? { accountId: entity.id } : {}),
    ...(/_(?:VOD|SHORTS?)$/.test(video.videoFormat ?? '') ? { format: 'video' as const } : {}),
  }));
  return works ? { works } : {};
}
