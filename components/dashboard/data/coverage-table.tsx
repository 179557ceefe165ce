import type { Coverage } from '../../data/questions';
import { studioLinks } from '../../data/studio-links';
import { freshnessOf } from '../../figures/freshness';
import { studioName } from '../../figures/studio-pill';
import { ActionLink } from '../../ui/action';
import { ago, calendarDay, exactCount } from '../../ui/format';
import { FreshDot } from '../../ui/fresh-dot';
import { PlainTable } from '../../ui/plain-table';
import { t } from '../../ui/text';
import css from './data-page.module.css';

/** Per account and day what was read; and which pages to open for what is missing. */
export function CoverageTable({ accounts, now }: { accounts: readonly Coverage[]; now: number }) {
  return (
    <div className={css.scroll}>
      <PlainTable
        caption={t('data.coverageTitle')}
        columns={[
          { id: 'account', label: t('data.account') },
          { id: 'works', label: t('nav.works'), numeric: true },
          { id: 'days', label: t('data.lastDays', [accounts[0]?.days.length ?? 14]) },
          { id: 'seen', label: t('data.lastSeen') },
          { id: 'open', label: t('data.open') },
        ]}
        rows={accounts.map((coverage) => ({ id: coverage.account.id, cells: cellsOf(coverage, now) }))}
      />
    </div>
  );
}

function cellsOf({ account, works, days }: Coverage, now: number) {
  const { studio } = account;
  return [
    `${studioName(studio)} · ${account.name ?? account.accountId}`,
    exactCount(works),
    <Days key="days" days={days} />,
    <FreshDot key="seen" level={freshnessOf(account.seenAt, now)}>
      {ago(account.seenAt, now)}
    </FreshDot>,
    <Missing key="open" studio={studio} today={days.at(-1)} />,
  ];
}

/** One bar a day: full when works and account were read, half when one of them, a dash when nothing was. */
function Days({ days }: { days: Coverage['days'] }) {
  const read = days.filter(({ works, hasLevel, hasDay }) => works > 0 || hasLevel || hasDay).length;
  return (
    <span className={css.days} role="img" aria-label={t('data.daysRead', [read, days.length])}>
      {days.map(({ day, works, hasDay, hasLevel }) => {
        const account = hasDay || hasLevel;
        return (
          <span
            key={day}
            className={css.day}
            data-none={works === 0 && !account ? 'yes' : undefined}
            data-part={works > 0 !== account ? 'yes' : undefined}
            title={`${calendarDay(day)} · ${t('data.dayWorks', [works])} · ${t(account ? 'data.dayAccount' : 'data.dayNoAccount')}`}
          />
        );
      })}
    </span>
  );
}

function Missing({
  studio,
  today,
}: {
  studio: Coverage['account']['studio'];
  today: Coverage['days'][number] | undefined;
}) {
  const works = (today?.works ?? 0) === 0 ? studioLinks('works', studio) : [];
  const account = today?.hasLevel ? [] : studioLinks('account', studio);
  if (works.length + account.length === 0) return <>{t('data.complete')}</>;
  return (
    <>
      {works.map(({ url }) => (
        <ActionLink key={url} action={{ label: t('panel.worksPage'), href: url }} />
      ))}{' '}
      {account.map(({ url }) => (
        <ActionLink key={url} action={{ label: t('data.accountPage'), href: url }} />
      ))}
    </>
  );
}
