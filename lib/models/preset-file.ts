import type { z } from 'zod';
import { type Preset, presetSchema } from './line-schema';
import { type EditProblem, largestWeight, targetProblem } from './preset-edit';

/** Version of the file around a preset; a newer one is refused rather than half read. */
export const presetFileVersion = 1;
/** Bytes, or letters, of a file that are read at all: every line of the catalogue in one preset is a tenth of it. */
export const largestPresetFile = 1_000_000;

/** What is wrong at a place of a file, a dotted path into its preset; never its values. */
export type PresetFault =
  | { readonly path: string; readonly code: FileFault }
  /** a weight or a target that the page would refuse at its field */
  | { readonly path: string; readonly code: 'figure'; readonly figure: EditProblem };

export type FileFault =
  | 'too-large'
  | 'not-json'
  | 'not-a-preset-file'
  | 'newer-version'
  /** a key that no preset has: one that would build on another preset, and so perhaps on itself, among them */
  | 'unknown-key'
  | 'unknown-indicator'
  | 'missing'
  /** of another kind than stands there, or longer than it may be */
  | 'wrong-kind'
  | 'line-twice'
  /** parts of one line that do not go together */
  | 'line-mixed';

export type PresetFile = { readonly preset: Preset } | { readonly problems: readonly PresetFault[] };

/** A preset as text for a file. Reading it back gives the same preset. */
export function writePreset(preset: Preset): string {
  return `${JSON.stringify({ fupanPreset: presetFileVersion, preset }, null, 2)}\n`;
}

/**
 * A preset from the text of a file: schema-checked and versioned, all or nothing. What the page would refuse at a field is
 * refused here with its path: weights that are negative or add up to nothing, targets that cannot be meant, lines that
 * appear twice, indicators that do not exist.
 */
export function readPreset(text: string): PresetFile {
  if (text.length > largestPresetFile) return refused('too-large');
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return refused('not-json');
  }
  if (typeof file !== 'object' || file === null || !('fupanPreset' in file) || !('preset' in file))
    return refused('not-a-preset-file');
  const { fupanPreset: version, preset } = file;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return refused('not-a-preset-file', 'fupanPreset');
  if (version > presetFileVersion) return refused('newer-version', 'fupanPreset');
  const parsed = presetSchema.safeParse(preset);
  const problems = parsed.success
    ? figureFaults(parsed.data)
    : parsed.error.issues.map((issue) => faultOf(issue, preset));
  return parsed.success && problems.length === 0 ? { preset: parsed.data } : { problems };
}

const refused = (code: FileFault, path = ''): PresetFile => ({ problems: [{ path, code }] });

function faultOf(issue: z.core.$ZodIssue, preset: unknown): PresetFault {
  const path = issue.path.join('.');
  const last = issue.path.at(-1);
  if (issue.code === 'unrecognized_keys')
    return { path: [...issue.path, issue.keys.join(', ')].join('.'), code: 'unknown-key' };
  if (issue.code === 'custom') {
    if (issue.path[0] === 'dimensions') return { path, code: 'figure', figure: 'nothing-left' };
    return { path, code: path === 'lines' ? 'line-twice' : 'line-mixed' };
  }
  if (issue.code === 'too_small' && last === 'weight') return { path, code: 'figure', figure: 'negative' };
  if (isAbsent(preset, issue.path)) return { path, code: 'missing' };
  return { path, code: last === 'metric' ? 'unknown-indicator' : 'wrong-kind' };
}

function isAbsent(preset: unknown, path: readonly PropertyKey[]): boolean {
  let here: unknown = preset;
  for (const key of path) {
    // Arrays are objects too; whatever else it is has no such key.
    here = typeof here === 'object' && here !== null ? Reflect.get(here, key) : undefined;
  }
  return here === undefined;
}

/** Figures that the schema allows and the page would not. */
function figureFaults({ dimensions, lines }: Preset): PresetFault[] {
  const tooLarge = (weight: number, path: string): PresetFault[] =>
    weight > largestWeight ? [{ path, code: 'figure', figure: 'too-large' }] : [];
  const weights = dimensions.flatMap(({ weight, slots }, n) => [
    ...tooLarge(weight, `dimensions.${n}.weight`),
    ...slots.flatMap((slot, m) => tooLarge(slot.weight, `dimensions.${n}.slots.${m}.weight`)),
  ]);
  const targets = lines.flatMap(({ metric, value, comparator, unit, source }, n): PresetFault[] => {
    // Lines of the catalogue are as their source has them; what somebody set is held to what can be meant.
    if (metric === null || value === null || source.item !== 'own') return [];
    const figure = targetProblem(metric, value, comparator, unit);
    return figure ? [{ path: `lines.${n}.value`, code: 'figure', figure }] : [];
  });
  return [...weights, ...targets];
}
