import { Button } from '@mantine/core';
import { useState } from 'react';
import { gatePresets } from '../../../lib/checklist/gates';
import type { Gate } from '../../../lib/core/gate';
import { gateName, stepName } from '../../data/gate-names';
import { type GatePresetRow, mostGates, useGateActions, useOwnGates } from '../../data/gates';
import { ActionLink } from '../../ui/action';
import { Card } from '../../ui/card';
import { t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import { EditOrRemove } from './edit-or-remove';
import { GateDefaultsPart } from './gate-defaults';
import { copyOf, entryOf, type GateEntry, newStep } from './gate-entry';
import { GateForm } from './gate-form';
import { GatesFile } from './gates-file';
import css from './team.module.css';

const noGates: readonly GatePresetRow[] = [];

/** Sign-off chains (catalogue X-21): five to start from, the team's own, and which a draft starts with. */
export function GatesCard() {
  const state = useOwnGates();
  const own = state.status === 'ready' ? state.data : noGates;
  const [edited, setEdited] = useState<GateEntry | null>(null);
  const form = edited && (
    <GateForm key={edited.id} first={edited} others={own} onDone={() => setEdited(null)} />
  );
  const isFull = own.length >= mostGates;
  const isNew = edited !== null && !own.some(({ id }) => id === edited.id);
  const blank = () => ({ id: crypto.randomUUID(), name: '', distinct: true, steps: [newStep()] });
  return (
    <Card title={t('gates.cardTitle')} note={t('gates.cardNote')}>
      <div className={css.stack}>
        <ul className={css.list}>
          {own.map((gate) => (
            <li key={gate.id}>
              {edited?.id === gate.id ? (
                form
              ) : (
                <OwnLine gate={gate} onEdit={() => setEdited(entryOf(gate))} />
              )}
            </li>
          ))}
          {gatePresets.map((gate) => (
            <li key={gate.id} className={css.line}>
              <GateText gate={gate} />
              {!isFull && (
                <ActionLink action={{ label: t('gates.copy'), onClick: () => setEdited(copyOf(gate)) }} />
              )}
            </li>
          ))}
        </ul>
        {isNew && form}
        {!edited && !isFull && (
          <div>
            <Button variant="default" onClick={() => setEdited(blank())}>
              {t('gates.add')}
            </Button>
          </div>
        )}
        <GatesFile own={own} />
        <GateDefaultsPart own={own} />
      </div>
    </Card>
  );
}

function GateText({ gate }: { gate: Gate }) {
  const chain = gate.steps.map((step) =>
    step.condition === 'highRisk' ? t('gates.maybe', [stepName(step)]) : stepName(step),
  );
  return (
    <span className={css.what}>
      <b>{gateName(gate)}</b>{' '}
      <Faint>
        {chain.join(' → ')}
        {gate.distinct && ` · ${t('gates.distinct')}`}
        {gate.steps.some(({ blind }) => blind) && ` · ${t('gates.blind')}`}
      </Faint>
    </span>
  );
}

function OwnLine({ gate, onEdit }: { gate: GatePresetRow; onEdit: () => void }) {
  const { remove } = useGateActions();
  return (
    <div className={css.line}>
      <GateText gate={gate} />
      <EditOrRemove
        sure={t('gates.removeSure', [gate.name])}
        onEdit={onEdit}
        onRemove={() => void remove(gate.id)}
      />
    </div>
  );
}
