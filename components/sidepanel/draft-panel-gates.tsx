import { gatePresets, gateState } from '../../lib/checklist/gates';
import { gateName } from '../data/gate-names';
import { Card } from '../ui/card';
import { Light as LightMark } from '../ui/light';
import { t } from '../ui/text';
import { Faint } from '../ui/typography';
import css from './draft-panel.module.css';
import { GateFile } from './draft-panel-gates-file';
import type { GatesProps, OpenGateProps } from './draft-panel-gates-props';
import { GateSteps } from './draft-panel-gates-steps';

/** Sign-offs of a draft (catalogue X-21): who has to sign, who has, and a file for a colleague's machine. */
export function Gates(props: GatesProps) {
  const { gate, choose, own } = props;
  const all = [...gatePresets, ...own];
  // A gate of a file is no preset here; it is offered as long as it is the draft's.
  const offered = gate && !all.some(({ id }) => id === gate.gate.id) ? [...all, gate.gate] : all;
  return (
    <Card tight title={t('gates.title')}>
      <label className={css.choice}>
        {t('gates.choose')}
        <select
          value={gate?.gate.id ?? ''}
          onChange={({ currentTarget }) => {
            // Signatures stay, for the way back; a step that the gate lacks is not counted.
            const chosen = offered.find(({ id }) => id === currentTarget.value);
            choose(chosen ? { highRisk: false, signs: [], ...gate, gate: chosen } : null);
          }}
        >
          <option value="">{t('gates.none')}</option>
          {offered.map((one) => (
            <option key={one.id} value={one.id}>
              {gateName(one)}
            </option>
          ))}
        </select>
      </label>
      {gate && <OpenGate {...props} gate={gate} />}
    </Card>
  );
}

function OpenGate(props: OpenGateProps) {
  const { gate, choose, light, people, draft } = props;
  const isRed = light === 'red';
  const isChanged = gate.signs.some(({ step }) => (gate.words?.[step] ?? draft.text) !== draft.text);
  const { asked, open, done } = gateState(gate.gate, { ...gate, light, people });
  const level = done ? 'ok' : 'unknown';
  const says =
    asked.length === 0 ? t('gates.nothingAsked') : done ? t('gates.done') : t('gates.open', open.length);
  return (
    <div className={css.parts}>
      <p role="status">
        <LightMark level={level}>{says}</LightMark>
      </p>
      <label className={css.tick}>
        <input
          type="checkbox"
          checked={gate.highRisk || isRed}
          disabled={isRed}
          onChange={({ currentTarget }) => choose({ ...gate, highRisk: currentTarget.checked })}
        />
        {t('gates.highRisk')}
      </label>
      {isRed && <Faint>{t('gates.highRiskNote')}</Faint>}
      {isChanged && <LightMark level="warn">{t('gates.changed')}</LightMark>}
      <GateSteps {...props} />
      <GateFile {...props} />
    </div>
  );
}
