import { type OpenAlert, type OutOfLine, useOpenAlerts } from '../../data/open-alerts';
import { accountName } from '../../figures/account-name';
import { metricName, metricText } from '../../figures/metric-format';
import { ActionLink } from '../../ui/action';
import { Card } from '../../ui/card';
import { calendarDay, change, when } from '../../ui/format';
import { Light } from '../../ui/light';
import { t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import { workHref } from './next-steps-card';
import css from './overview-page.module.css';
import { inScope } from './view';

/** More than these are a list that nobody reads; the rest is counted. */
const shown = 5;
const shownOfOne = 3;

/** What is out of line, by work and account. Quiet while nothing is. */
export function AlertsCard({ scope, now }: { scope: string; now: number }) {
  const alerts = useOpenAlerts();
  if (alerts.status !== 'ready') return null;
  const inside = alerts.data.filter((each) => isInside(scope, each));
  if (inside.length === 0) return null;
  const more = inside.length - shown;
  return (
    <Card
      title={t('overview.alerts')}
      note={[t('overview.alertsNote'), ...(more > 0 ? [t('overview.alertsMore', [more])] : [])].join(' · ')}
    >
      <ul className={css.steps}>
        {inside.slice(0, shown).map((each) => (
          <Subject key={each.work?.id ?? each.account?.id} outOfLine={each} now={now} />
        ))}
      </ul>
    </Card>
  );
}

function isInside(scope: string, { work, account }: OutOfLine): boolean {
  const studio = work?.studio ?? account?.studio;
  return studio !== undefined && inScope(scope, studio, work?.accountId ?? account?.id);
}

function Subject({ outOfLine: { work, account, alerts }, now }: { outOfLine: OutOfLine; now: number }) {
  const studio = work?.studio ?? account?.studio;
  const owner = studio && accountName(studio, account);
  const more = alerts.length - shownOfOne;
  return (
    <li className={css.step}>
      {alerts.some(({ verdict }) => verdict === 'drop') ? (
        <Light level="warn" size={14} />
      ) : (
        <span aria-hidden>▲</span>
      )}
      <div className={css.stepText}>
        <div className={css.stepTitle}>{work ? (work.title ?? work.workId) : owner}</div>
        {alerts.slice(0, shownOfOne).map((alert) => (
          <Line key={alert.id} alert={alert} currency={currencyOf(alert, { work, account })} now={now} />
        ))}
        <Faint>
          {[
            ...(more > 0 ? [t('overview.alertsMetrics', [more])] : []),
            ...(work && owner ? [owner, when(work.publishedAt, now)] : []),
          ].join(' · ')}
        </Faint>
      </div>
      <span className={css.stepActions}>
        <ActionLink action={{ label: t('overview.look'), href: work ? workHref(work.id) : '#/works' }} />
      </span>
    </li>
  );
}

interface LineProps {
  readonly alert: OpenAlert;
  readonly currency: string | undefined;
  readonly now: number;
}

/** What is out of line and by how much, and when that was seen. */
function Line({ alert, currency, now }: LineProps) {
  const { kind, metric, value, expected, n, day, firstSeen, lastSeen } = alert;
  const text = t(`overview.alert.${kind}`, [
    metricName(metric),
    metricText(metric, value, currency),
    metricText(metric, expected, currency),
    change(expected > 0 ? value / expected - 1 : null),
    calendarDay(day),
    n,
  ]);
  return (
    <div>
      {text} <Faint>{t('overview.alertSeen', [when(firstSeen, now), when(lastSeen, now)])}</Faint>
    </div>
  );
}

/** The currency in which the metric was last read; undefined for what is no money. */
function currencyOf({ metric }: OpenAlert, { work, account }: Pick<OutOfLine, 'work' | 'account'>) {
  const latest = Object.entries((work ?? account)?.latest ?? {});
  return latest.find(([id]) => id === metric)?.[1]?.currency;
}
