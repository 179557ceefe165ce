import type { ReadingParts } from '../../core/reading';
import { readActivity } from './cards/activity';
import { readContentTypeCard, readFunnel, readTableCard, readTrafficSources } from './cards/audience';
import { readKeyMetrics } from './cards/key-metrics';
import { readRetention } from './cards/retention';
import { readSnapshot } from './cards/snapshot';
import { readSubscribers } from './cards/subscribers';
import { joined, yielding } from './parts';
import type { Scope } from './scope';
import { type Found, findShapes } from './shapes';

/** One reader for each card that stands for itself; key metric cards are weighed against one another. */
const readers: Readonly<Record<string, (card: Found, scope: Scope) => ReadingParts | ReadingParts[]>> = {
  funnelCardData: readFunnel,
  audienceRetentionHighlightsCardData: readRetention,
  latestActivityCardData: readActivity,
  entitySnapshotCardData: readSnapshot,
  demographicsCardData: readTableCard,
  demographicsByContentTypeCardData: readContentTypeCard,
  tableCardData: readTableCard,
  tableCardByContentTypeCardData: readContentTypeCard,
  videoTrafficSourcesCardData: readTrafficSources,
  cumulativeSubscribersCardData: (card, { entity }) => readSubscribers(card, entity),
};
const keyMetrics = 'keyMetricCardData';
const names = new Set([keyMetrics, ...Object.keys(readers)]);

/**
 * Everything the visible cards below `root` tell about the page's entity in its period; key metric cards
 * outrank the rest, also for a figure that they name and lack. Cards that Fupan does not read: `stackedBarCardData` (several different cards share that
 * name and scale), `channelComparisonCardData`, and the localised header sentence.
 */
export function readCards(root: unknown, scope: Scope, at: number, path: string): ReadingParts {
  const cards = findShapes(root, names, path);
  const isKeyMetrics = ({ name }: Found) => name === keyMetrics;
  const { pieces, claim } = readKeyMetrics(cards.filter(isKeyMetrics), scope, at);
  const others = cards.flatMap((card) => readers[card.name]?.(card, scope) ?? []);
  return joined([...pieces, ...others.map((piece) => yielding(piece, [claim]))]);
}
