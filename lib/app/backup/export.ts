import type { Table } from 'dexie';
import type { FupanDb } from '../../store/database';
import { unpackDay } from '../../store/pack-day';
import type { StoredReading } from '../../store/pack-readings';
import { setMeta } from '../../store/tables/meta';
import { readingsOf } from '../../store/tables/snapshots';
import { workRowOf } from '../../store/tables/works';
import {
  backupFormat,
  backupSchema,
  ContentSum,
  canonical,
  openingOf,
  readingsPerRow,
  type Section,
  type SectionRow,
  sectionNames,
} from './format';

export interface ExportOptions {
  /** version of Fupan */
  readonly app: string;
  /** epoch ms */
  readonly now: number;
}

/**
 * Everything in the store as the text of one backup file, piece by piece. Rows are read a page at a time, so that a
 * large store needs little memory and the caller can show progress or stop.
 */
export async function* exportBackup(db: FupanDb, { app, now }: ExportOptions): AsyncGenerator<string> {
  const createdAt = new Date(now).toISOString();
  const header = JSON.stringify({ format: backupFormat, schema: backupSchema, app, createdAt });
  yield `${header.slice(0, -1)},"tables":{\n`;
  const sum = new ContentSum();
  const rows = rowsOf(db);
  for (const [n, section] of sectionNames.entries()) {
    await sum.add(openingOf(section));
    yield `${openingOf(section)}\n`;
    let separator = '';
    for await (const row of rows[section]()) {
      const line = canonical(row);
      await sum.add(line);
      yield `${separator}${line}`;
      separator = ',\n';
    }
    yield `${separator ? '\n' : ''}]${n < sectionNames.length - 1 ? ',' : ''}\n`;
  }
  yield `},"sha256":"${await sum.end()}"}\n`;
}

/** The backup as a file to save. Small pieces are joined before they become parts of the blob. */
export async function backupFile(db: FupanDb, options: ExportOptions): Promise<Blob> {
  const parts: Blob[] = [];
  let piece: string[] = [];
  let length = 0;
  for await (const text of exportBackup(db, options)) {
    piece.push(text);
    length += text.length;
    if (length < 1_000_000) continue;
    parts.push(new Blob(piece));
    piece = [];
    length = 0;
  }
  return new Blob([...parts, ...piece], { type: 'application/json' });
}

/** To be called when the user has the file: until then the product keeps asking for a backup. */
export function noteBackup(db: FupanDb, now: number): Promise<void> {
  return setMeta(db, 'lastBackup', now);
}

type Rows = { [Name in Section]: () => AsyncIterable<SectionRow<Name>> };

function rowsOf(db: FupanDb): Rows {
  // Readings are asked for the works that were written, so that each finds its work in the file.
  const written: string[] = [];
  return {
    accounts: () => paged(db.accounts),
    works: async function* () {
      for await (const row of paged(db.works)) {
        written.push(row.id);
        yield workRowOf(row);
      }
    },
    readings: async function* () {
      for (const work of written) yield* readingRows(work, await readingsOf(db, work));
    },
    studioDays: async function* () {
      for await (const { studio, day, ...packed } of paged(db.studioDays)) {
        const works = [...unpackDay(packed)].map(([id, entry]) => ({ id, ...entry }));
        yield { studio, day, works };
      }
    },
    workMarks: () => paged(db.workMarks),
    accountDays: () => paged(db.accountDays),
    accountLevels: () => paged(db.accountLevels),
    windows: () => paged(db.windows),
    curves: () => paged(db.curves),
    breakdowns: () => paged(db.breakdowns),
    readerHealth: () => paged(db.readerHealth),
    ratings: () => paged(db.ratings),
    checklists: () => paged(db.checklists),
    settings: async function* () {
      // Settings are JSON by contract; what is not would not survive the file.
      for await (const { key, value } of paged(db.settings))
        yield { key, value: JSON.parse(JSON.stringify(value)) };
    },
    lives: () => paged(db.lives),
    liveSamples: () => paged(db.liveSamples),
    readDays: () => paged(db.readDays),
    manualValues: () => paged(db.manualValues),
    presetVersions: () => paged(db.presetVersions),
    secondRatings: () => paged(db.secondRatings),
    featureTags: () => paged(db.featureTags),
    benchmarks: () => paged(db.benchmarks),
    imports: () => paged(db.imports),
    orders: () => paged(db.orders),
    ledger: () => paged(db.ledger),
    budgets: () => paged(db.budgets),
    touchPaths: () => paged(db.touchPaths),
    moneyImports: () => paged(db.moneyImports),
    experiments: () => paged(db.experiments),
    people: () => paged(db.people),
    series: () => paged(db.series),
    alerts: () => paged(db.alerts),
    typedCounts: () => paged(db.typedCounts),
    gatePresets: () => paged(db.gatePresets),
    plans: () => paged(db.plans),
    hotTopics: () => paged(db.hotTopics),
    liveRuns: () => paged(db.liveRuns),
    risks: () => paged(db.risks),
    crises: () => paged(db.crises),
    credentials: () => paged(db.credentials),
    drills: () => paged(db.drills),
    reviews: () => paged(db.reviews),
  };
}

function* readingRows(work: string, readings: StoredReading[]): Generator<SectionRow<'readings'>> {
  const keyed = readings.map((reading) => ({ reading, key: canonical(reading) }));
  keyed.sort((a, b) => a.reading.at - b.reading.at || (a.key < b.key ? -1 : 1));
  for (let from = 0; from < keyed.length; from += readingsPerRow) {
    yield { work, readings: keyed.slice(from, from + readingsPerRow).map(({ reading }) => reading) };
  }
}

const pageSize = 200;

/** All rows of a table in the order of their keys. */
async function* paged<Row, Key extends string | (string | number)[]>(
  table: Table<Row, Key>,
): AsyncGenerator<Row> {
  let last: Key | undefined;
  for (;;) {
    const rest = last === undefined ? table.orderBy(':id') : table.where(':id').above(last);
    const keys = await rest.clone().limit(pageSize).primaryKeys();
    const rows = await table.bulkGet(keys);
    for (const row of rows) if (row !== undefined) yield row;
    last = keys.at(-1);
    if (keys.length < pageSize) return;
  }
}
