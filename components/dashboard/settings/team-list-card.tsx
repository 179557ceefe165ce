import { Button, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { lineOf, type TeamList } from '../../../lib/checklist/team';
import { offerText } from '../../data/scorecards';
import { useTeamList } from '../../data/words';
import { ActionLink } from '../../ui/action';
import { Card } from '../../ui/card';
import { exactCount } from '../../ui/format';
import { Light } from '../../ui/light';
import { t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import { TeamImport } from './team-import';
import { TeamTest } from './team-test';
import { TeamWordForm } from './team-word-form';
import css from './words.module.css';

/** Drawn at most: a list of thousands is searched, not scrolled. */
const MOST_SHOWN = 50;

/** The team's own words and the wording it allows: written, tried, taken in from a file, saved as one. */
export function TeamListCard() {
  const list = useTeamList();
  const [line, setLine] = useState('');
  return (
    <Card title={t('words.teamTitle')} note={t('words.teamNote')}>
      <div className={css.stack}>
        <TeamWordForm list={list} onLine={setLine} />
        <TeamTest text={list.text} line={line} />
        <Entries team={list.team} remove={list.remove} />
        <div className={css.actions}>
          <Button
            variant="default"
            disabled={list.text === ''}
            onClick={() => offerText(list.text, 'fupan-words.txt', 'text/plain')}
          >
            {t('words.export')}
          </Button>
          <TeamImport list={list} />
        </div>
      </div>
    </Card>
  );
}

interface Entry {
  /** as in the list's file; its key */
  readonly line: string;
  readonly term: string;
  readonly note: string;
  readonly light: 'red' | 'amber' | 'allow';
}

function entriesOf({ words, allow }: TeamList): readonly Entry[] {
  return [
    ...words.map(
      (word): Entry => ({ line: lineOf(word), term: word.term, note: word.note ?? '', light: word.light }),
    ),
    ...allow.map((term): Entry => ({ line: `=${term}`, term, note: '', light: 'allow' })),
  ];
}

const levels = { red: 'stop', amber: 'warn', allow: 'ok' } as const;

function Entries({ team, remove }: { team: TeamList; remove: (line: string) => void }) {
  const [wanted, setWanted] = useState('');
  const all = useMemo(() => entriesOf(team), [team]);
  const word = wanted.trim().toLowerCase();
  const found = all.filter(({ term, note }) => `${term} ${note}`.toLowerCase().includes(word));
  if (all.length === 0) return <Faint>{t('words.listEmpty')}</Faint>;
  return (
    <div>
      <div className={css.head}>
        <Faint>{t('words.listed', [exactCount(all.length)])}</Faint>
        {all.length > 10 && (
          <TextInput
            aria-label={t('words.search')}
            placeholder={t('words.search')}
            value={wanted}
            onChange={({ currentTarget }) => setWanted(currentTarget.value)}
          />
        )}
      </div>
      <ul className={css.words}>
        {found.slice(0, MOST_SHOWN).map(({ line, term, note, light }) => (
          <li key={line}>
            <span className={css.word}>{term}</span>
            <Light level={levels[light]}>{t(`words.lights.${light}`)}</Light>
            {note && <Faint>{note}</Faint>}
            <ActionLink action={{ label: t('words.remove'), onClick: () => remove(line) }} />
          </li>
        ))}
      </ul>
      {found.length > MOST_SHOWN && (
        <Faint>{t('words.listedMore', [exactCount(found.length - MOST_SHOWN)])}</Faint>
      )}
    </div>
  );
}
