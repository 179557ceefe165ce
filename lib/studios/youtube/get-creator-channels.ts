import { count, id, text } from '../../core/fields';
import { reader } from '../../core/reader';
import { known } from '../../core/reading';
import * as s from '../../core/shape';
import { envelope } from './envelope';
import { entityOfPage } from './scope';

const channel = s.object({
  channelId: id(),
  title: text(200),
  channelHandle: text(200),
  metric: s.object({ subscriberCount: count(), totalVideoViewCount: count() }).nullish(),
});

/**
 * The channels a person may manage (studios/youtube.md §3). A reading is of one account: the only channel, or the
 * one whose page asked; with several and no channel in the page's path it cannot be told, and nothing is read.
 */
export const getCreatorChannels = reader({
  id: 'youtube/get-creator-channels',
  path: /\/youtubei\/v1\/creator\/get_creator_channels$/,
  seen: '2026-08',
  confidence: 'high',
  gives: 'Account: name, handle, subscribers, lifetime views',
  envelope,
  schema: s.object({ channels: s.array(channel) }),
  read: ({ body, page }) => {
    const here = entityOfPage(page);
    const [first, second] = body.channels;
    const onPage = body.channels.find(({ channelId }) => here?.kind === 'channel' && channelId === here.id);
    const account = onPage ?? (second ? undefined : first);
    if (!account) return null;
    return {
      account: {
        accountId: account.channelId,
        name: account.title,
        handle: account.channelHandle,
        values: known({
          followerTotal: account.metric?.subscriberCount,
          views: account.metric?.totalVideoViewCount,
        }),
      },
    };
  },
});
