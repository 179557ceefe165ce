import { useMemo } from 'react';
import type { StudioId } from '../../../lib/core/studios';
import type { AccountOverview, DayRange, Standing } from '../../data/questions';
import { metricName } from '../../figures/metric-format';
import { watchMetric } from '../../figures/watch-metric';
import type { Loadable } from '../../ui/states';
import { t } from '../../ui/text';
import css from './overview-page.module.css';
import { engagementOf, publishedIn, ratioOfWorks } from './period-ratio';
import { sumOver } from './period-sum';
import { RatioCard } from './ratio-card';
import { ScoreCard } from './score-card';
import { SumCard } from './sum-card';
import { lengthOf } from './view';

interface KpiRowProps {
  readonly accounts: readonly AccountOverview[];
  readonly table: Loadable<Standing[]>;
  readonly range: DayRange;
  readonly before: DayRange | undefined;
  readonly against: string | undefined;
  readonly now: number;
}

/** The key figures: counts are added up and say what they mix, ratios of several studios stand side by side. */
export function KpiRow({ accounts, table, range, before, against, now }: KpiRowProps) {
  const length = lengthOf(range);
  const views = useMemo(() => sumOver(accounts, 'views', range, before), [accounts, range, before]);
  const follows = useMemo(() => sumOver(accounts, 'followsNet', range, before), [accounts, range, before]);
  const byStudio = useMemo(() => groupByStudio(accounts), [accounts]);
  const watching = useMemo(
    () => byStudio.map(([studio, own]) => watchingOf(studio, own, range, before)),
    [byStudio, range, before],
  );
  const engagement = useMemo(
    () => byStudio.map(([studio, own]) => engagementOf(studio, own, range, before)),
    [byStudio, range, before],
  );
  return (
    <div className={css.kpis} data-kpi>
      <SumCard metric="views" sum={views} length={length} against={against} now={now} />
      <RatioCard name={t('overview.watching')} ratios={watching} against={against} now={now} />
      <RatioCard name={metricName('engagementRate')} ratios={engagement} against={against} now={now} />
      <SumCard metric="followsNet" sum={follows} length={length} against={against} now={now} />
      <ScoreCard table={table} range={range} before={before} against={against} />
    </div>
  );
}

function watchingOf(
  studio: StudioId,
  accounts: readonly AccountOverview[],
  range: DayRange,
  before?: DayRange,
) {
  const works = accounts.flatMap((account) => account.works);
  const metric = watchMetric(studio, publishedIn(works, studio, range));
  return ratioOfWorks(studio, works, metric, range, before);
}

function groupByStudio(accounts: readonly AccountOverview[]): [StudioId, AccountOverview[]][] {
  const studios = [...new Set(accounts.map(({ studio }) => studio))];
  return studios.map((studio) => [studio, accounts.filter((account) => account.studio === studio)]);
}
