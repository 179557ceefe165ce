import { reader } from '../../core/reader';
import * as s from '../../core/shape';
import { readCards } from './cards';
import { envelope } from './envelope';
import { screenFields, screenScope } from './scope';

/** An analytics tab: up to 570 KB of cards under a layout (studios/youtube.md §4). */
export const getScreen = reader({
  id: 'youtube/get-screen',
  path: /\/youtubei\/v1\/yta_web\/get_screen$/,
  seen: '2026-09',
  confidence: 'high',
  gives: 'Analytics tab of a video or channel: totals, days, retention, traffic, audience, realtime',
  request: { body: screenFields },
  envelope,
  schema: s.object({
    cards: s.array(s.unknown()),
    layout: s
      .object({ desktopLayout: s.object({ selectedTimePeriod: s.unknown().optional() }).nullish() })
      .nullish(),
  }),
  read: ({ body, request, page, at }) => {
    const chosen = body.layout?.desktopLayout?.selectedTimePeriod;
    return readCards(body.cards, screenScope(request, page, chosen), at, 'cards');
  },
});
