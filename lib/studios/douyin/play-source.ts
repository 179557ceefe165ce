import { count, rate } from '../../core/fields';
import { reader } from '../../core/reader';
import * as s from '../../core/shape';
import { douyinEnvelope } from './envelope';
import { rows } from './fields';
import { sharesOf } from './parts';
import { workOf } from './request';

/** The app that a share belongs to: 1128 is Douyin itself. */
const douyinApp = 1128;

/**
 * Where the plays of a work came from, shares 0–1 by the studio's own key (`homepage_hot`, `search` …); no absolute
 * counts exist. Shares of another app keep its number behind the key, as `search@2329`. The page leaves out what is
 * under 0.0005; here everything is kept (studios/douyin.md §2.6).
 */
export const playSource = reader({
  id: 'douyin/play-source',
  path: /^\/janus\/douyin\/creator\/data\/item\/play\/source\/?$/,
  seen: '2026-10',
  confidence: 'high',
  gives: 'Traffic sources of one work, as shares',
  request: { query: ['item_id'] },
  envelope: douyinEnvelope,
  schema: s.object({
    play_source: rows(
      s.object({
        // Required: without it the share of another app would pass for Douyin's.
        app_id: count().refine((app) => app !== undefined),
        key: s.string().regex(/^[\w-]{1,80}$/),
        value: rate(),
      }),
    ),
  }),
  read: ({ body: { play_source: sources }, request, page }) => {
    const parts = sources.map(({ app_id: app, key, value }) => ({
      key: app === douyinApp ? key : `${key}@${app}`,
      value,
    }));
    return { breakdowns: sharesOf({ workId: workOf({ request, page }), kind: 'traffic' }, parts) };
  },
});
