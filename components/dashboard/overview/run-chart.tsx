import { NativeSelect } from '@mantine/core';
import { useMemo, useState } from 'react';
import { compareAtAge } from '../../../lib/models/compare';
import type { LineChartProps, LineSeries } from '../../charts/line-types';
import { type RunGroup, useFreshRuns } from '../../data/questions';
import { accountName } from '../../figures/account-name';
import { ageBand, agePoints, runLine } from '../../figures/age-series';
import { LazyLineChart } from '../../figures/lazy-line-chart';
import { Card } from '../../ui/card';
import { count, multiple } from '../../ui/format';
import { EmptyState, FourStates } from '../../ui/states';
import { t } from '../../ui/text';
import css from './overview-page.module.css';
import type { filterOf } from './view';

const week = 168;
const longestTitle = 14;

interface RunChartProps {
  readonly filter: ReturnType<typeof filterOf>;
  readonly now: number;
  /** names of the accounts, by key */
  readonly accounts: ReadonlyMap<string, { readonly name: string | null }>;
}

/** The newest works since publication, against the own median and middle half at the same age. */
export function RunChart({ filter, now, accounts }: RunChartProps) {
  const state = useFreshRuns(filter, now);
  const [wanted, setWanted] = useState<string | null>(null);
  return (
    <Card title={state.status === 'ready' ? undefined : t('overview.runs')}>
      <FourStates state={state} empty={{ why: t('overview.noRuns'), next: t('overview.noRunsNext') }}>
        {(groups) => {
          const group = groups.find(({ id }) => id === wanted) ?? groups[0];
          return group ? (
            <Runs
              group={group}
              aside={
                groups.length > 1 && (
                  <NativeSelect
                    className={css.scope}
                    aria-label={t('overview.kind')}
                    value={group.id}
                    data={groups.map((each) => ({ value: each.id, label: groupName(each, accounts) }))}
                    onChange={({ currentTarget }) => setWanted(currentTarget.value)}
                  />
                )
              }
            />
          ) : (
            <EmptyState why={t('overview.noRuns')} />
          );
        }}
      </FourStates>
    </Card>
  );
}

function groupName({ runs }: RunGroup, accounts: RunChartProps['accounts']): string {
  const work = runs[0]?.work;
  if (!work) return '';
  const name = accountName(work.studio, accounts.get(work.accountId ?? '') ?? null);
  return work.format === null ? name : `${name} · ${t(`format.${work.format}`)}`;
}

function Runs({ group, aside }: { group: RunGroup; aside: LineChartProps['aside'] }) {
  const band = useMemo(() => ageBand(group.cohort, 'views', week), [group]);
  const series = useMemo(() => group.runs.flatMap((run) => lineOf(run, group) ?? []), [group]);
  const bands = useMemo(
    () =>
      band
        ? [{ id: 'own', label: t('work.middleHalf'), middleLabel: t('work.median'), points: band.points }]
        : [],
    [band],
  );
  return (
    <LazyLineChart
      question={t('overview.runs')}
      source={band ? t('overview.runsSource', [String(band.n)]) : t('overview.runsNoBand')}
      aside={aside}
      series={series}
      bands={bands}
      axis={hours}
      markers={markers()}
      formatY={count}
      height={290}
      empty={t('overview.noRunReadings')}
    />
  );
}

const hours = { kind: 'hours' } as const;
const none: NonNullable<LineChartProps['markers']> = [];
/** The axis names its days already; a chart redraws when this changes, so it never does. */
const markers = () => none;

/** The line of one work; its colour says whether it stands above or below the own middle half at its present age. */
function lineOf({ work, readings }: RunGroup['runs'][number], { cohort }: RunGroup): LineSeries | null {
  if (work.publishedAt === null) return null;
  const points = agePoints(readings, work.publishedAt, 'views').filter(({ ageHours }) => ageHours <= week);
  const last = points.at(-1);
  if (!last) return null;
  const aged = { id: work.id, publishedAt: work.publishedAt, points: { views: points } };
  const { band, ratio } = compareAtAge(aged, cohort, 'views', last.ageHours);
  const tone = !band ? 'ink3' : last.value > band.q3 ? 'better' : last.value < band.q1 ? 'worse' : 'ink3';
  const title = work.title ?? work.workId;
  const short =
    [...title].length > longestTitle ? `${[...title].slice(0, longestTitle - 1).join('')}…` : title;
  const arrow = tone === 'better' ? ' ▲' : tone === 'worse' ? ' ▼' : '';
  const place = ratio === null ? '' : ` · ${t('overview.ofMedian', [multiple(ratio)])}${arrow}`;
  return {
    id: work.id,
    label: `${short} · ${count(last.value)}${place}`,
    points: runLine(points, 'views', week),
    tone,
  };
}
