import type { ReactNode } from 'react';
import css from './page-header.module.css';

export interface PageHeaderProps {
  title: string;
  /** What the page belongs to, usually a link. */
  crumb?: ReactNode;
  /** Pills beside the title. */
  tags?: ReactNode;
  /** Controls at the far end; left out in print. */
  actions?: ReactNode;
  /** One faint line: as-of time, coverage. */
  meta?: ReactNode;
}

/** The only level-1 heading of a page. */
export function PageHeader({ title, crumb, tags, actions, meta }: PageHeaderProps) {
  return (
    <header className={css.header}>
      <div className={css.row}>
        {crumb && <span className={css.crumb}>{crumb} /</span>}
        <h1 className={css.title}>{title}</h1>
        {tags}
        {actions && <div className={css.actions}>{actions}</div>}
      </div>
      {meta && <div className={css.meta}>{meta}</div>}
    </header>
  );
}
