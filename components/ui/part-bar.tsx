import type { ReactNode } from 'react';
import { type Action, ActionLink } from './action';
import { DASH } from './format';
import css from './part-bar.module.css';
import { t } from './text';
import { VisuallyHidden } from './typography';

export interface PartBarProps {
  label: string;
  /** Length of the bar, 0-1 (more is cut off); null is unknown. */
  share: number | null;
  /** The figure at the end of the bar, formatted. */
  text: ReactNode;
  /** Where the target lies on the same scale, 0-1. */
  target?: number | null;
  /** The target in words: `45%`. */
  targetText?: string;
  /** Why it is unknown, and what fills it. */
  reason?: string;
  action?: Action;
  /** A funnel's broad bar instead of a score's thin one. */
  thick?: boolean;
}

function percentOf(share: number): string {
  return `${Math.min(Math.max(share, 0), 1) * 100}%`;
}

/** One part of a whole: a bar with a tick at its target, or a dashed outline with the reason. */
export function PartBar(props: PartBarProps) {
  const { label, share, text, target, targetText, reason, action, thick } = props;
  if (share === null || !Number.isFinite(share)) {
    return (
      <div className={css.part} data-unknown data-thick={thick || undefined}>
        <span className={css.label}>{label}</span>
        <span className={css.unknown}>
          {reason ?? t('ui.notRead')} {action && <ActionLink action={action} />}
        </span>
        <span className={css.figure}>{DASH}</span>
      </div>
    );
  }
  const aim =
    typeof target === 'number' && targetText !== undefined ? t('ui.target', [targetText]) : undefined;
  return (
    <div className={css.part} data-thick={thick || undefined}>
      <span className={css.label}>{label}</span>
      <div className={css.track} title={aim}>
        <div className={css.fill} style={{ width: percentOf(share) }} />
        {typeof target === 'number' && <div className={css.target} style={{ left: percentOf(target) }} />}
      </div>
      <span className={css.figure}>
        {text} {aim && <VisuallyHidden>{aim}</VisuallyHidden>}
      </span>
    </div>
  );
}
