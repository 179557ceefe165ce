import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { machine } from '../../../lib/checklist/gates';
import { roleGroups } from '../../../lib/checklist/roles';
import type { GateStep } from '../../../lib/core/gate';
import { roleName } from '../../data/gate-names';
import { type GatePresetRow, useGateActions } from '../../data/gates';
import { t } from '../../ui/text';
import { type GateEntry, gateProblems, isFine, newStep, rowOf } from './gate-entry';
import css from './team.module.css';

interface GateFormProps {
  readonly first: GateEntry;
  readonly others: readonly GatePresetRow[];
  readonly onDone: () => void;
}

/** One gate being written. What is wrong is said at the field once it was to be kept, and then as it is put right. */
export function GateForm({ first, others, onDone }: GateFormProps) {
  const { save } = useGateActions();
  const [entry, setEntry] = useState(first);
  const [tried, setTried] = useState(false);
  const problems = gateProblems(entry, others);
  const { steps } = entry;
  const set = (change: Partial<GateEntry>) => setEntry({ ...entry, ...change });
  const keep = async () => {
    setTried(true);
    if (!isFine(problems)) return;
    await save(rowOf(entry, Date.now()));
    onDone();
  };
  const move = (from: number, to: number) => {
    const rest = steps.filter((_, n) => n !== from);
    set({ steps: [...rest.slice(0, to), ...steps.slice(from, from + 1), ...rest.slice(to)] });
  };
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <TextInput
        label={t('gates.gateName')}
        value={entry.name}
        maxLength={60}
        error={tried && problems.name && t(`gates.problem.${problems.name}`)}
        onChange={({ currentTarget }) => set({ name: currentTarget.value })}
      />
      <Checkbox
        className={css.beside}
        label={t('gates.distinct')}
        checked={entry.distinct}
        onChange={({ currentTarget }) => set({ distinct: currentTarget.checked })}
      />
      <ol className={css.steps}>
        {steps.map((step, n) => (
          <StepRow
            key={step.id}
            step={step}
            isWrong={tried && problems.steps.has(step.id)}
            isFirst={n === 0}
            isLast={n === steps.length - 1}
            onChange={(change) =>
              set({ steps: steps.map((one) => (one.id === step.id ? { ...one, ...change } : one)) })
            }
            onMove={(by) => move(n, n + by)}
            onRemove={() => set({ steps: steps.filter((one) => one.id !== step.id) })}
          />
        ))}
      </ol>
      {tried && problems.gate && (
        <p className={css.wrong} role="alert">
          {t(`gates.problem.${problems.gate}`)}
        </p>
      )}
      <div className={css.actions}>
        <Button variant="default" onClick={() => set({ steps: [...steps, newStep()] })}>
          {t('gates.addStep')}
        </Button>
        <Button type="submit">{t('people.save')}</Button>
        <Button variant="default" onClick={onDone}>
          {t('people.cancel')}
        </Button>
      </div>
    </form>
  );
}

interface StepRowProps {
  readonly step: GateEntry['steps'][number];
  readonly isWrong: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onChange: (change: Partial<GateEntry['steps'][number]>) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One step: what it is called, who signs it and when it is asked for. */
function StepRow({ step, isWrong, isFirst, isLast, onChange, onMove, onRemove }: StepRowProps) {
  return (
    <li>
      <TextInput
        label={t('gates.stepName')}
        value={step.name}
        maxLength={60}
        error={isWrong && t('gates.problem.noName')}
        onChange={({ currentTarget }) => onChange({ name: currentTarget.value })}
      />
      <NativeSelect
        label={t('gates.role')}
        value={step.role}
        onChange={({ currentTarget: { value } }) =>
          onChange({ role: value, ...(value === machine ? { blind: false } : { passes: undefined }) })
        }
      >
        <option value={machine}>{t('gates.machine')}</option>
        {roleGroups.map(({ id, roles }) => (
          <optgroup key={id} label={t(`people.groups.${id}`)}>
            {roles.map((role) => (
              <option key={role} value={role}>
                {roleName(role)}
              </option>
            ))}
          </optgroup>
        ))}
      </NativeSelect>
      <NativeSelect
        label={t('gates.when')}
        value={step.condition}
        data={[
          { value: 'always', label: t('gates.always') },
          { value: 'highRisk', label: t('gates.onlyHighRisk') },
        ]}
        onChange={({ currentTarget }) =>
          onChange({ condition: currentTarget.value === 'highRisk' ? 'highRisk' : 'always' })
        }
      />
      <StepMode step={step} onChange={onChange} />
      <div className={css.actions}>
        <Button
          variant="default"
          disabled={isFirst}
          aria-label={t('gates.up', [step.name])}
          onClick={() => onMove(-1)}
        >
          ↑
        </Button>
        <Button
          variant="default"
          disabled={isLast}
          aria-label={t('gates.down', [step.name])}
          onClick={() => onMove(1)}
        >
          ↓
        </Button>
        <Button variant="default" aria-label={t('gates.dropStep', [step.name])} onClick={onRemove}>
          {t('people.remove')}
        </Button>
      </div>
    </li>
  );
}

/** A machine passes what it is told to; a person may be blind. */
function StepMode({ step, onChange }: { step: GateStep; onChange: (change: Partial<GateStep>) => void }) {
  const isMachine = step.role === machine;
  return (
    <Checkbox
      className={css.beside}
      label={t(isMachine ? 'gates.onlyGreen' : 'gates.blind')}
      checked={isMachine ? step.passes?.includes('amber') === false : step.blind}
      onChange={({ currentTarget: { checked } }) =>
        onChange(isMachine ? { passes: checked ? ['green'] : ['green', 'amber'] } : { blind: checked })
      }
    />
  );
}
