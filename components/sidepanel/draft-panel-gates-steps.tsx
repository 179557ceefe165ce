import { useState } from 'react';
import { type GateSign, gateState, machine, passes, type SignFault } from '../../lib/checklist/gates';
import type { GateStep } from '../../lib/core/gate';
import { roleName, stepName } from '../data/gate-names';
import { useSigner } from '../data/gates';
import { type PersonProblem, usePeopleActions } from '../data/people';
import { ActionButton, ActionLink } from '../ui/action';
import { dateTime } from '../ui/format';
import { Light as LightMark } from '../ui/light';
import { t } from '../ui/text';
import { Faint } from '../ui/typography';
import css from './draft-panel.module.css';
import type { OpenGateProps } from './draft-panel-gates-props';

/** Who signs, and each step with its signature or a button for it. */
export function GateSteps({ gate, choose, light, people, draft }: OpenGateProps) {
  const [kept, setSigner] = useSigner();
  const [note, setNote] = useState('');
  const signer = people.some(({ name }) => name === kept) ? kept : '';
  const state = gateState(gate.gate, { ...gate, light, people });
  const sign = (step: GateStep) => {
    const said = note.trim();
    const added = { step: step.id, by: signer, at: Date.now(), ...(said ? { note: said } : {}) };
    choose({ ...gate, signs: [...gate.signs, added], words: { ...gate.words, [step.id]: draft.text } });
    setNote('');
  };
  return (
    <>
      <Signer name={signer} people={people} onName={setSigner} />
      {signer && (
        <label className={css.choice}>
          {t('gates.note')}
          <input
            value={note}
            maxLength={500}
            onChange={({ currentTarget }) => setNote(currentTarget.value)}
          />
        </label>
      )}
      <ol className={css.plainSteps}>
        {gate.gate.steps.map((step) => (
          <li key={step.id} className={css.item}>
            <StepHead step={step} />
            {step.role === machine ? (
              <MachineAnswer passed={passes(step, light)} />
            ) : (
              <Signature
                signed={state.signed.get(step.id)}
                fault={state.faults.get(step.id)}
                isHidden={state.hidden.has(step.id)}
                isAsked={state.asked.includes(step)}
                signer={signer}
                sign={() => sign(step)}
                take={(by) =>
                  choose({
                    ...gate,
                    signs: gate.signs.filter((one) => one.step !== step.id || one.by !== by),
                  })
                }
              />
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

function StepHead({ step }: { step: GateStep }) {
  return (
    <div>
      <b>{stepName(step)}</b>{' '}
      <Faint>
        {roleName(step.role)}
        {step.blind && ` · ${t('gates.blind')}`}
        {step.condition === 'highRisk' && ` · ${t('gates.onlyHighRisk')}`}
      </Faint>
    </div>
  );
}

const MachineAnswer = ({ passed }: { passed: boolean }) => (
  <LightMark level={passed ? 'ok' : 'stop'}>
    {t(passed ? 'gates.machinePassed' : 'gates.machineStopped')}
  </LightMark>
);

interface SignatureProps {
  readonly signed: GateSign | undefined;
  readonly fault: SignFault | undefined;
  readonly isHidden: boolean;
  readonly isAsked: boolean;
  readonly signer: string;
  readonly sign: () => void;
  readonly take: (by: string) => void;
}

function Signature({ signed, fault, isHidden, isAsked, signer, sign, take }: SignatureProps) {
  const { save } = usePeopleActions();
  if (!signed) {
    if (!isAsked) return <Faint>{t('gates.notAsked')}</Faint>;
    if (!signer) return <Faint>{t('gates.unsigned')}</Faint>;
    return <ActionButton action={{ label: t('gates.sign'), onClick: sign }} />;
  }
  const { by, at, note } = signed;
  const isStranger = fault === 'stranger';
  return (
    <>
      <LightMark level={fault ? 'warn' : 'ok'}>
        {isHidden && !isStranger ? t('gates.signedBlind') : t('gates.signedBy', [by, dateTime(at)])}
      </LightMark>
      {!isHidden && note && <p className={css.note}>{note}</p>}
      {fault && <p className={css.note}>{t(`gates.fault.${fault}`)}</p>}
      <div className={css.actions}>
        {isStranger && (
          <ActionLink
            action={{
              label: t('gates.addStranger', [by]),
              onClick: () => void save({ id: null, name: by, roles: [], accounts: [] }),
            }}
          />
        )}
        {(by === signer || isStranger) && (
          <ActionLink action={{ label: t('gates.take'), onClick: () => take(by) }} />
        )}
      </div>
    </>
  );
}

interface SignerProps {
  readonly name: string;
  readonly people: OpenGateProps['people'];
  readonly onName: (name: string) => void;
}

/** No id of a person. */
const somebodyNew = 'new';

/** Who sits here, of the team; somebody new joins it by the name alone. */
function Signer({ name, people, onName }: SignerProps) {
  const [isNew, setNew] = useState(false);
  return (
    <>
      <label className={css.choice}>
        {t('gates.signer')}
        <select
          value={isNew ? somebodyNew : (people.find((one) => one.name === name)?.id ?? '')}
          onChange={({ currentTarget: { value } }) => {
            setNew(value === somebodyNew);
            if (value !== somebodyNew) onName(people.find(({ id }) => id === value)?.name ?? '');
          }}
        >
          <option value="">{t('gates.nobody')}</option>
          {people.map((person) => (
            <option key={person.id} value={person.id}>
              {person.name}
            </option>
          ))}
          <option value={somebodyNew}>{t('gates.newPerson')}</option>
        </select>
      </label>
      {isNew && (
        <Joining
          onJoined={(joined) => {
            setNew(false);
            onName(joined);
          }}
        />
      )}
    </>
  );
}

function Joining({ onJoined }: { onJoined: (name: string) => void }) {
  const { save } = usePeopleActions();
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<PersonProblem | null>(null);
  const join = async () => {
    const tidy = name.replace(/\s+/g, ' ').trim();
    const found = await save({ id: null, name: tidy, roles: [], accounts: [] });
    setProblem(found);
    if (!found) onJoined(tidy);
  };
  return (
    <>
      <label className={css.choice}>
        {t('gates.name')}
        <input
          value={name}
          aria-invalid={problem !== null}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <div>
        <ActionButton action={{ label: t('people.add'), onClick: () => void join() }} />
      </div>
      <p role="status">{problem && t(`people.problem.${problem}`)}</p>
    </>
  );
}
