/**
 * `npm run scan -- FILE [--studio id] [--commercial | --not-commercial] [--packs a,b | --packs all] [--lang zh|en] [--json]`
 *
 * Checks drafts from a file with the code of the side panel. Nothing is sent anywhere.
 *
 * FILE is text in UTF-8 (with or without its mark), UTF-16 or GBK; lines end as on any system. A line is a draft:
 * plain text (taken as description), or a JSON object with keys of `draftSchema` (lib/checklist/draft.ts: title,
 * description, topics, script, studio, …). Empty lines are skipped. A file that begins as a JSON array, or as an object
 * over several lines, is read as one JSON text. `--packs` adds to the packs that are on by default.
 *
 * `--json` prints one document; its keys are stable:
 *   tool "fupan-scan", version 1, file, studio, commercial, packs, counts {drafts, red, amber, green, errors},
 *   drafts[] { line, light, commercial {on, why}, counts {red, amber, craft, unknown, passed},
 *     findings[] { rule, kind, light, field?, item?, start?, end?, text?, readAs?, disguise?,
 *       reason {code, params, sentence}, basis[] {id, article?, title?}, certainty, suggestion?, source },
 *     checks[] {id, state, light, missing?}, ignored? [keys of the JSON object that are none of a draft] }
 *   or, for a line that cannot be read, { line, error }; the other lines are scanned all the same.
 * `line` is 1-based: the line of the file, or the place in a JSON array. `light` is green, amber or red; `light` of a
 * draft is the worst of its findings whose `kind` is not craft. Offsets are UTF-16 units in the original text of the
 * field, `end` exclusive. `start` and `end` are missing where the finding is about the draft as a whole.
 *
 * Exit code 0 when the file was scanned, whatever was found; 2, with the reason on stderr and nothing on stdout, when
 * the command line or the file as a whole cannot be read.
 */
import { resolve } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { type CheckOptions, checkDraft } from '../lib/checklist';
import type { ChecklistResult, Finding } from '../lib/checklist/finding';
import type { Light } from '../lib/checklist/ids';
import { lawById } from '../lib/checklist/laws';
import { loadSimplify } from '../lib/checklist/simplify';
import { type Language, readRowsOf, readSettings, type Settings } from './scan-input';

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

function toJson(line: number, result: ChecklistResult, say: Say, language: Language) {
  const { light, commercial, counts, checks } = result;
  return {
    line,
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

function printText(line: number, result: ChecklistResult, say: Say, language: Language): void {
  const mark = ({ green: '[ ]', amber: '[!]', red: '[X]' } satisfies Record<Light, string>)[result.light];
  console.log(`${mark} ${say('scan.line', { line })}: ${say(`lights.${result.light}`)}`);
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
  const [rows, say, simplify] = await Promise.all([
    readRowsOf(settings.file),
    speaker(settings.language),
    loadSimplify(),
  ]);
  const options: CheckOptions = { simplify, commercial: settings.commercial, packs: settings.packs };
  const tally: Record<Light | 'errors', number> = { green: 0, amber: 0, red: 0, errors: 0 };
  const drafts = rows.map((row) => {
    const { line } = row;
    if (!row.draft) {
      tally.errors++;
      if (!settings.json) console.log(say('scan.badLine', { line, why: row.error }));
      return { line, error: row.error };
    }
    const result = checkDraft({ ...row.draft, studio: row.draft.studio ?? settings.studio }, options);
    tally[result.light]++;
    if (!settings.json) printText(line, result, say, settings.language);
    if (!settings.json && row.ignored.length > 0)
      console.log(`    ${say('scan.ignored', { keys: row.ignored.join(' ') })}`);
    const ignored = row.ignored.length > 0 ? { ignored: row.ignored } : {};
    return { ...toJson(line, result, say, settings.language), ...ignored };
  });
  const counts = {
    drafts: drafts.length,
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
        drafts,
      },
      null,
      2,
    ),
  );
}
