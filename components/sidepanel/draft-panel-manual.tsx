import { useDeferredValue, useMemo, useState } from 'react';
import { longestText, shortened } from '../../lib/checklist/draft-size';
import { ActionButton } from '../ui/action';
import { onLongPaste } from '../ui/long-paste';
import { t } from '../ui/text';
import { Faint } from '../ui/typography';
import css from './draft-panel.module.css';
import { Checklist } from './draft-panel-checklist';
import { cutText } from './draft-panel-words';
import panel from './side-panel.module.css';

/** Any text, pasted: the same checklist without a page. Nothing of it is kept. */
export function ManualDraft({ onClose }: { onClose: () => void }) {
  const [text, setText] = useState('');
  const [isCut, setCut] = useState(false);
  const checked = useDeferredValue(text);
  const draft = useMemo(() => ({ description: checked }), [checked]);
  const take = (whole: string) => {
    const kept = shortened(whole);
    setText(kept);
    setCut(kept !== whole);
  };
  return (
    <>
      <div className={panel.row}>
        <h1 className={panel.title}>{t('draft.anyText')}</h1>
        <span className={panel.grow} />
        <ActionButton action={{ label: t('draft.back'), onClick: onClose }} />
      </div>
      <textarea
        className={css.paste}
        rows={6}
        // biome-ignore lint/a11y/noAutofocus: opened by a click that asks for exactly this
        autoFocus
        aria-label={t('draft.anyText')}
        placeholder={t('draft.anyTextHint')}
        value={text}
        onChange={({ currentTarget }) => take(currentTarget.value)}
        onPaste={onLongPaste(longestText.lines, take)}
      />
      <div role="status">{isCut && <Faint>{cutText()}</Faint>}</div>
      <Checklist draft={draft} reading={null} />
    </>
  );
}
