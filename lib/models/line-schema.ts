import { z } from 'zod';
import { indicatorIds } from './indicators';

/**
 * One record type for every floor, target, stretch, benchmark, alarm and case claim (catalogue §3.0), and presets made of
 * them. A line keeps the figure in the unit of its source; `toFactUnit` turns it into the unit of facts.
 */
export const lineRoles = [
  'floor',
  'target',
  'stretch',
  'benchmark-industry',
  'benchmark-own',
  'benchmark-head',
  'alarm',
  'case',
] as const;
export const lineScopes = [
  'work',
  'series',
  'account',
  'campaign',
  'live',
  'partner',
  'project',
  'market',
] as const;
export const comparators = ['>=', '<=', '>', '<', '=', 'between', 'changeBy'] as const;
/** pct: 45 means 45 % · pp: percentage points · relPct: change in % of the baseline · yuan: CNY. */
export const lineUnits = [
  'pct',
  'pp',
  'relPct',
  'abs',
  'ratio',
  's',
  'min',
  'h',
  'd',
  'week',
  'month',
  'year',
  'yuan',
] as const;
export const lineWindows = [
  'per-age',
  '24h',
  '48h',
  '72h',
  '7d',
  '30d',
  'month',
  'quarter',
  '6month',
  'year',
  '3year',
  'none',
] as const;
/** The catalogue's codes, plus `own` (made from own history) and `assumed` (this product's default, marked as such). */
export const certainties = [
  'clear',
  'industry',
  'case',
  'unclear',
  'arithmetic',
  'garbled',
  'list-incomplete',
  'own',
  'assumed',
] as const;

const both = z.object({ zh: z.string().min(1).max(400), en: z.string().min(1).max(400) });
const itemId = z.string().regex(/^(?:S[0-4]-\d\d\d?|M-\d\d|X-\d\d|own)$/);
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const indicator = z.enum(indicatorIds).nullable();

export const lineSchema = z
  .object({
    id: z
      .string()
      .regex(/^[\w-]+(?:\/[\w.-]+)*$/)
      .max(80),
    /** null for a figure that no indicator measures: shown, never scored */
    metric: indicator,
    /** numerator and denominator where they differ from the indicator's own formula */
    definition: z.string().max(200).optional(),
    /** says what the figure is about where the indicator's name does not */
    label: both.optional(),
    role: z.enum(lineRoles),
    scope: z.enum(lineScopes),
    comparator: z.enum(comparators),
    /** null: own median at the same age, filled in when scoring */
    value: z.number().finite().nullable(),
    value2: z.number().finite().optional(),
    unit: z.enum(lineUnits),
    window: z.enum(lineWindows),
    accountType: z.enum(['any', 'e-commerce', 'knowledge', 'local-life', 'B-side']),
    source: z.object({ seed: z.number().int().min(0).max(4).nullable(), item: itemId }),
    certainty: z.enum(certainties),
    /** off: shown, not scored until the user switches it on */
    enabled: z.boolean(),
    validFrom: day,
    note: both.optional(),
  })
  .superRefine((line, ctx) => {
    const issue = (path: string, message: string) => ctx.addIssue({ code: 'custom', path: [path], message });
    if (line.metric === null && !line.label) issue('label', 'a figure without an indicator needs a label');
    if ((line.comparator === 'between') !== (line.value2 !== undefined))
      issue('value2', 'between, and only between, takes two figures');
    if (line.value2 !== undefined && line.value !== null && line.value2 < line.value)
      issue('value2', 'the second figure is below the first');
    if (line.value === null && line.role !== 'benchmark-own')
      issue('value', 'only an own benchmark may come without a figure');
    if (line.comparator === 'changeBy' && line.value === 0)
      issue('value', 'a change of nothing is no target');
    if ((line.unit === 'pp' || line.unit === 'relPct') !== (line.comparator === 'changeBy'))
      issue('unit', 'a change is in points or percent of the baseline');
  });

const shortId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,40}$/);

export const presetSchema = z
  // Strict: a preset stands for itself. One that refers to others could refer to itself in a circle, and is refused.
  .strictObject({
    id: shortId,
    name: both,
    /** catalogue items the preset comes from */
    items: z.array(itemId),
    version: z.string().regex(/^\d+(?:\.\d+)*$/),
    validFrom: day,
    dimensions: z.array(
      z.object({
        id: shortId,
        name: both,
        /** share of the whole, any positive scale; only the proportions count */
        weight: z.number().min(0).finite(),
        /** true where the source gives no weight and equal ones are assumed */
        assumed: z.boolean(),
        slots: z.array(
          z.object({
            metric: z.enum(indicatorIds),
            weight: z.number().min(0).finite(),
            assumed: z.boolean(),
          }),
        ),
      }),
    ),
    lines: z.array(lineSchema),
  })
  .superRefine((preset, ctx) => {
    const ids = preset.lines.map((line) => line.id);
    const twice = ids.find((id, i) => ids.indexOf(id) !== i);
    if (twice) ctx.addIssue({ code: 'custom', path: ['lines'], message: `line ${twice} appears twice` });
    preset.dimensions.forEach((dimension, i) => {
      const total = dimension.slots.reduce((sum, slot) => sum + slot.weight, 0);
      if (dimension.weight > 0 && total <= 0)
        ctx.addIssue({
          code: 'custom',
          path: ['dimensions', i, 'slots'],
          message: 'weights add up to nothing',
        });
    });
    if (preset.dimensions.length > 0 && preset.dimensions.every((dimension) => dimension.weight === 0))
      ctx.addIssue({ code: 'custom', path: ['dimensions'], message: 'weights add up to nothing' });
  });

export type Line = z.infer<typeof lineSchema>;
export type Preset = z.infer<typeof presetSchema>;
