import { Anchor } from '@mantine/core';
import { Link } from 'wouter';
import { metricIds } from '../../../lib/core/metric-ids';
import { ratioParts } from '../../../lib/core/metrics';
import type { WorkRow } from '../../../lib/core/rows';
import type { StudioId } from '../../../lib/core/studios';
import type { Part } from '../../../lib/models/attainment';
import type { IndicatorId } from '../../../lib/models/indicators';
import { indicatorOf, isOwnIndicator } from '../../../lib/models/indicators';
import type { Preset } from '../../../lib/models/lines';
import { knownFrom } from '../../../lib/models/preset-edit';
import type { Subject } from '../../data/scorecards';
import { studioLinks } from '../../data/studio-links';
import { useNow } from '../../data/use-now';
import { inLanguage, metricName, metricText } from '../../figures/metric-format';
import { partReason, scoreOf } from '../../figures/score-parts';
import { studioName } from '../../figures/studio-pill';
import { WorkValue } from '../../figures/work-value';
import { ActionLink } from '../../ui/action';
import { calendarDay, decimal, ratio, when } from '../../ui/format';
import { PartBar } from '../../ui/part-bar';
import { PlainTable } from '../../ui/plain-table';
import { camel, t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import { lineAbout, lineSource, lineText } from './line-text';
import css from './scorecards-page.module.css';
import type { Scored } from './subject-table';

/** A score taken apart: dimension, indicator, line, then the works and numbers behind it. */
export function Breakdown({ preset, scored }: { preset: Preset; scored: Scored }) {
  const { now, subject } = scored;
  return (
    <>
      <p className={css.verdict}>
        {now.value === null ? t('scorecards.notEnoughWhy', [ratio(now.coverage, 0)]) : verdict(scored)}
      </p>
      {now.missing.length > 0 && <Missing scored={scored} />}
      {preset.dimensions.map(({ id, name, assumed }) => {
        const parts = now.parts.filter((part) => part.dimension === id);
        const weight = parts.reduce((sum, part) => sum + part.weight, 0);
        return (
          <section key={id} className={css.dimension}>
            <h3 className={css.dimensionName}>
              {inLanguage(name)}{' '}
              <Faint>
                {ratio(weight, 0)}
                {assumed && ` · ${t('scorecards.assumed')}`}
              </Faint>
            </h3>
            {parts.map((part) => (
              <PartRow key={part.metric} part={part} scored={scored} />
            ))}
          </section>
        );
      })}
      {subject.units > 1 && <Faint>{t('scorecards.severalAccounts', [String(subject.units)])}</Faint>}
    </>
  );
}

function verdict({ now }: Scored): string {
  const most = now.most === null ? null : Math.round(now.most * 100);
  const value = scoreOf(now) ?? 0;
  const open = most !== null && most > value;
  return t(open ? 'scorecards.verdictOpen' : 'scorecards.verdict', [
    decimal(value),
    ratio(now.coverage, 0),
    decimal(most ?? value),
  ]);
}

/** What to open or to type in so that the score gets fuller. */
function Missing({ scored: { now, subject } }: { scored: Scored }) {
  const typed = now.missing.filter((metric) => knownFrom(metric) === 'typed');
  const read = now.missing.filter((metric) => knownFrom(metric) === 'studio');
  const links = studioLinks('works').filter(({ studio }) => subject.studios.includes(studio));
  const names = (metrics: readonly IndicatorId[]) => metrics.map(metricName).join(t('figures.comma'));
  return (
    <ul className={css.missing}>
      {read.length > 0 && (
        <li>
          {t('scorecards.toOpen', [names(read)])}{' '}
          {links.map(({ studio, url }) => (
            <ActionLink key={studio} action={{ label: studioName(studio), href: url }} />
          ))}
        </li>
      )}
      {typed.length > 0 && <li>{t('scorecards.toType', [names(typed)])}</li>}
    </ul>
  );
}

function PartRow({ part, scored }: { part: Part; scored: Scored }) {
  const { metric, attainment, line, target, input } = part;
  const currency = scored.subject.facts[metric]?.currency;
  const studio = scored.subject.studios[0];
  return (
    <details className={css.part}>
      <summary>
        <PartBar
          label={metricName(metric)}
          share={attainment}
          target={1}
          targetText={target === null ? undefined : metricText(metric, target, currency)}
          text={attainment === null ? null : `${decimal(attainment * 100)}`}
          reason={studio && reasonText(part, studio, scored.subject)}
        />
      </summary>
      <dl className={css.facts}>
        <dt>{t('scorecards.value')}</dt>
        <dd>
          {part.approx && '≈ '}
          {metricText(metric, input, currency)} <OriginText part={part} scored={scored} />
        </dd>
        <dt>{t('scorecards.line')}</dt>
        <dd>
          {line ? (
            <>
              {lineText(line)}
              {line.value === null && target !== null && ` = ${metricText(metric, target, currency)}`}{' '}
              <Faint>
                {lineSource(line)} · {lineAbout(line)}
              </Faint>
            </>
          ) : (
            t('scorecards.noLine')
          )}
        </dd>
        {line?.comparator === 'changeBy' && <Baseline metric={metric} scored={scored} />}
        <dt>{t('scorecards.weight')}</dt>
        <dd>
          {ratio(part.weight)} {part.assumed && <Faint>{t('scorecards.assumed')}</Faint>}
        </dd>
        <dt>{t('scorecards.gives')}</dt>
        <dd>
          {part.contribution === null ? '—' : t('scorecards.points', [decimal(part.contribution * 100, 1)])}
        </dd>
        <dt>{t('scorecards.formula')}</dt>
        <dd>
          <code>{indicatorOf(metric).formula}</code>
        </dd>
      </dl>
      <Behind metric={metric} scored={scored} />
    </details>
  );
}

/**
 * What follows from studio figures is not read yet; it needs no import. What ledger and orders give of everything as one is
 * told so for a part of it, also where no studio shows it.
 */
function reasonText(part: Part, studio: StudioId, { gaps }: Subject): string {
  const gap = part.reason === 'unknown' || part.reason === 'not-provided' ? gaps[part.metric] : undefined;
  if (gap) return t(`scorecards.bookGap.${camel(gap)}`);
  const isWorkedOut =
    part.reason === 'unknown' && isOwnIndicator(part.metric) && knownFrom(part.metric) === 'studio';
  return isWorkedOut ? t('figures.notRead') : partReason(part, studio);
}

function Baseline({ metric, scored: { subject } }: { metric: IndicatorId; scored: Scored }) {
  const before = subject.before?.[metric];
  return (
    <>
      <dt>{t('scorecards.baseline')}</dt>
      <dd>{before ? metricText(metric, before.value, before.currency) : t('figures.part.noBaseline')}</dd>
    </>
  );
}

/** Where the value comes from, in a few words. */
function OriginText({ part: { metric }, scored: { subject } }: { part: Part; scored: Scored }) {
  const typed = subject.typed[metric];
  if (typed) {
    const days = `${calendarDay(typed.from)} – ${calendarDay(typed.to)}`;
    return <Faint>{t('scorecards.typedFrom', [typed.source, days, typed.note])}</Faint>;
  }
  const origin = subject.origin[metric];
  if (!origin) return null;
  const known = subject.known[metric];
  const partial = known !== undefined && known < subject.units;
  return (
    <Faint>
      {t(`scorecards.origin.${camel(origin)}`)}
      {partial && ` · ${t('scorecards.ofAccounts', [String(known), String(subject.units)])}`}
    </Faint>
  );
}

const mostBehind = 12;

/** The stored metrics an indicator is worked out from. */
function inputsOf(metric: IndicatorId): readonly (keyof WorkRow['latest'])[] {
  const recipes: Readonly<Partial<Record<IndicatorId, { sum: readonly IndicatorId[]; per: IndicatorId }>>> =
    ratioParts;
  const recipe = recipes[metric];
  const wanted: readonly IndicatorId[] = recipe ? [...recipe.sum, recipe.per] : [metric];
  return metricIds.filter((id) => wanted.includes(id));
}

/** The works behind a value, each linked, each number with its origin one click away. */
function Behind({ metric, scored: { subject } }: { metric: IndicatorId; scored: Scored }) {
  const now = useNow();
  const inputs = inputsOf(metric);
  if (inputs.length === 0 || subject.works.length === 0) return null;
  const [first] = inputs;
  const works = [...subject.works]
    .sort((a, b) => (first ? (b.latest[first]?.value ?? -1) - (a.latest[first]?.value ?? -1) : 0))
    .slice(0, mostBehind);
  return (
    <>
      <PlainTable
        caption={t('scorecards.behind')}
        showCaption
        columns={[
          { id: 'work', label: t('scorecards.work') },
          ...inputs.map((id) => ({ id, label: metricName(id), numeric: true })),
          { id: 'read', label: t('scorecards.readAt'), numeric: true },
        ]}
        rows={works.map((work) => ({
          id: work.id,
          cells: [
            <Anchor key="work" component={Link} href={`/works/${encodeURIComponent(work.id)}`} inherit>
              {work.title ?? t('scorecards.untitled')}
            </Anchor>,
            ...inputs.map((id) => <WorkValue key={id} work={work} metric={id} />),
            when(work.seenAt, now),
          ],
        }))}
      />
      {subject.works.length > works.length && (
        <Faint>{t('scorecards.moreWorks', [String(subject.works.length - works.length)])}</Faint>
      )}
    </>
  );
}
