import { z } from 'zod';

const at = z.number().int();
const code = z.string().max(40);
const name = z.string().trim().min(1).max(120);
const who = z.string().max(60);
const text = z.string().max(2_000);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const mark = z.number().int().min(1).max(5);
const status = z.enum(['open', 'handled', 'closed']);

/** A risk that the user wrote down or adopted; codes are those of lib/models/risk. */
export const riskRowSchema = z.object({
  id: z.uuid(),
  category: z.enum(['content', 'operation', 'business', 'opinion', 'compliance', 'technology', 'market']),
  title: name,
  /** the suggestion it was adopted from */
  starter: code.nullable(),
  /** null until somebody has assessed it */
  probability: mark.nullable(),
  impact: mark.nullable(),
  status,
  owner: who,
  measure: text,
  due: day.nullable(),
  /** every assessment and status with the time from which it held; the last one is the present */
  history: z
    .array(z.object({ at, probability: mark.nullable(), impact: mark.nullable(), status }))
    .min(1)
    .max(500),
  at,
});

/** A crisis, while it lasts and afterwards. Its clocks are made of these times. */
export const crisisRowSchema = z.object({
  id: z.uuid(),
  name,
  scenario: z.enum(['content', 'leak', 'fault', 'opinion']),
  /** 1 is the gravest */
  level: z.number().int().min(1).max(4),
  startedAt: at,
  answeredAt: at.nullable(),
  /** what was said, oldest first */
  news: z.array(z.object({ at, by: who, note: z.string().max(500) })).max(500),
  steps: z.array(z.object({ step: code, at, by: who })).max(50),
  closedAt: at.nullable(),
  /** what was learnt */
  note: text,
  at,
});

/** The papers of a partner. `kind`: lib/models/risk-calendar. */
export const credentialRowSchema = z.object({
  id: z.uuid(),
  partner: name,
  papers: z
    .array(
      z.object({
        kind: z.enum(['licence', 'permit', 'authorisation', 'inspection', 'identity']),
        seen: z.boolean(),
        issued: day.nullable(),
        expires: day.nullable(),
      }),
    )
    .max(5),
  note: text,
  at,
});

/** A drill, a training or another duty of the calendar that was done. */
export const drillRowSchema = z.object({
  id: z.uuid(),
  duty: z.enum(['drill', 'training', 'experts', 'report', 'audit', 'control']),
  day,
  /** which plan was drilled; null for other duties */
  scenario: z.enum(['content', 'leak', 'fault', 'opinion']).nullable(),
  who,
  /** how well it went, 1–5; null when nobody said */
  result: mark.nullable(),
  note: text,
  at,
});

export type RiskRow = z.infer<typeof riskRowSchema>;
export type CrisisRow = z.infer<typeof crisisRowSchema>;
export type CredentialRow = z.infer<typeof credentialRowSchema>;
export type DrillRow = z.infer<typeof drillRowSchema>;
