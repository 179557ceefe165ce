import { useEffect, useMemo, useState } from 'react';
import type { Draft } from '../../lib/checklist/draft';
import type { Simplify } from '../../lib/checklist/normalise';
import type { DraftReading } from '../../lib/core/draft-reading';
import type { PlanRecord } from '../../lib/core/rows';
import {
  draftPlan,
  ownTimeZone,
  type PlanAnswers,
  type PlanFacts,
  planRecord,
  usePlanFacts,
} from '../data/plan';
import { typeName } from '../figures/plan-name';
import { Card } from '../ui/card';
import { FourStates } from '../ui/states';
import { t } from '../ui/text';
import { Faint } from '../ui/typography';
import css from './draft-panel.module.css';
import own from './draft-panel-plan.module.css';
import { PlanLines } from './draft-panel-plan-lines';
import { PlannedQuality } from './draft-panel-plan-quality';

export interface DraftPlanProps {
  readonly draft: Draft;
  readonly reading: DraftReading;
  /** of the page, which tells the work that is being edited */
  readonly address: string;
  /** epoch ms, moving in minutes */
  readonly now: number;
  readonly simplify: Simplify | undefined;
  /** told whenever the answer changes, so that it is kept with the checklist */
  readonly onRecord: (record: PlanRecord) => void;
}

/** A draft beside the team's plan: advice that never turns red. */
export function DraftPlanCard(props: DraftPlanProps) {
  const state = usePlanFacts(props.reading.studio, props.address, props.now);
  return (
    <Card tight title={t('plan.panel.title')} aside={<Faint>{t('plan.panel.noLaw')}</Faint>}>
      <FourStates state={state} empty={{}}>
        {(facts) => <Held facts={facts} {...props} />}
      </FourStates>
    </Card>
  );
}

const nothingSaid: PlanAnswers = { durationSec: null, quality: {} };

function Held({ facts, draft, reading, now, simplify, onRecord }: DraftPlanProps & { facts: PlanFacts }) {
  const [answers, setAnswers] = useState(nothingSaid);
  const { scheduleAt } = reading;
  const held = useMemo(() => {
    const at = scheduleAt === undefined ? null : (scheduleAt ?? now);
    return draftPlan(facts, draft, answers, {
      now,
      at,
      timeZone: ownTimeZone(),
      simplify,
      nameOf: typeName,
    });
  }, [facts, draft, answers, now, scheduleAt, simplify]);
  useEffect(() => onRecord(planRecord(held, answers)), [held, answers, onRecord]);
  return (
    <>
      <Answers facts={facts} answers={answers} onAnswers={setAnswers} />
      <PlanLines held={held} plan={facts.plan} />
      <PlannedQuality
        marks={answers.quality}
        onMark={(quality) => setAnswers((before) => ({ ...before, quality }))}
      />
    </>
  );
}

interface AnswersProps {
  readonly facts: PlanFacts;
  readonly answers: PlanAnswers;
  readonly onAnswers: (answers: PlanAnswers) => void;
}

/** What no publish page shows: which type and series it is, and how long. */
function Answers({ facts: { plan, series }, answers, onAnswers }: AnswersProps) {
  return (
    <div className={own.choices}>
      <Choice
        label={t('plan.type')}
        value={answers.type}
        options={plan.types.map((type) => ({ id: type.id, name: typeName(type) }))}
        onPick={(type) => onAnswers({ ...answers, type })}
      />
      {series.length > 0 && (
        <Choice
          label={t('plan.series')}
          value={answers.series}
          options={series}
          onPick={(one) => onAnswers({ ...answers, series: one })}
        />
      )}
      <label className={css.choice}>
        {t('plan.panel.seconds')}
        <input
          type="number"
          min={1}
          max={36_000}
          onChange={({ currentTarget: { valueAsNumber } }) =>
            onAnswers({ ...answers, durationSec: valueAsNumber > 0 ? valueAsNumber : null })
          }
        />
      </label>
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly onPick: (id: string | undefined) => void;
}

/** Left alone, the words of the draft decide. */
function Choice({ label, value, options, onPick }: ChoiceProps) {
  return (
    <label className={css.choice}>
      {label}
      <select
        value={value ?? ''}
        onChange={({ currentTarget }) => onPick(currentTarget.value === '' ? undefined : currentTarget.value)}
      >
        <option value="">{t('plan.panel.byWords')}</option>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
