import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { isDay } from '../../../lib/core/dates';
import { isMark, marks } from '../../../lib/models/risk';
import type { RiskDutyId } from '../../../lib/models/risk-calendar';
import { crisisScenarios } from '../../../lib/models/risk-crisis';
import { useRiskActions } from '../../data/risk';
import { t } from '../../ui/text';
import { WhoField } from '../live/who-field';
import css from './risk.module.css';

interface DrillFormProps {
  readonly duty: RiskDutyId;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly onDone: () => void;
}

/** Notes that a duty was done: when, by whom, how well, and for a drill which plan it was. */
export function DrillForm({ duty, today, onDone }: DrillFormProps) {
  const [fields, setFields] = useState({ day: today, scenario: 'opinion', who: '', result: '', note: '' });
  const { noteDrill } = useRiskActions();
  const set = (change: Partial<typeof fields>) => setFields({ ...fields, ...change });
  const badDay = !isDay(fields.day) || fields.day > today;
  const save = async () => {
    if (badDay) return;
    const { day, who, note } = fields;
    await noteDrill({
      ...{ duty, day, who: who.trim(), note: note.trim() },
      scenario: duty === 'drill' ? (crisisScenarios.find((one) => one === fields.scenario) ?? null) : null,
      result: isMark(Number(fields.result)) ? Number(fields.result) : null,
    });
    onDone();
  };
  return (
    <div className={css.form}>
      <TextInput
        type="date"
        label={t('risk.day')}
        value={fields.day}
        error={badDay && t('risk.badPastDay')}
        onChange={({ currentTarget }) => set({ day: currentTarget.value })}
      />
      {duty === 'drill' && (
        <NativeSelect
          label={t('risk.scenarioLabel')}
          value={fields.scenario}
          data={crisisScenarios.map((value) => ({ value, label: t(`risk.scenario.${value}`) }))}
          onChange={({ currentTarget }) => set({ scenario: currentTarget.value })}
        />
      )}
      <WhoField size="sm" label={t('risk.who')} value={fields.who} onChange={(who) => set({ who })} />
      <NativeSelect
        label={t('risk.result')}
        value={fields.result}
        data={[{ value: '', label: t('risk.notSaid') }, ...marks.map(String)]}
        onChange={({ currentTarget }) => set({ result: currentTarget.value })}
      />
      <TextInput
        className={css.wide}
        label={t('risk.note')}
        maxLength={2000}
        value={fields.note}
        onChange={({ currentTarget }) => set({ note: currentTarget.value })}
      />
      <div className={`${css.row} ${css.wide}`}>
        <Button disabled={badDay} onClick={() => void save()}>
          {t('risk.keep')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('risk.cancel')}
        </Button>
      </div>
    </div>
  );
}
