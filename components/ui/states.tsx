import type { ReactNode } from 'react';
import { type Action, ActionButton } from './action';
import css from './states.module.css';
import { t } from './text';
import { VisuallyHidden } from './typography';

export interface EmptyStateProps {
  /** Why there is nothing: never read, filtered out, not offered by the studio. */
  why?: string;
  /** What to do about it. */
  next?: ReactNode;
  action?: Action;
}

export function EmptyState({ why, next, action }: EmptyStateProps) {
  return (
    <div className={css.state}>
      <div className={css.why}>{why ?? t('ui.emptyTitle')}</div>
      {next && <div className={css.next}>{next}</div>}
      {action && (
        <div className={css.action}>
          <ActionButton action={action} />
        </div>
      )}
    </div>
  );
}

export interface ErrorStateProps {
  why?: string;
  next?: ReactNode;
  /** Technical words, folded away. */
  detail?: string;
  onRetry?: () => void;
}

export function ErrorState({ why, next, detail, onRetry }: ErrorStateProps) {
  return (
    <div className={css.state} role="alert">
      <div className={css.why}>{why ?? t('ui.failedTitle')}</div>
      <div className={css.next}>{next ?? t('ui.failedNext')}</div>
      {detail && (
        <details className={css.detail}>
          <summary>{t('ui.details')}</summary>
          {detail}
        </details>
      )}
      {onRetry && (
        <div className={css.action}>
          <ActionButton action={{ label: t('ui.retry'), onClick: onRetry }} />
        </div>
      )}
    </div>
  );
}

/** Still bones in place of the content: nothing moves, nothing blinks. */
export function LoadingState({ lines = 3 }: { lines?: number }) {
  return (
    <div className={css.loading} role="status">
      <VisuallyHidden>{t('ui.loading')}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the bones are alike and never reordered
        <div key={line} className={css.bone} aria-hidden="true" />
      ))}
    </div>
  );
}

/** What a hook hands to a screen; hooks may declare the same shape themselves. */
export type Loadable<T> =
  | { status: 'loading' }
  | { status: 'empty' }
  | { status: 'failed'; detail?: string; retry?: () => void }
  | { status: 'ready'; data: T };

export interface FourStatesProps<T> {
  state: Loadable<T>;
  /** Says why it is empty and what to do; a screen cannot leave it out. */
  empty: EmptyStateProps;
  failed?: Pick<ErrorStateProps, 'why' | 'next'>;
  /** Bones that resemble the content; three lines by default. */
  loading?: ReactNode;
  children: (data: T) => ReactNode;
}

/** Draws the one of the four states that holds. */
export function FourStates<T>({ state, empty, failed, loading, children }: FourStatesProps<T>) {
  switch (state.status) {
    case 'loading':
      return loading ?? <LoadingState />;
    case 'empty':
      return <EmptyState {...empty} />;
    case 'failed':
      return <ErrorState {...failed} detail={state.detail} onRetry={state.retry} />;
    case 'ready':
      return children(state.data);
  }
}
