import { collect } from '../../lib/app/collect';
import type { MetricId } from '../../lib/core/metric-ids';
import type { CollectBatch } from '../../lib/messages/batch';
import { type FupanDb, openStore } from '../../lib/store/database';
import { median, rawStore, timed, type Written } from './raw';
import { pagesBench } from './store-pages';

/**
 * For a page of a real browser. One run of 1,000 works, each seen 30 times, in batches of 200 works as a long list or a
 * waiting outbox gives; 14 metrics a reading, half of them ratios, every reading different from the one before.
 */
const works = 1_000;
const batchSize = 200;
const batches = 150;
/** Batches one way of writing does before the next one has its turn. */
const turn = 15;
const start = Date.UTC(2026, 10, 1);
const step = 1_200_000;

const counts: readonly MetricId[] = [
  'views',
  'likes',
  'comments',
  'shares',
  'favorites',
  'followsGained',
  'profileVisits',
];
const ratios: readonly MetricId[] = [
  'ctr',
  'bounce2s',
  'exit3s',
  'retention5s',
  'completionRate',
  'avgWatchRatio',
  'fanViewRatio',
];

/**
 * - `store.collect.readingsPerSecond`: through `collect`, everything it does included
 * - `store.raw.readingsPerSecond`: the very rows that `collect` wrote, put by plain IndexedDB into the same tables and
 *   indexes with the same transactions; `store.collectToRaw` is the ratio of the two
 * - `store.plain.readingsPerSecond`: each reading put by plain IndexedDB as one small row, no `latest`, no roll-up;
 *   `store.collectToPlain` is the ratio to that
 * - `store.bytesPerReading`: packed readings; `store.diskBytesPerReading`: all the run added to the disk, before the
 *   browser has compacted what it rewrote
 * - `store.listMs`: one batch of 50 works that were all seen before
 * - the pages: see `pagesBench`
 * The three ways of writing take turns of some batches, each time another one first, so that whatever else the machine
 * does weighs on all alike, and each figure is that of its median turn. Nothing but the batches of the present turn is
 * kept in memory: in a heap full of rows that wait for their turn, way after way would mostly collect garbage.
 */
export async function storeBench(): Promise<Record<string, number>> {
  return { ...(await collectBench()), ...(await pagesBench()) };
}

async function collectBench(): Promise<Record<string, number>> {
  const disk = await diskBytes();
  const recorder = await recording();
  const db = await emptied('fupan-bench-collect');
  const shapes = db.tables.map(({ name, schema: { primKey, indexes } }) => ({ name, primKey, indexes }));
  const raw = await rawStore('fupan-bench-raw', shapes);
  const plain = await rawStore('fupan-bench-plain', [plainTable]);
  const ms = { collect: [] as number[], raw: [] as number[], plain: [] as number[] };
  for (let from = 0; from < batches; from += turn) {
    const some = Array.from({ length: turn }, (_, n) => batchOf(from + n));
    const written = await recorder.writtenFor(some);
    const rows = some.map(plainRows);
    const ways = [
      async () => ms.collect.push(await timed(() => inTurn(some, (batch) => collect(db, batch, start)))),
      async () => ms.raw.push(await timed(() => inTurn(written, raw.put))),
      async () => ms.plain.push(await timed(() => inTurn(rows, plain.put))),
    ];
    const first = (from / turn) % ways.length;
    await inTurn([...ways.slice(first), ...ways.slice(0, first)], (way) => way());
  }
  await recorder.remove();
  await raw.remove();
  await plain.remove();
  const packed = await packedReadings(db);
  const lists: number[] = [];
  for (let n = 0; n < 9; n++) lists.push(await timed(() => collect(db, batchOf(batches + n, 50), start)));
  await db.delete();
  const perSecond = (all: readonly number[]) => Math.round(((turn * batchSize) / median(all)) * 1000);
  return {
    'store.collect.readingsPerSecond': perSecond(ms.collect),
    'store.raw.readingsPerSecond': perSecond(ms.raw),
    'store.collectToRaw': median(ms.raw) / median(ms.collect),
    'store.plain.readingsPerSecond': perSecond(ms.plain),
    'store.collectToPlain': median(ms.plain) / median(ms.collect),
    'store.bytesPerReading': packed.bytes / packed.readings,
    'store.diskBytesPerReading': disk / (batches * batchSize),
    'store.listMs': median(lists),
  };
}

async function inTurn<Item>(items: readonly Item[], work: (item: Item) => Promise<unknown>): Promise<void> {
  for (const item of items) await work(item);
}

const plainTable = { name: 'plain', primKey: { keyPath: null, auto: true }, indexes: [] };

/** What storing all batches adds to the disk while nothing else is stored. */
async function diskBytes(): Promise<number> {
  const db = await emptied('fupan-bench-disk');
  const before = await usage();
  for (let n = 0; n < batches; n++) await collect(db, batchOf(n), start);
  const disk = (await usage()) - before;
  await db.delete();
  return disk;
}

/** A store that notes what `collect` writes into it, transaction by transaction. */
async function recording() {
  const db = openStore('fupan-bench-record');
  let written: Written = [];
  db.use({
    stack: 'dbcore',
    name: 'record',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        return {
          ...table,
          mutate: (request) => {
            if (request.type === 'put' || request.type === 'add') {
              written.push(...request.values.map((value) => ({ table: name, value })));
            }
            return table.mutate(request);
          },
        };
      },
    }),
  });
  await db.delete({ disableAutoOpen: false });
  return {
    writtenFor: async (sent: readonly CollectBatch[]): Promise<Written[]> => {
      const all: Written[] = [];
      for (const batch of sent) {
        written = [];
        await collect(db, batch, start);
        all.push(written);
      }
      return all;
    },
    remove: () => db.delete(),
  };
}

function plainRows({ items }: CollectBatch): Written {
  return items.flatMap((item) =>
    item.kind === 'reading'
      ? (item.reading.works ?? []).map(({ workId, values }) => ({
          table: 'plain',
          value: { work: `douyin:${workId}`, at: item.reading.at, reader: item.reading.reader, values },
        }))
      : [],
  );
}

function batchOf(n: number, size = batchSize): CollectBatch {
  const at = start + n * step;
  const first = (n * batchSize) % works;
  return {
    id: `bench-batch-${n}-${size}`,
    items: [
      {
        kind: 'reading',
        reading: {
          studio: 'douyin',
          reader: 'douyin/work-list',
          at,
          works: Array.from({ length: size }, (_, i) => ({
            workId: `73${String((first + i) % works).padStart(17, '0')}`,
            accountId: '4711',
            title: `春笋三吃，最后一种没人会 ${(first + i) % works}`,
            publishedAt: start - ((first + i) % works) * 3_600_000,
            durationSec: 72,
            format: 'video',
            state: 'public',
            topics: ['美食', '教程'],
            values: valuesAt((first + i) % works, n),
          })),
        },
      },
    ],
  };
}

/** Counts that grow and ratios that wander, with the digits studios print. */
function valuesAt(work: number, n: number): Partial<Record<MetricId, number>> {
  const values: Partial<Record<MetricId, number>> = {};
  for (const [k, id] of counts.entries()) values[id] = work * 97 + n * (13 + k * 7) + ((n * work) % 89);
  for (const [k, id] of ratios.entries()) values[id] = ((work * 31 + n * (17 + k)) % 10_000) / 10_000;
  return values;
}

async function emptied(name: string): Promise<FupanDb> {
  const db = openStore(name);
  await db.delete({ disableAutoOpen: false });
  await db.open();
  return db;
}

async function packedReadings(db: FupanDb): Promise<{ bytes: number; readings: number }> {
  let bytes = 0;
  let readings = 0;
  for (const { data, count } of await db.snapshots.toArray()) {
    bytes += data.length;
    readings += count;
  }
  return { bytes, readings };
}

async function usage(): Promise<number> {
  return (await navigator.storage.estimate()).usage ?? Number.NaN;
}
