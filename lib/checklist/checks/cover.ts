import type { Analysis } from '../analysis';
import type { Finding } from '../finding';
import { finding } from './make';

/** The page shows that no cover is set. Unknown (key missing) is not "none". */
export function checkCover({ draft }: Analysis): Finding[] {
  if (draft.coverSet !== false) return [];
  return [finding({ rule: 'cover', light: 'amber', source: 'cover/missing', code: 'coverMissing' })];
}
