import type { ReactNode } from 'react';
import css from './typography.module.css';

/** Metadata: units, sources, dates. */
export function Faint({ children }: { children: ReactNode }) {
  return <span className={css.faint}>{children}</span>;
}

/** Read aloud, not drawn. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className={css.hidden}>{children}</span>;
}
