import type { z } from 'zod';
import { packReadings, unpackReadings } from '../../store/pack-readings';
import {
  BackupError,
  backupFormat,
  backupSchema,
  ContentSum,
  headerSchema,
  openingOf,
  type Section,
  type SectionRow,
  sections,
  sectionsOf,
} from './format';
import { noRecords } from './records';

/** A checked backup in memory; readings stay packed, or a large one would not fit. */
export type BackupRows = { [Name in Exclude<Section, 'readings'>]: SectionRow<Name>[] } & {
  /** packed readings by work, in the order of the file */
  readonly readings: Map<string, Uint8Array[]>;
};

/**
 * Reads and checks a whole backup before anything is written: format, version, checksum, every row.
 * Throws `BackupError`; nothing else of a file can make it throw.
 */
export async function readBackup(file: Blob): Promise<BackupRows> {
  const lines = linesOf(file);
  const names = sectionsOf(await readHeader(lines));
  const rows = noRows();
  const sum = new ContentSum();
  for (const [n, section] of names.entries()) {
    await readSection(section, n === names.length - 1, lines, rows, sum);
  }
  const end = /^\},"sha256":"([0-9a-f]{64})"\}$/.exec(await nextLine(lines));
  if (!end || !(await lines.next()).done) throw new BackupError('damaged', 'end');
  if ((await sum.end()) !== end[1]) throw new BackupError('damaged', 'checksum');
  const known = new Set(rows.works.map(({ id }) => id));
  for (const work of rows.readings.keys()) {
    if (!known.has(work)) throw new BackupError('invalid', 'readings of an unknown work');
  }
  return rows;
}

/** The readings of one work of a backup, in order of time. */
export function readingsIn(rows: BackupRows, work: string) {
  return (rows.readings.get(work) ?? []).flatMap(unpackReadings);
}

async function readHeader(lines: AsyncIterator<string>): Promise<number> {
  // A file without a first line of text, or none at all, is somebody else's.
  const first = await nextLine(lines).catch(() => '');
  const header = headerSchema.safeParse(parsed(`${first}}}`));
  if (!header.success) {
    throw new BackupError(first.includes(`"format":"${backupFormat}"`) ? 'damaged' : 'not-ours');
  }
  if (header.data.schema > backupSchema) throw new BackupError('too-new', String(header.data.schema));
  return header.data.schema;
}

async function readSection(
  section: Section,
  isLast: boolean,
  lines: AsyncIterator<string>,
  rows: BackupRows,
  sum: ContentSum,
): Promise<void> {
  if ((await nextLine(lines)) !== openingOf(section)) throw new BackupError('damaged', section);
  await sum.add(openingOf(section));
  const closing = isLast ? ']' : '],';
  for (let n = 1; ; n++) {
    const line = await nextLine(lines);
    if (line === closing) return;
    const row = line.endsWith(',') ? line.slice(0, -1) : line;
    await sum.add(row);
    take(section, row, `${section} ${n}`, rows);
  }
}

/** Checks one row and keeps it. */
function take(section: Section, text: string, where: string, rows: BackupRows): void {
  const value = parsed(text);
  if (value === undefined) throw new BackupError('damaged', where);
  if (section === 'readings') {
    const { work, readings } = checked(sections.readings, value, where);
    const others = rows.readings.get(work);
    const packed = packReadings(readings);
    if (others) others.push(packed);
    else rows.readings.set(work, [packed]);
    return;
  }
  const kept: unknown[] = rows[section];
  kept.push(checked(sections[section], value, where));
}

function checked<Schema extends z.ZodType>(schema: Schema, value: unknown, where: string): z.infer<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const path = result.error.issues[0]?.path.filter((key) => typeof key === 'string').join('.');
  throw new BackupError('invalid', path ? `${where} ${path}` : where);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function nextLine(lines: AsyncIterator<string>): Promise<string> {
  const next = await lines.next();
  if (next.done) throw new BackupError('damaged', 'cut off');
  return next.value;
}

/** No row of ours comes near this many characters: a file with such a line is not read on into memory. */
const longestLine = 32_000_000;

/** The lines of a file, read a piece at a time. Text that is no UTF-8 is damage. */
async function* linesOf(file: Blob): AsyncGenerator<string> {
  const reader = file.stream().getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    rest += decoded(decoder, value);
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
    if (rest.length > longestLine) throw new BackupError('damaged', 'line too long');
    if (!done) continue;
    if (rest) yield rest;
    return;
  }
}

function decoded(decoder: TextDecoder, bytes: Uint8Array | undefined): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch {
    throw new BackupError('damaged', 'text');
  }
}

function noRows(): BackupRows {
  return {
    accounts: [],
    works: [],
    readings: new Map(),
    studioDays: [],
    workMarks: [],
    accountDays: [],
    accountLevels: [],
    windows: [],
    curves: [],
    breakdowns: [],
    readerHealth: [],
    ratings: [],
    checklists: [],
    settings: [],
    ...noRecords(),
  };
}
