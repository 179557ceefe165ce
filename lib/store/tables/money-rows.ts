import { z } from 'zod';

const at = z.number().int();
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const hash = z.string().regex(/^[0-9a-f]{32}$/);
const currency = z.string().regex(/^[A-Z]{3}$/);
const minor = z.number().int();
/** codes of lib/models; one that is no longer known counts as "other" */
const code = z.string().max(40);
/** the import that brought the row, so that it can be undone; null for what a person typed in */
const source = z.uuid().nullable();

/** A paid order. Order and buyer are hashes under a random salt of this machine; the ids themselves are never stored. */
export const orderRowSchema = z.object({
  id: hash,
  buyer: hash,
  /** when it was paid, epoch ms */
  at,
  /** whole minor units: what was paid, and what of it was given back */
  amountMinor: minor.positive(),
  refundMinor: minor.nonnegative(),
  currency,
  import: source,
});

/** A line of spend or income. All lines of one currency are one ledger. */
export const ledgerRowSchema = z.object({
  id: z.uuid(),
  day,
  kind: z.enum(['spend', 'income']),
  amountMinor: minor,
  currency,
  category: code,
  scope: code,
  original: z.boolean().nullable(),
  note: z.string().max(500),
  /** when it was written, epoch ms */
  at,
  import: source,
});

export const budgetRowSchema = z.object({
  id: z.uuid(),
  name: z.string().min(1).max(100),
  currency,
  from: day,
  to: day,
  totalMinor: minor.positive(),
  preset: code,
  shares: z.array(z.object({ category: code, basisPoints: minor.nonnegative() })),
  reserve: z.object({
    basisPoints: minor.nullable(),
    amountMinor: minor.nullable(),
    placement: z.enum(['inside', 'outside']),
  }),
  items: z.array(z.object({ category: code, label: z.string().max(100), amountMinor: minor.positive() })),
  /** money on top that waits for a return; absent in budgets that have none, and in those of earlier versions */
  elastic: z
    .object({
      category: code,
      amountMinor: minor.positive(),
      scope: code,
      basis: z.enum(['gross', 'net']),
      least: z.number().positive().max(100),
    })
    .optional(),
  at,
});

/** A way people took to a conversion, first touch first, with how many took it. */
export const touchPathRowSchema = z.object({
  id: z.uuid(),
  channels: z.array(z.string().min(1).max(60)).min(1).max(50),
  conversions: z.number().int().positive(),
  import: z.uuid(),
});

export const importKinds = ['orders', 'ledger', 'paths'] as const;

/** A file that was taken in. */
export const moneyImportRowSchema = z.object({
  id: z.uuid(),
  kind: z.enum(importKinds),
  /** name of the file */
  name: z.string().max(200),
  at,
  rows: z.number().int().nonnegative(),
  /** rows that were left out with the user's consent */
  leftOut: z.number().int().nonnegative(),
  /** tells which machine's salt the hashes were made with; hashes of two salts never match */
  salt: z.string().max(16).nullable(),
});

export type OrderRow = z.infer<typeof orderRowSchema>;
export type LedgerRow = z.infer<typeof ledgerRowSchema>;
export type BudgetRow = z.infer<typeof budgetRowSchema>;
export type TouchPathRow = z.infer<typeof touchPathRowSchema>;
export type MoneyImportRow = z.infer<typeof moneyImportRowSchema>;
export type ImportKind = (typeof importKinds)[number];

/** What must not leave this machine, not even in a backup: with the salt, whoever knows an id could find its orders. */
export interface SecretRow {
  readonly key: 'salt';
  readonly value: Uint8Array<ArrayBuffer>;
}
