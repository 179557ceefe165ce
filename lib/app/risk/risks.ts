import { type RiskStatus, riskLevel } from '../../models/risk';
import type { FupanDb } from '../../store/database';
import { type RiskRow, riskRowSchema } from '../../store/tables/risk-rows';

/** What a person says of a risk. */
export type RiskEntry = Pick<
  RiskRow,
  'category' | 'title' | 'starter' | 'probability' | 'impact' | 'status' | 'owner' | 'measure' | 'due'
>;

const order: Readonly<Record<RiskStatus, number>> = { open: 0, handled: 0, closed: 1 };

/** All risks: closed ones last, the gravest first, those that nobody has assessed before the assessed. */
export async function listRisks(db: FupanDb): Promise<RiskRow[]> {
  const rows = await db.risks.toArray();
  const weight = (row: RiskRow) => riskLevel(row) ?? 6;
  return rows.sort(
    (a, b) => order[a.status] - order[b.status] || weight(b) - weight(a) || a.title.localeCompare(b.title),
  );
}

/** Keeps a new risk, or what was changed of one; a changed assessment or status goes into its history. */
export async function saveRisk(db: FupanDb, id: string | null, entry: RiskEntry, now: number): Promise<void> {
  await db.transaction('rw', db.risks, async () => {
    const before = id === null ? undefined : await db.risks.get(id);
    const { probability, impact, status } = entry;
    const last = before?.history.at(-1);
    const stands = last?.probability === probability && last.impact === impact && last.status === status;
    const history = [
      ...(before?.history ?? []),
      ...(stands ? [] : [{ at: now, probability, impact, status }]),
    ];
    const row = { ...entry, id: before?.id ?? crypto.randomUUID(), history: history.slice(-500), at: now };
    await db.risks.put(riskRowSchema.parse(row));
  });
}

export async function removeRisk(db: FupanDb, id: string): Promise<void> {
  await db.risks.delete(id);
}
