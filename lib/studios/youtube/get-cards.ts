import { reader } from '../../core/reader';
import * as s from '../../core/shape';
import { readCards } from './cards';
import { envelope } from './envelope';
import { screenFields, screenScope } from './scope';

/** Refreshed cards of an analytics tab, without its layout (studios/youtube.md §4). */
export const getCards = reader({
  id: 'youtube/get-cards',
  path: /\/youtubei\/v1\/yta_web\/get_cards$/,
  seen: '2026-09',
  confidence: 'high',
  gives: 'Refreshed cards of an analytics tab: totals, retention, realtime views',
  request: { body: screenFields },
  envelope,
  schema: s.object({ cards: s.array(s.unknown()) }),
  read: ({ body, request, page, at }) =>
    readCards(body.cards, screenScope(request, page, undefined), at, 'cards'),
});
