import type { ReactNode } from 'react';
import css from './signs.module.css';
import { t } from './text';
import { VisuallyHidden } from './typography';

/** Result of a check. Unknown is a light of its own: a check that could not run has not passed. */
export type LightLevel = 'ok' | 'warn' | 'stop' | 'unknown';

const SHAPES: Record<LightLevel, ReactNode> = {
  ok: (
    <>
      <circle cx="9" cy="9" r="8" fill="var(--ok)" />
      <path d="M5.5 9.2l2.4 2.4 4.6-5" stroke="var(--card)" strokeWidth="2" fill="none" />
    </>
  ),
  warn: (
    <>
      <path d="M9 1.2l8 15H1z" fill="var(--warn)" stroke="var(--warn)" strokeLinejoin="round" />
      <path d="M9 6.5v4.4M9 12.6v1.8" stroke="var(--card)" strokeWidth="2" />
    </>
  ),
  stop: (
    <>
      <path d="M5.3 1h7.4L17 5.3v7.4L12.7 17H5.3L1 12.7V5.3z" fill="var(--stop)" />
      <path d="M5 9h8" stroke="var(--card)" strokeWidth="2" />
    </>
  ),
  unknown: (
    <circle
      cx="9"
      cy="9"
      r="7.25"
      fill="none"
      stroke="var(--ink3)"
      strokeWidth="1.5"
      strokeDasharray="3 2.6"
    />
  ),
};

const WORDS = {
  ok: 'ui.lightOk',
  warn: 'ui.lightWarn',
  stop: 'ui.lightStop',
  unknown: 'ui.lightUnknown',
} as const;

export interface LightProps {
  level: LightLevel;
  /** Beside the shape. Left out, the level is still read aloud. */
  children?: ReactNode;
  /** Side of the shape in px. */
  size?: number;
}

/** A traffic light that is told by its shape: circle, triangle, octagon, dashed ring. */
export function Light({ level, children, size = 18 }: LightProps) {
  return (
    <span className={css.sign}>
      <svg width={size} height={size} viewBox="0 0 18 18" aria-hidden="true">
        {SHAPES[level]}
      </svg>
      <VisuallyHidden>{t(WORDS[level])}</VisuallyHidden>
      {children && <span>{children}</span>}
    </span>
  );
}
