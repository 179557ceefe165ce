import type { MetricId } from '../../lib/core/metric-ids';
import type { StudioId } from '../../lib/core/studios';
import { LiveValue, liveMetricName } from '../dashboard/live/live-value';
import type { TimedSession } from '../data/lives';
import { freshnessOf } from '../figures/freshness';
import { Card } from '../ui/card';
import { ago, count, DASH, dateTime } from '../ui/format';
import { FreshDot } from '../ui/fresh-dot';
import { Provenance } from '../ui/provenance';
import { t } from '../ui/text';
import { Faint } from '../ui/typography';
import css from './live-panel.module.css';

/** What counts while on air, in reading order; the studio may show more, which the dashboard has. */
const metrics: readonly MetricId[] = [
  'liveViewers',
  'livePeakViewers',
  'comments',
  'likes',
  'followsGained',
  'orders',
  'gmv',
];

/** Studios of whose live pages no field name is known (studios/*.md): their figures cannot be read. */
const unreadable: readonly StudioId[] = ['xiaohongshu', 'bilibili', 'youtube', 'tiktok'];
/** Studios that give live figures by day and period and not by session. */
const withoutSessions: readonly StudioId[] = ['douyin', 'kuaishou'];

interface LiveFiguresProps {
  readonly studio: StudioId;
  /** null while none was read */
  readonly session: TimedSession | null;
  readonly now: number;
}

/** The figures of a session as they were last read, each with its origin; "—" for what was not. */
export function LiveFigures({ studio, session, now }: LiveFiguresProps) {
  if (!session) return <Faint>{whyNone(studio)}</Faint>;
  const { live, room } = session;
  return (
    <Card
      tight
      title={live.title ?? t('live.untitled', [live.liveId])}
      aside={
        <FreshDot level={freshnessOf(live.seenAt, now)}>
          <Faint>{t('panel.read', [ago(live.seenAt, now)])}</Faint>
        </FreshDot>
      }
    >
      <dl className={css.figures}>
        <div>
          <dt>{t('live.online')}</dt>
          <dd>
            {room ? (
              <Provenance
                label={`${t('live.online')} ${count(room.online)}`}
                content={() => ({
                  heading: count(room.online),
                  tag: t('live.online'),
                  facts: [
                    { label: t('figures.readBy'), value: <code>{room.reader}</code> },
                    { label: t('figures.readAt'), value: dateTime(room.at) },
                  ],
                })}
              >
                {count(room.online)}
              </Provenance>
            ) : (
              <span title={t('figures.notRead')}>{DASH}</span>
            )}
          </dd>
        </div>
        {metrics.map((metric) => (
          <div key={metric}>
            <dt>{liveMetricName(metric)}</dt>
            <dd>
              <LiveValue live={live} metric={metric} />
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

function whyNone(studio: StudioId): string {
  if (unreadable.includes(studio)) return t('livePanel.unreadable');
  return t(withoutSessions.includes(studio) ? 'livePanel.withoutSessions' : 'livePanel.nothingRead');
}
