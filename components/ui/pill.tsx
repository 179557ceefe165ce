import type { ReactNode } from 'react';
import css from './pill.module.css';
import type { Tone } from './tone';

export interface PillProps {
  tone?: Tone;
  /** Shown on hover; never the only place of a fact. */
  title?: string;
  children: ReactNode;
}

/** A short label in a rounded box. */
export function Pill({ tone = 'plain', title, children }: PillProps) {
  return (
    <span className={css.pill} data-tone={tone} title={title}>
      {children}
    </span>
  );
}
