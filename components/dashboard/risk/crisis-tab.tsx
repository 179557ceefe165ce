import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { crisisLevels, crisisScenarios } from '../../../lib/models/risk-crisis';
import { useCrises, useCrisisActions } from '../../data/risk';
import { Card } from '../../ui/card';
import { FourStates } from '../../ui/states';
import { t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import { CrisisCard } from './crisis-card';
import css from './risk.module.css';

/** Crises that last, with their clocks; those that are over; and a way to begin one. */
export function CrisisTab() {
  const state = useCrises();
  return (
    <div className={css.stack}>
      <Card title={t('risk.crisisStart')} note={t('risk.crisisNote')}>
        <StartCrisis />
      </Card>
      <FourStates state={state} empty={{ why: t('risk.noCrisis'), next: t('risk.noCrisisNext') }}>
        {(crises) => crises.map((crisis) => <CrisisCard key={crisis.id} crisis={crisis} />)}
      </FourStates>
    </div>
  );
}

function StartCrisis() {
  const [name, setName] = useState('');
  const [scenario, setScenario] = useState<(typeof crisisScenarios)[number]>('opinion');
  const [level, setLevel] = useState<(typeof crisisLevels)[number]>(2);
  const [isTried, setIsTried] = useState(false);
  const { start } = useCrisisActions();
  const noName = name.trim() === '';
  const begin = async () => {
    setIsTried(true);
    if (noName) return;
    await start({ name: name.trim(), scenario, level });
    setName('');
    setIsTried(false);
  };
  return (
    <div className={css.form}>
      <TextInput
        label={t('risk.crisisName')}
        maxLength={120}
        value={name}
        error={isTried && noName && t('risk.crisisNameMissing')}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <NativeSelect
        label={t('risk.scenarioLabel')}
        value={scenario}
        data={crisisScenarios.map((value) => ({ value, label: t(`risk.scenario.${value}`) }))}
        onChange={({ currentTarget: { value } }) =>
          setScenario(crisisScenarios.find((one) => one === value) ?? 'opinion')
        }
      />
      <NativeSelect
        label={t('risk.crisisLevel')}
        value={String(level)}
        data={crisisLevels.map((value) => ({
          value: String(value),
          label: t(`risk.crisisLevels.l${value}`),
        }))}
        onChange={({ currentTarget: { value } }) =>
          setLevel(crisisLevels.find((one) => String(one) === value) ?? 2)
        }
      />
      <div className={css.wide}>
        <Faint>{t('risk.levelsOurs')}</Faint>
      </div>
      <Button color="red" onClick={() => void begin()}>
        {t('risk.crisisBegin')}
      </Button>
    </div>
  );
}
