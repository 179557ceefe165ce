import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ReaderHealthRow } from '../../../lib/core/rows';
import { copyText, reportOf } from '../../data/coverage';
import { t } from '../../ui/text';
import css from './coverage.module.css';
import page from './data-page.module.css';

/** The drift report: shown in full before it can be copied. It goes nowhere by itself. */
export function DriftReport({ rows, now }: { rows: readonly ReaderHealthRow[]; now: number }) {
  const [text, setText] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const copy = async (shown: string) =>
    setSaid(t((await copyText(shown)) ? 'data.copied' : 'data.notCopied'));
  return (
    <>
      <div className={page.actions}>
        <Button
          variant="default"
          aria-expanded={text !== null}
          onClick={() => setText(text === null ? reportOf(rows, now) : null)}
        >
          {t(text === null ? 'data.report' : 'data.reportClose')}
        </Button>
        {text !== null && <Button onClick={() => void copy(text)}>{t('data.copy')}</Button>}
        <span role="status">{said}</span>
      </div>
      {text !== null && (
        <>
          <p>{t('data.reportNote')}</p>
          <section aria-label={t('data.report')}>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling text must be reachable by keyboard */}
            <pre className={css.report} lang="en" tabIndex={0}>
              {text}
            </pre>
          </section>
        </>
      )}
    </>
  );
}
