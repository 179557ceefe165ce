import { type Preset, presetSchema } from './line-schema';

/** Version of the file around a preset; a newer one is refused rather than half read. */
export const presetFileVersion = 1;

export type PresetFile =
  | { readonly preset: Preset }
  | {
      /** where and what is wrong, as paths into the file; never its values */
      readonly problems: readonly {
        readonly path: string;
        readonly code: PresetProblem;
        readonly detail: string;
      }[];
    };

export type PresetProblem = 'not-json' | 'not-a-preset-file' | 'newer-version' | 'invalid';

/** A preset as text for a file. Reading it back gives the same preset. */
export function writePreset(preset: Preset): string {
  return `${JSON.stringify({ fupanPreset: presetFileVersion, preset }, null, 2)}\n`;
}

/**
 * A preset from the text of a file: schema-checked and versioned, all or nothing. Weights that are negative or add up to
 * nothing, figures that are no numbers, lines that appear twice and metrics that do not exist are refused with their path.
 */
export function readPreset(text: string): PresetFile {
  const refuse = (code: PresetProblem, path = '', detail = ''): PresetFile => ({
    problems: [{ path, code, detail }],
  });
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return refuse('not-json');
  }
  if (typeof file !== 'object' || file === null || !('fupanPreset' in file) || !('preset' in file))
    return refuse('not-a-preset-file');
  if (typeof file.fupanPreset !== 'number' || file.fupanPreset > presetFileVersion)
    return refuse('newer-version', 'fupanPreset');
  const parsed = presetSchema.safeParse(file.preset);
  if (parsed.success) return { preset: parsed.data };
  return {
    problems: parsed.error.issues.map((issue) => ({
      path: issue.path.join('.'),
      code: 'invalid',
      detail: issue.message,
    })),
  };
}
