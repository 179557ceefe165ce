import { reader } from '../../core/reader';
import type { ReadingParts, WorkSighting } from '../../core/reading';
import * as s from '../../core/shape';
import { readSubscribers } from './cards/subscribers';
import { envelope } from './envelope';
import { nodeFields, type Query, queriesOf, readNode } from './nodes';
import { type Claim, joined, yielding } from './parts';
import { type Entity, entityOfPage } from './scope';
import { findShapes, isBare, shaped } from './shapes';
import { readTable } from './table';
import { listed, toWorks, videosSchema } from './videos';

const record = s.record(s.string(), s.unknown());
const node = s.object({ key: s.string(), value: record });
const cardsNode = s.object({ cards: s.array(s.unknown()).nullish() }).nullish();
type Node = s.Read<typeof node>;

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
  schema: s.object({ results: s.array(node) }),
  read: ({ body, request, page, at }) => {
    const queries = queriesOf(request);
    const context = { queries, channel: channelOf(queries, page), at, page };
    const works = body.results.flatMap((result) => readVideos(result, context));
    // Realtime counts of list items outrank the tables' figures.
    const claims = works.map(
      ({ workId: id }): Claim => ({ entity: { kind: 'video', id }, period: 'lifetime', metrics: listed }),
    );
    return joined([
      { works },
      ...body.results
        .flatMap((result) => readTables(result, context))
        .map((piece) => yielding(piece, claims)),
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

/**
 * Videos that referred viewers may be other people's, so the nodes that name them are passed over. A list under a name
 * we do not know is drift: the tables' older figures would pass for its own.
 */
function readVideos({ key, value }: Node, { at: now, page }: Context): WorkSighting[] {
  if (!/TOP_VIDEO(?:_META|S)$/.test(key) || 'failure' in value || isBare(value)) return [];
  const list = shaped(record, value['getCreatorVideos'], at('getCreatorVideos'));
  if (isBare(list)) return [];
  return toWorks(shaped(videosSchema, list['videos'], at('getCreatorVideos.videos')), now, page);
}

function readTables({ key, value }: Node, { queries }: Context): ReadingParts[] {
  const query = queries.get(key);
  if (!query || !value['resultTable']) return [];
  const table = readTable(value['resultTable'], at('resultTable'));
  return table ? readNode(key, table, query) : [];
}

function readCounter({ value }: Node, { channel }: Context): ReadingParts[] {
  const cards = shaped(cardsNode, value['getCards'], at('getCards'))?.cards;
  const counters = findShapes(cards, new Set(['cumulativeSubscribersCardData']), at('getCards.cards'));
  return counters.map((card) => readSubscribers(card, channel));
}
