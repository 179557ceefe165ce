import { NativeSelect } from '@mantine/core';
import { type FunnelStep, stepMetrics } from '../../../lib/models/funnel-nodes';
import type { JoinedNode } from '../../../lib/models/typed-steps';
import type { FunnelAnswer } from '../../data/commerce';
import { metricName } from '../../figures/metric-format';
import { count, ratio, sinceHours } from '../../ui/format';
import { Light } from '../../ui/light';
import { PlainTable } from '../../ui/plain-table';
import { t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import { Bar } from './bar';
import css from './commerce.module.css';

type StepId =
  | 'exposure'
  | 'click'
  | 'dwell'
  | 'conversion'
  | 'content'
  | 'fission'
  | 'seeding'
  | 'scene'
  | 'private'
  | 'member'
  | 'lead'
  | 'settle'
  | 'shop'
  | 'attract'
  | 'activate'
  | 'retain'
  | 'monetise'
  | 'reached'
  | 'interact'
  | 'visit'
  | 'group'
  | 'redeem';
// Step ids are a fixed list of the model; every one has its text.
export const stepName = (id: string) => t(`commerce.step.${id as StepId}`);

/** Every step with its count, what is left, what was lost, and where the count is from. */
export function FunnelSteps({
  answer,
  onBind,
}: {
  answer: FunnelAnswer;
  onBind: (step: string, metric: (typeof stepMetrics)[number]) => void;
}) {
  const { nodes, works, read } = answer;
  const left = stillThere(nodes);
  return (
    <>
      <PlainTable
        caption={t('commerce.funnelTitle')}
        columns={[
          { id: 'step', label: t('commerce.stepLabel') },
          { id: 'metric', label: t('commerce.metric') },
          { id: 'age', label: t('commerce.judgedAt') },
          { id: 'count', label: t('commerce.count'), numeric: true },
          { id: 'bar', label: t('commerce.left') },
          { id: 'loss', label: t('commerce.loss') },
          { id: 'known', label: t('commerce.knownWorks') },
        ]}
        rows={nodes.map((node) => ({
          id: node.id,
          cells: [
            stepName(node.id),
            <MetricSelect key="metric" step={node} onBind={onBind} />,
            sinceHours(node.hours),
            count(node.count === null ? null : Math.round(node.count)),
            <Bar key="bar" share={left[nodes.indexOf(node)] ?? null} />,
            <Loss key="loss" node={node} isFirst={node === nodes[0]} />,
            <Faint key="known">{knownText(node)}</Faint>,
          ],
        }))}
      />
      {read < works && <p className={css.note}>{t('commerce.onlyNewest', [String(read), String(works)])}</p>}
    </>
  );
}

/** The works that a count is from; for a typed-in one its days and sources. */
function knownText({ typed, known, due }: JoinedNode): string {
  if (!typed) return t('commerce.knownOf', [String(known), String(due)]);
  return t('commerce.typedOf', [String(typed.known), String(typed.of), typed.sources.join(', ')]);
}

/** Share of the first step that is left at each, from loss to loss: counts of different works cannot be held together. */
function stillThere(nodes: readonly JoinedNode[]): (number | null)[] {
  let left: number | null = 1;
  return nodes.map(({ count: known, loss }, i) => {
    if (i === 0) left = known === null ? null : 1;
    else left = left === null || loss === null ? null : left * (1 - loss);
    return left;
  });
}

function MetricSelect({
  step,
  onBind,
}: {
  step: FunnelStep;
  onBind: (step: string, metric: (typeof stepMetrics)[number]) => void;
}) {
  return (
    <NativeSelect
      size="xs"
      aria-label={t('commerce.metricOf', [stepName(step.id)])}
      value={step.metric ?? ''}
      data={[
        ...(step.metric === null ? [{ value: '', label: t('commerce.noMetric') }] : []),
        ...stepMetrics.map((id) => ({ value: id, label: metricName(id) })),
      ]}
      onChange={({ currentTarget: { value } }) => {
        const metric = stepMetrics.find((id) => id === value);
        if (metric) onBind(step.id, metric);
      }}
    />
  );
}

function unknownText({ typed, metric }: JoinedNode): string {
  if (typed) return t('commerce.otherPart');
  return metric === null ? t('commerce.outside') : t('ui.notRead');
}

/** The share lost, with the light of the alarm; a step that gained has lost nothing. */
function Loss({ node, isFirst }: { node: JoinedNode; isFirst: boolean }) {
  if (isFirst) return null;
  if (node.loss === null) return <Light level="unknown">{unknownText(node)}</Light>;
  return (
    <Light level={node.alarm ? 'stop' : 'ok'}>
      {ratio(node.loss)}{' '}
      <Faint>{node.lossWorks > 0 ? t('commerce.fromWorks', node.lossWorks) : t('commerce.fromTotals')}</Faint>
    </Light>
  );
}
