import type { IndicatorId } from '../../../lib/models/indicators';
import { toFactUnit } from '../../../lib/models/lines';
import { kpi3d7i } from '../../../lib/models/presets/kpi-3d7i';
import { betterWay, differenceText, metricName, metricText } from '../../figures/metric-format';
import { studioName } from '../../figures/studio-pill';
import { definitionOf, unknownReason } from '../../figures/work-value';
import { Delta } from '../../ui/delta';
import { when } from '../../ui/format';
import { Provenance } from '../../ui/provenance';
import { Sparkline } from '../../ui/sparkline';
import { t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import { Value } from '../../ui/value';
import { KpiFrame, NamedDelta } from './kpi-parts';
import css from './overview-page.module.css';
import type { PeriodRatio } from './period-ratio';

interface RatioCardProps {
  readonly name: string;
  /** one a studio; several stand side by side, since each studio counts in its own way */
  readonly ratios: readonly PeriodRatio[];
  readonly against: string | undefined;
  readonly now: number;
}

/** A ratio or average. Of one studio with its trend; of several side by side and never averaged. */
export function RatioCard({ name, ratios, against, now }: RatioCardProps) {
  const [only] = ratios;
  if (!only)
    return (
      <KpiFrame name={name} foot={[]}>
        <Value value={null} />
      </KpiFrame>
    );
  if (ratios.length > 1) return <SideBySide name={name} ratios={ratios} against={against} now={now} />;
  const target = targetOf(only.metric);
  return (
    <KpiFrame
      name={only.metric === 'engagementRate' ? name : metricName(only.metric)}
      foot={[
        target && t('overview.target', [metricText(only.metric, target.value), target.source]),
        basisText(only),
        only.asOf === null ? null : t('overview.asOf', [when(only.asOf, now)]),
      ]}
    >
      <div className={css.figure}>
        <RatioFigure ratio={only} now={now} large />
      </div>
      <RatioDelta ratio={only} against={against} />
      <Sparkline values={only.series} label={metricName(only.metric)} target={target?.value} height={44} />
    </KpiFrame>
  );
}

function SideBySide({ name, ratios, against, now }: RatioCardProps) {
  return (
    <KpiFrame name={name} tip={t('overview.notAveraged')} foot={[t('overview.sideBySide'), against ?? null]}>
      <ul className={css.studios}>
        {ratios.map((ratio) => (
          <li key={ratio.studio}>
            <Faint>
              {studioName(ratio.studio)}
              {ratio.metric !== 'engagementRate' && ` · ${metricName(ratio.metric)}`}
            </Faint>
            <span className={css.pair}>
              <b>
                <RatioFigure ratio={ratio} now={now} />
              </b>
              {ratio.value === null ? (
                <Faint>{unknownText(ratio)}</Faint>
              ) : (
                against !== undefined && <PlainDelta ratio={ratio} against={against} />
              )}
            </span>
          </li>
        ))}
      </ul>
    </KpiFrame>
  );
}

function RatioFigure({ ratio, now, large }: { ratio: PeriodRatio; now: number; large?: boolean }) {
  const { metric, studio, value, asOf } = ratio;
  if (value === null) {
    return large ? <Value value={null} reason={unknownText(ratio)} /> : <>—</>;
  }
  const text = metricText(metric, value);
  return (
    <Provenance
      label={`${metricName(metric)} ${text}`}
      content={() => ({
        heading: text,
        tag: metricName(metric),
        definition: definitionOf(metric, studio),
        facts: [
          { label: t('overview.basis'), value: basisText(ratio) },
          { label: t('overview.newest'), value: when(asOf, now) },
        ],
      })}
    >
      {large ? <Value value={text} /> : text}
    </Provenance>
  );
}

function unknownText({ of, metric, studio }: PeriodRatio): string {
  return of === 0 ? t('overview.noneOut') : unknownReason(metric, studio);
}

/** How the figure is made, and of how much. */
function basisText({ basis, known, of }: PeriodRatio): string {
  return t(basis === 'days' ? 'overview.fromDays' : 'overview.fromWorks', [String(known), String(of)]);
}

function deltaOf({ metric, value, before, basis, known, knownBefore }: PeriodRatio) {
  if (value === null || before === null) {
    return { change: null, text: '', reason: t('overview.notComparable') };
  }
  const few = basis === 'works' && Math.min(known, knownBefore) < fewWorks;
  return {
    change: value - before,
    text: differenceText(metric, value - before),
    better: betterWay(metric),
    weak: few ? t('overview.fewWorks', [String(known), String(knownBefore)]) : undefined,
  };
}

/** A median of fewer works is one work's luck. Assumed. */
const fewWorks = 3;

function RatioDelta({ ratio, against }: { ratio: PeriodRatio; against: string | undefined }) {
  return <NamedDelta {...deltaOf(ratio)} against={against} />;
}

function PlainDelta({ ratio, against }: { ratio: PeriodRatio; against: string }) {
  return <Delta {...deltaOf(ratio)} against={against} />;
}

/** The line that a preset scores this metric by; none where the preset holds it against own history. */
function targetOf(metric: IndicatorId): { value: number; source: string } | null {
  const line = kpi3d7i.lines.find((each) => each.metric === metric && each.enabled);
  if (!line || line.value === null) return null;
  return { value: toFactUnit(line.value, line.unit), source: line.source.item };
}
