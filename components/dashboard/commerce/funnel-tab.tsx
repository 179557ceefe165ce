import { NativeSelect, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import {
  type FunnelNode,
  type FunnelStep,
  type FunnelTemplate,
  funnelTemplates,
  marketStepLoss,
  stepLossAlarm,
  stepMetrics,
} from '../../../lib/models/funnel-nodes';
import { useSetting } from '../../data/actions';
import { type FunnelAnswer, useFunnel } from '../../data/commerce';
import { useJudgedTable } from '../../data/questions';
import { useNow } from '../../data/use-now';
import { metricName } from '../../figures/metric-format';
import { Card } from '../../ui/card';
import { count, ratio, seconds, sinceHours } from '../../ui/format';
import { Light } from '../../ui/light';
import { PlainTable } from '../../ui/plain-table';
import { FourStates } from '../../ui/states';
import { camel, t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import { Bar } from './bar';
import css from './commerce.module.css';
import { filterOf, type Scope, ScopeControls } from './scope-controls';

const bindingSchema = z.record(z.string(), z.enum(stepMetrics));
const first = funnelTemplates[0];

/** Each step of a funnel at its own age, what is lost on the way, and where a video loses its viewers. */
export function FunnelTab() {
  const now = useNow();
  const [scope, setScope] = useState<Scope>({ studio: null, days: 90 });
  const [work, setWork] = useState('');
  const [active, setActive] = useSetting('commerce.funnel', z.string(), 'nodes');
  const [bound, setBound] = useSetting('commerce.steps', bindingSchema, {});
  const [alarm, setAlarm] = useSetting('commerce.stepLoss', z.number().min(0).max(1), stepLossAlarm);
  const template = funnelTemplates.find(({ id }) => id === active) ?? first;
  const steps = (template?.steps ?? []).map((step) => ({
    ...step,
    metric: bound[`${template?.id}.${step.id}`] ?? step.metric,
  }));
  const filter = filterOf(scope, now);
  const state = useFunnel(work === '' ? filter : { work }, steps, now, alarm);
  return (
    <div className={css.stack}>
      <div className={css.controls}>
        <ScopeControls scope={scope} onChange={(next) => [setScope(next), setWork('')]} />
        <WorkSelect filter={filter} now={now} work={work} onChange={setWork} />
        <TemplateSelect template={template} onChange={setActive} />
        <NumberInput
          hideControls
          label={t('commerce.alarmAt')}
          suffix="%"
          min={0}
          max={100}
          w={110}
          value={Math.round(alarm * 100)}
          onChange={(value) => typeof value === 'number' && setAlarm(Math.min(1, Math.max(0, value / 100)))}
        />
      </div>
      <Card
        title={t('commerce.funnelTitle')}
        note={t('commerce.funnelNote', [template?.source ?? '', ratio(marketStepLoss, 0)])}
      >
        <FourStates state={state} empty={{ why: t('works.empty'), next: t('works.emptyNext') }}>
          {(answer) => (
            <Steps
              answer={answer}
              onBind={(step, metric) => setBound({ ...bound, [`${template?.id}.${step}`]: metric })}
            />
          )}
        </FourStates>
      </Card>
      {work !== '' && (
        <Card title={t('commerce.inVideoTitle')} note={t('commerce.inVideoNote')}>
          <FourStates state={state} empty={{}}>
            {({ inVideo }) => <InVideo nodes={inVideo} />}
          </FourStates>
        </Card>
      )}
    </div>
  );
}

function WorkSelect({
  filter,
  now,
  work,
  onChange,
}: {
  filter: ReturnType<typeof filterOf>;
  now: number;
  work: string;
  onChange: (work: string) => void;
}) {
  const table = useJudgedTable(filter, now);
  const works = table.status === 'ready' ? table.data.map((row) => row.work) : [];
  return (
    <NativeSelect
      label={t('commerce.work')}
      w={220}
      value={work}
      data={[
        { value: '', label: t('commerce.allWorks') },
        ...works.map(({ id, title, workId }) => ({ value: id, label: title ?? workId })),
      ]}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}

type TemplateId =
  | 'nodes'
  | 'fission'
  | 'seedPrivate'
  | 'seedMember'
  | 'crossShop'
  | 'life'
  | 'reach'
  | 'local';
// Template and step ids are fixed lists of the model; every one has its text.
const templateName = (id: string) => t(`commerce.template.${camel(id) as TemplateId}`);
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
const stepName = (id: string) => t(`commerce.step.${id as StepId}`);

function TemplateSelect({
  template,
  onChange,
}: {
  template: FunnelTemplate | undefined;
  onChange: (id: string) => void;
}) {
  return (
    <NativeSelect
      label={t('commerce.templateLabel')}
      value={template?.id}
      data={funnelTemplates.map(({ id, source }) => ({
        value: id,
        label: `${templateName(id)} · ${source}`,
      }))}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}

function Steps({
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
            <Faint key="known">{t('commerce.knownOf', [String(node.known), String(node.due)])}</Faint>,
          ],
        }))}
      />
      {read < works && <p className={css.note}>{t('commerce.onlyNewest', [String(read), String(works)])}</p>}
    </>
  );
}

/** Share of the first step that is left at each, from loss to loss: counts of different works cannot be held together. */
function stillThere(nodes: readonly FunnelNode[]): (number | null)[] {
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

/** The share lost, with the light of the alarm; a step that gained has lost nothing. */
function Loss({ node, isFirst }: { node: FunnelNode; isFirst: boolean }) {
  if (isFirst) return null;
  if (node.loss === null)
    return <Light level="unknown">{node.metric === null ? t('commerce.outside') : t('ui.notRead')}</Light>;
  return (
    <Light level={node.alarm ? 'stop' : 'ok'}>
      {ratio(node.loss)} <Faint>{t('commerce.fromWorks', node.lossWorks)}</Faint>
    </Light>
  );
}

function InVideo({ nodes }: { nodes: FunnelAnswer['inVideo'] }) {
  if (nodes === null) return <p className={css.note}>{t('commerce.noCurve')}</p>;
  return (
    <PlainTable
      caption={t('commerce.inVideoTitle')}
      columns={[
        { id: 'node', label: t('commerce.stepLabel') },
        { id: 'at', label: t('commerce.judgedAt') },
        { id: 'left', label: t('commerce.stillThere'), numeric: true },
        { id: 'bar', label: '' },
        { id: 'loss', label: t('commerce.loss') },
      ]}
      rows={nodes.map(({ id, second, left, loss, alarm }) => ({
        id,
        cells: [
          t(`commerce.inVideo.${id}`),
          seconds(second),
          ratio(left),
          <Bar key="bar" share={left} />,
          id === 'hook' ? null : loss === null ? (
            <Light key="loss" level="unknown">
              {t('ui.notRead')}
            </Light>
          ) : (
            <Light key="loss" level={alarm ? 'stop' : 'ok'}>
              {ratio(loss)}
            </Light>
          ),
        ],
      }))}
    />
  );
}
