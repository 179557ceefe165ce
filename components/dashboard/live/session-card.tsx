import type { ReactNode } from 'react';
import type { MetricId } from '../../../lib/core/metric-ids';
import type { BreakdownRow } from '../../../lib/core/rows';
import type { LiveSession } from '../../data/lives';
import { accountName } from '../../figures/account-name';
import { LazyLineChart } from '../../figures/lazy-line-chart';
import { metricName } from '../../figures/metric-format';
import { Card } from '../../ui/card';
import { count, DASH, dateTime, watchTime } from '../../ui/format';
import { PlainTable } from '../../ui/plain-table';
import { t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import css from './live-page.module.css';
import { LiveValue, liveMetricName } from './live-value';

/** What a live session may show, in reading order. */
const metrics: readonly MetricId[] = [
  'liveViewers',
  'livePeakViewers',
  'views',
  'avgWatchSec',
  'impressions',
  'likes',
  'comments',
  'shares',
  'followsGained',
  'productClicks',
  'orders',
  'gmv',
];

/** One session: its counters, each with its origin, the course of the room, where its viewers came from, and its lists. */
export function SessionCard({ session, children }: { session: LiveSession; children?: ReactNode }) {
  const { live, account, samples, breakdowns } = session;
  const known = metrics.filter((metric) => live.latest[metric]);
  return (
    <Card
      title={live.title ?? t('live.untitled', [live.liveId])}
      note={t('live.head', [
        accountName(live.studio, account),
        live.startedAt === null
          ? t('live.firstSeen', [dateTime(live.firstSeen)])
          : t('live.began', [dateTime(live.startedAt)]),
        live.durationSec === null ? DASH : watchTime(live.durationSec),
      ])}
    >
      {known.length === 0 && <Faint>{t('live.noFigures')}</Faint>}
      <dl className={css.figures}>
        {known.map((metric) => (
          <div key={metric}>
            <dt>{liveMetricName(metric)}</dt>
            <dd>
              <LiveValue live={live} metric={metric} />
            </dd>
          </div>
        ))}
      </dl>
      {samples.length > 1 && <Room session={session} />}
      {breakdowns.map((row) => (
        <Sources key={row.kind} row={row} />
      ))}
      {children}
    </Card>
  );
}

function Room({ session: { samples } }: { session: LiveSession }) {
  const readers = [...new Set(samples.map(({ reader }) => reader))].join(', ');
  const start = samples[0]?.at ?? 0;
  return (
    <LazyLineChart
      level={3}
      question={t('live.room')}
      source={t('live.roomSource', [samples.length, readers])}
      series={[
        {
          id: 'online',
          label: t('live.online'),
          points: samples.map(({ at, online }) => ({ x: (at - start) / 60_000, y: online })),
        },
      ]}
      axis={{ kind: 'number', format: (minutes) => t('ui.minutes', [count(Math.round(minutes))]) }}
      formatY={count}
      height={180}
    />
  );
}

/** Where viewers came from; a studio's sources overlap, so they are not added up. */
function Sources({ row: { parts, reader, at, kind } }: { row: BreakdownRow }) {
  return (
    <PlainTable
      caption={t('live.sources')}
      showCaption
      columns={[
        { id: 'source', label: t('live.source') },
        { id: 'viewers', label: metricName('liveViewers'), numeric: true },
        { id: 'reader', label: t('figures.readBy') },
      ]}
      rows={[...parts]
        .sort((a, b) => b.value - a.value)
        .map(({ key, label, value }) => ({
          id: `${kind} ${key}`,
          cells: [label ?? key, count(value), <Faint key="reader">{`${reader} · ${dateTime(at)}`}</Faint>],
        }))}
    />
  );
}
