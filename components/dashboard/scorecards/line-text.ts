import { indicatorOf } from '../../../lib/models/indicators';
import { type Line, toFactUnit } from '../../../lib/models/lines';
import { inLanguage, metricText } from '../../figures/metric-format';
import { decimal, points, ratio } from '../../ui/format';
import { camel, t } from '../../ui/text';

const signs: Readonly<Record<Line['comparator'], string>> = {
  '>=': '≥ ',
  '<=': '≤ ',
  '>': '> ',
  '<': '< ',
  '=': '= ',
  between: '',
  changeBy: '',
};

/** What a line asks for, in words: `≥ 45%`, `+0.5 pp`, `own median`. */
export function lineText(line: Line): string {
  const { metric, value, value2, unit, comparator } = line;
  if (value === null) return t('scorecards.ownMedian');
  if (unit === 'pp') return points(toFactUnit(value, unit));
  if (unit === 'relPct') return `${value > 0 ? '+' : '-'}${ratio(Math.abs(value) / 100)}`;
  const figure = (of: number) => {
    const fact = toFactUnit(of, unit);
    if (metric === null || unit === 'ratio') return decimal(fact, Number.isInteger(fact) ? 0 : 2);
    return indicatorOf(metric).unit === 'count'
      ? decimal(fact, Number.isInteger(fact) ? 0 : 1)
      : metricText(metric, fact);
  };
  return value2 === undefined
    ? `${signs[comparator]}${figure(value)}`
    : `${figure(value)} – ${figure(value2)}`;
}

/** Where a line comes from and how sure it is: `S4-52 · clear`. */
export function lineSource({ source, certainty, value }: Line): string {
  if (source.item === 'own') return t(value === null ? 'scorecards.ownHistory' : 'scorecards.own');
  return `${source.item} · ${t(`scorecards.certainty.${camel(certainty)}`)}`;
}

/** What it is about, over which days, as what. */
export function lineAbout({ role, scope, window, note }: Line): string {
  const about = [
    t(`scorecards.role.${camel(role)}`),
    t(`scorecards.lineScope.${scope}`),
    window === 'none' ? null : t(`scorecards.window.${camel(`w-${window}`)}`),
    note ? inLanguage(note) : null,
  ];
  return about.filter(Boolean).join(' · ');
}
