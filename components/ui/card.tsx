import { type ReactNode, useId } from 'react';
import css from './card.module.css';
import type { Tone } from './tone';

export interface CardProps {
  /** Preferably the question that the card answers. */
  title?: ReactNode;
  /** Heading level in the page's outline. */
  level?: 2 | 3;
  /** Beside the title: controls or one faint remark. */
  aside?: ReactNode;
  /** One faint line under the title: units, source, spread. */
  note?: ReactNode;
  tone?: Tone;
  /** Smaller padding, for rows of small cards. */
  tight?: boolean;
  children?: ReactNode;
}

/** A box with an optional title, announced as a region under that title. */
export function Card({ title, level = 2, aside, note, tone = 'plain', tight, children }: CardProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section
      className={css.card}
      data-tone={tone}
      data-tight={tight || undefined}
      aria-labelledby={title ? id : undefined}
    >
      {(title || aside || note) && (
        <header className={css.head}>
          {title && (
            <Heading id={id} className={css.title}>
              {title}
            </Heading>
          )}
          {aside && <div className={css.aside}>{aside}</div>}
          {note && <div className={css.note}>{note}</div>}
        </header>
      )}
      {children}
    </section>
  );
}
