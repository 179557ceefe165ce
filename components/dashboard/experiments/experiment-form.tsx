import { Button, NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { isStudioId, type StudioId, studioIds } from '../../../lib/core/studios';
import {
  type ExperimentKind,
  experimentKinds,
  leastLift,
  type NodeMetrics,
} from '../../../lib/models/experiment';
import type { NodeId } from '../../../lib/models/funnel-nodes';
import { isCurrency } from '../../../lib/models/money';
import { type Draft, useExperimentActions } from '../../data/experiments';
import { useAccounts } from '../../data/questions';
import { studioName } from '../../figures/studio-pill';
import { camel, t } from '../../ui/text';
import { NodeFields, SizeNote, WorkAndTime } from './experiment-fields';
import css from './experiments.module.css';

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
        <NodeFields nodes={nodes} primary={primary} onNodes={setNodes} onPrimary={setPrimary} />
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
        {kind === 'before-after' && <p className={css.line}>{t('experiments.beforeAfterNote')}</p>}
        {kind === 'studio' && <p className={css.line}>{t('experiments.studioNote')}</p>}
        {faults.length > 0 && <p className={css.line}>{[...new Set(faults)].join(' · ')}</p>}
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
