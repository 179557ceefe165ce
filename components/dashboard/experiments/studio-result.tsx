import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type JudgedExperiment, useExperimentActions } from '../../data/experiments';
import { ActionButton } from '../../ui/action';
import { dateTime } from '../../ui/format';
import { Light } from '../../ui/light';
import { t } from '../../ui/text';
import css from './experiments.module.css';

const outcomes = ['winner', 'same', 'inconclusive'] as const;

/** What the studio's own test said, as it said it. Its figures are not ours to judge. */
export function StudioResult({ experiment: { row } }: { experiment: JudgedExperiment }) {
  const { note } = useExperimentActions();
  const [winner, setWinner] = useState('');
  const [outcome, setOutcome] = useState<(typeof outcomes)[number]>('inconclusive');
  if (row.studioResult) {
    const { outcome: said, at, winner: name } = row.studioResult;
    return (
      <p className={css.line}>
        <Light level={said === 'winner' ? 'ok' : 'unknown'}>
          <b>
            {t(`experiments.outcome.${said}`)}
            {name !== '' && ` · ${name}`}
          </b>{' '}
          {t('experiments.studioSaid', [dateTime(at)])}
        </Light>
      </p>
    );
  }
  return (
    <div className={css.controls}>
      <NativeSelect
        size="xs"
        label={t('experiments.outcomeLabel')}
        value={outcome}
        data={outcomes.map((value) => ({ value, label: t(`experiments.outcome.${value}`) }))}
        onChange={({ currentTarget: { value } }) =>
          setOutcome(outcomes.find((each) => each === value) ?? 'inconclusive')
        }
      />
      {outcome === 'winner' && (
        <TextInput
          size="xs"
          label={t('experiments.winner')}
          maxLength={200}
          value={winner}
          onChange={({ currentTarget }) => setWinner(currentTarget.value)}
        />
      )}
      <ActionButton
        action={{
          label: t('experiments.noteResult'),
          onClick: () =>
            void note(row.id, {
              studioResult: { outcome, winner: outcome === 'winner' ? winner.trim() : '', at: Date.now() },
            }),
        }}
      />
    </div>
  );
}
