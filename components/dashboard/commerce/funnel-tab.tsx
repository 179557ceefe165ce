import { NativeSelect, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import { dayOf } from '../../../lib/core/dates';
import {
  type FunnelTemplate,
  funnelTemplates,
  marketStepLoss,
  stepLossAlarm,
  stepMetrics,
} from '../../../lib/models/funnel-nodes';
import { useSetting } from '../../data/actions';
import { type FunnelAnswer, ownZone, typedScope, useFunnel } from '../../data/commerce';
import { useJudgedTable } from '../../data/questions';
import { useNow } from '../../data/use-now';
import { Card } from '../../ui/card';
import { ratio } from '../../ui/format';
import { FourStates } from '../../ui/states';
import { camel, t } from '../../ui/text';
import css from './commerce.module.css';
import { FunnelSteps, stepName } from './funnel-steps';
import { InVideoTable } from './in-video-table';
import { filterOf, type Scope, ScopeControls } from './scope-controls';
import { TypedCounts } from './typed-counts';

const bindingSchema = z.record(z.string(), z.enum(stepMetrics));
const first = funnelTemplates[0];

/** Each step of a funnel at its own age, what is lost on the way, and where a video loses its viewers. */
export function FunnelTab() {
  const now = useNow();
  const [scope, setScope] = useState<Scope>({ studio: null, published: 90 });
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
  const works = work === '' ? filter : { work };
  const state = useFunnel(works, { template: template?.id ?? '', steps, alarmAt: alarm }, now);
  return (
    <div className={css.stack}>
      <div className={css.controls}>
        <ScopeControls scope={scope} now={now} onChange={(next) => [setScope(next), setWork('')]} />
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
            <>
              <FunnelSteps
                answer={answer}
                onBind={(step, metric) =>
                  setBound((last) => ({ ...last, [`${template?.id}.${step}`]: metric }))
                }
              />
              <TypedSteps
                answer={answer}
                template={template?.id ?? ''}
                scope={typedScope(works)}
                today={dayOf(now, ownZone())}
              />
            </>
          )}
        </FourStates>
      </Card>
      {work !== '' && (
        <Card title={t('commerce.inVideoTitle')} note={t('commerce.inVideoNote')}>
          <FourStates state={state} empty={{}}>
            {({ inVideo }) => <InVideoTable nodes={inVideo} />}
          </FourStates>
        </Card>
      )}
    </div>
  );
}

/** The steps that no studio showed may be typed in. */
function TypedSteps({
  answer: { nodes, typed, span },
  template,
  scope,
  today,
}: {
  answer: FunnelAnswer;
  template: string;
  scope: string;
  today: string;
}) {
  const open = nodes.filter(({ count, typed: found }) => count === null || found !== null);
  if (open.length === 0 && typed.length === 0) return null;
  return (
    <TypedCounts
      of={template}
      scope={scope}
      choices={open.map(({ id }) => ({ what: id, label: stepName(id), currency: null }))}
      span={span}
      today={today}
      rows={typed}
      note={t('commerce.typeInSteps')}
    />
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
// Template ids are a fixed list of the model; every one has its text.
const templateName = (id: string) => t(`commerce.template.${camel(id) as TemplateId}`);
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
