import { count, text } from '../../core/fields';
import { reader } from '../../core/reader';
import * as s from '../../core/shape';
import { wechatEnvelope } from './envelope';
import { optionalWorkId } from './fields';

/** `status` of a session that is on air; what the other codes mean is not known. */
const onAir = 1;

/**
 * Which session is on air, and its title: the screens that count a session never name it. It has no figures. One project
 * describes it (studios/wechat-channels.md §2.6: medium).
 */
export const liveStatus = reader({
  id: 'wechat-channels/live-status',
  path: /\/mmfinderassistant-bin\/live\/check_live_status$/,
  seen: '2026-10',
  confidence: 'medium',
  gives: 'Title of the live session that is on air',
  envelope: wechatEnvelope,
  schema: s.object({
    data: s.object({ status: count(), liveObjectId: optionalWorkId(), description: text() }).refine(
      // A session on air has an id: here it is not missing, it has another name.
      ({ status, liveObjectId }) => status !== onAir || liveObjectId !== undefined,
      { path: ['liveObjectId'] },
    ),
  }),
  read: ({ body: { data } }) =>
    data.status === onAir && data.liveObjectId
      ? { lives: [{ liveId: data.liveObjectId, title: data.description, values: {} }] }
      : null,
});
