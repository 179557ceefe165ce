import { studioIds } from '../../../lib/core/studios';
import type { Coverage } from '../../data/questions';
import { studioLinks } from '../../data/studio-links';
import { accountName } from '../../figures/account-name';
import { freshnessOf } from '../../figures/freshness';
import { studioName } from '../../figures/studio-pill';
import { ActionLink } from '../../ui/action';
import { Card } from '../../ui/card';
import { ago, calendarDay } from '../../ui/format';
import { FreshDot } from '../../ui/fresh-dot';
import { t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import css from './overview-page.module.css';

interface CoverageCardProps {
  readonly accounts: readonly Coverage[];
  readonly now: number;
  /** all accounts are on show, so that a studio without one was never read */
  readonly everything: boolean;
}

/** What is known of each account on each of the last days; days nothing is known of stay open. */
export function CoverageCard({ accounts, now, everything }: CoverageCardProps) {
  const days = accounts[0]?.days.length ?? 14;
  const inOrder = [...accounts].sort((a, b) => placeOf(a) - placeOf(b));
  const read = new Set(accounts.map(({ account }) => account.studio));
  const unread = everything ? studioIds.filter((studio) => !read.has(studio)) : [];
  const links = unread.flatMap((studio) => studioLinks('works', studio).slice(0, 1));
  return (
    <Card title={t('overview.coverage')} note={t('overview.coverageNote', [String(days)])}>
      <ul className={css.coverage}>
        {inOrder.map((each) => (
          <li key={each.account.id}>
            <FreshDot level={freshnessOf(each.account.seenAt, now)}>
              <span className={css.coverName} title={accountName(each.account.studio, each.account)}>
                {accountName(each.account.studio, each.account)}
              </span>
            </FreshDot>
            <Days days={each.days} />
            <Faint>{t('overview.lastRead', [ago(each.account.seenAt, now)])}</Faint>
          </li>
        ))}
      </ul>
      {links.length > 0 && (
        <div className={css.unread}>
          <Faint>{t('overview.unread')}</Faint>
          {links.map(({ studio, url }) => (
            <ActionLink key={studio} action={{ label: studioName(studio), href: url }} />
          ))}
        </div>
      )}
    </Card>
  );
}

const placeOf = ({ account }: Coverage) => studioIds.indexOf(account.studio);

/** A day of which only the account was read still gets a low bar. */
const lowest = 0.25;

function Days({ days }: { days: Coverage['days'] }) {
  const most = Math.max(1, ...days.map(({ works }) => works));
  const read = days.filter((each) => isRead(each)).length;
  return (
    <div
      className={css.days}
      role="img"
      aria-label={t('overview.daysRead', [String(days.length), String(read)])}
    >
      {days.map((each) => (
        <span
          key={each.day}
          className={css.day}
          data-unknown={isRead(each) ? undefined : 'yes'}
          style={isRead(each) ? { height: `${Math.max(lowest, each.works / most) * 100}%` } : undefined}
          title={`${calendarDay(each.day)} · ${isRead(each) ? t('overview.dayWorks', [String(each.works)]) : t('overview.dayNone')}`}
        />
      ))}
    </div>
  );
}

const isRead = ({ works, hasDay, hasLevel }: Coverage['days'][number]) => works > 0 || hasDay || hasLevel;
