import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { minorText, parseMinor } from '../../../lib/models/money';
import { type JudgedExperiment, useExperimentActions } from '../../data/experiments';
import { camel, t } from '../../ui/text';
import css from './experiments.module.css';

const decisions = ['rolled-out', 'dropped', 'kept-watching'] as const;

/** Cost and gain, the decision and what was learnt: what is left of an experiment when it is over. */
export function CaseForm({ experiment: { row }, now }: { experiment: JudgedExperiment; now: number }) {
  const { note } = useExperimentActions();
  const { currency } = row;
  const shown = (minor: number | null) => (minor === null ? '' : minorText(minor, currency));
  const [spend, setSpend] = useState(shown(row.spendMinor));
  const [gain, setGain] = useState(shown(row.gainMinor));
  const [learnt, setLearnt] = useState(row.learnt);
  const [decision, setDecision] = useState<string>(row.decision ?? '');
  const minorOf = (text: string) => (text === '' ? null : parseMinor(text, currency).minor);
  const isBad = (text: string) => text !== '' && !((minorOf(text) ?? -1) >= 0);
  const save = (endedAt: number | null) =>
    void note(row.id, {
      spendMinor: minorOf(spend),
      gainMinor: minorOf(gain),
      learnt,
      decision: decisions.find((each) => each === decision) ?? null,
      endedAt,
    });
  return (
    <details className={css.fold}>
      <summary>{t('experiments.caseTitle')}</summary>
      <div className={css.form}>
        <TextInput
          size="xs"
          label={t('experiments.spend', [currency])}
          value={spend}
          error={isBad(spend)}
          onChange={({ currentTarget }) => setSpend(currentTarget.value)}
        />
        <TextInput
          size="xs"
          label={t('experiments.gain', [currency])}
          value={gain}
          error={isBad(gain)}
          onChange={({ currentTarget }) => setGain(currentTarget.value)}
        />
        <NativeSelect
          size="xs"
          label={t('experiments.decisionLabel')}
          value={decision}
          data={[
            { value: '', label: t('experiments.undecided') },
            ...decisions.map((value) => ({ value, label: t(`experiments.decision.${camel(value)}`) })),
          ]}
          onChange={({ currentTarget }) => setDecision(currentTarget.value)}
        />
        <Textarea
          className={css.all}
          size="xs"
          label={t('experiments.learnt')}
          maxLength={2000}
          rows={3}
          value={learnt}
          onChange={({ currentTarget }) => setLearnt(currentTarget.value)}
        />
        <Button size="xs" disabled={isBad(spend) || isBad(gain)} onClick={() => save(row.endedAt)}>
          {t('experiments.save')}
        </Button>
        {row.endedAt === null && (
          <Button
            size="xs"
            variant="default"
            disabled={isBad(spend) || isBad(gain)}
            onClick={() => save(now)}
          >
            {t('experiments.end')}
          </Button>
        )}
      </div>
    </details>
  );
}
