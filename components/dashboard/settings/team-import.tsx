import { Button, FileButton, Textarea } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import { longestText, shortened } from '../../../lib/checklist/draft-size';
import { addToTeamList } from '../../../lib/checklist/team';
import { readTextFile, wordLines } from '../../data/text-file';
import type { useTeamList } from '../../data/words';
import { exactCount } from '../../ui/format';
import { onLongPaste } from '../../ui/long-paste';
import { t } from '../../ui/text';
import { listProblemText } from './list-problem';
import css from './words.module.css';

type List = ReturnType<typeof useTeamList>;

const MOST_REFUSED_SHOWN = 20;

/** Many words at once, from a file or pasted: looked at first, and taken back as one. */
export function TeamImport({ list }: { list: List }) {
  const [opened, setOpened] = useState<string>();
  const [pasted, setPasted] = useState('');
  const [said, setSaid] = useState('');
  const open = async (file: File | null) => {
    if (!file) return;
    const read = await readTextFile(file);
    if ('fault' in read) {
      setOpened(undefined);
      setSaid(t(`words.fault.${read.fault}`));
      return;
    }
    setSaid('');
    setOpened(file.name.toLowerCase().endsWith('.csv') ? wordLines(read.text) : read.text);
  };
  const lines = opened ?? (pasted.trim() === '' ? undefined : pasted);
  const { lastImport } = list;
  return (
    <>
      <FileButton
        accept=".txt,.csv,.tsv,text/plain,text/csv"
        onChange={(file) => void open(file)}
        inputProps={{ 'aria-label': t('words.import') }}
      >
        {(props) => (
          <Button variant="default" {...props}>
            {t('words.import')}
          </Button>
        )}
      </FileButton>
      {lastImport && (
        <Button
          variant="default"
          onClick={() => {
            list.undoImport();
            setSaid(t('words.undone'));
          }}
        >
          {t('words.undo', [exactCount(lastImport.length)])}
        </Button>
      )}
      <div className={css.wide}>
        <PasteBox
          text={pasted}
          onText={(text) => {
            // Beyond that a text box turns slow, and a file does better. What was written stays as it was.
            const fits = shortened(text) === text;
            if (fits) setPasted(text);
            setSaid(fits ? '' : t('words.tooLong'));
          }}
        />
        <p role="status">{said}</p>
        {lines !== undefined && (
          <Preview
            list={list}
            lines={lines}
            onDone={(count) => {
              setOpened(undefined);
              setPasted('');
              setSaid(count > 0 ? t('words.taken', [exactCount(count)]) : '');
            }}
          />
        )}
      </div>
    </>
  );
}

function PasteBox({ text, onText }: { text: string; onText: (text: string) => void }) {
  return (
    <details className={css.fold}>
      <summary>{t('words.paste')}</summary>
      <Textarea
        aria-label={t('words.paste')}
        description={t('words.pasteHint')}
        rows={5}
        value={text}
        onChange={({ currentTarget }) => onText(currentTarget.value)}
        onPaste={onLongPaste(longestText.lines, onText)}
      />
    </details>
  );
}

interface PreviewProps {
  readonly list: List;
  readonly lines: string;
  /** with the number of lines that were taken in */
  readonly onDone: (count: number) => void;
}

/** What the import would add, what is there, and each line that cannot be used with its reason. */
function Preview({ list, lines, onDone }: PreviewProps) {
  const shown = useDeferredValue(lines);
  const { added, there, problems } = useMemo(() => addToTeamList(list.text, shown), [list.text, shown]);
  return (
    <section className={css.preview} aria-label={t('words.previewTitle')}>
      <h3>{t('words.previewTitle')}</h3>
      <p>
        {[
          added.length > 0 ? t('words.previewAdded', [exactCount(added.length)]) : t('words.previewNothing'),
          there > 0 && t('words.previewThere', [exactCount(there)]),
          problems.length > 0 && t('words.previewRefused', [exactCount(problems.length)]),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {problems.length > 0 && (
        <ul className={css.words}>
          {problems.slice(0, MOST_REFUSED_SHOWN).map((problem) => (
            <li key={problem.line}>{listProblemText(problem)}</li>
          ))}
          {problems.length > MOST_REFUSED_SHOWN && (
            <li>{t('words.previewMoreRefused', [exactCount(problems.length - MOST_REFUSED_SHOWN)])}</li>
          )}
        </ul>
      )}
      <div className={css.actions}>
        <Button
          disabled={added.length === 0}
          onClick={() => {
            list.takeIn(lines);
            onDone(added.length);
          }}
        >
          {t('words.take', [exactCount(added.length)])}
        </Button>
        <Button variant="default" onClick={() => onDone(0)}>
          {t('words.cancel')}
        </Button>
      </div>
    </section>
  );
}
