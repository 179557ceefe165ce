import type { Attention } from '../../../lib/models/attention';
import type { Standing } from '../../data/questions';
import { attentionText } from '../../figures/attention-text';
import { RankPill } from '../../figures/comparison';
import { metricName, metricText } from '../../figures/metric-format';
import { knownOf, scoreOf } from '../../figures/score-parts';
import { studioName } from '../../figures/studio-pill';
import { watchMetric } from '../../figures/watch-metric';
import { unknownReason, WorkValue } from '../../figures/work-value';
import { ActionLink } from '../../ui/action';
import { Card } from '../../ui/card';
import { exactCount, when } from '../../ui/format';
import { PlainTable } from '../../ui/plain-table';
import { EmptyState } from '../../ui/states';
import { t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import { workHref } from './next-steps-card';
import css from './overview-page.module.css';

const shown = 8;

interface NeedsMeProps {
  readonly rows: readonly Standing[];
  readonly attention: readonly Attention[];
  /** works of the scope, those not listed included */
  readonly works: number;
  readonly now: number;
}

/** Works that need a person, most urgent first, with the numbers that say so. */
export function NeedsMe({ rows, attention, works, now }: NeedsMeProps) {
  const byId = new Map(rows.map((row) => [row.work.id, row]));
  const listed = attention.slice(0, shown).flatMap((each) => {
    const row = byId.get(each.id);
    return row ? [{ row, attention: each }] : [];
  });
  return (
    <Card
      title={t('overview.needsMe')}
      note={t('overview.needsMeNote', [String(attention.length), exactCount(works)])}
      aside={<ActionLink action={{ label: t('overview.allWorks'), href: '#/works' }} />}
    >
      {listed.length === 0 ? (
        <EmptyState why={t('overview.noneNeedsMe')} next={t('overview.noneNeedsMeNext')} />
      ) : (
        <PlainTable
          caption={t('overview.needsMe')}
          columns={columns()}
          rows={listed.map(({ row, attention: why }) => ({ id: row.work.id, cells: cellsOf(row, why, now) }))}
        />
      )}
    </Card>
  );
}

function columns() {
  return [
    { id: 'work', label: t('overview.work') },
    { id: 'why', label: t('overview.why') },
    { id: 'score', label: t('overview.scoreShort'), numeric: true },
    { id: 'views', label: metricName('views'), numeric: true },
    { id: 'rank', label: t('overview.rank'), numeric: true },
    { id: 'watch', label: t('overview.watching'), numeric: true },
    { id: 'engagement', label: t('overview.engagementShort'), numeric: true },
    { id: 'follows', label: t('overview.followsShort'), numeric: true },
  ];
}

function cellsOf({ work, verdict }: Standing, { reasons }: Attention, now: number) {
  const watch = watchMetric(work.studio, [work]);
  const { known, of } = knownOf(verdict.kpi);
  const engagement = verdict.facts.engagementRate?.value;
  const unknown = engagement === undefined ? unknownReason('engagementRate', work.studio) : undefined;
  return [
    <span key="work" className={css.title}>
      <a href={workHref(work.id)} title={work.title ?? work.workId}>
        {work.title ?? work.workId}
      </a>
      <Faint>{`${studioName(work.studio)} · ${when(work.publishedAt, now)}`}</Faint>
    </span>,
    <ul key="why" className={css.reasons}>
      {reasons.map((reason) => (
        <li key={reason.code}>{attentionText(reason)}</li>
      ))}
    </ul>,
    <span key="score" className={css.nowrap}>
      <b>{scoreOf(verdict.kpi) ?? '—'}</b> <Faint>{`${known}/${of}`}</Faint>
    </span>,
    <WorkValue key="views" work={work} metric="views" />,
    <RankPill key="rank" comparison={verdict.comparisons.views} />,
    <span key="watch" className={css.twoLines}>
      <WorkValue work={work} metric={watch} />
      <Faint>{metricName(watch)}</Faint>
    </span>,
    <span key="engagement" title={unknown}>
      {metricText('engagementRate', engagement)}
    </span>,
    <WorkValue key="follows" work={work} metric="followsGained" />,
  ];
}
