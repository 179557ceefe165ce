import { z } from 'zod';
import { reader } from '../../core/reader';
import type { ReadingParts } from '../../core/reading';
import { readSubscribers } from './cards/subscribers';
import { envelope } from './envelope';
import { nodeFields, type Query, queriesOf, readNode } from './nodes';
import { joined } from './parts';
import { type Entity, entityOfPage } from './scope';
import { findShapes, shaped } from './shapes';
import { readTable } from './table';
import { toWorks, videosSchema } from './videos';

const nodeValue = z.object({
  resultTable: z.unknown().optional(),
  getCards: z.object({ cards: z.array(z.unknown()).nullish() }).nullish(),
  getCreatorVideos: z.object({ videos: z.unknown().optional() }).nullish(),
});
const node = z.object({ key: z.string(), value: nodeValue.nullish() });
type Node = z.infer<typeof node>;

interface Context {
  readonly queries: ReadonlyMap<string, Query>;
  readonly channel: Entity | null;
  readonly at: number;
  readonly page: string;
}

/**
 * Several queries in one answer: advanced mode, realtime, the subscriber counter (studios/youtube.md §5). An
 * answer says nothing of whose figures its tables hold: a table whose query is not known is not read. Failed
 * nodes carry `failure` alone and give nothing.
 */
export const join = reader({
  id: 'youtube/join',
  path: /\/youtubei\/v1\/yta_web\/join$/,
  seen: '2026-09',
  confidence: 'high',
  gives: 'Advanced mode tables by video, day and source; exact subscribers',
  request: { body: nodeFields },
  envelope,
  schema: z.object({ results: z.array(node) }),
  read: ({ body, request, page, at }) => {
    const queries = queriesOf(request);
    const context = { queries, channel: channelOf(queries, page), at, page };
    // Realtime counts of list items outrank the tables' figures.
    return joined([
      ...body.results.map((result) => readVideos(result, context)),
      ...body.results.flatMap((result) => readTables(result, context)),
      ...body.results.flatMap((result) => readCounter(result, context)),
    ]);
  },
});

/** The channel of the page, or the only one that the queries name. */
function channelOf(queries: ReadonlyMap<string, Query>, page: string): Entity | null {
  const here = entityOfPage(page);
  if (here?.kind === 'channel') return here;
  const [id, other] = new Set([...queries.values()].flatMap(({ channels }) => channels));
  return id && !other ? { kind: 'channel', id } : null;
}

const at = (keys: string) => `results.[].value.${keys}`;

/** Videos that referred viewers may be other people's, so the nodes that name them are passed over. */
function readVideos({ key, value }: Node, { at: now, page }: Context): ReadingParts {
  const videos = value?.getCreatorVideos?.videos;
  if (!videos || !/TOP_VIDEO(?:_META|S)$/.test(key)) return {};
  return { works: toWorks(shaped(videosSchema, videos, at('getCreatorVideos.videos')), now, page) };
}

function readTables({ key, value }: Node, { queries }: Context): ReadingParts[] {
  const query = queries.get(key);
  if (!query || !value?.resultTable) return [];
  const table = readTable(value.resultTable, at('resultTable'));
  return table ? readNode(key, table, query) : [];
}

function readCounter({ value }: Node, { channel }: Context): ReadingParts[] {
  const cards = findShapes(
    value?.getCards?.cards,
    new Set(['cumulativeSubscribersCardData']),
    at('getCards.cards'),
  );
  return cards.map((card) => readSubscribers(card, channel));
}
