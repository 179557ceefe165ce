import { daysBetween } from '../../../lib/core/dates';
import { type Facts, factsFrom, withRatios } from '../../../lib/models/facts';
import { type Preset, toFactUnit } from '../../../lib/models/lines';
import { conversionPoints, partnerLevel } from '../../../lib/models/partner-points';
import { scoringLine } from '../../../lib/models/preset-edit';
import { catalogueCoefficients } from '../../../lib/models/presets/catalogue';
import { fewestPairs, robustSlope, type Slope } from '../../../lib/models/regression';
import { followerRunRate } from '../../../lib/models/run-rate';
import type { Period } from '../../data/scorecards';
import { inLanguage } from '../../figures/metric-format';
import { count, decimal, ratio } from '../../ui/format';
import { t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import css from './scorecards-page.module.css';
import type { Scored } from './subject-table';

interface ExtrasProps {
  readonly preset: Preset;
  readonly scored: Scored;
  readonly period: Period;
}

/** What a scorecard says beyond its score: run rate and elasticities of the quarter, points and level of a partner. */
export function CardExtras({ preset, scored, period }: ExtrasProps) {
  const metrics = preset.dimensions.flatMap(({ slots }) => slots.map(({ metric }) => metric));
  return (
    <>
      {metrics.includes('followerGrowth') && <RunRateNote preset={preset} scored={scored} period={period} />}
      {preset.items.includes('S2-19') && <Elasticities scored={scored} />}
      {preset.items.includes('S4-119') && <Partner scored={scored} />}
    </>
  );
}

/** The follower target as a daily rate beside the present one. */
function RunRateNote({ preset, scored: { subject }, period: { range } }: ExtrasProps) {
  const line = scoringLine(preset, 'followerGrowth');
  const end = subject.facts.followerTotal?.value;
  const perDay = subject.facts.followersPerDay?.value ?? null;
  if (line?.value == null || end === undefined) return null;
  const days = daysBetween(range.from, range.to) + 1;
  const start = end - (perDay ?? 0) * days;
  // The target of the source is for a quarter, whatever period is on show.
  const rate = followerRunRate(start, toFactUnit(line.value, line.unit), 90, perDay);
  if (!rate) return null;
  return (
    <p className={css.aside}>
      {t('scorecards.runRate', [decimal(rate.targetPerDay), count(start)])}{' '}
      {perDay === null
        ? t('scorecards.runRateUnknown')
        : t(rate.verdict === 'below-run-rate' ? 'scorecards.runRateBelow' : 'scorecards.runRateBehind', [
            decimal(perDay),
            ratio(rate.projectedGrowth),
          ])}
    </p>
  );
}

/** What the source claims goes with what, and what own works say of it once there are enough. */
function Elasticities({ scored: { subject } }: { scored: Scored }) {
  const works = subject.works.map(({ latest }) => withRatios(factsFrom(latest)));
  return (
    <section>
      <h3 className={css.dimensionName}>{t('scorecards.elasticities')}</h3>
      <ul className={css.changes}>
        {catalogueCoefficients.map((claim) => (
          <li key={`${claim.item}/${claim.label.en}`}>
            {inLanguage(claim.label)} <Faint>{t('scorecards.claim', [claim.item])}</Faint>
            <br />
            <Faint>{ownText(claim, works)}</Faint>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ownText({ from, to }: (typeof catalogueCoefficients)[number], works: readonly Facts[]): string {
  if (from === null || to === null) return t('scorecards.claimOnly');
  const pairs = works.flatMap((facts) => {
    const [x, y] = [facts[from]?.value, facts[to]?.value];
    return x === undefined || y === undefined ? [] : { x, y };
  });
  return slopeText(robustSlope(pairs));
}

function slopeText({ slope, low, high, n, verdict }: Slope): string {
  if (slope === null) return t('scorecards.claimFew', [String(n), String(fewestPairs)]);
  const key = verdict === 'cannot-tell' ? 'scorecards.slopeUnclear' : 'scorecards.slope';
  return t(key, [decimal(slope, 2), decimal(low, 2), decimal(high, 2), String(n)]);
}

/** Points for conversion that rose (S4-123) and the level of the score (S4-106). */
function Partner({ scored: { subject, now } }: { scored: Scored }) {
  const before = subject.before?.conversionPerClick?.value ?? null;
  const points = conversionPoints(before, subject.facts.conversionPerClick?.value ?? null);
  const level = partnerLevel(now.value);
  return (
    <p className={css.aside}>
      {level === null ? t('scorecards.noLevel') : t('scorecards.partnerLevel', [String(level)])}{' '}
      {points === null ? t('scorecards.noPoints') : t('scorecards.partnerPoints', [decimal(points, 0)])}
    </p>
  );
}
