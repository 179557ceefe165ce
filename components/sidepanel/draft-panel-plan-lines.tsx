import type { Plan, PlanLight } from '../../lib/models/plan';
import type { WindowEvidence } from '../../lib/models/plan-hours';
import { lostReadings } from '../../lib/models/plan-length';
import type { DraftPlan, ListCheck } from '../data/plan';
import { spanText, tierName, typeName } from '../figures/plan-name';
import { calendarDay, points, ratio, seconds, sinceHours } from '../ui/format';
import { Light, type LightLevel } from '../ui/light';
import { camel, t } from '../ui/text';
import { Faint } from '../ui/typography';
import css from './draft-panel.module.css';

interface Line {
  readonly id: 'mix' | 'cadence' | 'length' | 'window' | 'hot' | 'formulas' | 'blacklist' | 'quality';
  readonly light: PlanLight;
  readonly why: string;
  /** where the figures come from */
  readonly source: string;
}

const levels: Readonly<Record<PlanLight, LightLevel>> = { green: 'ok', amber: 'warn', unknown: 'unknown' };
const order: readonly PlanLight[] = ['amber', 'green', 'unknown'];

/** Every line of the plan with its light, why in one line, and the source; what is not known is folded. */
export function PlanLines({ held, plan }: { held: DraftPlan; plan: Plan }) {
  const lines = linesOf(held, plan).sort((a, b) => order.indexOf(a.light) - order.indexOf(b.light));
  const said = lines.filter(({ light }) => light !== 'unknown');
  const unknown = lines.filter(({ light }) => light === 'unknown');
  return (
    <div role="status">
      {said.map((line) => (
        <PlanLine key={line.id} line={line} />
      ))}
      {unknown.length > 0 && (
        <details className={css.item}>
          <summary className={css.summary}>
            <Light level="unknown">{t('plan.panel.unknown', unknown.length)}</Light>
          </summary>
          {unknown.map((line) => (
            <PlanLine key={line.id} line={line} />
          ))}
        </details>
      )}
    </div>
  );
}

function PlanLine({ line: { id, light, why, source } }: { line: Line }) {
  return (
    <div className={css.item}>
      <Light level={levels[light]}>
        <b>{t(`plan.line.${id}`)}</b> {why} <Faint>{source}</Faint>
      </Light>
    </div>
  );
}

function linesOf(held: DraftPlan, plan: Plan): Line[] {
  const { mix, cadence, length, window, hot, formulas, blacklist, quality } = held;
  const own = t('plan.source.own', [plan.windowDays]);
  return [
    { id: 'mix', light: mix.light, why: mixWhy(held, plan), source: `${own} · S1-21` },
    {
      id: 'cadence',
      light: cadence?.light ?? 'unknown',
      why: cadenceWhy(held),
      source: `${t('plan.source.series')} · S1-22`,
    },
    { id: 'length', light: length.light, why: lengthWhy(held, plan), source: 'S1-23' },
    {
      id: 'window',
      light: window.light,
      why: windowWhy(held),
      source: window.window?.basis ?? t('plan.source.yours'),
    },
    { id: 'hot', light: hot.light, why: hotWhy(held), source: 'S2-50 · S1-10' },
    {
      id: 'formulas',
      light: formulas.light,
      why: listWhy(formulas),
      source: `${t('plan.source.yours')} · S2-65`,
    },
    {
      id: 'blacklist',
      light: blacklist.light,
      why: listWhy(blacklist),
      source: `${t('plan.source.yours')} · S2-67`,
    },
    { id: 'quality', light: quality.light, why: qualityWhy(held, plan), source: 'S1-24 · S2-48' },
  ];
}

function mixWhy({ mix, type }: DraftPlan, plan: Plan): string {
  const { reason, before, after, target } = mix;
  const known = plan.types.find(({ id }) => id === type);
  if ((reason === 'keeps' || reason === 'over') && known) {
    const room = points(plan.tolerance, 'size');
    return t(`plan.mixWhy.${reason}`, [
      typeName(known),
      ratio(before, 0),
      ratio(after, 0),
      ratio(target, 0),
      room,
    ]);
  }
  if (reason === 'too-few-works') return t('plan.mixWhy.tooFewWorks', [plan.windowDays]);
  if (reason === 'untyped-works') return t('plan.mixWhy.untypedWorks');
  return t(reason === 'targets-off' ? 'plan.mixWhy.targetsOff' : 'plan.mixWhy.typeUnknown');
}

function cadenceWhy({ cadence, series }: DraftPlan): string {
  if (!cadence || !series) return t('plan.cadenceWhy.noSeries');
  const { reason, since, late, dueDay } = cadence;
  if (reason === 'no-interval' || reason === 'no-works')
    return t(`plan.cadenceWhy.${camel(reason)}`, [series.name]);
  if (reason === 'keeps' || reason === 'too-soon')
    return t(`plan.cadenceWhy.${camel(reason)}`, [series.name, since ?? 0, series.everyDays ?? 0]);
  return t(`plan.cadenceWhy.${camel(reason)}`, [series.name, calendarDay(dueDay), late ?? 0]);
}

function lengthWhy({ length: { reason, tier, about } }: DraftPlan, { lengths }: Plan): string {
  if (reason === 'length-unknown') return t('plan.lengthWhy.lengthUnknown');
  if (reason === 'between' || tier === null) return t('plan.lengthWhy.between');
  const fits = t('plan.lengthWhy.inTier', [tierName(tier), seconds(about)]);
  const isLost = tier === 'single' && lengths.single === null;
  return isLost ? `${fits} ${t('plan.lengthWhy.lost', [lostReadings[0], lostReadings[1]])}` : fits;
}

function windowWhy({ window: { reason, window }, evidence }: DraftPlan): string {
  if (!window) return t('plan.windowWhy.noWindow');
  const told = t(`plan.windowWhy.${camel(reason === 'no-window' ? 'time-unknown' : reason)}`, [
    spanText(window),
  ]);
  return evidence ? `${told} ${evidenceText(evidence)}` : told;
}

function evidenceText({ verdict, inside, outside }: WindowEvidence): string {
  return t(`plan.evidence.${camel(verdict)}`, [inside.n, outside.n]);
}

function hotWhy({ hot: { reason, topic, left } }: DraftPlan): string {
  if (!topic) return t(reason === 'no-topics' ? 'plan.hotWhy.noTopics' : 'plan.hotWhy.notAbout');
  if (reason === 'in-time')
    return t('plan.hotWhy.inTime', [topic.name, sinceHours(Math.floor((left ?? 0) / 3_600_000))]);
  if (reason === 'late' || reason === 'over') return t(`plan.hotWhy.${reason}`, [topic.name]);
  return t('plan.hotWhy.timeUnknown', [topic.name]);
}

function listWhy({ reason, entries }: ListCheck): string {
  if (reason === 'listed') return t('plan.listWhy.listed', [entries.slice(0, 3).join(t('figures.comma'))]);
  if (reason === 'empty-list') return t('plan.listWhy.emptyList');
  return t(reason === 'clear' ? 'plan.listWhy.clear' : 'plan.listWhy.noText');
}

function qualityWhy({ quality: { reason, score } }: DraftPlan, { qualityPass }: Plan): string {
  const planned = score.parts.filter(({ mark }) => mark !== null).length;
  if (reason === 'not-planned') return t('plan.qualityWhy.notPlanned', [planned, score.parts.length]);
  if (reason === 'reaches')
    return t('plan.qualityWhy.reaches', [ratio(score.value, 0), ratio(qualityPass, 0)]);
  return score.belowStandard.length > 0
    ? t('plan.qualityWhy.belowStandard', [score.belowStandard.length])
    : t('plan.qualityWhy.below', [ratio(qualityPass, 0)]);
}
