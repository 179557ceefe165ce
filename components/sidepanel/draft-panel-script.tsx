import { type DragEvent, useMemo, useState } from 'react';
import type { Draft } from '../../lib/checklist/draft';
import { longestText, shortened } from '../../lib/checklist/draft-size';
import { parseSubtitles, type SubtitleProblem } from '../../lib/checklist/subtitles';
import { readTextFile } from '../data/text-file';
import { Card } from '../ui/card';
import { onLongPaste } from '../ui/long-paste';
import { t } from '../ui/text';
import { Faint } from '../ui/typography';
import css from './draft-panel.module.css';
import { cutText, problemText } from './draft-panel-words';

const MOST_PROBLEMS = 5;

/** A pasted text as part of a draft: subtitles when it has times, else a script. */
export function scriptOf(text: string): Pick<Draft, 'script' | 'subtitles'> & {
  problems: readonly SubtitleProblem[];
} {
  if (text.trim() === '') return { problems: [] };
  if (!text.includes('-->')) return { script: text, problems: [] };
  const { cues, problems } = parseSubtitles(text);
  return { subtitles: [...cues], problems };
}

interface ScriptBoxProps {
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** A place to paste or drop what is spoken: no publish page shows it, and the advice on craft needs it. */
export function ScriptBox({ text, onText }: ScriptBoxProps) {
  const [said, setSaid] = useState('');
  const problems = useMemo(() => scriptOf(text).problems, [text]);
  const take = (whole: string) => {
    const kept = shortened(whole);
    onText(kept);
    setSaid(kept === whole ? '' : cutText());
  };
  const open = async (file: File | undefined) => {
    if (!file) return;
    const read = await readTextFile(file);
    if ('fault' in read) setSaid(t(`draft.fileFault.${read.fault}`));
    else take(read.text);
  };
  const onDrop = (event: DragEvent) => {
    const [file] = event.dataTransfer.files;
    // Text that is dropped is the box's own business.
    if (!file) return;
    event.preventDefault();
    void open(file);
  };
  return (
    <Card tight>
      <details>
        <summary className={css.summary}>{t('draft.script')}</summary>
        <textarea
          className={css.paste}
          rows={5}
          aria-label={t('draft.script')}
          placeholder={t('draft.scriptHint')}
          value={text}
          onChange={({ currentTarget }) => take(currentTarget.value)}
          onPaste={onLongPaste(longestText.lines, take)}
          onDragOver={(event) => event.preventDefault()}
          onDrop={onDrop}
        />
        <label className={css.choice}>
          {t('draft.scriptFile')}
          <input
            type="file"
            accept=".srt,.vtt,.txt,text/plain,text/vtt"
            onChange={({ currentTarget }) => {
              void open(currentTarget.files?.[0]);
              currentTarget.value = '';
            }}
          />
        </label>
        <div role="status">
          {said && <Faint>{said}</Faint>}
          {problems.length > 0 && <Problems problems={problems} />}
        </div>
      </details>
    </Card>
  );
}

function Problems({ problems }: { problems: readonly SubtitleProblem[] }) {
  return (
    <ul className={css.plain}>
      {problems.slice(0, MOST_PROBLEMS).map((problem) => (
        <li key={`${problem.line} ${problem.code}`}>{problemText(problem)}</li>
      ))}
      {problems.length > MOST_PROBLEMS && <li>{t('draft.more', [problems.length - MOST_PROBLEMS])}</li>}
    </ul>
  );
}
