import { z } from 'zod';
import { type Gate, gateSchema } from '../core/gate';
import { studioIds } from '../core/studios';
import { type GateSign, gatePresets, machine } from './gates';

const by = z.string().min(1).max(80);
const at = z.number().int().nonnegative();
const note = z.string().max(500).optional();
/** Characters of a title that travel; no studio takes as many. */
const MOST_TITLE = 2_000;

const common = {
  /** id of the checklist, so that a file cannot sign another draft by mistake */
  draft: z.string().min(1).max(80),
  studio: z.enum(studioIds),
  title: z.string().max(MOST_TITLE).nullable(),
  highRisk: z.boolean(),
};
/** Version 1 knew built-in gates alone, and named them. */
const first = z.object({
  ...common,
  preset: z.string(),
  signs: z.array(z.object({ step: z.string(), by, at, note })).max(50),
});
/** Version 2 carries the steps; what a blind signer said is sealed. */
const second = z.object({
  ...common,
  gate: gateSchema,
  signs: z
    .array(
      z.union([
        z.object({ step: z.string(), at, by, note }),
        z.object({ step: z.string(), at, sealed: z.string().max(5_000) }),
      ]),
    )
    .max(50),
});
const sealed = z.object({ by, note });
const fileSchema = z.object({
  format: z.literal('fupan-gate'),
  version: z.number().int().positive(),
  checksum: z.string(),
  content: z.unknown(),
});

/** The part of a checklist that travels to a colleague's machine and back: no text but the title. */
export interface GateContent {
  readonly draft: string;
  readonly studio: (typeof studioIds)[number];
  readonly title: string | null;
  readonly gate: Gate;
  readonly highRisk: boolean;
  readonly signs: readonly GateSign[];
}

/** Why a file was not taken. `edited`: its content no longer fits its checksum. */
export type GateFileProblem = 'tooBig' | 'notGate' | 'newer' | 'edited';

const VERSION = 2;
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

// The fields in a fixed order, so that the same content always gives the same text.

function canonicalFirst({ draft, studio, title, preset, highRisk, signs }: z.infer<typeof first>): string {
  const rows = signs.map((sign) => [sign.step, sign.by, sign.at, sign.note ?? null]);
  return JSON.stringify([draft, studio, title, preset, highRisk, rows]);
}

function canonicalSecond({ draft, studio, title, gate, highRisk, signs }: z.infer<typeof second>): string {
  const steps = gate.steps.map((step) => [
    ...[step.id, step.name ?? null, step.role, step.blind, step.condition, step.passes ?? null],
  ]);
  const rows = signs.map((sign) => [
    ...[sign.step, sign.at],
    ...('sealed' in sign ? [sign.sealed] : [sign.by, sign.note ?? null]),
  ]);
  return JSON.stringify([
    ...[draft, studio, title, highRisk, rows],
    ...[gate.id, gate.name ?? null, gate.distinct, gate.at, steps],
  ]);
}

/**
 * Writes the file that a colleague opens to add a signature (catalogue X-21). What blind signers said is written so that
 * a look into the file does not tell it; that keeps honest people blind, no more.
 */
export function writeGateFile(content: GateContent): string {
  const blind = new Set(content.gate.steps.flatMap((step) => (step.blind ? [step.id] : [])));
  const plain = second.parse({
    ...content,
    title: content.title?.slice(0, MOST_TITLE) ?? null,
    signs: content.signs.map((sign) =>
      blind.has(sign.step) ? { step: sign.step, at: sign.at, sealed: seal(sign) } : sign,
    ),
  });
  const file = {
    format: 'fupan-gate',
    version: VERSION,
    checksum: checksum(canonicalSecond(plain)),
    content: plain,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads such a file; one that was changed by hand, or is something else, is refused with the reason. */
export function readGateFile(text: string): GateContent | GateFileProblem {
  if (text.length > LARGEST) return 'tooBig';
  const read = fileSchema.safeParse(parsed(text.replace(/^\ufeff/, '')));
  if (!read.success) return 'notGate';
  const { version, content, checksum: written } = read.data;
  if (version > VERSION) return 'newer';
  return version === 1 ? readFirst(content, written) : readSecond(content, written);
}

function readFirst(content: unknown, written: string): GateContent | GateFileProblem {
  const read = first.safeParse(content);
  if (!read.success || checksum(canonicalFirst(read.data)) !== written) return 'edited';
  const { preset, ...rest } = read.data;
  const gate = gatePresets.find(({ id }) => id === preset);
  return gate ? { ...rest, gate, signs: ofPeople(gate, rest.signs) } : 'notGate';
}

function readSecond(content: unknown, written: string): GateContent | GateFileProblem {
  const read = second.safeParse(content);
  if (!read.success || checksum(canonicalSecond(read.data)) !== written) return 'edited';
  const signs: GateSign[] = [];
  for (const sign of read.data.signs) {
    const opened = 'sealed' in sign ? unseal(sign.sealed) : sign;
    if (!opened) return 'edited';
    signs.push({
      step: sign.step,
      at: sign.at,
      by: opened.by,
      ...(opened.note ? { note: opened.note } : {}),
    });
  }
  return { ...read.data, signs: ofPeople(read.data.gate, signs) };
}

/** Signatures for steps that the gate has and a person answers. */
const ofPeople = ({ steps }: Gate, signs: readonly GateSign[]): GateSign[] =>
  signs.filter((sign) => steps.some(({ id, role }) => id === sign.step && role !== machine));

function seal({ by: name, note: said }: GateSign): string {
  const bytes = new TextEncoder().encode(JSON.stringify({ by: name, note: said }));
  return btoa(String.fromCharCode(...bytes));
}

function unseal(text: string): z.infer<typeof sealed> | null {
  try {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    return sealed.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data ?? null;
  } catch {
    return null;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
