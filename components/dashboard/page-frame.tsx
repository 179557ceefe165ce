import type { ReactNode } from 'react';
import css from './dashboard.module.css';

/**
 * The `main` of a page. `ready` tells tests and the bench that the page shows its answer (data or a said emptiness).
 */
export function PageFrame({ ready, children }: { ready: boolean; children: ReactNode }) {
  return (
    <main id="main" className={css.main} tabIndex={-1} data-ready={ready ? 'yes' : 'no'}>
      {children}
    </main>
  );
}
