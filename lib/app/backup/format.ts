import { z } from 'zod';
import { valuesSchema } from '../../core/reading';
import {
  accountDayRowSchema,
  accountRowSchema,
  breakdownRowSchema,
  checklistRowSchema,
  curveRowSchema,
  ratingRowSchema,
  readerHealthRowSchema,
  windowRowSchema,
  workRowSchema,
} from '../../core/rows';
import { studioIds } from '../../core/studios';
import { cumulativeIds, markAges, markedIds } from '../../store/marks';
import { laterThan, recordSections } from './records';

/**
 * A backup is one JSON file, written line by line so that neither side needs all of it as one text:
 * a line with the header, for each section a line that opens it, a row a line, a line that closes it, and a last
 * line with the checksum. The checksum chains SHA-256 over blocks of the sections' lines: the header's date is not part
 * of it, so that two backups of the same content have the same one.
 */
export const backupFormat = 'fupan-backup';
/** Rises with every change of a section; each older one must stay readable. */
export const backupSchema = 3;

/** Why a file was not restored. Nothing was changed. */
export type BackupFault = 'not-ours' | 'too-new' | 'damaged' | 'invalid';

export class BackupError extends Error {
  constructor(
    readonly code: BackupFault,
    /** where in the file, for a report: section, line and schema path, never a value */
    readonly where = '',
  ) {
    super(where ? `${code} at ${where}` : code);
    this.name = 'BackupError';
  }
}

export const headerSchema = z.object({
  format: z.literal(backupFormat),
  schema: z.number().int().positive(),
  app: z.string(),
  createdAt: z.string(),
});

const at = z.number().int();
const readingSchema = z.object({
  at,
  reader: z.string(),
  values: valuesSchema,
  approx: z.literal(true).optional(),
  settled: z.literal(true).optional(),
  currency: z.string().optional(),
});
const point = z.object({ at, value: z.number() });
// Object.keys forgets the keys of a literal; they are what the schema must allow.
const ages = Object.keys(markAges) as [keyof typeof markAges];

/** What a row of each section must be, in the order of the file. */
export const sections = {
  accounts: accountRowSchema,
  works: workRowSchema,
  /** a work's readings, in several rows when they are many */
  readings: z.object({ work: z.string(), readings: z.array(readingSchema) }),
  studioDays: z.object({
    studio: z.enum(studioIds),
    day: z.string().regex(/^\d{4}-\d\d-\d\d$/),
    works: z.array(
      z.object({
        id: z.string().regex(/^[\w.-]{1,80}$/),
        at,
        values: z.partialRecord(z.enum(cumulativeIds), z.number()),
      }),
    ),
  }),
  workMarks: z.object({
    work: z.string(),
    publishedAt: at,
    brackets: z.partialRecord(
      z.enum(ages),
      z.partialRecord(z.enum(markedIds), z.object({ before: point.optional(), after: point.optional() })),
    ),
  }),
  accountDays: accountDayRowSchema,
  accountLevels: accountDayRowSchema,
  windows: windowRowSchema,
  curves: curveRowSchema,
  breakdowns: breakdownRowSchema,
  readerHealth: readerHealthRowSchema,
  ratings: ratingRowSchema,
  checklists: checklistRowSchema,
  settings: z.object({ key: z.string(), value: z.json() }),
  ...recordSections,
} as const;
export type Section = keyof typeof sections;
export type SectionRow<Name extends Section> = z.infer<(typeof sections)[Name]>;
// Object.keys forgets the keys of a literal.
export const sectionNames = Object.keys(sections) as Section[];

/** The sections that a file of this schema version holds, in order. */
export function sectionsOf(schema: number): Section[] {
  const later = laterThan(schema);
  return sectionNames.filter((name) => !later.has(name));
}

/** Most readings in one row of the file. */
export const readingsPerRow = 1_000;

/** JSON with sorted keys: the same content always gives the same text. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join()}}`;
}

/** Text gathered before a block is hashed, in characters. */
const blockLength = 65_536;

/** Chained SHA-256 over lines: each block's hash covers the hash before it. */
export class ContentSum {
  #hash = new Uint8Array(32);
  #lines: string[] = [];
  #length = 0;

  async add(line: string): Promise<void> {
    this.#lines.push(line);
    this.#length += line.length;
    if (this.#length >= blockLength) await this.#close();
  }

  /** The checksum as hexadecimal text. */
  async end(): Promise<string> {
    await this.#close();
    return [...this.#hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  }

  async #close(): Promise<void> {
    const block = new TextEncoder().encode(`${this.#lines.join('\n')}\n`);
    const chained = new Uint8Array(this.#hash.length + block.length);
    chained.set(this.#hash);
    chained.set(block, this.#hash.length);
    this.#hash = new Uint8Array(await crypto.subtle.digest('SHA-256', chained));
    this.#lines = [];
    this.#length = 0;
  }
}

/** The line that opens a section. */
export const openingOf = (section: Section): string => `"${section}":[`;
