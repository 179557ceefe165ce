import { reader } from '../../core/reader';
import type { ReadingParts } from '../../core/reading';
import * as s from '../../core/shape';
import { readCards } from './cards';
import { envelope } from './envelope';
import { joined, placed } from './parts';
import { entityOfPage, type Scope } from './scope';
import { findShapes, shaped } from './shapes';
import { readTable, totalFigures } from './table';

const facts = s.object({
  results: s.array(
    s.object({ key: s.string(), value: s.object({ resultTable: s.unknown().optional() }).nullish() }),
  ),
});

/**
 * Landing page of Studio (studios/youtube.md §2, §5). The facts under CURRENT are those the page labels "last 28
 * days"; what a typical period would be and the subscriber fact, whose metric no source names, are not read.
 */
export const getChannelDashboard = reader({
  id: 'youtube/get-channel-dashboard',
  path: /\/youtubei\/v1\/creator\/get_channel_dashboard$/,
  seen: '2026-08',
  confidence: 'medium',
  gives: 'Channel in the last 28 days, latest video so far',
  envelope,
  schema: s.object({ cards: s.array(s.unknown()) }),
  read: ({ body, page, at }) => {
    const scope: Scope = { entity: entityOfPage(page), period: null };
    return joined([readCards(body.cards, scope, at, 'cards'), ...readFacts(body.cards, scope)]);
  },
});

function readFacts(cards: readonly unknown[], { entity }: Scope): ReadingParts[] {
  return findShapes(cards, new Set(['channelFactsData']), 'cards').flatMap(({ data, path }) =>
    shaped(facts, data, path).results.map(({ key, value }) => {
      if (!key.endsWith('DASHBOARD_FACT_ANALYTICS_CURRENT') || !value?.resultTable) return {};
      const table = readTable(value.resultTable, `${path}.results.[].value.resultTable`);
      return table ? placed(totalFigures(table), { entity, period: 'days:28' }) : {};
    }),
  );
}
