import { type StudioId, studioIds } from '../../../lib/core/studios';
import { type Opening, useOpenNext } from '../../data/coverage';
import type { Coverage } from '../../data/questions';
import { isOff, useSwitches } from '../../data/settings';
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
import css from './coverage.module.css';

/** More than a handful is a chore, not a list of what to do. */
const most = 5;

/** Pages the user may open, what matters most first; none of a studio that is switched off. Fupan never opens one. */
export function OpenNextCard({ accounts, now }: { accounts: readonly Coverage[]; now: number }) {
  const off = useSwitches();
  const isRead = (studio: StudioId) => !off || !isOff(off, studio);
  const openings = useOpenNext(accounts, now).filter(({ account }) => isRead(account.studio));
  const known = new Set(accounts.map(({ account }) => account.studio));
  const unread = studioIds.filter((studio) => !known.has(studio) && isRead(studio));
  const shown = openings.slice(0, most);
  return (
    <Card
      title={shown.length > 0 ? t('data.openTitle', [String(shown.length)]) : t('data.openNothing')}
      note={t('data.openNote')}
    >
      <ul className={css.next}>
        {shown.map((opening) => (
          <Line key={`${opening.account.id} ${opening.what}`} opening={opening} now={now} />
        ))}
        {unread.length > 0 && (
          <li>
            <Faint>{t('data.unreadStudios')}</Faint>
            {unread.flatMap((studio) =>
              studioLinks('works', studio).map(({ url }) => (
                <ActionLink key={studio} action={{ label: studioName(studio), href: url }} />
              )),
            )}
          </li>
        )}
      </ul>
      {openings.length > most && <Faint>{t('data.openMore', [String(openings.length - most)])}</Faint>}
    </Card>
  );
}

function Line({ opening: { account, what, url, why, at, day }, now }: { opening: Opening; now: number }) {
  return (
    <li>
      <ActionLink action={{ label: t(`data.page.${what}`), href: url }} />
      <span>{accountName(account.studio, account)}</span>
      {at === null ? (
        <Faint>{t('data.why.never')}</Faint>
      ) : (
        <FreshDot level={freshnessOf(at, now)}>
          {why === 'day' ? t('data.why.day', [calendarDay(day)]) : t('data.why.old', [ago(at, now)])}
        </FreshDot>
      )}
    </li>
  );
}
