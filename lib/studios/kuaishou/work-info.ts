import { epochMillis, text } from '../../core/fields';
import { reader } from '../../core/reader';
import * as s from '../../core/shape';
import { kuaishouEnvelope } from './envelope';
import { workIdOf } from './request';
import { topicsOf } from './works';

const info = s.object({ title: text(), caption: text(), publishTime: epochMillis() });

/**
 * Head of a single-work page: title and publish time. It carries no figures but those of paid and official
 * promotion, for which there is no metric. The answer does not name its work (studios/kuaishou.md §2.5).
 */
export const workInfo = reader({
  id: 'kuaishou/work-info',
  path: /^\/rest\/cp\/creator\/analysis\/pc\/photo\/single\/info$/,
  seen: '2026-08',
  confidence: 'medium',
  gives: 'Title and publish time of one work',
  request: { query: ['photoId'], body: ['photoId'] },
  envelope: kuaishouEnvelope,
  schema: s.object({
    data: info.refine(({ title, caption, publishTime }) => Boolean(title ?? caption ?? publishTime), {
      path: ['title'],
    }),
  }),
  read: ({ body: { data }, ...input }) => {
    const workId = workIdOf(input);
    const title = data.title ?? data.caption;
    if (!workId) return null;
    return { works: [{ workId, title, publishedAt: data.publishTime, topics: topicsOf(title), values: {} }] };
  },
});
