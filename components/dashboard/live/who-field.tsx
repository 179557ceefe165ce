import { TextInput } from '@mantine/core';
import { useId } from 'react';
import { usePeopleNames } from '../../data/people-names';

interface WhoFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (name: string) => void;
  readonly onBlur?: () => void;
  readonly size?: 'xs' | 'sm';
}

/** A name: of the team, or any other. */
export function WhoField({ label, value, onChange, onBlur, size = 'xs' }: WhoFieldProps) {
  const names = usePeopleNames();
  const id = useId();
  return (
    <>
      <TextInput
        size={size}
        label={label}
        maxLength={60}
        list={id}
        autoComplete="off"
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
        onBlur={onBlur}
      />
      <datalist id={id}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}
