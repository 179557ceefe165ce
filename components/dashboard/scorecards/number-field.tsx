import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { EditProblem } from '../../../lib/models/preset-edit';
import { camel, t } from '../../ui/text';
import css from './scorecards-page.module.css';

interface NumberFieldProps {
  /** accessible name: what is typed */
  readonly label: string;
  /** null: nothing is set */
  readonly value: number | null;
  readonly placeholder?: string;
  readonly unit?: string;
  /** Called with every number typed; says why it is refused, or null when it took effect. */
  readonly onType: (value: number) => EditProblem | null;
}

/** A number that takes effect while it is typed; what cannot be meant is refused with its reason at the field. */
export function NumberField({ label, value, placeholder, unit, onType }: NumberFieldProps) {
  const [typed, setTyped] = useState<{ text: string; problem: EditProblem | null } | null>(null);
  const type = (text: string) => {
    const number = text.trim() === '' ? Number.NaN : Number(text.trim().replace('%', ''));
    setTyped({ text, problem: onType(number) });
  };
  return (
    <TextInput
      className={css.number}
      aria-label={label}
      inputMode="decimal"
      value={typed?.text ?? (value === null ? '' : String(value))}
      placeholder={placeholder}
      rightSection={unit ? <span className={css.unit}>{unit}</span> : undefined}
      error={typed?.problem && t(`scorecards.problem.${camel(typed.problem)}`)}
      onChange={({ currentTarget }) => type(currentTarget.value)}
      onBlur={() => setTyped(typed?.problem ? typed : null)}
    />
  );
}
