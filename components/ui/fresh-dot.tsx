import type { ReactNode } from 'react';
import css from './signs.module.css';
import { t } from './text';
import { VisuallyHidden } from './typography';

/** How old a reading is. The shape tells the four apart without colour: full, half, ring, cross. */
export type Freshness = 'fresh' | 'aging' | 'old' | 'stale';

const SHAPES: Record<Freshness, ReactNode> = {
  fresh: <circle cx="5" cy="5" r="4" fill="var(--ok)" />,
  aging: (
    <g stroke="var(--warn)" strokeWidth="1.5">
      <circle cx="5" cy="5" r="3.5" fill="none" />
      <path d="M5 1.5a3.5 3.5 0 0 1 0 7z" fill="var(--warn)" />
    </g>
  ),
  old: <circle cx="5" cy="5" r="3.25" fill="none" stroke="var(--stop)" strokeWidth="2" />,
  stale: <path d="M2 2l6 6M8 2l-6 6" stroke="var(--stop)" strokeWidth="2" strokeLinecap="round" />,
};

const WORDS = { fresh: 'ui.fresh', aging: 'ui.aging', old: 'ui.old', stale: 'ui.stale' } as const;

export interface FreshDotProps {
  level: Freshness;
  /** Beside the dot, such as "read 2 min ago". Left out, the level is still read aloud. */
  children?: ReactNode;
}

export function FreshDot({ level, children }: FreshDotProps) {
  return (
    <span className={`${css.sign} ${css.fresh}`} title={t(WORDS[level])}>
      <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
        {SHAPES[level]}
      </svg>
      <VisuallyHidden>{t(WORDS[level])}</VisuallyHidden>
      {children && <span>{children}</span>}
    </span>
  );
}
