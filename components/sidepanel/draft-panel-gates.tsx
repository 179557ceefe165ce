import { useState } from 'react';
import { type GateContent, mergeSigns, readGateFile, writeGateFile } from '../../lib/checklist/gate-file';
import { type GatePreset, type GateStep, gatePresets, gateState } from '../../lib/checklist/gates';
import type { Light } from '../../lib/checklist/ids';
import type { GateRecord } from '../../lib/core/rows';
import type { StudioId } from '../../lib/core/studios';
import { ActionButton, ActionLink } from '../ui/action';
import { Card } from '../ui/card';
import { dateTime } from '../ui/format';
import { Light as LightMark } from '../ui/light';
import { t } from '../ui/text';
import { Faint } from '../ui/typography';
import css from './draft-panel.module.css';

type Sign = GateContent['signs'][number];

/** The gate of one draft as it stands. */
export interface GateDraft {
  readonly preset: GatePreset;
  readonly highRisk: boolean;
  readonly signs: readonly Sign[];
}

interface GatesProps {
  readonly gate: GateDraft | null;
  readonly onGate: (gate: GateDraft | null) => void;
  readonly light: Light;
  /** id of the checklist, its studio and its title */
  readonly draft: { readonly id: string; readonly studio: StudioId; readonly title: string | null };
}

/** What is stored of a gate; the machine's step is signed by the light itself. */
export function gateRecord({ preset, highRisk, signs }: GateDraft, light: Light, at: number): GateRecord {
  const machine = machineSigns(preset, light, at);
  return { preset: preset.id, highRisk: highRisk || light === 'red', signs: [...machine, ...signs] };
}

function machineSigns(preset: GatePreset, light: Light, at: number): Sign[] {
  return preset.steps.flatMap((step) => (passes(step, light) ? [{ step: step.id, by: 'machine', at }] : []));
}

const passes = ({ passes: lights }: GateStep, light: Light): boolean =>
  lights?.some((one) => one === light) ?? false;

/** Sign-offs of a draft (catalogue X-21): who has to sign, who has, and a file for a colleague's machine. */
export function Gates({ gate, onGate, light, draft }: GatesProps) {
  return (
    <Card tight title={t('gates.title')}>
      <label className={css.choice}>
        {t('gates.choose')}
        <select
          value={gate?.preset.id ?? ''}
          onChange={({ currentTarget }) => {
            const preset = gatePresets.find(({ id }) => id === currentTarget.value);
            onGate(preset ? { preset, highRisk: false, signs: [] } : null);
          }}
        >
          <option value="">{t('gates.none')}</option>
          {gatePresets.map(({ id }) => (
            <option key={id} value={id}>
              {t(`checklist.gates.${id}`)}
            </option>
          ))}
        </select>
      </label>
      {gate && <OpenGate gate={gate} onGate={onGate} light={light} draft={draft} />}
    </Card>
  );
}

function OpenGate({ gate, onGate, light, draft }: GatesProps & { gate: GateDraft }) {
  const [name, setName] = useState('');
  const [note, setNote] = useState('');
  const { preset, signs } = gate;
  const highRisk = gate.highRisk || light === 'red';
  const all = [...machineSigns(preset, light, 0), ...signs];
  const state = gateState(preset, all, highRisk);
  const hidden = preset.steps.some(({ id, blind }) => blind && state.open.includes(id));
  const sign = (step: GateStep) => {
    const by = name.trim();
    if (by === '') return;
    const added: Sign = { step: step.id, by, at: Date.now(), ...(note.trim() ? { note: note.trim() } : {}) };
    onGate({ ...gate, signs: [...signs.filter((one) => one.step !== step.id), added] });
    setName('');
    setNote('');
  };
  return (
    <>
      <label className={css.tick}>
        <input
          type="checkbox"
          checked={highRisk}
          disabled={light === 'red'}
          onChange={({ currentTarget }) => onGate({ ...gate, highRisk: currentTarget.checked })}
        />
        {t('gates.highRisk')}
      </label>
      {light === 'red' && <Faint>{t('gates.highRiskNote')}</Faint>}
      <label className={css.choice}>
        {t('gates.name')}
        <input value={name} maxLength={80} onChange={({ currentTarget }) => setName(currentTarget.value)} />
      </label>
      <label className={css.choice}>
        {t('gates.note')}
        <input value={note} maxLength={500} onChange={({ currentTarget }) => setNote(currentTarget.value)} />
      </label>
      {preset.steps.map((step) => (
        <Step
          key={step.id}
          step={step}
          light={light}
          asked={step.condition === 'always' || highRisk}
          signed={signs.find((one) => one.step === step.id)}
          hidden={hidden && step.blind}
          samePerson={state.samePerson.includes(step.id)}
          sign={() => sign(step)}
          take={() => onGate({ ...gate, signs: signs.filter((one) => one.step !== step.id) })}
        />
      ))}
      <p role="status">
        <LightMark level={state.done ? 'ok' : 'unknown'}>
          {state.done ? t('gates.done') : t('gates.open', state.open.length)}
        </LightMark>
      </p>
      <GateFile gate={gate} onGate={onGate} light={light} draft={draft} />
    </>
  );
}

interface StepProps {
  readonly step: GateStep;
  readonly light: Light;
  readonly asked: boolean;
  readonly signed: Sign | undefined;
  readonly hidden: boolean;
  readonly samePerson: boolean;
  readonly sign: () => void;
  readonly take: () => void;
}

function Step({ step, light, asked, signed, hidden, samePerson, sign, take }: StepProps) {
  const isMachine = step.role === 'machine';
  return (
    <div className={css.item}>
      <b>{t(`checklist.gateSteps.${step.id}`)}</b>{' '}
      <Faint>
        {t(`checklist.gateRoles.${step.role}`)}
        {step.blind && ` · ${t('gates.blind')}`}
        {step.condition === 'highRisk' && ` · ${t('gates.onlyHighRisk')}`}
      </Faint>
      <div>
        {isMachine && (
          <LightMark level={passes(step, light) ? 'ok' : 'stop'}>
            {t(passes(step, light) ? 'gates.machinePassed' : 'gates.machineStopped')}
          </LightMark>
        )}
        {!isMachine && signed && (
          <>
            {hidden ? t('gates.signedBlind') : t('gates.signedBy', [signed.by, dateTime(signed.at)])}
            {!hidden && signed.note && <p>{signed.note}</p>}{' '}
            {samePerson && <Faint>{t('gates.samePerson')}</Faint>}{' '}
            <ActionLink action={{ label: t('gates.take'), onClick: take }} />
          </>
        )}
        {!isMachine && !signed && asked && (
          <ActionButton action={{ label: t('gates.sign'), onClick: sign }} />
        )}
      </div>
    </div>
  );
}

type Told = 'taken' | 'otherDraft' | 'tooBig' | 'notGate' | 'newer' | 'edited';

function GateFile({ gate, onGate, draft }: GatesProps & { gate: GateDraft }) {
  const [told, setTold] = useState<Told>();
  const save = () => {
    const { preset, highRisk, signs } = gate;
    const { id, studio, title } = draft;
    download(`fupan-gate-${id.slice(0, 8)}.json`, {
      draft: id,
      studio,
      title,
      preset: preset.id,
      highRisk,
      signs,
    });
  };
  const take = async (file: File | undefined) => {
    if (!file) return;
    const read = readGateFile(await file.slice(0, 200_000).text());
    if (typeof read === 'string') return setTold(read);
    // The draft's own id differs from machine to machine: studio and title tell that it is the same.
    if (read.draft !== draft.id && (read.studio !== draft.studio || read.title !== draft.title)) {
      return setTold('otherDraft');
    }
    const preset = gatePresets.find(({ id }) => id === read.preset) ?? gate.preset;
    const own = preset.id === gate.preset.id ? gate.signs : [];
    onGate({ preset, highRisk: gate.highRisk || read.highRisk, signs: mergeSigns(own, read.signs) });
    return setTold('taken');
  };
  return (
    <div className={css.actions}>
      <ActionLink action={{ label: t('gates.export'), onClick: save }} />
      <label className={css.choice}>
        {t('gates.import')}
        <input
          type="file"
          accept="application/json,.json"
          onChange={({ currentTarget }) => {
            void take(currentTarget.files?.[0]);
            currentTarget.value = '';
          }}
        />
      </label>
      <span role="status">{told && t(`gates.${told}`)}</span>
    </div>
  );
}

function download(name: string, content: GateContent): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([writeGateFile(content)], { type: 'application/json' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
