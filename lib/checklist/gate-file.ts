import { z } from 'zod';
import { studioIds } from '../core/studios';
import { type GatePreset, gatePresets, type SignOff } from './gates';

/** A signature with its time and note. `at` is epoch ms. */
export interface GateSign extends SignOff {
  readonly at: number;
  readonly note?: string | undefined;
}

const contentSchema = z.object({
  /** id of the checklist, so that a file cannot sign another draft by mistake */
  draft: z.string().min(1).max(80),
  studio: z.enum(studioIds),
  title: z.string().max(2_000).nullable(),
  preset: z.string(),
  highRisk: z.boolean(),
  signs: z
    .array(
      z.object({
        step: z.string(),
        by: z.string().min(1).max(80),
        at: z.number().int().nonnegative(),
        note: z.string().max(500).optional(),
      }),
    )
    .max(50),
});
const fileSchema = z.object({
  format: z.literal('fupan-gate'),
  version: z.number().int(),
  checksum: z.string(),
  content: contentSchema,
});

/** The part of a checklist that travels to a colleague's machine and back: no text but the title. */
export interface GateContent {
  readonly draft: string;
  readonly studio: (typeof studioIds)[number];
  readonly title: string | null;
  readonly preset: GatePreset['id'];
  readonly highRisk: boolean;
  readonly signs: readonly GateSign[];
}

/** Why a file was not taken. `edited`: its content no longer fits its checksum. */
export type GateFileProblem = 'tooBig' | 'notGate' | 'newer' | 'edited';

const VERSION = 1;
/** Characters; a real file is far below. */
const LARGEST = 100_000;

/** Checksum against slips and edits by hand, not against a forger: FNV-1a, 64 bits. */
function checksum(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i++) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}

/** The fields in a fixed order, so that the same content always gives the same text. */
function canonical({ draft, studio, title, preset, highRisk, signs }: z.infer<typeof contentSchema>): string {
  const rows = signs.map(({ step, by, at, note }) => [step, by, at, note ?? null]);
  return JSON.stringify([draft, studio, title, preset, highRisk, rows]);
}

/** Writes the file that a colleague opens to add a signature (catalogue X-21). */
export function writeGateFile(content: GateContent): string {
  const plain = contentSchema.parse(content);
  const file = {
    format: 'fupan-gate',
    version: VERSION,
    checksum: checksum(canonical(plain)),
    content: plain,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads such a file; one that was changed by hand, or is something else, is refused with the reason. */
export function readGateFile(text: string): GateContent | GateFileProblem {
  if (text.length > LARGEST) return 'tooBig';
  const read = fileSchema.safeParse(parsed(text));
  if (!read.success) return 'notGate';
  const { version, content, checksum: written } = read.data;
  if (version > VERSION) return 'newer';
  const preset = gatePresets.find(({ id }) => id === content.preset);
  if (written !== checksum(canonical(content))) return 'edited';
  if (!preset) return 'notGate';
  const signs = content.signs.flatMap((sign): GateSign[] => {
    const step = preset.steps.find(({ id }) => id === sign.step);
    return step ? [{ ...sign, step: step.id }] : [];
  });
  return { ...content, preset: preset.id, signs };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Signatures of two machines together: of two for one step the earlier counts. In order of time. */
export function mergeSigns(own: readonly GateSign[], other: readonly GateSign[]): readonly GateSign[] {
  const byStep = new Map<string, GateSign>();
  for (const sign of [...own, ...other].sort((a, b) => a.at - b.at)) {
    if (!byStep.has(sign.step)) byStep.set(sign.step, sign);
  }
  return [...byStep.values()];
}
