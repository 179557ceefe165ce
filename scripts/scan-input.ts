import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { textOf } from '../lib/app/import/text';
import { type Draft, draftSchema } from '../lib/checklist/draft';
import { defaultPacks, type PackId, packIds } from '../lib/checklist/ids';
import { isStudioId, type StudioId, studioIds } from '../lib/core/studios';

export type Language = 'zh' | 'en';

export interface Settings {
  readonly file: string;
  readonly studio?: StudioId;
  readonly commercial?: boolean;
  readonly packs: readonly PackId[];
  readonly language: Language;
  readonly json: boolean;
}

/** One draft of the file, or why a line is none. */
export type Row = { readonly line: number } & (
  | { readonly draft: Draft; readonly ignored: readonly string[] }
  | { readonly draft?: undefined; readonly error: string }
);

const usage =
  'usage: npm run scan -- FILE [--studio ID] [--commercial | --not-commercial] [--packs LIST|all] [--lang zh|en] [--json]';

/** Why nothing can be scanned, for the person at the prompt. */
class InputError extends Error {}

/** The command line; throws with what is wrong with it. */
export function readSettings(argv: readonly string[]): Settings {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      studio: { type: 'string' },
      commercial: { type: 'boolean' },
      'not-commercial': { type: 'boolean' },
      packs: { type: 'string' },
      lang: { type: 'string', default: 'zh' },
      json: { type: 'boolean' },
    },
  });
  const [file] = positionals;
  const { studio, lang, commercial, 'not-commercial': notCommercial } = values;
  if (file === undefined || positionals.length > 1) throw new InputError(usage);
  if (studio !== undefined && !isStudioId(studio)) throw new InputError(unknown('studio', studio, studioIds));
  if (lang !== 'zh' && lang !== 'en') throw new InputError(unknown('language', lang, ['zh', 'en']));
  if (commercial && notCommercial)
    throw new InputError('--commercial and --not-commercial exclude each other');
  return {
    file,
    studio,
    commercial: commercial ? true : notCommercial ? false : undefined,
    packs: readPacks(values.packs),
    language: lang,
    json: values.json ?? false,
  };
}

function unknown(what: string, given: string, known: readonly string[]): string {
  return `unknown ${what} "${given}"; one of: ${known.join(' ')}`;
}

function readPacks(list: string | undefined): readonly PackId[] {
  if (list === undefined) return defaultPacks;
  if (list === 'all') return packIds;
  const wanted = list.split(',').map((name) => name.trim());
  const strange = wanted.find((name) => !packIds.some((id) => id === name));
  if (strange !== undefined) throw new InputError(unknown('pack', strange, ['all', ...packIds]));
  return packIds.filter((id) => defaultPacks.includes(id) || wanted.includes(id));
}

/** Drafts of the file. Throws when it cannot be read, or is one JSON text that is broken. */
export async function readRowsOf(file: string): Promise<readonly Row[]> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new InputError(`cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`);
  });
  return rowsOf(decode(file, bytes));
}

/** A few broken characters do not turn UTF-8 into another encoding; where most are broken, it was never UTF-8. */
function decode(file: string, bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  const broken = text.split('\ufffd').length - 1;
  const whole = text.length - text.replace(/[^\p{ASCII}\ufffd]/gu, '').length;
  if (broken <= whole && !text.includes('\u0000')) return text;
  try {
    return textOf(bytes).replace(/^\ufeff/, '');
  } catch {
    throw new InputError(`${file} is no text file`);
  }
}

function problemOf(error: { issues: readonly { path: readonly PropertyKey[]; message: string }[] }): string {
  return error.issues
    .map(({ path, message }) => `${path.map(String).join('.') || 'draft'}: ${message}`)
    .join('; ');
}

/** Plain text is a description; null means "not known"; topics may also be one string. */
function lenient(value: unknown): unknown {
  if (typeof value === 'string') return { description: value };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const known = Object.entries(value).filter(([, field]) => field !== null);
  return Object.fromEntries(
    known.map(([key, field]) =>
      key === 'topics' && typeof field === 'string'
        ? [key, field.split(/[\s,，、#]+/).filter((topic) => topic !== '')]
        : [key, field],
    ),
  );
}

function toRow(line: number, value: unknown): Row {
  const given = lenient(value);
  const read = draftSchema.safeParse(given);
  if (!read.success) return { line, error: problemOf(read.error) };
  const ignored = Object.keys(Object(given)).filter((key) => !Object.hasOwn(draftSchema.shape, key));
  // Green for a line of which nothing was read would be a lie.
  return ignored.length > 0 && Object.keys(read.data).length === 0
    ? { line, error: `no known key among: ${ignored.join(' ')}` }
    : { line, draft: read.data, ignored };
}

function parseJson(text: string): { value: unknown } | { fault: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

/** An array or an object over several lines may be one JSON text; with an object inside or a line end it is meant as one. */
const mayBeJson = /^\s*(?:\[|\{\s*[\r\n])/;
const isMeantAsJson = /^\s*(?:\[\s*\{|[[{][^\S\r\n]*[\r\n])/;

function rowsOf(text: string): readonly Row[] {
  const lines = text.split(/\r\n|\r|\n/);
  const whole = mayBeJson.test(text) ? parseJson(text) : { fault: '' };
  if ('fault' in whole) {
    if (isMeantAsJson.test(text)) throw new InputError(`broken JSON: ${whole.fault}`);
    return lines.flatMap((raw, i) => rowOf(i + 1, raw));
  }
  const values = Array.isArray(whole.value) ? whole.value : [whole.value];
  return values.map((value, i) => toRow(i + 1, value));
}

function rowOf(line: number, raw: string): Row[] {
  if (raw.trim() === '') return [];
  if (!raw.trimStart().startsWith('{')) return [toRow(line, raw)];
  const parsed = parseJson(raw);
  if ('value' in parsed) return [toRow(line, parsed.value)];
  // A line that merely starts with a brace is text, one that was meant as JSON is an error worth telling.
  return [/^\s*\{\s*"/.test(raw) ? { line, error: `not valid JSON: ${parsed.fault}` } : toRow(line, raw)];
}
