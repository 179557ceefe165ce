import type { Judgement } from '../../../lib/models/experiment';
import type { JudgedExperiment } from '../../data/experiments';
import { metricName } from '../../figures/metric-format';
import { change, interval, sinceHours } from '../../ui/format';
import { Light } from '../../ui/light';
import { PlainTable } from '../../ui/plain-table';
import { camel, t } from '../../ui/text';
import { effectName, verdictLevel } from './effect';

/** What each node says, whether it decides or not. */
export function ReadOuts({
  judgement: { readOuts, provisional },
  row,
}: {
  judgement: Judgement;
  row: JudgedExperiment['row'];
}) {
  const isNamed = row.variables.some((name) => name !== '');
  const shown = readOuts.filter(({ metric }) => metric !== null);
  return (
    <PlainTable
      caption={t('experiments.readOuts')}
      columns={[
        { id: 'node', label: t('commerce.stepLabel') },
        { id: 'age', label: t('commerce.judgedAt') },
        ...(isNamed ? [{ id: 'effect', label: t('experiments.effect') }] : []),
        { id: 'metric', label: t('commerce.metric') },
        { id: 'known', label: t('commerce.knownWorks') },
        { id: 'lift', label: t('experiments.change'), numeric: true },
        { id: 'range', label: t('experiments.range'), numeric: true },
        { id: 'verdict', label: t('experiments.verdictLabel') },
      ]}
      rows={shown.map((out) => ({
        id: `${out.node} ${out.effect}`,
        cells: [
          t(`commerce.step.${out.node}`) + (out.node === row.primary ? ` · ${t('experiments.decides')}` : ''),
          sinceHours(out.hours),
          ...(isNamed ? [effectName(out.effect, row.variables)] : []),
          out.metric && metricName(out.metric),
          t('commerce.knownOf', [String(out.known), String(out.due)]),
          change(out.lift),
          interval(out.interval?.low, out.interval?.high, change),
          <Light key="verdict" level={verdictLevel[out.verdict]}>
            {t(`experiments.verdict.${camel(out.verdict)}`)}
            {provisional && out.verdict !== 'cannot-tell' ? ` · ${t('experiments.provisional')}` : ''}
          </Light>,
        ],
      }))}
    />
  );
}
