import type { StudioId } from '../../../lib/core/studios';
import type { Subject } from '../../data/scorecards';
import { accountName } from '../../figures/account-name';
import { studioName } from '../../figures/studio-pill';
import { t } from '../../ui/text';

/** Name of a subject: the title of a work, an account, a studio, or everything. */
export function subjectName({ level, work, account, studios }: Subject): string {
  if (work) return work.title ?? t('scorecards.untitled');
  if (level === 'all') return t('scorecards.level.all');
  const studio: StudioId | undefined = studios[0];
  if (!studio) return t('scorecards.level.all');
  return level === 'account' ? accountName(studio, account) : studioName(studio);
}
