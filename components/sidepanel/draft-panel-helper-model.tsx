import { useEffect, useRef, useState } from 'react';
import type { ScriptLanguage, ScriptTemplate, ScriptValues } from '../../lib/checklist/scripts';
import { promptOf } from '../../lib/checklist/scripts-prompt';
import { ActionButton } from '../ui/action';
import { t } from '../ui/text';
import { Faint } from '../ui/typography';
import css from './draft-panel.module.css';
import { type ModelFault, type ModelState, modelState, writeWithModel } from './draft-panel-helper-browser';
import { fieldName } from './draft-panel-helper-names';

interface ModelButtonProps {
  readonly template: ScriptTemplate;
  readonly values: ScriptValues;
  readonly language: ScriptLanguage;
  /** all that was written so far */
  readonly onText: (text: string) => void;
}

/** A draft by the browser's own model, where it has one for the language; nothing where it has none. */
export function ModelButton({ template, values, language, onText }: ModelButtonProps) {
  const state = useModelState(language);
  const { fault, fetched, isWriting, start, stop } = useWriting();
  if (state === 'unavailable') return null;
  const isReady = state === 'available';
  const begin = () => start({ language, ...promptOf(template, values, language, fieldName), onText });
  return (
    <div className={css.model}>
      <div className={css.actions}>
        {isWriting ? (
          <ActionButton action={{ label: t('scripts.model.stop'), onClick: stop }} />
        ) : (
          <ActionButton
            action={{ label: t(isReady ? 'scripts.model.write' : 'scripts.model.fetch'), onClick: begin }}
          />
        )}
      </div>
      <Faint>{t(isReady ? 'scripts.model.local' : 'scripts.model.fetchNote')}</Faint>
      <div role="status">
        {isWriting && <Faint>{progress(fetched)}</Faint>}
        {fault && <Faint>{t(`scripts.model.fault.${fault}`)}</Faint>}
      </div>
    </div>
  );
}

const progress = (fetched: number | null): string =>
  fetched !== null && fetched < 1
    ? t('scripts.model.fetching', [Math.round(fetched * 100)])
    : t('scripts.model.writing');

function useModelState(language: ScriptLanguage): ModelState {
  const [known, setKnown] = useState<{ language: ScriptLanguage; state: ModelState }>();
  useEffect(() => {
    let current = true;
    void modelState(language).then((state) => current && setKnown({ language, state }));
    return () => {
      current = false;
    };
  }, [language]);
  return known?.language === language ? known.state : 'unavailable';
}

type Asked = Omit<Parameters<typeof writeWithModel>[0], 'signal' | 'onFetched'>;

/** One piece of writing at a time; leaving the form stops it. */
function useWriting() {
  const [isWriting, setWriting] = useState(false);
  const [fault, setFault] = useState<ModelFault | null>(null);
  const [fetched, setFetched] = useState<number | null>(null);
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const start = async (asked: Asked) => {
    const controller = new AbortController();
    running.current = controller;
    setFault(null);
    setFetched(null);
    setWriting(true);
    const found = await writeWithModel({ ...asked, signal: controller.signal, onFetched: setFetched });
    setFault(found);
    setWriting(false);
  };
  return {
    ...{ isWriting, fault, fetched },
    start: (asked: Asked) => void start(asked),
    stop: () => running.current?.abort(),
  };
}
