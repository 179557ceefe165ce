import { Textarea } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import { checkDraft } from '../../../lib/checklist';
import type { Finding } from '../../../lib/checklist/finding';
import { addToTeamList, parseTeamList } from '../../../lib/checklist/team';
import { useSimplify } from '../../data/use-simplify';
import { Light } from '../../ui/light';
import { t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import css from './words.module.css';

/** A sentence to try is short; the side panel takes whole texts. */
const LONGEST = 2_000;

/** What the list, with the entry that is being written, would find in a sentence. */
export function TeamTest({ text, line }: { text: string; line: string }) {
  const [sentence, setSentence] = useState('');
  const simplify = useSimplify();
  const [tried, list] = [useDeferredValue(sentence), useDeferredValue(`${text}\u0000${line}`)];
  const team = useMemo(() => {
    const [kept = '', written = ''] = list.split('\u0000');
    return parseTeamList(addToTeamList(kept, written).text).list;
  }, [list]);
  const hits = useMemo(
    () =>
      checkDraft({ description: tried }, { team, simplify, packs: [] }).findings.filter(
        ({ rule }) => rule === 'team',
      ),
    [tried, team, simplify],
  );
  return (
    <div>
      <Textarea
        label={t('words.test')}
        placeholder={t('words.testHint')}
        rows={2}
        maxLength={LONGEST}
        value={sentence}
        onChange={({ currentTarget }) => setSentence(currentTarget.value)}
      />
      <div role="status">{tried.trim() !== '' && <Hits hits={hits} />}</div>
    </div>
  );
}

function Hits({ hits }: { hits: readonly Finding[] }) {
  if (hits.length === 0) return <Faint>{t('words.testNone')}</Faint>;
  return (
    <>
      <Faint>{t('words.testHits', hits.length)}</Faint>
      <ul className={css.words}>
        {hits.map(({ text, light, span, reason }) => (
          <li key={span?.start}>
            <span className={css.word}>{text}</span>
            <Light level={light === 'red' ? 'stop' : 'warn'}>{t(`words.lights.${light}`)}</Light>
            <Faint>{reason.params['note']}</Faint>
          </li>
        ))}
      </ul>
    </>
  );
}
