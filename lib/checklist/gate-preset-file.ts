import { z } from 'zod';
import { type Gate, gateSchema, gateStepSchema } from '../core/gate';
import { machine } from './gates';
import { isRoleId } from './roles';

/** A gate of the team: every step has a name, and a role that this version knows. */
const ownGate = gateSchema.extend({
  id: z.uuid(),
  name: z.string().trim().min(1).max(60),
  steps: gateSchema.shape.steps.pipe(
    z.array(
      gateStepSchema.extend({
        name: z.string().trim().min(1).max(60),
        role: z.string().refine((role) => role === machine || isRoleId(role)),
      }),
    ),
  ),
});
export type OwnGate = z.infer<typeof ownGate>;

const headSchema = z.object({ format: z.literal('fupan-gates'), version: z.number().int().positive() });
const bodySchema = z.object({
  gates: z
    .array(ownGate)
    .min(1)
    .max(50)
    .refine((gates) => new Set(gates.map(({ id }) => id)).size === gates.length),
});

/** Why a file of gates was not taken; `where` is the place of the first thing that is wrong, as in `gates[0].steps[1].role`. */
export type GatesFileProblem =
  | { readonly problem: 'tooBig' | 'notJson' | 'notGates' | 'newer' }
  | { readonly problem: 'badField'; readonly where: string };

const VERSION = 1;
/** Characters; fifty gates are far below. */
const LARGEST = 500_000;

/** Writes the team's gates as a file for another machine. */
export function writeGatesFile(gates: readonly Gate[]): string {
  return `${JSON.stringify({ format: 'fupan-gates', version: VERSION, gates }, null, 2)}\n`;
}

/** Reads such a file, which may be edited by hand: all its gates, or what is wrong with it. */
export function readGatesFile(text: string): readonly OwnGate[] | GatesFileProblem {
  if (text.length > LARGEST) return { problem: 'tooBig' };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { problem: 'notJson' };
  }
  const head = headSchema.safeParse(json);
  if (!head.success) return { problem: 'notGates' };
  if (head.data.version > VERSION) return { problem: 'newer' };
  const body = bodySchema.safeParse(json);
  if (body.success) return body.data.gates;
  return { problem: 'badField', where: placeOf(body.error.issues[0]?.path ?? []) };
}

const placeOf = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .slice(1);
