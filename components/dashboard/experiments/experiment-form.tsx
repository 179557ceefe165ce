import { Button, NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { isStudioId, type StudioId, studioIds } from '../../../lib/core/studios';
import {
  armCount,
  type ExperimentKind,
  experimentKinds,
  leastLift,
  type NodeMetrics,
} from '../../../lib/models/experiment';
import { type NodeId, nodeHours, nodeIds } from '../../../lib/models/funnel-nodes';
import type { IndicatorId } from '../../../lib/models/indicators';
import { isCurrency } from '../../../lib/models/money';
import { type Draft, useExperimentActions, useSizing } from '../../data/experiments';
import { useAccounts, useJudgedTable } from '../../data/questions';
import { metricName } from '../../figures/metric-format';
import { studioName } from '../../figures/studio-pill';
import { sinceHours } from '../../ui/format';
import { Light } from '../../ui/light';
import { camel, t } from '../../ui/text';
import css from '../commerce/commerce.module.css';

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

const usual: NodeMetrics = {
  exposure: 'views',
  click: 'likes',
  dwell: 'completionRate',
  conversion: 'followsGained',
};

/** A plan: what is changed, what should come of it, where that is read, and how many works it takes. */
export function ExperimentForm({ now, onDone }: { now: number; onDone: () => void }) {
  const accounts = useAccounts();
  const own = accounts.status === 'ready' ? [...new Set(accounts.data.map(({ studio }) => studio))] : [];
  const [kind, setKind] = useState<ExperimentKind>('ab');
  const [chosen, setChosen] = useState<StudioId | null>(null);
  const [fields, setFields] = useState({ name: '', hypothesis: '', x: '', y: '', work: '', changed: '' });
  const [nodes, setNodes] = useState<NodeMetrics>(usual);
  const [primary, setPrimary] = useState<NodeId>('exposure');
  const [lift, setLift] = useState(30);
  const [currency, setCurrency] = useState('CNY');
  const { start } = useExperimentActions();
  const set = (change: Partial<typeof fields>) => setFields({ ...fields, ...change });
  const studio = chosen ?? own[0] ?? studioIds[0];
  const isAcross = kind === 'ab' || kind === 'two-variables';
  const changedAt = fields.changed === '' ? null : new Date(fields.changed).getTime();
  const draft: Draft = {
    ...{
      name: fields.name.trim(),
      kind,
      hypothesis: fields.hypothesis,
      studio,
      metrics: nodes,
      primary,
      currency,
    },
    variables: kind === 'two-variables' ? [fields.x, fields.y] : [fields.x],
    lift: lift / 100,
    work: kind === 'before-after' ? fields.work : null,
    changedAt: kind === 'before-after' ? changedAt : null,
  };
  const faults = [
    draft.name === '' && t('experiments.fault.name'),
    !isCurrency(currency) && t('commerce.rowProblem.badCurrency'),
    fields.x.trim() === '' && t('experiments.fault.variable'),
    kind === 'two-variables' && fields.y.trim() === '' && t('experiments.fault.variable'),
    kind !== 'studio' && nodes[primary] === undefined && t('experiments.fault.primary'),
    kind === 'before-after' && fields.work === '' && t('experiments.fault.work'),
    kind === 'before-after' && (changedAt === null || !(changedAt <= now)) && t('experiments.fault.changed'),
    !(lift > leastLift * 100) && t('experiments.fault.lift'),
  ].filter((fault) => fault !== false);
  return (
    <div className={css.form}>
      <TextInput
        label={t('experiments.name')}
        maxLength={120}
        value={fields.name}
        onChange={({ currentTarget }) => set({ name: currentTarget.value })}
      />
      <NativeSelect
        label={t('experiments.kindLabel')}
        value={kind}
        data={experimentKinds.map((value) => ({ value, label: t(`experiments.kind.${camel(value)}`) }))}
        onChange={({ currentTarget: { value } }) =>
          setKind(experimentKinds.find((each) => each === value) ?? 'ab')
        }
      />
      <NativeSelect
        label={t('works.studio')}
        value={studio}
        data={(own.length > 0 ? own : studioIds).map((id) => ({ value: id, label: studioName(id) }))}
        onChange={({ currentTarget: { value } }) => setChosen(isStudioId(value) ? value : null)}
      />
      <TextInput
        label={t('experiments.variable')}
        maxLength={120}
        value={fields.x}
        onChange={({ currentTarget }) => set({ x: currentTarget.value })}
      />
      {kind === 'two-variables' && (
        <TextInput
          label={t('experiments.second')}
          maxLength={120}
          value={fields.y}
          onChange={({ currentTarget }) => set({ y: currentTarget.value })}
        />
      )}
      {kind === 'before-after' && (
        <WorkAndTime studio={studio} now={now} work={fields.work} changed={fields.changed} onChange={set} />
      )}
      {kind !== 'studio' && (
        <Nodes nodes={nodes} primary={primary} onNodes={setNodes} onPrimary={setPrimary} />
      )}
      {isAcross && (
        <NumberInput
          hideControls
          label={t('experiments.lift')}
          suffix="%"
          min={1}
          max={1000}
          value={lift}
          onChange={(value) => typeof value === 'number' && setLift(value)}
        />
      )}
      <TextInput
        label={t('commerce.currency')}
        maxLength={3}
        value={currency}
        onChange={({ currentTarget }) => setCurrency(currentTarget.value.toUpperCase())}
      />
      <Textarea
        className={css.all}
        label={t('experiments.hypothesis')}
        maxLength={2000}
        autosize={false}
        rows={2}
        value={fields.hypothesis}
        onChange={({ currentTarget }) => set({ hypothesis: currentTarget.value })}
      />
      <div className={css.all}>
        {isAcross && lift > 0 && <SizeNote draft={draft} now={now} />}
        {kind === 'before-after' && <p className={css.note}>{t('experiments.beforeAfterNote')}</p>}
        {kind === 'studio' && <p className={css.note}>{t('experiments.studioNote')}</p>}
        {faults.length > 0 && <p className={css.note}>{[...new Set(faults)].join(' · ')}</p>}
      </div>
      <Button disabled={faults.length > 0} onClick={() => void start(draft).then(onDone)}>
        {t('experiments.start')}
      </Button>
      <Button variant="default" onClick={onDone}>
        {t('commerce.cancel')}
      </Button>
    </div>
  );
}

function Nodes({
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

function WorkAndTime({
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
function SizeNote({ draft, now }: { draft: Draft; now: number }) {
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
