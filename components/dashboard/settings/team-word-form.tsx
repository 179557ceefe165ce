import { Button, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { addToTeamList } from '../../../lib/checklist/team';
import type { useTeamList } from '../../data/words';
import { t } from '../../ui/text';
import { listProblemText } from './list-problem';
import css from './words.module.css';

const lights = ['amber', 'red', 'allow'] as const;
type Choice = (typeof lights)[number];
const signs: Readonly<Record<Choice, string>> = { amber: '', red: '!', allow: '=' };

interface TeamWordFormProps {
  readonly list: ReturnType<typeof useTeamList>;
  /** Told of the entry as it is being written, as a line of the list. */
  readonly onLine: (line: string) => void;
}

/** One entry, written by hand. */
export function TeamWordForm({ list, onLine }: TeamWordFormProps) {
  const [entry, setEntry] = useState<{ term: string; light: Choice; note: string }>({
    term: '',
    light: 'amber',
    note: '',
  });
  const change = (part: Partial<typeof entry>) => {
    const next = { ...entry, ...part };
    setEntry(next);
    onLine(lineOf(next));
  };
  const isWritten = entry.term.trim() !== '';
  const { added, problems } = addToTeamList(list.text, lineOf(entry));
  const [problem] = problems;
  const error = problem ? listProblemText(problem) : added.length === 0 && t('words.isThere');
  const add = () => {
    list.add(lineOf(entry));
    change({ term: '', note: '' });
  };
  return (
    <form
      className={css.entry}
      onSubmit={(event) => {
        event.preventDefault();
        if (isWritten && !error) add();
      }}
    >
      <TextInput
        label={t('words.wording')}
        description={t('words.wordingHint')}
        maxLength={101}
        value={entry.term}
        error={isWritten && error}
        onChange={({ currentTarget }) => change({ term: currentTarget.value })}
      />
      <Select
        label={t('words.light')}
        value={entry.light}
        allowDeselect={false}
        data={lights.map((value) => ({ value, label: t(`words.lights.${value}`) }))}
        onChange={(value) => change({ light: lights.find((one) => one === value) ?? 'amber' })}
      />
      <TextInput
        label={t('words.note')}
        maxLength={200}
        value={entry.note}
        onChange={({ currentTarget }) => change({ note: currentTarget.value })}
      />
      <Button type="submit" disabled={!isWritten || Boolean(error)}>
        {t('words.add')}
      </Button>
    </form>
  );
}

/** The entry as a line of the list's file. */
function lineOf({ term, light, note }: { term: string; light: Choice; note: string }): string {
  const one = (text: string) => text.replace(/\s+/g, ' ').trim();
  return `${signs[light]}${one(term)}${one(note) && `\t${one(note)}`}`;
}
