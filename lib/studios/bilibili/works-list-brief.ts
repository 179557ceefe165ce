import { id, text } from '../../core/fields';
import { reader } from '../../core/reader';
import * as s from '../../core/shape';
import { bilibiliEnvelope } from './envelope';
import { listOrNull } from './fields';
import { oncePerWork } from './works';
import { counterValues, listCounters } from './works-list';

const item = s.object({ Archive: s.object({ bvid: id(), title: text() }), stat: listCounters() });

/**
 * Twin of the works list: the same shape, but most fields are left empty and both times are 0. Only the id, the
 * title and the counters are trusted; its `state` may be one of the empty fields (studios/bilibili.md §2.1).
 */
export const worksListBrief = reader({
  id: 'bilibili/works-list-brief',
  path: /^\/x2\/creative\/web\/archives\/sp$/,
  seen: '2026-09',
  confidence: 'medium',
  gives: 'Realtime counters of works, without times and states',
  envelope: bilibiliEnvelope,
  schema: s.object({ data: s.object({ arc_audits: listOrNull(item) }) }),
  read: ({ body }) => ({
    works: oncePerWork(
      body.data.arc_audits.map(({ Archive: archive, stat }) => ({
        workId: archive.bvid,
        title: archive.title,
        format: 'video',
        values: counterValues(stat),
      })),
    ),
  }),
});
