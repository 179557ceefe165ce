import { CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { Pill } from './pill';
import { Popout } from './popout';
import css from './popout.module.css';
import { t } from './text';

export interface Fact {
  label: string;
  value: ReactNode;
}

export interface ProvenanceProps {
  /** The number as it is drawn on the page; it becomes a button. */
  children: ReactNode;
  /** The same number in words: what it is and its value. */
  label: string;
  /** Content; called only when opened. */
  content: () => {
    heading: ReactNode;
    /** Name of the number, as a pill. */
    tag?: string;
    definition?: ReactNode;
    /** Reader, page, time, exact value, the studio's own clock … in reading order. */
    facts: readonly Fact[];
    /** Earlier values. */
    history?: ReactNode;
    footer?: ReactNode;
  };
}

function Content({ content, close }: { content: ProvenanceProps['content']; close: () => void }) {
  const { heading, tag, definition, facts, history, footer } = content();
  return (
    <>
      <div className={css.head}>
        <span className={css.heading}>{heading}</span>
        {tag && <Pill>{tag}</Pill>}
        <CloseButton className={css.close} size="sm" aria-label={t('ui.close')} onClick={close} />
      </div>
      <div className={css.body}>
        {definition && (
          <div className={css.definition}>
            {t('ui.definition')} · {definition}
          </div>
        )}
        <dl className={css.facts}>
          {facts.map((fact) => (
            <FactLine key={fact.label} {...fact} />
          ))}
        </dl>
        {history && (
          <div className={css.history}>
            {t('ui.previous')} · {history}
          </div>
        )}
        {footer}
      </div>
    </>
  );
}

function FactLine({ label, value }: Fact) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  );
}

/** Any number with its origin one click away. */
export function Provenance({ children, label, content }: ProvenanceProps) {
  return (
    <Popout
      trigger={children}
      label={t('ui.sourceOf', [label])}
      title={t('ui.source')}
      className={css.number}
    >
      {(close) => <Content content={content} close={close} />}
    </Popout>
  );
}
