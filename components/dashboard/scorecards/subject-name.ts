import type { AccountRow } from '../../../lib/core/rows';
import { isStudioId, type StudioId } from '../../../lib/core/studios';
import type { Subject } from '../../data/scorecards';
import { accountName } from '../../figures/account-name';
import { studioName } from '../../figures/studio-pill';
import { t } from '../../ui/text';

/** Name of a subject: the title of a work, the user's own name, an account, a studio, or everything. */
export function subjectName({ level, name, work, account, studios }: Subject): string {
  if (name !== null) return name;
  if (work) return work.title ?? t('scorecards.untitled');
  if (level === 'all') return t('scorecards.level.all');
  const studio: StudioId | undefined = studios[0];
  if (!studio) return t('scorecards.level.all');
  return level === 'account' ? accountName(studio, account) : studioName(studio);
}

/** Name of a scope: all accounts, a studio, or an account; what is gone has none. */
export function scopeName(scope: string, account: AccountRow | null): string {
  if (account) return accountName(account.studio, account);
  if (scope === 'all') return t('overview.allAccounts');
  return isStudioId(scope) ? studioName(scope) : t('scorecards.gone');
}
