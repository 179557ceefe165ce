import { Anchor } from '@mantine/core';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { type AbsentBenchmark, type Benchmark, benchmarksOf } from '../../../lib/models/benchmarks';
import type { Preset } from '../../../lib/models/lines';
import { type BenchmarkRow, type Subject, useBenchmarks, usePeerCurves } from '../../data/scorecards';
import { useNow } from '../../data/use-now';
import { metricName, metricText } from '../../figures/metric-format';
import { ReadBy } from '../../figures/read-by';
import { Card } from '../../ui/card';
import { calendarDay, sinceHours, when } from '../../ui/format';
import { Pill } from '../../ui/pill';
import { PlainTable } from '../../ui/plain-table';
import { camel, t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import { lineAbout, lineSource, lineText } from './line-text';
import css from './scorecards-page.module.css';
import { subjectName } from './subject-name';

const noRows: readonly BenchmarkRow[] = [];

/** What the open subject's indicators can be held against, each figure labelled by what kind of figure it is. */
export function BenchmarkTable({ preset, subject }: { preset: Preset; subject: Subject }) {
  const sheet = useBenchmarks();
  const competitors = sheet.status === 'ready' ? sheet.data : noRows;
  const peers = usePeerCurves(subject.works);
  const { rows, absent } = useMemo(
    () => benchmarksOf({ preset, ownBand: subject.bandOf, peers, competitors }),
    [preset, subject, peers, competitors],
  );
  return (
    <Card title={t('scorecards.held.title', [subjectName(subject)])} note={t('scorecards.held.note')}>
      {rows.length > 0 && (
        <PlainTable
          caption={t('scorecards.held.caption')}
          maxHeight={420}
          columns={[
            { id: 'indicator', label: t('scorecards.indicator') },
            { id: 'value', label: t('scorecards.field.value'), numeric: true },
            { id: 'kind', label: t('scorecards.held.kind') },
            { id: 'from', label: t('scorecards.held.from') },
            { id: 'date', label: t('scorecards.held.date') },
          ]}
          rows={rows.map((row, n) => ({ id: String(n), cells: cellsOf(row, subject) }))}
        />
      )}
      <ul className={css.absent}>
        {absent.map((group) => (
          <li key={`${group.kind} ${group.reason}`}>{absentText(group)}</li>
        ))}
      </ul>
    </Card>
  );
}

function cellsOf(row: Benchmark, subject: Subject) {
  const { indicator, kind } = row;
  const fact = subject.facts[indicator];
  return [
    <span key="indicator" className={css.held}>
      {metricName(indicator)}
      {fact && (
        <Faint>{t('scorecards.held.actual', [metricText(indicator, fact.value, fact.currency)])}</Faint>
      )}
    </span>,
    <Value key="value" row={row} currency={fact?.currency} />,
    <Pill key="kind" tone={kind === 'own' ? 'accent' : 'plain'}>
      {t(`scorecards.held.kinds.${kind}`)}
    </Pill>,
    <span key="from" className={css.from}>
      <From row={row} subject={subject} />
    </span>,
    <Dated key="date" row={row} />,
  ];
}

function Value({ row, currency }: { row: Benchmark; currency: string | undefined }) {
  const { indicator, value } = row;
  if (row.kind === 'preset') return <>{lineText(row.line)}</>;
  const text = (of: number) => metricText(indicator, of, currency);
  if (row.kind !== 'own') return <>{text(value)}</>;
  return (
    <span className={css.stacked}>
      {text(value)}
      <Faint>{`${text(row.band.q1)} – ${text(row.band.q3)}`}</Faint>
    </span>
  );
}

/** Provenance: how many own works, which reader, which catalogue item and how sure it is, or who wrote it down. */
function From({ row, subject }: { row: Benchmark; subject: Subject }) {
  if (row.kind === 'own') {
    const { basis, n, ageHours } = row.band;
    return <>{t(`scorecards.held.basis.${camel(basis)}`, [String(n), sinceHours(ageHours)])}</>;
  }
  if (row.kind === 'preset') {
    return (
      <>
        {lineSource(row.line)} <Faint>{lineAbout(row.line)}</Faint>
      </>
    );
  }
  if (row.kind === 'competitor') return <>{`${row.name} · ${row.source}`}</>;
  const work = subject.works.find(({ id }) => id === row.owner);
  return (
    <>
      <Anchor component={Link} href={`/works/${encodeURIComponent(row.owner)}`} inherit>
        {work?.title ?? t('scorecards.untitled')}
      </Anchor>{' '}
      <Faint>
        <ReadBy reader={row.reader} />
      </Faint>
    </>
  );
}

function Dated({ row }: { row: Benchmark }) {
  const now = useNow();
  if (row.kind === 'competitor') return <>{row.month}</>;
  if (row.kind === 'peers') return <>{when(row.at, now)}</>;
  return <>{calendarDay(row.kind === 'own' ? row.band.until : row.line.validFrom, 'full')}</>;
}

const absentText = ({ reason, indicators }: AbsentBenchmark): string =>
  t(`scorecards.held.absent.${camel(reason)}`, [indicators.map(metricName).join(t('figures.comma'))]);
