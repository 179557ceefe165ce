/**
 * `npm run scan -- FILE [--studio id] [--commercial | --not-commercial] [--packs a,b | --packs all] [--lang zh|en] [--json]`
 *
 * Checks drafts from a file with the code of the side panel. A line is a draft: plain text (taken as description) or a
 * JSON object with any of the keys of `draftSchema` (title, description, topics, script, studio, …). A file that is one
 * JSON array, or one JSON object over several lines, is read as such. Nothing is sent anywhere.
 *
 * `--json` prints one document; its keys are stable:
 *   tool, version, file, studio, commercial, packs, counts {drafts, red, amber, green, errors},
 *   drafts[] { line, light, commercial {on, why}, counts {red, amber, craft, unknown, passed},
 *     findings[] { rule, kind, light, field, item?, start?, end?, text?, readAs?, disguise?, reason {code, params, sentence},
 *       basis[] {id, article?, title?}, certainty, suggestion?, source }, checks[] {id, state, light, missing?} }
 *   or, for a line that cannot be read, { line, error }.
 * Offsets are UTF-16 units in the original text of the field. Exit code 2 only when the input cannot be read at all.
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { type CheckOptions, checkDraft } from '../lib/checklist';
import { type Draft, draftSchema } from '../lib/checklist/draft';
import type { ChecklistResult, Finding } from '../lib/checklist/finding';
import { defaultPacks, type Light, type PackId, packIds } from '../lib/checklist/ids';
import { lawById } from '../lib/checklist/laws';
import { loadSimplify } from '../lib/checklist/simplify';
import { isStudioId, type StudioId, studioIds } from '../lib/core/studios';

type Language = 'zh' | 'en';

interface Settings {
  readonly file: string;
  readonly studio?: StudioId;
  readonly commercial?: boolean;
  readonly packs: readonly PackId[];
  readonly language: Language;
  readonly json: boolean;
}

interface Row {
  readonly line: number;
  readonly draft?: Draft;
  readonly error?: string;
}

const usage =
  'usage: npm run scan -- FILE [--studio ID] [--commercial | --not-commercial] [--packs LIST|all] [--lang zh|en] [--json]';

class InputError extends Error {}

function readSettings(argv: readonly string[]): Settings {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      studio: { type: 'string' },
      commercial: { type: 'boolean' },
      'not-commercial': { type: 'boolean' },
      packs: { type: 'string' },
      lang: { type: 'string' },
      json: { type: 'boolean' },
    },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new InputError(usage);
  if (values.studio !== undefined && !isStudioId(values.studio)) {
    throw new InputError(`unknown studio "${values.studio}"; one of: ${studioIds.join(' ')}`);
  }
  return {
    file,
    studio: values.studio,
    commercial: values.commercial ? true : values['not-commercial'] ? false : undefined,
    packs: readPacks(values.packs),
    language: values.lang === 'en' ? 'en' : 'zh',
    json: values.json ?? false,
  };
}

function readPacks(list: string | undefined): readonly PackId[] {
  if (list === undefined) return defaultPacks;
  if (list === 'all') return packIds;
  const wanted = list.split(',').map((name) => name.trim());
  const unknown = wanted.filter((name) => !packIds.some((id) => id === name));
  if (unknown.length > 0)
    throw new InputError(`unknown pack "${unknown.join(' ')}"; any of: ${packIds.join(' ')}`);
  return packIds.filter((id) => defaultPacks.includes(id) || wanted.includes(id));
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
  const read = draftSchema.safeParse(lenient(value));
  return read.success ? { line, draft: read.data } : { line, error: problemOf(read.error) };
}

function parseJson(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

/** Rows of the file: a JSON array or a single JSON object as a whole, else one draft a line. Empty lines are skipped. */
function readRows(content: string): readonly Row[] {
  const text = content.replace(/^\ufeff/, '');
  const start = text.trimStart().charAt(0);
  const whole = start === '[' || (start === '{' && text.trim().includes('\n')) ? parseJson(text) : null;
  if (whole) {
    const values = Array.isArray(whole.value) ? whole.value : [whole.value];
    return values.map((value, i) => toRow(i + 1, value));
  }
  return text.split(/\r?\n/).flatMap((raw, i): Row[] => {
    const line = i + 1;
    if (raw.trim() === '') return [];
    if (!raw.trimStart().startsWith('{')) return [toRow(line, raw)];
    const parsed = parseJson(raw);
    // A line that merely starts with a brace is text, one that was meant as JSON is an error worth telling.
    if (parsed) return [toRow(line, parsed.value)];
    return [/^\s*\{\s*"/.test(raw) ? { line, error: 'not valid JSON' } : toRow(line, raw)];
  });
}

type Say = (key: string, params?: Readonly<Record<string, string | number>>) => string;

async function speaker(language: Language): Promise<Say> {
  const name = language === 'zh' ? 'zh_CN' : 'en';
  const messages = await parseMessagesFile(resolve(import.meta.dirname, `../locales/${name}.yml`));
  const texts = new Map(
    messages.flatMap((one) => (one.type === 'simple' ? [[one.key.join('.'), one.message]] : [])),
  );
  return (key, params = {}) =>
    (texts.get(`checklist.${key}`) ?? key).replace(/\{(\w+)\}/g, (whole, name: string) =>
      String(params[name] ?? whole),
    );
}

function sentence(finding: Finding, say: Say): string {
  const { code, params } = finding.reason;
  const label = (value: string | number | undefined) => (value === undefined ? '' : say(`labels.${value}`));
  const named =
    code === 'labelContradiction'
      ? { ...params, picked: label(params['picked']), wanted: label(params['wanted']) }
      : params;
  return say(`reasons.${code}`, named).trim();
}

function toJson(row: Row, result: ChecklistResult, say: Say, language: Language) {
  const { light, commercial, counts, checks } = result;
  return {
    line: row.line,
    light,
    commercial,
    counts,
    findings: result.findings.map((finding) => ({
      rule: finding.rule,
      kind: finding.kind,
      light: finding.light,
      field: finding.field,
      item: finding.span?.item,
      start: finding.span?.start,
      end: finding.span?.end,
      text: finding.text,
      readAs: finding.readAs,
      disguise: finding.disguise,
      reason: { ...finding.reason, sentence: sentence(finding, say) },
      basis: finding.basis.map((basis) => ({ ...basis, title: lawById(basis.id)?.title[language] })),
      certainty: finding.certainty,
      suggestion: finding.suggestion,
      source: finding.source,
    })),
    checks,
  };
}

function printText(row: Row, result: ChecklistResult, say: Say, language: Language): void {
  const mark = ({ green: '[ ]', amber: '[!]', red: '[X]' } satisfies Record<Light, string>)[result.light];
  console.log(`${mark} ${say('scan.line', { line: row.line })}: ${say(`lights.${result.light}`)}`);
  for (const finding of result.findings) {
    const place = finding.span
      ? `${say(`fields.${finding.span.field}`)} ${finding.span.start}-${finding.span.end}`
      : finding.field
        ? say(`fields.${finding.field}`)
        : '';
    const basis = finding.basis.map(({ id, article }) => {
      const title =
        lawById(id)?.title[language] ?? say(`basis.${/^[A-Z]+$/.test(id) ? id : 'craft'}`, { id });
      return article ? `${title} ${article}` : title;
    });
    console.log(
      `    ${finding.light === 'red' ? 'X' : '!'} ${say(`rules.${finding.rule}`)} ${place ? `(${place}) ` : ''}${sentence(finding, say)}`,
    );
    if (finding.readAs) console.log(`      ${say('readAs', { readAs: finding.readAs })}`);
    console.log(`      ${say('scan.basis')}: ${basis.join(' · ')} [${finding.certainty}]`);
    if (finding.suggestion) console.log(`      -> ${say(`suggestions.${finding.suggestion}`)}`);
  }
}

/** Runs the scan; returns the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  try {
    await scanFile(readSettings(argv));
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 2;
  }
}

async function scanFile(settings: Settings): Promise<void> {
  const [content, say, simplify] = await Promise.all([
    readFile(settings.file, 'utf8'),
    speaker(settings.language),
    loadSimplify(),
  ]);
  const options: CheckOptions = { simplify, commercial: settings.commercial, packs: settings.packs };
  const tally: Record<Light | 'errors', number> = { green: 0, amber: 0, red: 0, errors: 0 };
  const rows = readRows(content).map((row) => {
    if (!row.draft) {
      tally.errors++;
      if (!settings.json) console.log(say('scan.badLine', { line: row.line, why: row.error ?? '' }));
      return { line: row.line, error: row.error };
    }
    const result = checkDraft({ ...row.draft, studio: row.draft.studio ?? settings.studio }, options);
    tally[result.light]++;
    if (!settings.json) printText(row, result, say, settings.language);
    return toJson(row, result, say, settings.language);
  });
  const counts = {
    drafts: rows.length,
    red: tally.red,
    amber: tally.amber,
    green: tally.green,
    errors: tally.errors,
  };
  if (!settings.json) {
    console.log(`\n${say('scan.summary', counts)}\n${say('notAdvice')}`);
    return;
  }
  const { file, studio, commercial, packs } = settings;
  console.log(
    JSON.stringify(
      {
        tool: 'fupan-scan',
        version: 1,
        file,
        studio: studio ?? null,
        commercial: commercial ?? null,
        packs,
        counts,
        drafts: rows,
      },
      null,
      2,
    ),
  );
}
