import { studioNote } from '../../../lib/core/metrics';
import type { StudioId } from '../../../lib/core/studios';
import { accountName } from '../../figures/account-name';
import { inLanguage, metricExact, metricName, metricText } from '../../figures/metric-format';
import { studioName } from '../../figures/studio-pill';
import { count, ratio, when } from '../../ui/format';
import { Provenance } from '../../ui/provenance';
import { Sparkline } from '../../ui/sparkline';
import { t } from '../../ui/text';
import { Value } from '../../ui/value';
import { KpiFrame, NamedDelta } from './kpi-parts';
import css from './overview-page.module.css';
import type { PeriodSum, SumMetric, SumPart } from './period-sum';

interface SumCardProps {
  readonly metric: SumMetric;
  readonly sum: PeriodSum;
  /** days in the range */
  readonly length: number;
  /** name of the compared range; undefined when nothing is compared */
  readonly against: string | undefined;
  readonly now: number;
}

/** A count over all accounts of the scope: what it is, how it changed, what it adds up and what it leaves out. */
export function SumCard({ metric, sum, length, against, now }: SumCardProps) {
  const studios = [...new Set(sum.parts.map(({ from }) => from.studio))];
  return (
    <KpiFrame
      name={metricName(metric)}
      tip={studios.length > 1 ? <Mixture metric={metric} studios={studios} /> : undefined}
      foot={[...basisOf(sum, length), sum.asOf === null ? null : t('overview.asOf', [when(sum.asOf, now)])]}
    >
      <div className={css.figure}>
        {sum.value === null ? (
          <Value value={null} reason={t(`overview.unknown.${metric}`)} />
        ) : (
          <SumFigure metric={metric} sum={sum} value={sum.value} length={length} now={now} />
        )}
      </div>
      <SumDelta metric={metric} sum={sum} against={against} />
      <Sparkline values={sum.daily} label={metricName(metric)} height={44} />
    </KpiFrame>
  );
}

/** The figure, with every account behind it one click away. */
function SumFigure({ metric, sum, value, length, now }: Omit<SumCardProps, 'against'> & { value: number }) {
  const text = metricText(metric, value);
  const studios = [...new Set(sum.parts.map(({ from }) => from.studio))];
  return (
    <Provenance
      label={`${metricName(metric)} ${text}`}
      content={() => ({
        heading: metricExact(metric, value),
        tag: metricName(metric),
        definition:
          studios.length > 1
            ? t('overview.mixes', [String(studios.length)])
            : t(`overview.meaning.${metric}`),
        facts: sum.parts.map((part) => ({
          label: accountName(part.from.studio, part.from.account),
          value: partText(part, metric, length, now),
        })),
      })}
    >
      <Value value={text} unit={t(`overview.unit.${metric}`)} />
    </Provenance>
  );
}

function partText(part: SumPart, metric: SumMetric, length: number, now: number): string {
  const source = t(`overview.source.${part.source}`);
  const covers =
    part.works === null
      ? t('overview.daysOf', [String(part.known), String(length)])
      : t('overview.worksOf', [String(part.works), String(part.from.workCount)]);
  return [metricText(metric, part.value), source, covers, part.reader, when(part.at, now)]
    .filter((text) => text !== null)
    .join(' · ');
}

/** What the sum rests on: one line a source, naming its studios, and one for what is left out. */
function basisOf({ parts, silent }: PeriodSum, length: number): string[] {
  const lines = (['days', 'levels', 'works'] as const).flatMap((source) => {
    const of = parts.filter((part) => part.source === source);
    if (of.length === 0) return [];
    const covers =
      source === 'works'
        ? t('overview.worksOf', [
            count(of.reduce((sum, { works }) => sum + (works ?? 0), 0)),
            count(of.reduce((sum, { from }) => sum + from.workCount, 0)),
          ])
        : t('overview.daysOf', [String(Math.min(...of.map(({ known }) => known))), String(length)]);
    return [`${t(`overview.source.${source}`)} · ${namesOf(of.map(({ from }) => from.studio))} · ${covers}`];
  });
  const left =
    silent.length > 0 ? [t('overview.leftOut', [namesOf(silent.map(({ studio }) => studio))])] : [];
  return [...lines, ...left];
}

export function namesOf(studios: readonly StudioId[]): string {
  return [...new Set(studios)].map(studioName).join(t('figures.comma'));
}

/** A percentage for counts that only grow; net followers can fall, so their change is told in followers. */
function SumDelta({ metric, sum: { change }, against }: Pick<SumCardProps, 'metric' | 'sum' | 'against'>) {
  if (!change)
    return <NamedDelta change={null} text="" reason={t('overview.notComparable')} against={against} />;
  const relative = metric === 'views' && change.relative !== null;
  const some =
    change.accounts < change.of ? t('overview.accountsOf', [String(change.accounts), String(change.of)]) : '';
  return (
    <NamedDelta
      change={relative ? change.relative : change.difference}
      text={relative ? ratio(Math.abs(change.relative ?? 0)) : count(Math.abs(change.difference))}
      better="up"
      against={against === undefined ? undefined : `${against}${some}`}
      weak={relative && change.weak ? t('overview.smallBase') : undefined}
    />
  );
}

/** What a sum over several studios adds up: the same word, counted in different ways. */
function Mixture({ metric, studios }: { metric: SumMetric; studios: readonly StudioId[] }) {
  return (
    <>
      <p>{t('overview.mixes', [String(studios.length)])}</p>
      <ul className={css.notes}>
        {studios.map((studio) => {
          const note = studioNote(metric, studio);
          return (
            <li key={studio}>
              <b>{studioName(studio)}</b> {note ? inLanguage(note) : t('overview.commonMeaning')}
            </li>
          );
        })}
      </ul>
    </>
  );
}
