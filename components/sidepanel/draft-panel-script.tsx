import type { Draft } from '../../lib/checklist/draft';
import { parseSubtitles, type SubtitleProblem } from '../../lib/checklist/subtitles';
import { Card } from '../ui/card';
import { t } from '../ui/text';
import css from './draft-panel.module.css';
import { problemText } from './draft-panel-words';

/** Characters that are looked at; longer pastes are cut, and the page says so. */
export const longestPaste = 200_000;

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

/** A place to paste what is spoken: no publish page shows it, and the advice on craft needs it. */
export function ScriptBox({ text, onText }: ScriptBoxProps) {
  const { problems } = scriptOf(text);
  return (
    <Card tight>
      <details>
        <summary className={css.summary}>{t('draft.script')}</summary>
        <textarea
          className={css.paste}
          rows={5}
          aria-label={t('draft.script')}
          placeholder={t('draft.scriptHint')}
          maxLength={longestPaste}
          value={text}
          onChange={({ currentTarget }) => onText(currentTarget.value)}
        />
        {problems.length > 0 && (
          <ul className={css.plain} role="status">
            {problems.slice(0, 5).map((problem) => (
              <li key={problem.line}>{problemText(problem)}</li>
            ))}
          </ul>
        )}
      </details>
    </Card>
  );
}
