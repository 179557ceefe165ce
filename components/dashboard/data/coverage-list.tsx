import { studioClocks } from '../../../lib/core/metric-data/studio-clocks';
import type { ReadKind } from '../../data/coverage';
import type { Coverage } from '../../data/questions';
import { accountName } from '../../figures/account-name';
import { freshnessOf } from '../../figures/freshness';
import { inLanguage } from '../../figures/metric-format';
import { ago, calendarDay, clock, exactCount } from '../../ui/format';
import { FreshDot } from '../../ui/fresh-dot';
import { PlainTable } from '../../ui/plain-table';
import { t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import css from './coverage.module.css';

/** Live sessions are not every account's: their row is there once one was read. */
const always: readonly ReadKind[] = ['works', 'work', 'account', 'fans'];

/** Account by account: what was read on each day, what was not, and the studio's own clock. */
export function CoverageList({ accounts, now }: { accounts: readonly Coverage[]; now: number }) {
  return (
    <ul className={css.accounts}>
      {accounts.map((coverage) => (
        <li key={coverage.account.id}>
          <AccountCoverage coverage={coverage} now={now} />
        </li>
      ))}
    </ul>
  );
}

function AccountCoverage({ coverage, now }: { coverage: Coverage; now: number }) {
  const { account, works, days, lastRead } = coverage;
  const kinds: readonly ReadKind[] = lastRead.live === undefined ? always : [...always, 'live'];
  const { freshness, reach } = studioClocks[account.studio];
  return (
    <>
      <div className={css.head}>
        <h3>{accountName(account.studio, account)}</h3>
        <Faint>{t('data.knownWorks', [exactCount(works)])}</Faint>
        <FreshDot level={freshnessOf(account.seenAt, now)}>{ago(account.seenAt, now)}</FreshDot>
      </div>
      <div className={css.kinds}>
        {kinds.map((kind) => (
          <Strip key={kind} kind={kind} coverage={coverage} now={now} />
        ))}
        <DailyStrip coverage={coverage} />
      </div>
      <p className={css.clock}>
        {inLanguage(freshness)}
        {reach && <b> {inLanguage(reach)}</b>}
      </p>
      <details className={css.table}>
        <summary>{t('ui.showTable')}</summary>
        <PlainTable
          caption={t('data.tableOf', [accountName(account.studio, account)])}
          maxHeight={320}
          columns={[
            { id: 'day', label: t('data.day') },
            ...kinds.map((kind) => ({ id: kind, label: t(`data.readKind.${kind}`) })),
            { id: 'daily', label: t('data.daily') },
          ]}
          rows={days.toReversed().map((day) => ({
            id: day.day,
            cells: [
              calendarDay(day.day, 'full'),
              ...kinds.map((kind) => cellText(day, kind)),
              t(day.hasDay ? 'data.known' : 'data.unknown'),
            ],
          }))}
        />
      </details>
    </>
  );
}

type Day = Coverage['days'][number];

function cellText(day: Day, kind: ReadKind): string {
  const at = day.read[kind];
  if (at === undefined) return t('data.notReadThen');
  const time = t('data.readAt', [clock(at)]);
  return kind === 'works' && day.works > 0
    ? `${time} · ${t('data.dayWorks', [exactCount(day.works)])}`
    : time;
}

/** One cell a day: full when the kind was read that day, an open frame when it was not. */
function Strip({ kind, coverage, now }: { kind: ReadKind; coverage: Coverage; now: number }) {
  const { days, lastRead } = coverage;
  const at = lastRead[kind];
  const read = days.filter((day) => day.read[kind] !== undefined).length;
  const name = t(`data.readKind.${kind}`);
  return (
    <>
      <span>{name}</span>
      <Cells
        label={t('data.stripRead', [name, String(days.length), String(read)])}
        days={days}
        isFull={(day) => day.read[kind] !== undefined}
        textOf={(day) => cellText(day, kind)}
      />
      {at === undefined ? (
        <Faint>{t('data.notInDays', [String(days.length)])}</Faint>
      ) : (
        <FreshDot level={freshnessOf(at, now)}>{ago(at, now)}</FreshDot>
      )}
    </>
  );
}

/** The studio's own values of each day: those it has not settled yet are not missing. */
function DailyStrip({ coverage: { days, settledTo } }: { coverage: Coverage }) {
  const known = days.filter(({ hasDay }) => hasDay).length;
  const isPending = ({ day, hasDay }: Day) => !hasDay && settledTo !== null && day > settledTo;
  return (
    <>
      <span>{t('data.daily')}</span>
      <Cells
        label={t('data.stripDaily', [String(days.length), String(known)])}
        days={days}
        isFull={({ hasDay }) => hasDay}
        isPending={isPending}
        textOf={(day) =>
          day.hasDay ? t('data.known') : t(isPending(day) ? 'data.notSettled' : 'data.unknown')
        }
      />
      <Faint>{settledTo === null ? t('data.noClock') : t('data.settledTo', [calendarDay(settledTo)])}</Faint>
    </>
  );
}

interface CellsProps {
  readonly label: string;
  readonly days: readonly Day[];
  readonly isFull: (day: Day) => boolean;
  readonly isPending?: (day: Day) => boolean;
  readonly textOf: (day: Day) => string;
}

function Cells({ label, days, isFull, isPending, textOf }: CellsProps) {
  return (
    <span className={css.cells} role="img" aria-label={label}>
      {days.map((day) => (
        <span
          key={day.day}
          className={css.cell}
          data-state={isFull(day) ? 'read' : isPending?.(day) ? 'pending' : 'none'}
          title={`${calendarDay(day.day)} · ${textOf(day)}`}
        />
      ))}
    </span>
  );
}
