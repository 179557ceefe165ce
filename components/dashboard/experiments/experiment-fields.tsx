import { NativeSelect, TextInput } from '@mantine/core';
import type { StudioId } from '../../../lib/core/studios';
import { armCount, type NodeMetrics } from '../../../lib/models/experiment';
import { type NodeId, nodeHours, nodeIds } from '../../../lib/models/funnel-nodes';
import type { IndicatorId } from '../../../lib/models/indicators';
import { type Draft, useSizing } from '../../data/experiments';
import { useJudgedTable } from '../../data/questions';
import { metricName } from '../../figures/metric-format';
import { sinceHours } from '../../ui/format';
import { Light } from '../../ui/light';
import { t } from '../../ui/text';

/** What a node may read. Only what grows or is a share, and can be told between two works. */
const metrics = [
  'impressions',
  'views',
  'ctr',
  'likes',
  'comments',
  'shares',
  'favorites',
  'avgWatchSec',
  'avgWatchRatio',
  'completionRate',
  'retention5s',
  'profileVisits',
  'followsGained',
  'productClicks',
  'orders',
] as const satisfies readonly IndicatorId[];

/** Which indicator each node reads, and which node decides. */
export function NodeFields({
  nodes,
  primary,
  onNodes,
  onPrimary,
}: {
  nodes: NodeMetrics;
  primary: NodeId;
  onNodes: (nodes: NodeMetrics) => void;
  onPrimary: (node: NodeId) => void;
}) {
  return (
    <>
      {nodeIds.map((node) => (
        <NativeSelect
          key={node}
          label={t('experiments.nodeAt', [t(`commerce.step.${node}`), sinceHours(nodeHours[node])])}
          value={nodes[node] ?? ''}
          data={[
            { value: '', label: t('experiments.notRead') },
            ...metrics.map((id) => ({ value: id, label: metricName(id) })),
          ]}
          onChange={({ currentTarget: { value } }) => {
            const { [node]: _old, ...others } = nodes;
            const metric = metrics.find((id) => id === value);
            onNodes(metric ? { ...others, [node]: metric } : others);
          }}
        />
      ))}
      <NativeSelect
        label={t('experiments.primary')}
        value={primary}
        data={nodeIds.map((value) => ({ value, label: t(`commerce.step.${value}`) }))}
        onChange={({ currentTarget: { value } }) =>
          onPrimary(nodeIds.find((node) => node === value) ?? 'exposure')
        }
      />
    </>
  );
}

/** The work that was changed, and when. */
export function WorkAndTime({
  studio,
  now,
  work,
  changed,
  onChange,
}: {
  studio: StudioId;
  now: number;
  work: string;
  changed: string;
  onChange: (change: { work?: string; changed?: string }) => void;
}) {
  const table = useJudgedTable({ studios: [studio] }, now);
  const works = table.status === 'ready' ? table.data.map((row) => row.work) : [];
  return (
    <>
      <NativeSelect
        label={t('commerce.work')}
        value={work}
        data={[
          { value: '', label: '—' },
          ...works.map(({ id, title, workId }) => ({ value: id, label: title ?? workId })),
        ]}
        onChange={({ currentTarget }) => onChange({ work: currentTarget.value })}
      />
      <TextInput
        type="datetime-local"
        label={t('experiments.changedAt')}
        value={changed}
        onChange={({ currentTarget }) => onChange({ changed: currentTarget.value })}
      />
    </>
  );
}

/** How many works it takes, and how long that is at the pace of the last four weeks. */
export function SizeNote({ draft, now }: { draft: Draft; now: number }) {
  const { kind, studio, metrics: nodes, primary, lift } = draft;
  const state = useSizing({ kind, studio, metrics: nodes, primary, lift }, now);
  if (state.status !== 'ready') return null;
  const { spread, perArm, perFourWeeks } = state.data;
  const arms = kind === 'two-variables' ? armCount['two-variables'] : armCount.ab;
  const noise =
    spread === null
      ? t('experiments.assumedSpread')
      : t('experiments.ownSpread', [`×${Math.exp(spread).toFixed(1)}`]);
  if (perArm === null) return <Light level="stop">{t('experiments.hopeless')}</Light>;
  const weeks = perFourWeeks > 0 ? Math.ceil((perArm * arms * 4) / perFourWeeks) : null;
  return (
    <Light level={weeks !== null && weeks <= 26 ? 'ok' : 'warn'}>
      {t('experiments.needs', [String(perArm), String(perArm * arms)])}{' '}
      {weeks === null ? t('experiments.noPace') : t('experiments.takes', [String(weeks)])} {noise}
    </Light>
  );
}
